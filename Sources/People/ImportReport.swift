/// What an import read, skipped and did not understand: counts and first examples.
package struct ImportReport: Hashable, Sendable {
  /// A place in an export: a file, and a line (or message number) in it where one is known.
  package struct Place: Hashable, Sendable {
    package var file: String
    package var line: Int?

    package init(file: String, line: Int? = nil) {
      self.file = file
      self.line = line
    }
  }

  /// Records of one kind that were passed over for one reason.
  package struct Skip: Hashable, Sendable {
    package var count: Int
    /// The first few places, in the order in which they were met.
    package var examples: [Place]
  }

  /// How many examples of a skip are kept.
  package static let examplesKept = 3

  /// Records read, by the source's own word for them ("lines", "messages", "mails", "commits").
  package private(set) var read: [String: Int] = [:]
  /// Records skipped, by reason ("not valid JSON", "private channel").
  package private(set) var skipped: [String: Skip] = [:]
  /// Fields that the importer does not know, and how often they came.
  package private(set) var unknownFields: [String: Int] = [:]
  /// Records that were repaired or reduced, by what was done ("repaired invalid UTF-8").
  package private(set) var noted: [String: Skip] = [:]

  package init() {}

  /// Counts records that were read.
  package mutating func didRead(_ record: String, count: Int = 1) {
    read[record, default: 0] += count
  }

  /// Counts a record that was passed over, and keeps the first places.
  package mutating func didSkip(_ reason: String, at place: Place, count: Int = 1) {
    Self.add(reason, place, count, to: &skipped)
  }

  /// Counts a record that was taken in with a repair or a loss.
  package mutating func didNote(_ what: String, at place: Place, count: Int = 1) {
    Self.add(what, place, count, to: &noted)
  }

  /// Counts a field that the importer does not know.
  package mutating func didMeetUnknownField(_ name: String) {
    // Hostile input must not make the report grow without bound.
    guard unknownFields[name] != nil || unknownFields.count < 100 else { return }
    unknownFields[name, default: 0] += 1
  }

  private static func add(
    _ reason: String, _ place: Place, _ count: Int, to skips: inout [String: Skip]
  ) {
    var skip = skips[reason] ?? Skip(count: 0, examples: [])
    skip.count += count
    if skip.examples.count < examplesKept, !skip.examples.contains(place) { skip.examples.append(place) }
    skips[reason] = skip
  }
}
