import Graph
import Testing

@Suite struct AdjacencySumsTests {
  @Test("sums over rows are those of the matrix", arguments: [true, false], UInt64(1)...12)
  func sums(weighted: Bool, seed: UInt64) throws {
    let graph = try RandomTies(seed: seed, nodes: 17, ties: 150).built(directed: true, weighted: weighted)
      .graph
    let values = (0..<17).map { Double($0 * $0) - 20 }
    var products = [Double](repeating: 0, count: 17)
    graph.outgoing.multiply(values, into: &products)
    for (node, row) in graph.matrix.enumerated() {
      #expect(abs(graph.outgoing.rowSums()[node] - row.reduce(0, +)) < 1e-9, "seed \(seed)")
      #expect(abs(products[node] - zip(row, values).reduce(0) { $0 + $1.0 * $1.1 }) < 1e-9, "seed \(seed)")
      let around = graph.outgoing.neighbors(of: node).reduce(0) { $0 + values[Int($1)] }
      #expect(abs(graph.outgoing.sum(values.span, around: node) - around) < 1e-9, "seed \(seed)")
    }
  }

  @Test("lists of another length are left alone")
  func lengths() throws {
    let graph = try RandomTies(seed: 1, nodes: 3, ties: 5).built(directed: true).graph
    var sums = [7.0, 7]
    graph.outgoing.multiply([1, 2, 3], into: &sums)
    #expect(sums == [7, 7])
  }

  @Test("the position of an arc is found, or that there is none", arguments: UInt64(1)...8)
  func positions(seed: UInt64) throws {
    let graph = try RandomTies(seed: seed, nodes: 9, ties: 30).built(directed: true).graph
    for one in 0..<9 {
      for other in 0..<9 {
        let position = graph.outgoing.position(of: other, in: one)
        #expect((position != nil) == (graph.matrix[one][other] > 0), "seed \(seed)")
        if let position { #expect(Int(graph.outgoing.neighbors[position]) == other) }
      }
    }
  }
}
