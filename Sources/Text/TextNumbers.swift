/// Numbers for texts, so that each is hashed when it is first seen and counted by its number from then on.
package struct TextNumbers: Sendable {
  private var numbers: [String: UInt32] = [:]
  /// The texts by their numbers.
  package private(set) var texts: [String] = []

  package init() {}

  /// The number of a text, in order of first sight.
  package mutating func number(of text: String) -> UInt32 {
    if let known = numbers[text] { return known }
    let number = UInt32(truncatingIfNeeded: texts.count)
    numbers[text] = number
    texts.append(text)
    return number
  }
}
