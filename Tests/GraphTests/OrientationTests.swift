import Graph
import Testing

@Suite struct OrientationTests {
  @Test("every tie stands once, at the end with fewer ties", arguments: [true, false], UInt64(1)...15)
  func once(directed: Bool, seed: UInt64) throws {
    let graph = try RandomTies(seed: seed, nodes: 14, ties: 60).built(directed: directed).graph
    let view = graph.undirected()
    let oriented = graph.oriented()
    var ties = 0
    for node in 0..<14 {
      for arc in oriented.ahead.row(node) {
        let other = Int(oriented.ahead.neighbors[arc])
        let (from, to) = (Int(oriented.originals[node]), Int(oriented.originals[other]))
        #expect(other < node)
        #expect(view.outgoing.degree(of: from) <= view.outgoing.degree(of: to), "seed \(seed)")
        #expect(Double(oriented.ahead.weight(at: arc)) == view.matrix[from][to], "seed \(seed)")
        ties += 1
      }
      #expect(Array(oriented.ahead.neighbors(of: node)) == oriented.ahead.neighbors(of: node).sorted())
    }
    #expect(ties == view.tieCount)
  }
}
