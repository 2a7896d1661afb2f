/// What had to be changed to make text of foreign bytes.
package struct TextRepairs: OptionSet, Hashable, Sendable {
  package var rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Bytes that are not UTF-8 became U+FFFD.
  package static let invalidUTF8 = TextRepairs(rawValue: 1)
  /// U+0000, at which some libraries cut text, became U+FFFD.
  package static let nul = TextRepairs(rawValue: 2)
  /// Half of a UTF-16 pair became U+FFFD.
  package static let loneSurrogate = TextRepairs(rawValue: 4)
  /// Bytes that are not UTF-8 were read as Windows-1252.
  package static let windows1252 = TextRepairs(rawValue: 8)
}

extension String {
  /// Text of UTF-8 bytes, with U+FFFD in place of what is not UTF-8 and of U+0000.
  /// - Complexity: linear in the bytes.
  package init(repairing bytes: ArraySlice<UInt8>, noting repairs: inout TextRepairs) {
    if let valid = String(validating: bytes, as: UTF8.self) {
      self = valid
    } else {
      self = String(decoding: bytes, as: UTF8.self)
      repairs.insert(.invalidUTF8)
    }
    if bytes.contains(0) { self = replacingNul(noting: &repairs) }
  }

  private func replacingNul(noting repairs: inout TextRepairs) -> String {
    repairs.insert(.nul)
    var scalars = UnicodeScalarView()
    for scalar in unicodeScalars { scalars.append(scalar == "\0" ? "\u{FFFD}" : scalar) }
    return String(scalars)
  }
}
