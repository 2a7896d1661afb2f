import Graph
import TestSupport
import Testing

@testable import Discovery

@Suite struct MeetingTests {
  private func graph(_ ties: [(Int, Int)], _ count: Int) throws -> Graph {
    var builder = try GraphBuilder(nodeCount: count, isDirected: false)
    for (one, other) in ties { try builder.add(from: one, to: other) }
    return try builder.build().graph
  }

  private func profiles(_ texts: [[String]]) -> TopicProfiles {
    var builder = TopicProfilesBuilder(posts: texts.map { _ in 2 })
    for term in Set(texts.joined()).sorted() {
      let users = texts.indices.filter { texts[$0].contains(term) }
      builder.add(term, users.map { (person: $0, written: 2, asked: 0) })
    }
    return builder.finish()
  }

  @Test("pairs share topics, are of different units, and have neither contact nor a common one")
  func pairs() throws {
    let topics = profiles(Array(repeating: ["akku", "zelle"], count: 6) + [["akku"]])
    let finder = MeetFinder(
      topics: topics, network: try graph([(0, 1), (2, 6), (3, 6)], 7), units: [0, 1, 2, 3, 0, 4, 5],
      isEligible: [true, true, true, true, true, false, true])
    let found = finder.partners(of: 0, limit: 9).map { [$0.people.0, $0.people.1] }
    #expect(
      found == [[0, 2], [0, 3]], "1 is a contact, 4 of the unit, 5 may not appear, 6 shares one word")
    #expect(
      finder.partners(of: 2, limit: 9).map { [$0.people.0, $0.people.1] } == [[0, 2], [1, 2], [2, 4]])
    #expect(finder.partners(of: 5, limit: 9).isEmpty)
  }

  @Test("nobody is named in more than two pairs")
  func exposure() throws {
    let topics = profiles(Array(repeating: ["akku", "zelle"], count: 7))
    let finder = MeetFinder(
      topics: topics, network: try graph([], 7), units: (0..<7).map { $0 },
      isEligible: [Bool](repeating: true, count: 7))
    let people = finder.pairs(limit: 99).flatMap { [$0.people.0, $0.people.1] }
    #expect(Dictionary(grouping: people) { $0 }.values.allSatisfy { $0.count <= MeetFinder.mostPairs })
    #expect(people.count >= 12)
  }

  @Test("circles share their topic, mix units, know each other not, and overlap not")
  func circles() throws {
    let topics = profiles(Array(repeating: ["akku"], count: 6) + Array(repeating: ["zoll"], count: 5))
    let finder = CircleFinder(
      topics: topics, network: try graph([(0, 1)], 11), units: [0, 1, 2, 3, 4, 4, 0, 1, 2, 3, 4],
      isEligible: [Bool](repeating: true, count: 11))
    let found = finder.circles(size: 5, limit: 9)
    #expect(found.count == 2)
    for circle in found {
      #expect((4...5).contains(circle.people.count))
      #expect(!Set(circle.people).isSuperset(of: [0, 1]) && !Set(circle.people).isSuperset(of: [4, 5]))
    }
    #expect(Set(found.flatMap(\.people)).count == found.flatMap(\.people).count)
  }

  @Test("introductions go over the strongest ties and spare who is asked enough")
  func introductions() throws {
    var builder = try GraphBuilder(nodeCount: 200, isDirected: false)
    for (one, other, weight) in [(0, 1, 9), (1, 3, 9), (0, 2, 1), (2, 3, 1)] as [(Int, Int, Float)] {
      try builder.add(from: one, to: other, weight: weight)
    }
    let network = try builder.build().graph
    var load = [Int](repeating: 0, count: 200)
    #expect(
      try IntroductionFinder(network: network, load: load).ways(from: 0, to: 3, count: 5).map(\.people)
        == [[0, 1, 3], [0, 2, 3]])
    load[1] = 90
    let finder = try IntroductionFinder(network: network, load: load)
    #expect(finder.spared == [1])
    #expect(try finder.ways(from: 0, to: 3, count: 5).map(\.people) == [[0, 2, 3]])
    #expect(
      try finder.ways(from: 0, to: 1, count: 1).map(\.people) == [[0, 1]], "as an end nobody is spared")
  }

  @Test("understudies share contacts and topics, and may appear")
  func understudies() throws {
    let finder = UnderstudyFinder(
      network: try graph([(0, 1), (0, 2), (3, 1), (3, 2), (4, 1), (5, 1)], 6),
      topics: profiles([["akku"], [], [], [], ["akku"], []]),
      isEligible: [true, true, true, true, true, false])
    let found = finder.understudies(of: 0, limit: 9)
    #expect(found.prefix(2).map(\.person) == [4, 3])
    #expect(found.first { $0.person == 3 }?.sharedContacts == 2)
    #expect(!found.contains { $0.person == 0 || $0.person == 5 })
  }
}
