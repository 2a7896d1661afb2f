/// Two people who have had to do with each other for a while.
///
/// SCIENCE §5: at least three weeks with contact in at least two calendar months, applause left out; a tie that
/// a source states counts at once.
package struct LastingTie: Hashable, Sendable {
  /// The people, the lower number first.
  package let lower: UInt32
  package let higher: UInt32
  /// The strength of all contacts, older ones counting less.
  package let weight: Double
  /// Weights by what may be drawn anew together: a thread, or the tie itself.
  package let parts: [(source: UInt64, weight: Double)]

  package static func == (one: LastingTie, other: LastingTie) -> Bool {
    one.lower == other.lower && one.higher == other.higher && one.weight == other.weight
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(lower)
    hasher.combine(higher)
  }

  static let leastWeeks = 3
  static let leastMonths = 2

  /// The other end.
  package func other(than person: UInt32) -> UInt32 { person == lower ? higher : lower }

  /// A year is half forgotten.
  static let recipe: NetworkRecipe = {
    var recipe = NetworkRecipe.standard(.communication)
    recipe.halfLife = 365
    return recipe
  }()

  /// The tie that a pair's contacts make, if they make one.
  /// - Complexity: O(contacts).
  init?(_ contacts: ArraySlice<Contact>, places: PostPlaces, statedInLine: [Bool], now: Int32) {
    guard let first = contacts.first else { return nil }
    var (weeks, months): (Set<Int32>, Set<Int>) = ([], [])
    var isStated = false
    var sum = 0.0
    var parts: [UInt64: Double] = [:]
    for contact in contacts {
      if contact.kind == .stated, statedInLine.indices ~= Int(contact.size), statedInLine[Int(contact.size)] {
        continue
      }
      let weight =
        Self.recipe.weight(of: contact) * (contact.kind.isMutual ? 2 : 1)
        * Self.recipe.remainder(ofDay: contact.day, now: now)
      guard weight > 0 else { continue }
      if contact.kind == .stated { isStated = true }
      if contact.isDated {
        weeks.insert(contact.week)
        months.insert(CalendarMonth.number(ofDay: contact.day))
      }
      sum += weight
      let thread = contact.kind == .stated ? 0 : places.thread(of: contact.post)
      let source =
        thread != 0 ? UInt64(thread) : UInt64(first.lower) << 32 | UInt64(first.higher) | 1 << 63
      parts[source, default: 0] += weight
    }
    guard isStated || (weeks.count >= Self.leastWeeks && months.count >= Self.leastMonths) else { return nil }
    lower = first.lower
    higher = first.higher
    weight = sum
    self.parts = parts.map { ($0.key, $0.value) }.sorted { $0.source < $1.source }
  }
}

extension ContactLedger {
  /// All lasting ties among people who count, by lower and higher person.
  /// - Complexity: O(contacts).
  package func lastingTies(counts: [Bool], now: Int32) -> [LastingTie] {
    var ties: [LastingTie] = []
    let inLine = statedKinds.map { Structure(statedKind: $0) == .line }
    for person in 0..<min(peopleCount, counts.count) where counts[person] {
      forEachPair(ofLower: person) { contacts in
        guard let other = contacts.first?.higher, counts[Int(other)] else { return }
        if let tie = LastingTie(contacts, places: places, statedInLine: inLine, now: now) { ties.append(tie) }
      }
    }
    return ties
  }
}
