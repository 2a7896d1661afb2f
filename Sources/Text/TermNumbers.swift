/// Numbers for terms, so that each is hashed when it is first seen and counted by its number from then on.
struct TermNumbers {
  private var numbers: [String: UInt32] = [:]
  private(set) var terms: [String] = []

  /// The number of a term, in order of first sight.
  mutating func number(of term: String) -> UInt32 {
    if let known = numbers[term] { return known }
    let number = UInt32(truncatingIfNeeded: terms.count)
    numbers[term] = number
    terms.append(term)
    return number
  }
}
