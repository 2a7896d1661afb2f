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
}
