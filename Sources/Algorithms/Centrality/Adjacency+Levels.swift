internal import Graph

// The four inner loops of a sweep by levels. They get their arrays one by one, so that each is looked at as a span.
extension Adjacency {
  /// From the nodes at `last` in `order`, finds the nodes of the next level and adds up the paths to them.
  func pushPaths(
    from last: Range<Int>, next: UInt32, order: inout [UInt32], count: inout Int, depths: inout [UInt32],
    paths: inout [Double]
  ) {
    let offsets = offsets.span
    let neighbors = neighbors.span
    var order = order.mutableSpan
    var depths = depths.mutableSpan
    var paths = paths.mutableSpan
    for index in last {
      let node = Int(order[index])
      let ways = paths[node]
      for arc in offsets[node]..<offsets[node + 1] {
        let neighbor = Int(neighbors[arc])
        let known = depths[neighbor]
        if known == next {
          paths[neighbor] += ways
        } else if known == BreadthSweep.unreached {
          depths[neighbor] = next
          paths[neighbor] = ways
          order[count] = UInt32(neighbor)
          count += 1
        }
      }
    }
  }

  /// Lets unvisited nodes look for the last level, whose paths stand in `signal`.
  ///
  /// - Returns: How many are still unvisited; they come first in the list then.
  func pullPaths(
    _ signal: [Double], next: UInt32, unvisited: inout [UInt32], order: inout [UInt32], count: inout Int,
    depths: inout [UInt32], paths: inout [Double]
  ) -> Int {
    let signal = signal.span
    var unvisited = unvisited.mutableSpan
    var order = order.mutableSpan
    var kept = 0
    for index in unvisited.indices {
      let node = Int(unvisited[index])
      let ways = sum(signal, around: node)
      if ways > 0 {
        depths[node] = next
        paths[node] = ways
        order[count] = UInt32(node)
        count += 1
      } else {
        unvisited[kept] = UInt32(node)
        kept += 1
      }
    }
    return kept
  }

  /// From the nodes at `farther` in `order`, adds their shares to the signal of their neighbours at `depth`.
  func pushShares(
    _ shares: [Double], from farther: Range<Int>, to depth: UInt32, order: [UInt32], depths: [UInt32],
    signal: inout [Double]
  ) {
    let offsets = offsets.span
    let neighbors = neighbors.span
    let shares = shares.span
    let order = order.span
    let depths = depths.span
    var signal = signal.mutableSpan
    for index in farther {
      let node = Int(order[index])
      let share = shares[node]
      for arc in offsets[node]..<offsets[node + 1] {
        let neighbor = Int(neighbors[arc])
        if depths[neighbor] == depth { signal[neighbor] += share }
      }
    }
  }

  /// Lets the nodes at `here` in `order` add up the signal of their neighbours.
  func pullShares(_ signal: [Double], to here: Range<Int>, order: [UInt32], received: inout [Double]) {
    let signal = signal.span
    let order = order.span
    var received = received.mutableSpan
    for index in here {
      let node = Int(order[index])
      received[index] = sum(signal, around: node)
    }
  }
}
