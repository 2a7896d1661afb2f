internal import Graph

extension BreadthSweep {
  /// Shares out, from the farthest level to the nearest, what the nodes depend on each other, and credits it.
  ///
  /// - Parameters:
  ///   - isLinear: Credit each path to a node in proportion to how far along it the node stands, instead of in full.
  ///   - credits: Gets, for each node but the source, what all others reached depend on it.
  /// - Complexity: O(nodes + arcs).
  mutating func comeBack(isLinear: Bool, credits: inout [Double]) {
    guard depth > 2 else { return }
    passOn(from: depth - 1, isLinear: isLinear)
    for depth in stride(from: depth - 2, to: 0, by: -1) {
      if Self.costOfPush * arcs(of: depth + 1, incoming) < arcs(of: depth, outgoing) {
        pushBack(to: depth)
      } else {
        pullBack(to: depth)
      }
      credit(level: depth, isLinear: isLinear, &credits)
    }
  }

  /// The nodes of the level one farther look at those before them.
  private mutating func pushBack(to depth: Int) {
    incoming.pushShares(
      paths, from: level(depth + 1), to: UInt32(depth), order: order, depths: depths, signal: &signal)
    for index in level(depth) {
      received[index] = signal[Int(order[index])]
      signal[Int(order[index])] = 0
    }
  }

  /// The nodes of a level look for those one level farther.
  private mutating func pullBack(to depth: Int) {
    for index in level(depth + 1) { signal[Int(order[index])] = paths[Int(order[index])] }
    outgoing.pullShares(signal, to: level(depth), order: order, received: &received)
    for index in level(depth + 1) { signal[Int(order[index])] = 0 }
  }

  /// Credits what the nodes of a level received, and makes ready what they pass on.
  private mutating func credit(level depth: Int, isLinear: Bool, _ credits: inout [Double]) {
    let scale = scale(depth + 1)
    let (own, factor) = isLinear ? (1 / Double(depth), Double(depth)) : (1, 1)
    for index in level(depth) {
      let node = Int(order[index])
      let dependency = paths[node] * scale * received[index]
      credits[node] += factor * dependency
      paths[node] = (own + dependency) / paths[node]
    }
  }

  /// Makes ready what the last level passes on, which depends on itself alone.
  private mutating func passOn(from depth: Int, isLinear: Bool) {
    let own = isLinear ? 1 / Double(depth) : 1
    for index in level(depth) { paths[Int(order[index])] = own / paths[Int(order[index])] }
  }

  /// The way back that credits arcs: `credits` runs parallel to the arcs of the outgoing rows.
  ///
  /// - Complexity: O(nodes + arcs).
  mutating func comeBack(arcCredits credits: inout [Double]) {
    guard depth > 1 else { return }
    passOn(from: depth - 1, isLinear: false)
    for depth in stride(from: depth - 2, through: 0, by: -1) {
      let scale = scale(depth + 1)
      for index in level(depth) {
        let node = Int(order[index])
        let count = paths[node] * scale
        var sum = 0.0
        for arc in outgoing.row(node) {
          let neighbor = Int(outgoing.neighbors[arc])
          guard depths[neighbor] == depth + 1 else { continue }
          sum += paths[neighbor]
          credits[arc] += count * paths[neighbor]
        }
        received[index] = sum
      }
      for index in level(depth) {
        let node = Int(order[index])
        paths[node] = (1 + paths[node] * scale * received[index]) / paths[node]
      }
    }
  }
}
