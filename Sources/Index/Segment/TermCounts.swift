/// How often a term stands in a post and what the person has to do with the post, in 32 bits.
///
/// Bits 0–1 role, 2 accepted, 3 first author, 4–7 number of authors, then the counts of the five fields, and at the
/// top the code of `RecogniserCount`.
package struct TermCounts: Hashable, Sendable {
  var bits: UInt32

  init(bits: UInt32) {
    self.bits = bits
  }

  package init() {
    bits = 1 << 4
  }

  /// The bits of the five fields, and those of everything but fields, acknowledgement and who is counted.
  private static let fieldBits: UInt32 = 0x1FFF_FF00
  private static let plainBits: UInt32 = 0x1FFF_FFF3

  /// Whether the term stands in no field.
  package var isEmpty: Bool { bits & Self.fieldBits == 0 }

  /// The same counts in the fields, and everything else of other ones.
  func marked(as other: TermCounts) -> TermCounts {
    TermCounts(bits: bits & Self.fieldBits | other.bits & ~Self.fieldBits)
  }

  /// Whether the term stands once, in the text, and the one author wrote to inform.
  var isPlain: Bool { bits & Self.plainBits == TermCounts.plain.bits & Self.plainBits }

  /// How often the term stands in a field, cut at the field's largest count.
  package subscript(field: TermField) -> Int {
    get { Int((bits >> field.shift) & field.largestCount) }
    set {
      let kept = min(UInt32(clamping: newValue), field.largestCount)
      bits = bits & ~(field.largestCount << field.shift) | kept << field.shift
    }
  }

  /// Whether the term stands in what was written in this post, not only in the title of its thread.
  var isOwn: Bool { TermField.allCases.contains { $0 != .threadTitle && self[$0] > 0 } }

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

  /// How many accounts recognised the person by the post, as a code of `RecogniserCount`.
  var recognisers: UInt8 {
    get { UInt8(bits >> 29) }
    set { bits = bits & ~(7 << 29) | UInt32(min(7, newValue)) << 29 }
  }
}
