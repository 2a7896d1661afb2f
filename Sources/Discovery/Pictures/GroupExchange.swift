package import Graph

/// What flows between groups.
package struct GroupExchange: Sendable {
  /// Two groups, the lower first.
  package struct Pair: Hashable, Sendable {
    package var a: Int
    package var b: Int
    /// Added strength of the ties between people of both.
    package var weight: Double
    /// How many people of either have a tie with the other.
    package var people: Int
  }

  /// Pairs with any exchange, ascending.
  package let pairs: [Pair]

  /// - Parameter graph: Undirected; node numbers are people.
  /// - Complexity: O(ties + people · groups that one person touches).
  package init(_ graph: Graph, groups: [Int?]) {
    let count = (groups.lazy.compactMap(\.self).max() ?? -1) + 1
    let rows = graph.outgoing
    var found: [UInt64: (weight: Double, people: Int)] = [:]
    // What one person has with each group; only what was touched is set back.
    var sums = [Double](repeating: 0, count: count)
    var touched: [Int] = []
    for node in 0..<graph.nodeCount {
      guard let own = groups[node] else { continue }
      for position in rows.row(node) {
        guard let theirs = groups[Int(rows.neighbors[position])], theirs != own else { continue }
        if sums[theirs] == 0 { touched.append(theirs) }
        sums[theirs] += Double(rows.weight(at: position))
      }
      for group in touched {
        let key = UInt64(min(own, group)) << 32 | UInt64(max(own, group))
        // Every tie is met at both of its ends.
        found[key, default: (0, 0)].weight += sums[group] / 2
        found[key, default: (0, 0)].people += 1
        sums[group] = 0
      }
      touched.removeAll(keepingCapacity: true)
    }
    pairs = found.sorted { $0.key < $1.key }.map { key, pair in
      Pair(a: Int(key >> 32), b: Int(key & 0xFFFF_FFFF), weight: pair.weight, people: pair.people)
    }
  }
}
