import Graph
import TestSupport
import Testing

@Suite struct GraphBuilderTests {
  @Test("a built graph holds the ties that were added", arguments: [true, false], UInt64(1)...20)
  func holds(directed: Bool, seed: UInt64) throws {
    let nodes = Int(seed % 13)
    let random = RandomTies(seed: seed, nodes: nodes, ties: 60)
    let built = try random.built(directed: directed)
    let expected = random.matrix(directed: directed)
    #expect(built.graph.fault == nil)
    for (row, wanted) in zip(built.graph.matrix, expected) {
      for (found, weight) in zip(row, wanted) { #expect(abs(found - weight) < 1e-4, "seed \(seed)") }
    }
    let loops = random.ties.filter { $0.from == $0.to }.count
    #expect(built.selfLoops == loops)
    #expect(built.graph.tieCount + built.merged + loops == random.ties.count)
  }

  @Test("the order of the ties has no say, to the last bit", arguments: UInt64(1)...20)
  func order(seed: UInt64) throws {
    var random = RandomTies(seed: seed, nodes: 7, ties: 300)
    var generator = SplitMix64(seed: seed)
    let first = try random.built(directed: false).graph
    random.ties.shuffle(using: &generator)
    #expect(try random.built(directed: false).graph == first, "seed \(seed)")
  }

  @Test("self-loops, repeats and ties without weight are counted")
  func counts() throws {
    var builder = try GraphBuilder(nodeCount: 3, isDirected: false)
    for (from, to, weight) in [(0, 1, 1), (1, 0, 2), (2, 2, 5), (1, 2, 0)] as [(Int, Int, Float)] {
      try builder.add(from: from, to: to, weight: weight)
    }
    let built = try builder.build()
    #expect(built.merged == 1 && built.selfLoops == 1 && built.withoutWeight == 1)
    #expect(built.graph.tieCount == 1 && built.graph.outgoing.weights == [3, 3])
  }

  @Test("without weights, ties count 1 however often they were added")
  func unweighted() throws {
    let graph = try RandomTies(seed: 3, nodes: 5, ties: 40).built(directed: true, weighted: false).graph
    #expect(graph.outgoing.weights == nil && !graph.isWeighted && graph.outgoing.weight(at: 0) == 1)
  }

  @Test(
    "bad weights are refused",
    arguments: [-1, Float.nan, .infinity, -Float.infinity, .greatestFiniteMagnitude])
  func badWeights(weight: Float) throws {
    var builder = try GraphBuilder(nodeCount: 2, isDirected: true)
    #expect(throws: GraphError.self) { try builder.add(from: 0, to: 1, weight: weight) }
    #expect(try builder.build().graph.tieCount == 0)
  }

  @Test("numbers out of range are refused")
  func badNumbers() throws {
    var builder = try GraphBuilder(nodeCount: 2, isDirected: true)
    for bad in [-1, 2, .max, .min] {
      #expect(throws: GraphError.nodeOutOfRange(node: bad, nodeCount: 2)) {
        try builder.add(from: bad, to: 0)
      }
      #expect(throws: GraphError.nodeOutOfRange(node: bad, nodeCount: 2)) {
        try builder.add(from: 0, to: bad)
      }
    }
    #expect(throws: GraphError.nodeCountOutOfRange(-1)) { try GraphBuilder(nodeCount: -1, isDirected: true) }
    #expect(throws: GraphError.nodeCountOutOfRange(.max)) {
      try GraphBuilder(nodeCount: .max, isDirected: true)
    }
  }

  @Test("weights that add up too high are refused")
  func tooHigh() throws {
    var builder = try GraphBuilder(nodeCount: 2, isDirected: true)
    for _ in 0..<2 { try builder.add(from: 0, to: 1, weight: Graph.maximumWeight) }
    let full = builder
    #expect(throws: GraphError.weightOutOfRange(weight: Double(Graph.maximumWeight) * 2, from: 0, to: 1)) {
      try full.build()
    }
  }
}
