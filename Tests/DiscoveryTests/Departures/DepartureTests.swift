import Graph
import TestSupport
import Testing

@testable import Discovery

@Suite struct DepartureTests {
  @Test("what a departure takes is what a network without them lacks, in 200 random cases")
  func recomputation() throws {
    var random = SplitMix64(seed: 17)
    for round in 0..<200 {
      let people = Int.random(in: 4...30, using: &random)
      var builder = try GraphBuilder(nodeCount: people, isDirected: false, isWeighted: false)
      for _ in 0..<Int.random(in: 0...(3 * people), using: &random) {
        try builder.add(
          from: Int.random(in: 0..<people, using: &random), to: Int.random(in: 0..<people, using: &random))
      }
      let graph = try builder.build().graph
      let groups = (0..<people).map { _ -> UInt32? in
        Bool.random(using: &random) ? UInt32.random(in: 0..<4, using: &random) : nil
      }
      let leavers = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        UInt32.random(in: 0..<UInt32(people), using: &random)
      }
      try check(Departure(graph, groups: groups, leavers: leavers), graph, groups, round)
    }
  }

  private func check(_ departure: Departure, _ graph: Graph, _ groups: [UInt32?], _ round: Int) throws {
    let gone = Set(departure.leavers)
    let (before, after) = (Slow(graph, without: []), Slow(graph, without: gone))
    #expect(departure.lostTies == before.ties.count - after.ties.count, "round \(round)")
    let pairs = departure.lostPairs()
    let (first, second) = (before.pairs(groups), after.pairs(groups))
    for pair in pairs {
      #expect(pair.before == first[pair.groups] && pair.after == second[pair.groups] ?? 0, "round \(round)")
    }
    let lost = first.filter { $0.value != second[$0.key] ?? 0 }.keys
    #expect(Set(pairs.map(\.groups)) == Set(lost), "round \(round)")
    let reachable = before.reachable { !gone.contains($0) && !gone.contains($1) }
    #expect(departure.cutPairs() == reachable - after.reachable { _, _ in true }, "round \(round)")
  }

  /// A network as a list of ties, for slow and obvious answers.
  private struct Slow {
    let people: Int
    let ties: Set<[UInt32]>

    init(_ graph: Graph, without gone: Set<UInt32>) {
      people = graph.nodeCount
      var ties: Set<[UInt32]> = []
      for person in 0..<graph.nodeCount {
        for other in graph.outgoing.neighbors(of: person) {
          let pair = [UInt32(person), other].sorted()
          if gone.isDisjoint(with: pair) { ties.insert(pair) }
        }
      }
      self.ties = ties
    }

    func pairs(_ groups: [UInt32?]) -> [[UInt32]: Int] {
      var counts: [[UInt32]: Int] = [:]
      for tie in ties {
        guard let a = groups[Int(tie[0])], let b = groups[Int(tie[1])], a != b else { continue }
        counts[[a, b].sorted(), default: 0] += 1
      }
      return counts
    }

    /// Pairs that some way joins, by following ties until nothing changes.
    func reachable(_ counts: (UInt32, UInt32) -> Bool) -> Int {
      var parts = (0..<UInt32(people)).map(\.self)
      var hasChanged = true
      while hasChanged {
        hasChanged = false
        for tie in ties where parts[Int(tie[0])] != parts[Int(tie[1])] {
          let (low, high) = (
            min(parts[Int(tie[0])], parts[Int(tie[1])]), max(parts[Int(tie[0])], parts[Int(tie[1])])
          )
          for person in parts.indices where parts[person] == high { parts[person] = low }
          hasChanged = true
        }
      }
      var count = 0
      for one in 0..<people {
        for other in 0..<one where parts[one] == parts[other] && counts(UInt32(one), UInt32(other)) {
          count += 1
        }
      }
      return count
    }
  }

  @Test("the tie that repairs most is the best of all possible ones")
  func repair() throws {
    var random = SplitMix64(seed: 23)
    for round in 0..<100 {
      let people = Int.random(in: 5...16, using: &random)
      var builder = try GraphBuilder(nodeCount: people, isDirected: false, isWeighted: false)
      for _ in 0..<(2 * people) {
        try builder.add(
          from: Int.random(in: 0..<people, using: &random), to: Int.random(in: 0..<people, using: &random))
      }
      let graph = try builder.build().graph
      let groups = (0..<people).map { UInt32?.some(UInt32($0 % 2)) }
      let departure = Departure(graph, groups: groups, leavers: [0])
      let reach = (0..<people).map { person in
        departure.contacts.count { contact in
          groups[Int(contact)] == groups[person] && person != 0
            && (Int(contact) == person || graph.outgoing.position(of: person, in: Int(contact)) != nil)
        }
      }
      var best = 0
      for one in 1..<people where groups[one] == 0 {
        for other in 1..<people
        where groups[other] == 1 && graph.outgoing.position(of: other, in: one) == nil {
          best = max(best, reach[one] * reach[other])
        }
      }
      let found = try departure.repair(between: 0, and: 1)
      #expect(found.map { $0.reachedFrom * $0.reachedTo } ?? 0 == best, "round \(round)")
    }
  }
}
