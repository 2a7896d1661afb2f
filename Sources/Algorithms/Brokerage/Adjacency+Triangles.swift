internal import Graph

extension Adjacency {
  /// Finds every triangle of an oriented graph once.
  ///
  /// - Parameter body: Gets the corners by falling number, and the positions of the arcs last → middle, last → first and
  ///   middle → first.
  /// - Complexity: O(ties^1.5).
  func forEachTriangle(_ body: (_ last: Int, _ middle: Int, _ first: Int, _ arcs: (Int, Int, Int)) -> Void) {
    var places = [Int](repeating: -1, count: nodeCount)
    for last in 0..<nodeCount {
      let own = row(last)
      guard own.count > 1 else { continue }
      for arc in own { places[Int(neighbors[arc])] = arc }
      for arc in own {
        let middle = Int(neighbors[arc])
        for inner in row(middle) {
          let first = Int(neighbors[inner])
          if places[first] >= 0 { body(last, middle, first, (arc, places[first], inner)) }
        }
      }
      for arc in own { places[Int(neighbors[arc])] = -1 }
    }
  }

  /// The length of the longest row.
  var longestRow: Int { (0..<nodeCount).reduce(0) { max($0, degree(of: $1)) } }
}

extension Span<UInt32> {
  /// Lists the positions in a row of neighbours that are marked.
  ///
  /// Every position is written to the list, and stays there where its neighbour is marked: most wedges are not closed, and
  /// which ones are no processor can guess, so that there had better be no jump.
  /// - Parameters:
  ///   - marks: 1 for marked nodes, else 0.
  ///   - list: Gets the positions at its front; as long as the row at least.
  /// - Returns: How many there are.
  @inline(__always)
  func listMarked(
    in row: Range<Int>, _ marks: borrowing MutableSpan<UInt8>, into list: inout MutableSpan<UInt32>
  ) -> Int {
    var count = 0
    for position in row {
      list[count] = UInt32(truncatingIfNeeded: position)
      count &+= Int(marks[Int(self[position])])
    }
    return count
  }
}
