import Algorithms
import Graph
import Testing

/// Between which values each measure lies, and what its values add up to.
@Suite struct BoundTests {
  @Test("values lie within their bounds")
  func bounds() throws {
    for reference in ReferenceGraph.all {
      let graph = try reference.graph()
      let view = graph.undirected()
      let nodes = Double(graph.nodeCount)
      let pairs = (nodes - 1) * (nodes - 2) / (graph.isDirected ? 1 : 2) + 1e-9
      #expect(try graph.betweenness().allSatisfy { $0 >= 0 && $0 <= pairs }, "\(reference)")
      #expect(try graph.betweenness(.strength).allSatisfy { $0 >= 0 && $0 <= pairs }, "\(reference)")
      #expect(try graph.harmonicCloseness().allSatisfy { $0 >= 0 && $0 <= nodes - 1 + 1e-9 }, "\(reference)")
      #expect(try view.localClustering().allSatisfy { $0 >= 0 && $0 <= 1 }, "\(reference)")
      let cores = try view.coreNumbers()
      #expect(zip(cores, view.degrees()).allSatisfy { $0 >= 0 && $0 <= $1 }, "\(reference)")
      let sizes = try graph.effectiveSize()
      let constraint = try graph.constraint()
      for (node, degree) in view.degrees().enumerated() {
        let (size, limit) = (sizes[node], constraint[node])
        guard degree > 0 else {
          #expect(size.isNaN && limit.isNaN, "\(reference)")
          continue
        }
        #expect(size >= 1 - 1e-9 && size <= Double(degree) + 1e-9, "\(reference)")
        #expect(limit > 0, "\(reference)")
        if degree == 1 { #expect(abs(limit - 1) < 1e-9, "\(reference)") }
      }
      let participation = try graph.participation(Partition(labels: thirds(graph)))
      #expect(participation.allSatisfy { $0.isNaN || ($0 > -1e-12 && $0 <= 2.0 / 3 + 1e-12) }, "\(reference)")
    }
  }

  @Test("what is dealt out adds up")
  func sums() throws {
    for reference in ReferenceGraph.all {
      let graph = try reference.graph()
      let dense = Dense(graph)
      if graph.nodeCount > 0 {
        #expect(abs(try graph.pageRank().reduce(0, +) - 1) < 1e-9, "\(reference)")
      }
      // Every shortest path of d hops has d - 1 nodes within and d ties.
      let hops = dense.distances().flatMap(\.self).filter { $0 > 0 && $0 < .infinity }
      let half = graph.isDirected ? 1.0 : 0.5
      let within = try graph.betweenness().reduce(0, +)
      #expect(abs(within - half * hops.reduce(0) { $0 + $1 - 1 }) < 1e-7, "\(reference)")
      let over = try graph.tieBetweenness().reduce(0, +)
      #expect(abs(over - hops.reduce(0, +)) < 1e-7, "\(reference)")
      let near = try graph.harmonicCloseness().reduce(0, +)
      #expect(abs(near - hops.reduce(0) { $0 + 1 / $1 }) < 1e-7, "\(reference)")
      #expect(try graph.undirected().triangleCounts().reduce(0, +) % 3 == 0, "\(reference)")
    }
  }
}
