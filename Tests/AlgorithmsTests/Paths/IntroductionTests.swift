import Graph
import TestSupport
import Testing

@testable import Algorithms

@Suite("Introductions")
struct IntroductionTests {
  @Test("The best ways are the first of all ways, sorted", arguments: 0..<60)
  func allWays(seed: UInt64) throws {
    let planted = PlantedGraph(seed: seed, nodes: 8, groups: 2, inside: 0.8, outside: 0.4)
    let graph = try planted.graph(directed: seed % 3 == 0, weighted: seed % 2 == 0)
    let avoided: [UInt32] = seed % 4 == 0 ? [6, 5] : []
    for measure in [PathMeasure.hops, .strength] {
      for end in 0..<8 {
        let all = ways(in: graph, from: 0, to: end, by: measure, avoiding: avoided)
        for count in [0, 1, 3, 1000] {
          let found = try graph.introductions(from: 0, to: end, count: count, by: measure, avoiding: avoided)
          #expect(found == Array(all.prefix(count)), "seed \(seed), to \(end), \(measure), \(count)")
        }
      }
    }
  }

  @Test("Stronger ties are shorter, and the direct way is not always the best")
  func strength() throws {
    var builder = try GraphBuilder(nodeCount: 3, isDirected: false)
    try builder.add(from: 0, to: 2, weight: 1)
    try builder.add(from: 0, to: 1, weight: 4)
    try builder.add(from: 1, to: 2, weight: 4)
    let graph = try builder.build().graph
    #expect(try graph.shortestPath(from: 0, to: 2, by: .hops)?.nodes == [0, 2])
    let best = try #require(try graph.shortestPath(from: 0, to: 2, by: .strength))
    #expect(best.nodes == [0, 1, 2])
    #expect(best.length == 0.5)
  }

  @Test("There is no way to or from somebody who is to be avoided, and one of length 0 to oneself")
  func ends() throws {
    let graph = try PlantedGraph(seed: 3, nodes: 6, groups: 1, inside: 0.9).graph()
    #expect(try graph.introductions(from: 0, to: 5, count: 3, avoiding: [5]).isEmpty)
    #expect(try graph.introductions(from: 0, to: 5, count: 3, avoiding: [0]).isEmpty)
    let own = try graph.introductions(from: 2, to: 2, count: 3)
    #expect(own.map(\.nodes) == [[2]])
    #expect(own.map(\.length) == [0])
  }

  @Test("Unknown people and negative counts are refused")
  func refusals() throws {
    let graph = try PlantedGraph(seed: 3, nodes: 6, groups: 1).graph()
    #expect(throws: AlgorithmError.nodeOutOfRange(node: 6, nodeCount: 6)) {
      try graph.introductions(from: 0, to: 6, count: 1)
    }
    #expect(throws: AlgorithmError.nodeOutOfRange(node: 77, nodeCount: 6)) {
      try graph.introductions(from: 0, to: 1, count: 1, avoiding: [77])
    }
    #expect(throws: AlgorithmError.badParameter(.steps, value: -1)) {
      try graph.introductions(from: 0, to: 1, count: -1)
    }
  }

  /// The obvious twin: every way that visits nobody twice, sorted.
  private func ways(
    in graph: Graph, from start: Int, to end: Int, by measure: PathMeasure, avoiding: [UInt32]
  ) -> [Path] {
    guard !avoiding.contains(UInt32(start)), !avoiding.contains(UInt32(end)) else { return [] }
    var found: [Path] = []
    func extend(_ nodes: [Int]) {
      let last = nodes[nodes.count - 1]
      guard last != end else {
        // From the end, as the search does: rounding decides between ways that are nearly equal.
        let length = zip(nodes, nodes.dropFirst()).reversed().reduce(0.0) { sum, step in
          sum + (graph.isWeighted && measure == .strength ? 1 / graph.weight(from: step.0, to: step.1) : 1)
        }
        found.append(Path(nodes: nodes.map { UInt32($0) }, length: length))
        return
      }
      for next in graph.outgoing.neighbors(of: last).map({ Int($0) })
      where !nodes.contains(next) && !avoiding.contains(UInt32(next)) {
        extend(nodes + [next])
      }
    }
    extend([start])
    return found.sorted {
      $0.length == $1.length ? $0.nodes.lexicographicallyPrecedes($1.nodes) : $0.length < $1.length
    }
  }
}
