/// A graph and what became of the ties that were added.
package struct BuiltGraph: Sendable {
  package let graph: Graph
  /// Ties that were added to an earlier one between the same nodes.
  package let merged: Int
  /// Ties from a node to itself, which were dropped.
  package let selfLoops: Int
  /// Ties of weight 0, which were dropped.
  package let withoutWeight: Int
}

extension GraphBuilder {
  /// Makes the graph.
  ///
  /// The result does not depend on the order in which the ties were added, to the last bit of the weights.
  /// - Throws: `GraphError.weightOutOfRange` where merged weights add up beyond `Graph.maximumWeight`.
  /// - Complexity: O(nodes + ties): two passes of counting sort, the second of which leaves every row ascending.
  package consuming func build() throws(GraphError) -> BuiltGraph {
    let (added, loops, without) = (ties.count, selfLoops, withoutWeight)
    let isDirected = isDirected
    var rows = sorted()
    try rows.mergeRepeats()
    let merged: Int
    let graph: Graph
    if isDirected {
      merged = added - rows.neighbors.count
      let incoming = rows.adjacency
      graph = Graph(outgoing: incoming.transposed(), incoming: incoming)
    } else {
      merged = added - rows.neighbors.count / 2
      graph = Graph(undirected: rows.adjacency)
    }
    return BuiltGraph(graph: graph, merged: merged, selfLoops: loops, withoutWeight: without)
  }

  /// The arcs by their target, every row ascending; an undirected tie is an arc each way.
  private consuming func sorted() -> Rows {
    guard isDirected else { return Rows(undirected: ties, nodeCount: nodeCount, isWeighted: isWeighted) }
    var rows = Rows(nodeCount: nodeCount, arcCount: ties.count, isWeighted: isWeighted)
    for tie in ties { rows.count(Int(tie.source)) }
    rows.startFilling()
    rows.fill { filler in
      for tie in ties { filler.put(tie.target, tie.weight, into: Int(tie.source)) }
    }
    return rows.transposed()
  }
}
