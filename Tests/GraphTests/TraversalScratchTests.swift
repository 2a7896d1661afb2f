import Graph
import Testing

@Suite struct TraversalScratchTests {
  @Test("walks tell the hops and forget the walk before", arguments: UInt64(1)...10)
  func walks(seed: UInt64) throws {
    let graph = try RandomTies(seed: seed, nodes: 20, ties: 22).built(directed: true).graph
    var scratch = TraversalScratch(nodeCount: 20)
    for start in 0..<20 {
      scratch.walk(graph.outgoing, from: start)
      #expect(scratch.distances == hops(graph, from: start), "seed \(seed)")
      #expect(scratch.reached.count == scratch.distances.filter { $0 != .max }.count)
    }
    scratch.walk(graph.outgoing, from: 3, limit: 1)
    #expect(scratch.reached.count == 1 + graph.outgoing.degree(of: 3))
    scratch.walk(graph.outgoing, from: 99)
    #expect(scratch.reached.isEmpty)
  }

  /// The obvious twin: relax all ties until nothing changes.
  private func hops(_ graph: Graph, from start: Int) -> [UInt32] {
    var distances = [UInt32](repeating: .max, count: graph.nodeCount)
    distances[start] = 0
    for _ in 0..<graph.nodeCount {
      for node in 0..<graph.nodeCount where distances[node] != .max {
        for other in graph.outgoing.neighbors(of: node) {
          distances[Int(other)] = min(distances[Int(other)], distances[node] + 1)
        }
      }
    }
    return distances
  }
}
