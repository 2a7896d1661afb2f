package import Graph

/// What flows between groups, and through whom.
package struct GroupExchange: Sendable {
  /// Two groups, the lower first.
  package struct Pair: Hashable, Sendable {
    package var a: Int
    package var b: Int
    /// Added strength of the ties between people of both.
    package var weight: Double
    /// How many people of either have a tie with the other.
    package var people: Int
    /// Through whom most of it goes, by number, the heaviest first; at most three.
    package var carriers: [Carrier]
  }

  /// Somebody through whom exchange goes.
  package struct Carrier: Hashable, Sendable {
    package var person: Int
    /// The part of the pair's weight that is this person's, between 0 and 1.
    package var share: Double
  }

  /// Pairs with any exchange, ascending.
  package let pairs: [Pair]

  /// - Parameter graph: Undirected; node numbers are people.
  /// - Complexity: O(ties · log ties).
  package init(_ graph: Graph, groups: [Int?]) {
    var parts: [[Int]: [Int: Double]] = [:]
    var sums: [[Int]: Double] = [:]
    let rows = graph.outgoing
    for node in 0..<graph.nodeCount {
      guard let own = groups[node] else { continue }
      for position in rows.row(node) {
        let other = Int(rows.neighbors[position])
        guard other > node, let theirs = groups[other], theirs != own else { continue }
        let key = [min(own, theirs), max(own, theirs)]
        let weight = Double(rows.weight(at: position))
        sums[key, default: 0] += weight
        parts[key, default: [:]][node, default: 0] += weight
        parts[key, default: [:]][other, default: 0] += weight
      }
    }
    pairs = sums.keys.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }.map { key in
      let weight = sums[key] ?? 0
      let people = parts[key] ?? [:]
      let carriers = people.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3)
        .map { Carrier(person: $0.key, share: weight > 0 ? $0.value / weight : 0) }
      return Pair(a: key[0], b: key[1], weight: weight, people: people.count, carriers: carriers)
    }
  }
}
