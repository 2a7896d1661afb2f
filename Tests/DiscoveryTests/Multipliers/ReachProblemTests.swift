import Foundation
import Graph
import TestSupport
import Testing

@testable import Discovery

@Suite struct ReachProblemTests {
  private func graph(_ ties: [(Int, Int)], _ count: Int) throws -> Graph {
    var builder = try GraphBuilder(nodeCount: count, isDirected: false)
    for (one, other) in ties { try builder.add(from: one, to: other) }
    return try builder.build().graph
  }

  /// Two stars around 0 and 5, joined by 4; 9 knows nobody.
  private func stars() throws -> Graph {
    try graph([(0, 1), (0, 2), (0, 3), (0, 4), (4, 5), (5, 6), (5, 7), (5, 8)], 10)
  }

  @Test("each choice adds most, counts what it adds, and names who could take the seat")
  func choice() throws {
    let problem = ReachProblem(network: try stars(), isEligible: [Bool](repeating: true, count: 10))
    let found = try problem.choose(.seats(2))
    #expect(found.seats.map(\.person) == [0, 5])
    #expect(found.seats.map(\.gain) == [5, 4])
    #expect(found.seats.map(\.reached) == [5, 9])
    #expect(found.seats.map(\.contacts) == [4, 4])
    #expect(found.targets == 9, "who knows nobody cannot be reached")
    #expect(found.curve == [5, 9])
    #expect(found.seats[0].substitutes.prefix(3) == [5, 4, 1], "who would have been next")
  }

  @Test("as many as it takes to reach a share, and no more")
  func share() throws {
    let problem = ReachProblem(network: try stars(), isEligible: [Bool](repeating: true, count: 10))
    #expect(try problem.choose(.share(0.5)).seats.count == 1)
    #expect(try problem.choose(.share(0.56)).seats.count == 2)
    #expect(try problem.choose(.share(1)).seats.count == 2)
  }

  @Test("who may not be chosen is not, also not as a substitute; a target group alone counts")
  func limits() throws {
    var eligible = [Bool](repeating: true, count: 10)
    eligible[0] = false
    eligible[1] = false
    var problem = ReachProblem(network: try stars(), isEligible: eligible)
    let found = try problem.choose(.seats(3))
    #expect(!found.seats.contains { $0.person <= 1 || !Set($0.substitutes).isDisjoint(with: [0, 1]) })
    problem.isTarget = (0..<10).map { $0 >= 6 }
    let group = try problem.choose(.seats(3))
    #expect(group.targets == 3 && group.seats.map(\.person) == [5])
  }

  @Test("spread gives no unit more seats than its share, rounded up", arguments: 0..<20 as Range<UInt64>)
  func spread(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let count = 60
    let ties = (0..<150).map { _ in
      (Int.random(in: 0..<count, using: &random), Int.random(in: 0..<count, using: &random))
    }
    let groups = (0..<count).map { _ in Int.random(in: 0..<5, using: &random) }
    let problem = ReachProblem(
      network: try graph(ties.filter { $0.0 != $0.1 }, count),
      isEligible: [Bool](repeating: true, count: count), groups: groups)
    let found = try problem.choose(.seats(7))
    let reachable = (0..<count).filter { problem.network.outgoing.degree(of: $0) > 0 }
    for group in 0..<5 {
      let people = reachable.count { groups[$0] == group }
      let seats = found.seats.count { groups[$0.person] == group }
      #expect(seats <= (people * 7 + reachable.count - 1) / reachable.count, "seed \(seed)")
    }
    #expect((found.seats.last?.reached ?? 0) <= found.curve[6], "seed \(seed)")
  }

  @Test(
    "of the 986 people on the giant component of a research institution's e-mail, 29 reach 85 %",
    .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.skipMessage)))
  func email() throws {
    let text = try String(contentsOf: SharedData.url("networks/email-Eu-core.txt"), encoding: .utf8)
    let ties = text.split(separator: "\n").compactMap { line -> (Int, Int)? in
      let ends = line.split(separator: " ").compactMap { Int($0) }
      return ends.count == 2 && ends[0] != ends[1] ? (ends[0], ends[1]) : nil
    }
    let whole = try graph(ties, 1_005)
    var walk = TraversalScratch(nodeCount: whole.nodeCount)
    walk.walk(whole.outgoing, from: 0)
    let network = try whole.subgraph(of: walk.reached.sorted()).graph
    #expect(network.nodeCount == 986)
    let problem = ReachProblem(
      network: network, isEligible: [Bool](repeating: true, count: network.nodeCount))
    let reached = try #require(try problem.choose(.seats(29)).seats.last?.reached)
    #expect(Double(reached) >= 0.85 * 986)
  }
}
