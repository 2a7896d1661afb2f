package import Graph

/// Somebody who could most easily step in for another.
package struct UnderstudyFinding: Hashable, Sendable {
  package var person: Int
  /// Contacts that both have, and those that the other one has.
  package var sharedContacts: Int
  package var contacts: Int
  /// Numbers of terms that both write about, the most telling first.
  package var topics: [UInt32]
  package var score: Double
}

/// Finds understudies.
package struct UnderstudyFinder {
  private let network: Graph
  private let topics: TopicProfiles
  private let isEligible: [Bool]

  package init(network: Graph, topics: TopicProfiles, isEligible: [Bool]) {
    self.network = network
    self.topics = topics
    self.isEligible = isEligible
  }

  /// Those who share most contacts and topics, half each, best first; equals by their numbers.
  /// - Complexity: O(people within two steps and their contacts).
  package func understudies(of person: Int, limit: Int) -> [UnderstudyFinding] {
    guard 0..<network.nodeCount ~= person else { return [] }
    let contacts = network.outgoing.neighbors(of: person)
    var shared: [Int: Int] = [:]
    for contact in contacts {
      shared[Int(contact), default: 0] += 0
      for other in network.outgoing.neighbors(of: Int(contact)) where Int(other) != person {
        shared[Int(other), default: 0] += 1
      }
    }
    let found = shared.compactMap { other, count -> UnderstudyFinding? in
      guard isEligible.indices.contains(other), isEligible[other] else { return nil }
      let common = topics.shared(person, other)
      let share = contacts.isEmpty ? 0 : Double(count) / Double(contacts.count)
      let score = 0.5 * share + 0.5 * min(1, common.reduce(0) { $0 + $1.weight })
      // One contact in common is an acquaintance, no overlap of work.
      guard count > 1 || !common.isEmpty else { return nil }
      return UnderstudyFinding(
        person: other, sharedContacts: count, contacts: contacts.count, topics: common.prefix(3).map(\.term),
        score: score)
    }
    let ranked = found.sorted { $0.score != $1.score ? $0.score > $1.score : $0.person < $1.person }
    return Array(ranked.prefix(limit))
  }
}
