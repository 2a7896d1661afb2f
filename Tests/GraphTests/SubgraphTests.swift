import Graph
import TestSupport
import Testing

@Suite struct SubgraphTests {
  @Test(
    "a subgraph has the ties among its nodes, in the order asked", arguments: [true, false], UInt64(1)...20)
  func subgraph(directed: Bool, seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let graph = try RandomTies(seed: seed, nodes: 12, ties: 50).built(directed: directed).graph
    let nodes = (0..<UInt32(12)).shuffled(using: &random).prefix(7).map(\.self)
    let part = try graph.subgraph(of: nodes)
    #expect(part.graph.fault == nil)
    #expect(part.originals == nodes)
    let (whole, found) = (graph.matrix, part.graph.matrix)
    for (i, a) in nodes.enumerated() {
      for (j, b) in nodes.enumerated() { #expect(found[i][j] == whole[Int(a)][Int(b)], "seed \(seed)") }
    }
  }

  @Test("relabelling keeps the graph and finds the way back", arguments: [true, false], UInt64(1)...10)
  func relabelling(directed: Bool, seed: UInt64) throws {
    let graph = try RandomTies(seed: seed, nodes: 15, ties: 30).built(directed: directed).graph
    for other in [graph.relabeledByDegree(), graph.relabeledByBreadth()] {
      #expect(other.originals.sorted() == (0..<15).map { UInt32($0) })
      let degrees = (0..<15).map { other.graph.outgoing.degree(of: $0) }
      let back = try other.restored(degrees, nodeCount: 15, missing: -1)
      #expect(back == (0..<15).map { graph.outgoing.degree(of: $0) })
      var numbers = [UInt32](repeating: 0, count: 15)
      for (number, original) in other.originals.enumerated() { numbers[Int(original)] = UInt32(number) }
      #expect(try other.graph.subgraph(of: numbers).graph == graph, "seed \(seed)")
    }
  }

  @Test("degrees fall in a graph relabelled by degree")
  func falling() throws {
    let graph = try RandomTies(seed: 9, nodes: 40, ties: 100).built(directed: false).graph
    let degrees = (0..<40).map { graph.relabeledByDegree().graph.outgoing.degree(of: $0) }
    #expect(degrees == degrees.sorted(by: >))
  }

  @Test("bad lists of nodes are refused")
  func refused() throws {
    let graph = try RandomTies(seed: 9, nodes: 4, ties: 10).built(directed: false).graph
    #expect(throws: GraphError.nodeOutOfRange(node: 4, nodeCount: 4)) { try graph.subgraph(of: [0, 4]) }
    #expect(throws: GraphError.nodeRepeated(2)) { try graph.subgraph(of: [2, 1, 2]) }
    #expect(throws: GraphError.wrongLength(expected: 4, found: 1)) { try graph.subgraph(where: [true]) }
    #expect(throws: GraphError.wrongLength(expected: 2, found: 0)) {
      try graph.subgraph(of: [0, 1]).restored([Int](), nodeCount: 4, missing: 0)
    }
  }

  @Test("directions can be dropped and turned round", arguments: UInt64(1)...10)
  func directions(seed: UInt64) throws {
    let graph = try RandomTies(seed: seed, nodes: 9, ties: 30).built(directed: true).graph
    let both = graph.undirected()
    #expect(both.fault == nil && !both.isDirected)
    let (one, two) = (graph.matrix, both.matrix)
    for a in 0..<9 {
      for b in 0..<9 { #expect(abs(two[a][b] - one[a][b] - one[b][a]) < 1e-5, "seed \(seed)") }
    }
    #expect(graph.reversed().reversed() == graph)
    #expect(graph.reversed().matrix[0][1] == one[1][0])
    #expect(both.undirected() == both && both.reversed() == both)
    #expect(graph.unweighted().tieCount == graph.tieCount && !graph.unweighted().isWeighted)
  }
}
