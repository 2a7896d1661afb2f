/// How often a term stands in a post and what the person has to do with the post, in 32 bits.
///
/// Bits 0–1 role, 2 accepted, 3 first author, 4–7 number of authors, then the counts of the five fields.
package struct TermCounts: Hashable, Sendable {
  var bits: UInt32

  init(bits: UInt32) {
    self.bits = bits
  }

  package init() {
    bits = 1 << 4
  }

  /// Whether the term stands in no field.
  package var isEmpty: Bool { bits >> 8 == 0 }

  /// How often the term stands in a field, cut at the field's largest count.
  package subscript(field: TermField) -> Int {
    get { Int((bits >> field.shift) & field.largestCount) }
    set {
      let kept = min(UInt32(clamping: newValue), field.largestCount)
      bits = bits & ~(field.largestCount << field.shift) | kept << field.shift
    }
  }

  package var role: PostRole {
    get { PostRole(rawValue: UInt8(bits & 3)) ?? .author }
    set { bits = bits & ~3 | UInt32(newValue.rawValue) }
  }

  /// The post was accepted as the answer, and the person wrote it.
  package var isAccepted: Bool {
    get { bits & 4 != 0 }
    set { bits = newValue ? bits | 4 : bits & ~4 }
  }

  /// Exactly one posting of a term in a post has this set, so that posts can be counted.
  package var isFirst: Bool {
    get { bits & 8 != 0 }
    set { bits = newValue ? bits | 8 : bits & ~8 }
  }

  /// How many people wrote the post, from 1 to 15.
  package var authorCount: Int {
    get { Int(bits >> 4 & 15) }
    set { bits = bits & ~(15 << 4) | UInt32(max(1, min(15, newValue))) << 4 }
  }
}

extension TermCounts {
  private static let maskedFields: [(field: TermField, bit: UInt8)] = [
    (.title, 0x10), (.threadTitle, 0x20), (.tags, 0x40), (.paths, 0x80),
  ]

  /// Two bytes for a term that stands in the text alone, one more for each further field.
  func encode(to writer: inout ByteWriter) {
    var mask = UInt8(bits & 15)
    for (field, bit) in Self.maskedFields where self[field] > 0 { mask |= bit }
    writer.byte(mask)
    writer.byte(UInt8(self[.text]) | (authorCount > 1 ? 0x40 : 0))
    if authorCount > 1 { writer.byte(UInt8(authorCount)) }
    for (field, bit) in Self.maskedFields where mask & bit != 0 { writer.byte(UInt8(self[field])) }
  }

  /// Reads what `encode` wrote.
  init(from cursor: inout ByteCursor) {
    let mask = cursor.byte()
    let text = cursor.byte()
    bits = UInt32(mask & 15) | 1 << 4 | UInt32(text & 63) << TermField.text.shift
    if text & 0x40 != 0 { authorCount = Int(cursor.byte()) }
    if mask & 0xF0 != 0 {
      for (field, bit) in Self.maskedFields where mask & bit != 0 { self[field] = Int(cursor.byte()) }
    }
  }
}
