/// Who has had to do with whom for a while, in flat arrays.
///
/// A tie lasts with contact in at least three weeks of at least two calendar months, applause left out: what
/// happened in one burst is no relation. A tie that a source states counts at once.
package struct LastingTies: Sendable {
  /// The people of each tie, the lower number first; ties are ordered by both.
  package private(set) var lower: [UInt32] = []
  package private(set) var higher: [UInt32] = []
  /// The strength of each tie's contacts, older ones counting less.
  package private(set) var weights: [Double] = []
  /// Where the parts of each tie begin; one more than there are ties.
  private var partOffsets: [UInt32] = [0]
  /// What may be drawn anew together, a thread or the tie itself, with its weight.
  private var sources: [UInt64] = []
  private var partWeights: [Float] = []

  static let leastWeeks = 3
  static let leastMonths = 2

  /// A year is half forgotten.
  static let recipe: NetworkRecipe = {
    var recipe = NetworkRecipe.standard(.communication)
    recipe.halfLife = 365
    return recipe
  }()

  package init() {}

  /// How many ties there are.
  package var count: Int { lower.count }

  /// The other end of a tie.
  package func other(than person: UInt32, of tie: Int) -> UInt32 {
    person == lower[tie] ? higher[tie] : lower[tie]
  }

  /// The weights in a network whose threads were drawn anew, each counting 0, 1, 2 … times.
  ///
  /// A Poisson bootstrap over threads, because what was said in one thread is one event.
  /// - Complexity: O(parts).
  func drawn(_ drawing: Int) -> [Double] {
    var drawn = [Double](repeating: 0, count: count)
    for tie in drawn.indices {
      var sum = 0.0
      for part in Int(partOffsets[tie])..<Int(partOffsets[tie + 1]) {
        sum += Double(partWeights[part]) * Double(Poisson.one(hash: sources[part], drawing))
      }
      drawn[tie] = sum
    }
    return drawn
  }

  /// Takes in the contacts of two people, ordered by day, if they make a tie.
  /// - Complexity: O(contacts · log contacts).
  mutating func add(_ contacts: ArraySlice<Contact>, places: PostPlaces, isLine: [Bool], now: Int32) {
    guard let first = contacts.first else { return }
    var (weeks, week, months, month) = (0, Int32.min, 0, Int.min)
    var isStated = false
    var parts: [(source: UInt64, weight: Double)] = []
    let itself = UInt64(first.lower) << 32 | UInt64(first.higher) | 1 << 63
    for contact in contacts {
      let states = contact.kind == .stated
      if states, isLine.indices ~= Int(contact.size), isLine[Int(contact.size)] { continue }
      let weight =
        Self.recipe.weight(of: contact) * (contact.kind.isMutual ? 2 : 1)
        * Self.recipe.remainder(ofDay: contact.day, now: now)
      guard weight > 0 else { continue }
      if states { isStated = true }
      if contact.isDated {
        if weeks == 0 || contact.week != week { weeks += 1 }
        week = contact.week
        let number = CalendarMonth.number(ofDay: contact.day)
        if number != month { months += 1 }
        month = number
      }
      let thread = states ? 0 : places.thread(of: contact.post)
      parts.append((thread == 0 ? itself : UInt64(thread), weight))
    }
    guard !parts.isEmpty, isStated || (weeks >= Self.leastWeeks && months >= Self.leastMonths) else { return }
    lower.append(first.lower)
    higher.append(first.higher)
    weights.append(parts.reduce(0) { $0 + $1.weight })
    add(&parts)
  }

  /// Adds up what has one source and keeps it.
  private mutating func add(_ parts: inout [(source: UInt64, weight: Double)]) {
    parts.sort { $0.source < $1.source }
    for (place, part) in parts.enumerated() {
      if place > 0, part.source == parts[place - 1].source, let last = partWeights.indices.last {
        partWeights[last] += Float(part.weight)
      } else {
        sources.append(part.source)
        partWeights.append(Float(part.weight))
      }
    }
    partOffsets.append(UInt32(clamping: sources.count))
  }
}

extension ContactLedger {
  /// All lasting ties among people who count.
  /// - Complexity: O(contacts).
  package func lastingTies(counts: [Bool], now: Int32) -> LastingTies {
    var ties = LastingTies()
    let isLine = statedKinds.map { Structure(statedKind: $0) == .line }
    for person in 0..<min(peopleCount, counts.count) where counts[person] {
      forEachPair(ofLower: person) { contacts in
        guard let other = contacts.first?.higher, counts[Int(other)] else { return }
        ties.add(contacts, places: places, isLine: isLine, now: now)
      }
    }
    return ties
  }
}
