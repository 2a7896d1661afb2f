internal import Graph

extension Graph {
  /// Cuts every group into the parts of it that hang together, numbered by their lowest node.
  ///
  /// Cutting a group that does not hang together never lowers modularity.
  /// - Complexity: O(nodes + ties).
  func connectedParts(of labels: [UInt32]) -> (labels: [UInt32], count: Int) {
    var parts = [UInt32](repeating: .max, count: nodeCount)
    var count: UInt32 = 0
    var stack: [UInt32] = []
    for start in 0..<nodeCount where parts[start] == .max {
      parts[start] = count
      stack.append(UInt32(start))
      while let node = stack.popLast() {
        for rows in isDirected ? [outgoing, incoming] : [outgoing] {
          for neighbor in rows.neighbors(of: Int(node))
          where parts[Int(neighbor)] == .max && labels[Int(neighbor)] == labels[start] {
            parts[Int(neighbor)] = count
            stack.append(neighbor)
          }
        }
      }
      count += 1
    }
    return (parts, Int(count))
  }
}
