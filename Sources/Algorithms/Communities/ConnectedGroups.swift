extension LeidenLevel {
  /// Cuts every group into the parts of it that hang together, numbered by their lowest node.
  ///
  /// Cutting a group that does not hang together never lowers modularity.
  /// - Complexity: O(nodes + ties).
  func connectedParts(of labels: [UInt32]) -> (labels: [UInt32], count: Int) {
    var parts = [UInt32](repeating: .max, count: self.count)
    var found: UInt32 = 0
    var stack: [UInt32] = []
    for start in 0..<self.count where parts[start] == .max {
      parts[start] = found
      stack.append(UInt32(start))
      while let node = stack.popLast() {
        for neighbour in neighbours[row(Int(node))]
        where parts[Int(neighbour)] == .max && labels[Int(neighbour)] == labels[start] {
          parts[Int(neighbour)] = found
          stack.append(neighbour)
        }
      }
      found += 1
    }
    return (parts, Int(found))
  }
}
