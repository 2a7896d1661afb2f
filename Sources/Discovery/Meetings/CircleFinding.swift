package import Graph

/// A few people for learning from each other: one topic, different units, not yet in touch.
package struct CircleFinding: Hashable, Sendable {
  /// The number of the term that all write about.
  package var topic: UInt32
  /// In rising order.
  package var people: [Int]
  /// The sum of the weights that the topic has for them.
  package var weight: Double
}

/// Puts circles together.
package struct CircleFinder {
  /// Fewer are no circle: if one is missing the rest must still be a group.
  package static let leastPeople = 4

  private let topics: TopicProfiles
  private let network: Graph
  private let units: [Int?]
  private let isEligible: [Bool]

  package init(topics: TopicProfiles, network: Graph, units: [Int?], isEligible: [Bool]) {
    self.topics = topics
    self.network = network
    self.units = units
    self.isEligible = isEligible
  }

  /// Circles of `size` people or one fewer, those with most in common first, each person in at most one.
  /// - Complexity: O(people · terms · size · log contacts).
  package func circles(size: Int, limit: Int) -> [CircleFinding] {
    var writers = [[(person: Int, weight: Double)]](repeating: [], count: topics.terms.count)
    for person in 0..<topics.count where isEligible.indices.contains(person) && isEligible[person] {
      for (term, weight) in zip(topics.topics(of: person), topics.weights(of: person)) {
        writers[Int(term)].append((person, Double(weight)))
      }
    }
    let least = max(Self.leastPeople, size - 1)
    var isTaken = Set<Int>()
    var chosen: [CircleFinding] = []
    var open = writers.indices.compactMap { term in
      circle(UInt32(term), writers[term], size: size, least: least, without: isTaken)
    }
    open.sort { Self.isBetter($0, $1) }
    // People of a chosen circle are taken, so later ones are put together anew before they are compared.
    var next = 0
    while next < open.count, chosen.count < limit {
      let candidate = open[next]
      next += 1
      guard candidate.people.contains(where: { isTaken.contains($0) }) else {
        chosen.append(candidate)
        isTaken.formUnion(candidate.people)
        continue
      }
      let again = circle(
        candidate.topic, writers[Int(candidate.topic)], size: size, least: least, without: isTaken)
      guard let again else { continue }
      let place = open[next...].firstIndex { Self.isBetter(again, $0) } ?? open.count
      open.insert(again, at: place)
    }
    return chosen
  }

  private static func isBetter(_ one: CircleFinding, _ other: CircleFinding) -> Bool {
    one.weight != other.weight ? one.weight > other.weight : one.topic < other.topic
  }

  /// The weightiest writers of a topic who are of different units and not in touch.
  private func circle(
    _ topic: UInt32, _ writers: [(person: Int, weight: Double)], size: Int, least: Int,
    without taken: Set<Int>
  ) -> CircleFinding? {
    guard writers.count >= least else { return nil }
    var people: [Int] = []
    var weight = 0.0
    let ranked = writers.sorted {
      $0.weight != $1.weight ? $0.weight > $1.weight : $0.person < $1.person
    }
    for writer in ranked where people.count < size && !taken.contains(writer.person) {
      guard people.allSatisfy({ fits($0, writer.person) }) else { continue }
      people.append(writer.person)
      weight += writer.weight
    }
    guard people.count >= least else { return nil }
    return CircleFinding(topic: topic, people: people.sorted(), weight: weight)
  }

  private func fits(_ one: Int, _ other: Int) -> Bool {
    if let unit = units[one], unit == units[other] { return false }
    return network.outgoing.position(of: other, in: one) == nil
  }
}
