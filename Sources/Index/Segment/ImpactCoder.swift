/// Makes the bytes of impacts under some norms.
///
/// Most postings say that a term stands once in a post's text; their bytes depend on its length alone and are
/// remembered.
struct ImpactCoder {
  private let norms: Norms
  /// By length of the text; 0 where not known yet, since no impact of a term that stands somewhere is nothing.
  private var plain = [UInt8](repeating: 0, count: 1 << 10)

  init(_ norms: Norms) {
    self.norms = norms
  }

  mutating func code(_ counts: TermCounts, in lengths: FieldLengths) -> UInt8 {
    let length = lengths[.text]
    guard counts.isPlain, length < plain.count else { return Impact.code(norms.impact(counts, in: lengths)) }
    if plain[length] == 0 { plain[length] = Impact.code(norms.impact(counts, in: lengths)) }
    return plain[length]
  }
}
