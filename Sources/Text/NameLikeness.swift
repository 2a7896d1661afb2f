/// How alike names are, for saying what somebody may have meant.
package enum NameLikeness {
  /// The likeness below which a name is no help.
  private static let least = 0.25

  /// The most alike of some names, best first; equals in bytewise order.
  /// - Complexity: O(names · length).
  package static func closest(to name: String, among names: [String], limit: Int = 3) -> [String] {
    let wanted = trigrams(name)
    let scored = Set(names).map { (name: $0, likeness: likeness(wanted, trigrams($0))) }
    return scored.filter { $0.likeness >= least }
      .sorted { $0.likeness != $1.likeness ? $0.likeness > $1.likeness : $0.name < $1.name }
      .prefix(limit).map(\.name)
  }

  /// Dice's coefficient of the trigrams, from 0 to 1 (Dice, Ecology 26, 1945).
  private static func likeness(_ one: Set<[UInt8]>, _ other: Set<[UInt8]>) -> Double {
    guard !one.isEmpty, !other.isEmpty else { return 0 }
    return 2 * Double(one.intersection(other).count) / Double(one.count + other.count)
  }

  private static func trigrams(_ name: String) -> Set<[UInt8]> {
    let bytes = Array("  \(Tokenizer.foldedName(name)) ".utf8)
    return Set((0..<max(0, bytes.count - 2)).map { Array(bytes[$0..<$0 + 3]) })
  }
}

extension Tokenizer {
  /// A name in the form in which names are compared: without capitals, accents and signs.
  package static func foldedName(_ name: String) -> String {
    tokens(in: name).map(\.folded).joined(separator: " ")
  }
}
