import Graph

/// A graph as a table of weights: the shape in which slow, obvious twins think.
struct Dense {
  var weights: [[Double]]

  init(_ graph: Graph) {
    weights = (0..<graph.nodeCount).map { node in
      var row = [Double](repeating: 0, count: graph.nodeCount)
      for arc in graph.outgoing.row(node) {
        row[Int(graph.outgoing.neighbors[arc])] = Double(graph.outgoing.weight(at: arc))
      }
      return row
    }
  }

  var nodes: Range<Int> { weights.indices }

  func isTied(_ from: Int, _ to: Int) -> Bool { weights[from][to] > 0 }

  /// The weight between two nodes, both directions added up.
  func both(_ one: Int, _ other: Int) -> Double { weights[one][other] + weights[other][one] }

  /// Distances between all pairs (Floyd, Warshall), `infinity` where there is no way.
  func distances(length: (Double) -> Double = { _ in 1 }) -> [[Double]] {
    var distances = weights.map { $0.map { $0 > 0 ? length($0) : Double.infinity } }
    for node in nodes { distances[node][node] = 0 }
    for middle in nodes {
      for from in nodes {
        for to in nodes {
          distances[from][to] = min(distances[from][to], distances[from][middle] + distances[middle][to])
        }
      }
    }
    return distances
  }

  /// The same without one node's ties.
  func without(_ node: Int) -> Dense {
    var copy = self
    for other in nodes {
      copy.weights[node][other] = 0
      copy.weights[other][node] = 0
    }
    return copy
  }

  /// The number of parts, ties looked at in both directions.
  var parts: Int {
    let reach = Dense(mirrored: self).distances()
    return nodes.filter { node in nodes.first { reach[node][$0] < .infinity } == node }.count
  }

  private init(mirrored dense: Dense) {
    weights = dense.nodes.map { one in dense.nodes.map { dense.both(one, $0) } }
  }
}

/// Every eighth drawn graph of some size, and the classic ones: enough for twins that take their time.
let twinGraphs =
  ReferenceGraph.classic.filter { $0.nodeCount < 20 }
  + ReferenceGraph.generated.enumerated().filter { $0.offset % 8 == 3 }.map(\.element)

/// A division into three groups that any graph has.
func thirds(_ graph: Graph) -> [Int] {
  (0..<graph.nodeCount).map { ($0 * $0 + $0 / 2) % 3 }
}
