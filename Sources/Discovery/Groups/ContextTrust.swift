/// How much a contact says about who works together, by the community where it happened.
///
/// In a team's room most contact is among those who work together; in a forum for questions, a circle of
/// interest or a place for everybody it is not. How much it is, is learnt from the groups found so far: the
/// share of a community's contacts that stay within a group, squared.
struct ContextTrust {
  private var factors: [UInt32: Double] = [:]
  /// Contacts of the average community that are added to each, so that small ones are not over-read.
  private static let shrinkage = 10.0

  /// Every context counts in full.
  init() {}

  /// Learns from groups.
  /// - Complexity: O(contacts).
  init(_ ledger: ContactLedger, groups: [UInt32], counts: [Bool], recipe: NetworkRecipe) {
    var total: [UInt32: Double] = [:]
    var inside: [UInt32: Double] = [:]
    for contact in ledger.contacts where counts[Int(contact.from)] && counts[Int(contact.to)] {
      let weight = recipe.weight(of: contact)
      guard weight > 0 else { continue }
      let context = ledger.places.community(of: contact.post)
      total[context, default: 0] += weight
      if groups[Int(contact.from)] == groups[Int(contact.to)] { inside[context, default: 0] += weight }
    }
    let contexts = total.keys.sorted()
    let sum = contexts.reduce(0) { $0 + (total[$1] ?? 0) }
    guard sum > 0 else { return }
    let mean = contexts.reduce(0) { $0 + (inside[$1] ?? 0) } / sum
    for context in contexts {
      let share =
        ((inside[context] ?? 0) + Self.shrinkage * mean) / ((total[context] ?? 0) + Self.shrinkage)
      factors[context] = share * share
    }
  }

  /// What a contact in a context counts, in 0...1.
  func factor(_ context: UInt32) -> Double { factors[context] ?? 1 }
}
