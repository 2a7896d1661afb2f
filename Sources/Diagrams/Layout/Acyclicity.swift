/// Whether directed links can be followed round in a circle.
enum Acyclicity {
  /// Kahn's test: nodes without links to them are taken away until none is left.
  /// - Complexity: O(count + links).
  static func holds(count: Int, links: [(Int, Int)]) -> Bool {
    layers(count: count, links: links) != nil
  }

  /// The length of the longest way to each node, or `nil` where there is a cycle.
  static func layers(count: Int, links: [(Int, Int)]) -> [Int]? {
    var incoming = [Int](repeating: 0, count: count)
    var targets = [[Int]](repeating: [], count: count)
    for (from, to) in links {
      incoming[to] += 1
      targets[from].append(to)
    }
    var layer = [Int](repeating: 0, count: count)
    var queue = incoming.indices.filter { incoming[$0] == 0 }
    var next = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      for target in targets[node] {
        layer[target] = max(layer[target], layer[node] + 1)
        incoming[target] -= 1
        if incoming[target] == 0 { queue.append(target) }
      }
    }
    return queue.count == count ? layer : nil
  }
}
