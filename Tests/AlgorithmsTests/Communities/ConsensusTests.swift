import Graph
import Parallel
import TestSupport
import Testing

@testable import Algorithms

@Suite("Consensus of many runs")
struct ConsensusTests {
  @Test("Certainty is the mean share of runs that put a node together with its neighbours in its community")
  func certaintyTwin() throws {
    let graph = try PlantedGraph(seed: 4, nodes: 40, groups: 4, inside: 0.3, outside: 0.15).graph()
    let options = ConsensusOptions(runs: 9)
    let found = try graph.consensus(options)
    let level = LeidenLevel(graph.outgoing)
    let shares = try level.agreement(options, progress: .silent)
    for node in 0..<40 {
      var together: [Double] = []
      var elsewhere: [UInt32: Double] = [:]
      for arc in graph.outgoing.row(node) {
        let group = found.partition.groups[Int(graph.outgoing.neighbors[arc])]
        if group == found.partition.groups[node] {
          together.append(Double(shares[arc]))
        } else {
          elsewhere[group, default: 0] += Double(shares[arc])
        }
      }
      let expected = together.isEmpty ? 0 : together.reduce(0, +) / Double(together.count)
      #expect(abs(found.certainties[node] - expected) < 1e-9)
      let highest = elsewhere.values.max() ?? 0
      #expect((found.alternatives[node].flatMap { elsewhere[$0] } ?? 0) == highest)
    }
  }

  @Test("Shares are those of runs with the seeds of the runs, the same at both ends of a tie")
  func shares() throws {
    let graph = try PlantedGraph(seed: 8, nodes: 30, groups: 3, inside: 0.3, outside: 0.1).graph()
    let shares = try LeidenLevel(graph.outgoing).agreement(ConsensusOptions(runs: 7), progress: .silent)
    for node in 0..<30 {
      for arc in graph.outgoing.row(node) {
        let other = Int(graph.outgoing.neighbors[arc])
        let back = try #require(graph.outgoing.position(of: node, in: other))
        #expect(shares[arc] == shares[back])
        #expect(abs((shares[arc] * 7).rounded() - shares[arc] * 7) < 1e-5)
      }
    }
  }

  @Test("Where the groups are plain, everybody is certain; where nobody has ties, everybody is alone")
  func limits() throws {
    let planted = PlantedGraph(seed: 2, nodes: 40, groups: 2, inside: 0.9, outside: 0.01)
    let found = try planted.graph().consensus(ConsensusOptions(runs: 5))
    #expect(found.partition == Partition(labels: planted.groups))
    #expect(found.certainties.allSatisfy { $0 == 1 })
    let lonely = try GraphBuilder(nodeCount: 3, isDirected: false).build().graph.consensus()
    #expect(lonely.partition == .singletons(3))
    #expect(lonely.certainties == [1, 1, 1])
    #expect(lonely.alternatives == [nil, nil, nil])
  }

  @Test("No runs, thresholds outside 0...1 and directed graphs are refused")
  func refusals() throws {
    let planted = PlantedGraph(seed: 1, nodes: 10, groups: 2)
    let graph = try planted.graph()
    for runs in [0, -1, 1 << 20] {
      #expect(throws: AlgorithmError.badParameter(.runs, value: Double(runs))) {
        try graph.consensus(ConsensusOptions(runs: runs))
      }
    }
    for threshold in [-0.1, 1.1, .nan] {
      #expect(throws: AlgorithmError.self) { try graph.consensus(ConsensusOptions(threshold: threshold)) }
    }
    #expect(throws: AlgorithmError.wrongDirection(needsDirected: false)) {
      try planted.graph(directed: true).consensus()
    }
  }
}
