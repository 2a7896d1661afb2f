import Graph
import TestSupport
import Testing

@testable import Algorithms

@Suite("Communities inside communities")
struct NestedCommunitiesTests {
  /// Three divisions of four teams of eight people.
  private func organisation() throws -> Graph {
    var random = SplitMix64(seed: 9)
    var builder = try GraphBuilder(nodeCount: 96, isDirected: false, isWeighted: false)
    for first in 0..<96 {
      for second in 0..<first {
        let chance = first / 8 == second / 8 ? 0.95 : first / 32 == second / 32 ? 0.15 : 0.004
        if Double.random(in: 0..<1, using: &random) < chance { try builder.add(from: first, to: second) }
      }
    }
    return try builder.build().graph
  }

  @Test("Divisions are found first and teams inside them")
  func planted() throws {
    let nested = try organisation().nestedCommunities()
    #expect(nested.levels.first == Partition(labels: (0..<96).map { $0 / 32 }))
    #expect(nested.levels.dropFirst().first == Partition(labels: (0..<96).map { $0 / 8 }))
    #expect(nested.levels.count == 2)
    #expect(nested.parents(atLevel: 1) == (0..<12).map { UInt32($0 / 4) })
  }

  @Test("Every group lies in one group of the level before and hangs together", arguments: 0..<10)
  func nesting(seed: Int) throws {
    let graph = try PlantedGraph(seed: UInt64(seed), nodes: 120, groups: 12, inside: 0.6, outside: 0.04)
      .graph()
    let options = NestingOptions(smallestSize: 4, smallestGain: 0.001)
    let nested = try graph.nestedCommunities(options)
    for (coarse, fine) in zip(nested.levels, nested.levels.dropFirst()) {
      #expect(fine.count > coarse.count)
      for members in fine.members() {
        #expect(Set(members.map { coarse.groups[Int($0)] }).count == 1, "seed \(seed)")
        let group = Set(members.map { Int($0) })
        #expect(graph.reach(of: Int(members[0]), among: group) == group, "seed \(seed)")
      }
    }
  }

  @Test("Parts have the gain asked for, and groups below the size asked for are whole", arguments: 0..<10)
  func thresholds(seed: Int) throws {
    let graph = try PlantedGraph(seed: UInt64(seed), nodes: 100, groups: 10, inside: 0.6, outside: 0.04)
      .graph()
    let options = NestingOptions(smallestSize: 12, smallestGain: 0.1)
    let nested = try graph.nestedCommunities(options)
    for (coarse, fine) in zip(nested.levels, nested.levels.dropFirst()) {
      for members in coarse.members() {
        let parts = Partition(labels: members.map { Int(fine.groups[Int($0)]) })
        guard parts.count > 1 else { continue }
        let inside = try graph.subgraph(of: members).graph
        #expect(members.count >= 12, "seed \(seed)")
        #expect(try inside.modularity(of: parts) >= 0.1 - 1e-9, "seed \(seed)")
      }
    }
  }

  @Test("A first level may be given; one of another length and directed graphs are refused")
  func beginning() throws {
    let graph = try organisation()
    let teams = Partition(labels: (0..<96).map { $0 / 8 })
    #expect(try graph.nestedCommunities(beginning: teams).levels == [teams])
    #expect(throws: AlgorithmError.wrongLength(expected: 96, found: 3)) {
      try graph.nestedCommunities(beginning: .singletons(3))
    }
    #expect(throws: AlgorithmError.self) {
      try graph.nestedCommunities(NestingOptions(smallestGain: .nan))
    }
  }
}
