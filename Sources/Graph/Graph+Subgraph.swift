/// A graph made of some of another's nodes, or of all in another order, with the way back.
package struct Subgraph: Sendable {
  package let graph: Graph
  /// For each node its number in the graph it was taken from.
  package let originals: [UInt32]

  /// Puts values of the subgraph's nodes back to the places of the originals.
  /// - Parameter missing: What the other nodes get.
  /// - Throws: `GraphError.wrongLength`, `GraphError.nodeOutOfRange`.
  package func restored<Value>(
    _ values: [Value], nodeCount: Int, missing: Value
  ) throws(GraphError) -> [Value] {
    guard values.count == originals.count else {
      throw .wrongLength(expected: originals.count, found: values.count)
    }
    var result = [Value](repeating: missing, count: max(0, nodeCount))
    for (node, original) in originals.enumerated() {
      guard Int(original) < nodeCount else {
        throw .nodeOutOfRange(node: Int(original), nodeCount: nodeCount)
      }
      result[Int(original)] = values[node]
    }
    return result
  }
}

extension Graph {
  /// The graph of `nodes` and all ties among them; node *i* of it is `nodes[i]`.
  /// - Throws: `GraphError.nodeOutOfRange`, `GraphError.nodeRepeated`.
  /// - Complexity: O(nodes + ties of `nodes`).
  package func subgraph(of nodes: [UInt32]) throws(GraphError) -> Subgraph {
    var numbers = [UInt32](repeating: .max, count: nodeCount)
    for (number, node) in nodes.enumerated() {
      guard Int(node) < nodeCount else { throw .nodeOutOfRange(node: Int(node), nodeCount: nodeCount) }
      guard numbers[Int(node)] == .max else { throw .nodeRepeated(Int(node)) }
      numbers[Int(node)] = UInt32(number)
    }
    let incoming = Rows(transposing: outgoing, of: nodes, numbers: numbers).adjacency
    guard isDirected else { return Subgraph(graph: Graph(undirected: incoming), originals: nodes) }
    let outgoing = Rows(transposing: self.incoming, of: nodes, numbers: numbers).adjacency
    return Subgraph(graph: Graph(outgoing: outgoing, incoming: incoming), originals: nodes)
  }

  /// The graph of all nodes whose flag is set and all ties among them, in the order of their numbers.
  /// - Throws: `GraphError.wrongLength`.
  package func subgraph(where isKept: [Bool]) throws(GraphError) -> Subgraph {
    guard isKept.count == nodeCount else {
      throw .wrongLength(expected: nodeCount, found: isKept.count)
    }
    return try subgraph(of: isKept.indices.filter { isKept[$0] }.map { UInt32($0) })
  }
}

extension Rows {
  /// The arcs among `nodes` the other way round and renumbered, every row ascending.
  /// - Parameter numbers: The new number of each old node, `UInt32.max` for those left out.
  fileprivate init(transposing rows: Adjacency, of nodes: [UInt32], numbers: [UInt32]) {
    var arcs = 0
    for node in nodes {
      for neighbor in rows.neighbors(of: Int(node)) where numbers[Int(neighbor)] != .max { arcs += 1 }
    }
    self.init(nodeCount: nodes.count, arcCount: arcs, isWeighted: rows.weights != nil)
    for node in nodes {
      for neighbor in rows.neighbors(of: Int(node)) where numbers[Int(neighbor)] != .max {
        count(Int(numbers[Int(neighbor)]))
      }
    }
    startFilling()
    fill { filler in
      let (neighbors, numbers) = (rows.neighbors.span, numbers.span)
      for (number, node) in nodes.enumerated() {
        for position in rows.row(Int(node)) {
          let target = numbers[Int(neighbors[position])]
          if target != .max { filler.put(UInt32(number), rows.weight(at: position), into: Int(target)) }
        }
      }
    }
  }
}
