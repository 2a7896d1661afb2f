package import Graph

/// Two people who write about the same and do not know each other.
package struct MeetFinding: Hashable, Sendable {
  /// The lower number first.
  package var people: (Int, Int)
  /// How much they write about the same, from 0 to 1.
  package var similarity: Double
  /// Numbers of terms that both write about, the most telling first.
  package var topics: [UInt32]

  package static func == (one: MeetFinding, other: MeetFinding) -> Bool {
    one.people == other.people && one.similarity == other.similarity && one.topics == other.topics
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(people.0)
    hasher.combine(people.1)
  }
}

/// Finds people who should know each other: same topics, different units, no common contact.
package struct MeetFinder {
  private let topics: TopicProfiles
  private let network: Graph
  private let units: [Int?]
  private let isEligible: [Bool]
  /// For each term the people for whom it is telling, weightiest first, at most `mostPeople`.
  private let writers: [[UInt32]]

  /// People of a topic who are looked at: more do not know each other by name anyway.
  private static let mostPeople = 60
  /// Below this two people have a word in common, not a topic.
  package static let leastSimilarity = 0.2
  /// Pairs in which one person is named at most, so that nobody is overrun.
  package static let mostPairs = 2

  package init(topics: TopicProfiles, network: Graph, units: [Int?], isEligible: [Bool]) {
    self.topics = topics
    self.network = network
    self.units = units
    self.isEligible = isEligible
    var weighted = [[(person: UInt32, weight: Float)]](repeating: [], count: topics.terms.count)
    for person in 0..<topics.count where isEligible.indices.contains(person) && isEligible[person] {
      for (term, weight) in zip(topics.topics(of: person), topics.weights(of: person)) {
        weighted[Int(term)].append((UInt32(person), weight))
      }
    }
    writers = weighted.map { list in
      list.sorted { $0.weight != $1.weight ? $0.weight > $1.weight : $0.person < $1.person }
        .prefix(Self.mostPeople).map(\.person)
    }
  }

  /// The pairs that have most in common, best first, each person in few of them.
  /// - Complexity: O(people · terms · writers of a term).
  package func pairs(limit: Int) -> [MeetFinding] {
    var found: [MeetFinding] = []
    var scratch = [Double](repeating: 0, count: topics.count)
    for person in 0..<topics.count { found += partners(of: person, above: person, &scratch).prefix(4) }
    found.sort { Self.isBetter($0, $1) }
    var named: [Int: Int] = [:]
    var chosen: [MeetFinding] = []
    for pair in found where chosen.count < limit {
      guard named[pair.people.0, default: 0] < Self.mostPairs,
        named[pair.people.1, default: 0] < Self.mostPairs
      else { continue }
      named[pair.people.0, default: 0] += 1
      named[pair.people.1, default: 0] += 1
      chosen.append(pair)
    }
    return chosen
  }

  /// Whom one person should meet, best first.
  package func partners(of person: Int, limit: Int) -> [MeetFinding] {
    var scratch = [Double](repeating: 0, count: topics.count)
    return Array(partners(of: person, above: -1, &scratch).prefix(limit))
  }

  private func partners(of person: Int, above least: Int, _ sums: inout [Double]) -> [MeetFinding] {
    guard isEligible.indices.contains(person), isEligible[person] else { return [] }
    var touched: [Int] = []
    for (term, weight) in zip(topics.topics(of: person), topics.weights(of: person)) {
      for other in writers[Int(term)] where Int(other) > least && Int(other) != person {
        if sums[Int(other)] == 0 { touched.append(Int(other)) }
        // The other's weight of the term is looked up once the pair is known to be worth it.
        sums[Int(other)] += Double(weight)
      }
    }
    defer { for other in touched { sums[other] = 0 } }
    let found = touched.compactMap { other -> MeetFinding? in
      guard sums[other] >= Self.leastSimilarity else { return nil }
      let similarity = topics.similarity(person, other)
      guard similarity >= Self.leastSimilarity, areApart(person, other) else { return nil }
      let shared = topics.shared(person, other)
      guard shared.count >= 2 else { return nil }
      return MeetFinding(
        people: (min(person, other), max(person, other)), similarity: similarity,
        topics: shared.prefix(4).map(\.term))
    }
    return found.sorted { Self.isBetter($0, $1) }
  }

  private static func isBetter(_ one: MeetFinding, _ other: MeetFinding) -> Bool {
    one.similarity != other.similarity ? one.similarity > other.similarity : one.people < other.people
  }

  /// Whether two people are of different units and more than two steps from each other.
  private func areApart(_ one: Int, _ other: Int) -> Bool {
    if let unit = units[one], unit == units[other] { return false }
    var mine = network.outgoing.neighbors(of: one)
    var theirs = network.outgoing.neighbors(of: other)
    if network.outgoing.position(of: other, in: one) != nil { return false }
    while let a = mine.first, let b = theirs.first {
      if a == b { return false }
      if a < b { mine.removeFirst() } else { theirs.removeFirst() }
    }
    return true
  }
}
