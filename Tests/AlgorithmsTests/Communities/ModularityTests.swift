import Graph
import TestSupport
import Testing

@testable import Algorithms

@Suite("Modularity")
struct ModularityTests {
  @Test("Values of igraph 1.0.0 and NetworkX 3.6.1, resolutions 1 and 2", arguments: ReferenceGraph.all)
  func reference(_ sample: ReferenceGraph) throws {
    let graph = try sample.graph()
    let groups = Partition(labels: (0..<graph.nodeCount).map { $0 % 3 })
    for (measure, resolution) in [("modularity", 1.0), ("modularity_2", 2.0)] {
      guard let expected = sample[measure]?.first else { continue }
      let found = try graph.modularity(of: groups, resolution: resolution)
      #expect(abs(found - expected) < 1e-9)
    }
  }

  @Test("The sum over all pairs of nodes, with and without directions", arguments: 0..<30)
  func twin(seed: Int) throws {
    let planted = PlantedGraph(seed: UInt64(seed), nodes: 5 + seed, groups: 3)
    for directed in [false, true] {
      let graph = try planted.graph(directed: directed)
      let nodes = 0..<graph.nodeCount
      let total = nodes.reduce(0.0) { sum, i in nodes.reduce(sum) { $0 + graph.weight(from: i, to: $1) } }
      guard total > 0 else { continue }
      let out = nodes.map { i in nodes.reduce(0.0) { $0 + graph.weight(from: i, to: $1) } }
      let into = nodes.map { j in nodes.reduce(0.0) { $0 + graph.weight(from: $1, to: j) } }
      var expected = 0.0
      for i in nodes {
        for j in nodes where planted.groups[i] == planted.groups[j] {
          expected += (graph.weight(from: i, to: j) - 1.5 * out[i] * into[j] / total) / total
        }
      }
      let found = try graph.modularity(of: Partition(labels: planted.groups), resolution: 1.5)
      #expect(abs(found - expected) < 1e-9, "seed \(seed), directed \(directed)")
    }
  }

  @Test("A graph without ties has none, everybody in one group has none at resolution 1")
  func limits() throws {
    let empty = try PlantedGraph(seed: 1, nodes: 4, groups: 2, inside: 0, outside: 0).graph()
    #expect(try empty.modularity(of: .singletons(4)) == 0)
    let graph = try PlantedGraph(seed: 1, nodes: 20, groups: 2).graph()
    #expect(abs(try graph.modularity(of: Partition(labels: Array(repeating: 0, count: 20)))) < 1e-12)
  }

  @Test("A list of another length and a resolution that is not above 0 are refused")
  func refusals() throws {
    let graph = try PlantedGraph(seed: 1, nodes: 6, groups: 2).graph()
    #expect(throws: AlgorithmError.wrongLength(expected: 6, found: 5)) {
      try graph.modularity(of: .singletons(5))
    }
    for resolution in [0, -1, .nan, .infinity] {
      #expect(throws: AlgorithmError.self) {
        try graph.modularity(of: .singletons(6), resolution: resolution)
      }
    }
  }
}
