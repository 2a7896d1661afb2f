internal import Formats
internal import People

extension ImportReport {
  /// Notes what was repaired in the text of a record.
  mutating func didRepair(_ repairs: TextRepairs, at place: Place) {
    guard !repairs.isEmpty else { return }
    if repairs.contains(.invalidUTF8) { didNote("repaired invalid UTF-8", at: place) }
    if repairs.contains(.nul) { didNote("replaced U+0000", at: place) }
    if repairs.contains(.loneSurrogate) { didNote("replaced half a surrogate pair", at: place) }
    if repairs.contains(.windows1252) { didNote("read as Windows-1252", at: place) }
  }

  /// Counts an unknown field by the beginning of its name, as hostile names may be very long.
  mutating func didMeetUnknown(_ name: String) {
    didMeetUnknownField(String(name.unicodeScalars.prefix(64)))
  }
}
