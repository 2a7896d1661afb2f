internal import Algorithms
internal import Graph

/// The network in which groups are looked for: every contact, as far as its place can be trusted, and being
/// in the same places.
///
/// Contacts of a single week count here too, with all others of the pair: nobody is named for one of them, and
/// together they say where somebody belongs. A week counts at most 1, so that one lively thread does not make
/// a relation.
struct GroupNetwork {
  let ledger: ContactLedger
  let counts: [Bool]
  let now: Int32

  /// Contacts as for communication, but a shared thread counts like a reply, and a year is half forgotten.
  static let recipe: NetworkRecipe = {
    var recipe = NetworkRecipe.standard(.communication)
    recipe.halfLife = 365
    recipe.leastWeeks = 1
    recipe.weights[Int(ContactKind.thread.rawValue)] = 1
    return recipe
  }()

  /// What writing in the same community counts, beside contacts.
  private static let presenceWeight = 2.0
  /// Somebody who wrote less in a community does not belong there.
  private static let leastPresence: Float = 0.3
  /// Communities with more writers bring nobody together.
  private static let mostWriters = 150
  /// Pairs that presence may add; beyond, only smaller communities count.
  private static let mostPairs = 4_000_000

  /// The network under a trust in contexts.
  /// - Complexity: O(contacts + pairs of writers).
  func graph(_ trust: ContextTrust, usesPresence: Bool) throws(GraphError) -> Graph {
    var builder = try GraphBuilder(nodeCount: counts.count, isDirected: false)
    for person in 0..<min(ledger.peopleCount, counts.count) where counts[person] {
      var failure: GraphError?
      ledger.forEachPair(ofLower: person) { contacts in
        guard let other = contacts.first?.higher, counts[Int(other)] else { return }
        do throws(GraphError) {
          try builder.add(from: person, to: Int(other), weight: Float(weight(of: contacts, trust)))
        } catch { failure = error }
      }
      if let failure { throw failure }
    }
    if usesPresence { try addPresence(trust, to: &builder) }
    return try builder.build().graph
  }

  /// Whether some two of these people in each group of a partition have a tie: been in touch in two weeks, or say so.
  ///
  /// What the same place and contacts of single weeks bring together is no group that works together without one.
  /// - Complexity: O(contacts).
  func holdsTie(_ partition: Partition, among people: [Bool]) -> [Bool] {
    var holdsTie = [Bool](repeating: false, count: partition.count)
    for person in 0..<min(ledger.peopleCount, people.count) where people[person] {
      let group = Int(partition.groups[person])
      if holdsTie[group] { continue }
      ledger.forEachPair(ofLower: person) { contacts in
        guard let other = contacts.first.map({ Int($0.higher) }), people[other],
          Int(partition.groups[other]) == group, Self.isTie(contacts)
        else { return }
        holdsTie[group] = true
      }
    }
    return holdsTie
  }

  private static func isTie(_ contacts: ArraySlice<Contact>) -> Bool {
    var evidence = TieEvidence()
    for contact in contacts where recipe.weight(of: contact) > 0 { evidence.add(contact) }
    return evidence.isTie(leastWeeks: NetworkRecipe.standard(.communication).leastWeeks)
  }

  /// What a pair's contacts come to; they stand in the order of days.
  private func weight(of contacts: ArraySlice<Contact>, _ trust: ContextTrust) -> Double {
    var sum = 0.0
    var (week, inWeek) = (Int32.min, 0.0)
    for contact in contacts {
      let weight =
        Self.recipe.weight(of: contact) * (contact.kind == .thread ? 2 : 1)
        * Self.recipe.remainder(ofDay: contact.day, now: now)
        * trust.factor(ledger.places.community(of: contact.post))
      guard contact.isDated else {
        sum += weight
        continue
      }
      if contact.week != week {
        sum += min(1, inWeek)
        (week, inWeek) = (contact.week, 0)
      }
      inWeek += weight
    }
    return sum + min(1, inWeek)
  }

  private func addPresence(_ trust: ContextTrust, to builder: inout GraphBuilder) throws(GraphError) {
    for writers in usedCommunities() {
      guard let community = writers.first?.community else { continue }
      let total = writers.reduce(0) { $0 + Double($1.posts) }
      let scale = Self.presenceWeight * trust.factor(community) / total
      for (index, one) in writers.enumerated() {
        for other in writers[..<index] {
          try builder.add(
            from: Int(other.person), to: Int(one.person),
            weight: Float(scale * Double(one.posts) * Double(other.posts)))
        }
      }
    }
  }

  /// The writers of each community that brings people together, smaller communities first.
  private func usedCommunities() -> [[Presence]] {
    var communities: [[Presence]] = []
    for presence in ledger.presences
    where presence.posts > Self.leastPresence && counts[Int(presence.person)] {
      if communities.last?.first?.community != presence.community { communities.append([]) }
      communities[communities.count - 1].append(presence)
    }
    communities.removeAll { $0.count > Self.mostWriters }
    communities.sort {
      ($0.count, $0.first?.community ?? 0) < ($1.count, $1.first?.community ?? 0)
    }
    var pairs = 0
    return Array(
      communities.prefix { writers in
        pairs += writers.count * (writers.count - 1) / 2
        return pairs <= Self.mostPairs
      })
  }
}
