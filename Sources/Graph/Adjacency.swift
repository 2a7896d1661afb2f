/// The ties of all nodes in one direction, row by row (compressed sparse rows).
///
/// Row *v* is `neighbors[offsets[v]..<offsets[v + 1]]`, ascending and without repeats; `weights`, where there are any,
/// run parallel to `neighbors`. Kernels take the arrays (or their spans) once and loop over them.
package struct Adjacency: Sendable, Equatable {
  /// Where each row begins; one more than there are nodes, the last is the number of arcs.
  package let offsets: [Int]
  /// The other ends, ascending within each row.
  package let neighbors: [UInt32]
  /// The strengths of the arcs, all above 0 and at most `Graph.maximumWeight`; `nil` where every arc counts 1.
  package let weights: [Float]?

  init(offsets: [Int], neighbors: [UInt32], weights: [Float]?) {
    self.offsets = offsets
    self.neighbors = neighbors
    self.weights = weights
  }

  /// Rows without any arc.
  static func empty(nodeCount: Int, isWeighted: Bool) -> Adjacency {
    Adjacency(
      offsets: [Int](repeating: 0, count: nodeCount + 1), neighbors: [], weights: isWeighted ? [] : nil)
  }

  /// The number of rows.
  @inlinable package var nodeCount: Int { offsets.count - 1 }

  /// The number of arcs.
  @inlinable package var arcCount: Int { neighbors.count }

  /// The positions of a node's arcs in `neighbors` and `weights`.
  @inlinable package func row(_ node: Int) -> Range<Int> {
    offsets[node]..<offsets[node + 1]
  }

  /// The other ends of a node's arcs, ascending.
  @inlinable package func neighbors(of node: Int) -> ArraySlice<UInt32> {
    neighbors[row(node)]
  }

  /// How many arcs a node has.
  @inlinable package func degree(of node: Int) -> Int {
    offsets[node + 1] - offsets[node]
  }

  /// The weight of an arc, 1 where there are no weights.
  @inlinable package func weight(at position: Int) -> Float {
    weights.map { $0[position] } ?? 1
  }

  /// The position of the arc from `node` to `neighbor`, if there is one.
  /// - Complexity: O(log *degree*).
  package func position(of neighbor: Int, in node: Int) -> Int? {
    var range = row(node)
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let found = Int(neighbors[middle])
      if found == neighbor { return middle }
      range = found < neighbor ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }
}
