package import Graph

extension Graph {
  /// The parts of the graph that hang together when directions do not count; group 0 is the largest.
  ///
  /// Every node joins the part of its first two neighbours; then only nodes outside the part that is already the
  /// largest look at the rest of theirs, as ties into that part have their other end looked at.
  /// - Parameter isMissing: Nodes that are taken away first, each then alone; `nil` for none. One entry a node.
  /// - Complexity: O(nodes + ties), in practice a fraction of the ties.
  /// - SeeAlso: Sutton, Ben-Nun, Barak, "Optimizing Parallel Graph Connectivity Computation via Subgraph Sampling",
  ///   IPDPS 2018.
  package func weakComponents(without isMissing: [Bool]? = nil) -> Partition {
    var forest = UnionForest(count: nodeCount)
    let isThere = { (node: Int) in isMissing.map { !$0[node] } ?? true }
    let sides = isDirected ? [outgoing, incoming] : [outgoing]
    let sampled = 2
    for rows in sides {
      for node in 0..<nodeCount where isThere(node) {
        for neighbor in rows.neighbors(of: node).prefix(sampled) where isThere(Int(neighbor)) {
          forest.join(node, Int(neighbor))
        }
      }
    }
    let giant = forest.mostFrequentRoot()
    for node in 0..<nodeCount where forest.root(of: node) != giant && isThere(node) {
      for rows in sides {
        for neighbor in rows.neighbors(of: node).dropFirst(sampled) where isThere(Int(neighbor)) {
          forest.join(node, Int(neighbor))
        }
      }
    }
    return Partition(dense: (0..<nodeCount).map { UInt32(forest.root(of: $0)) }, bound: nodeCount)
  }
}

/// Sets of nodes that only ever grow together; the root of a set is its lowest node.
struct UnionForest: Sendable {
  private var parents: [UInt32]

  init(count: Int) {
    parents = (0..<count).map { UInt32($0) }
  }

  /// The lowest node of the set of `node`; halves the way there.
  mutating func root(of node: Int) -> Int {
    var place = node
    while Int(parents[place]) != place {
      let above = parents[Int(parents[place])]
      parents[place] = above
      place = Int(above)
    }
    return place
  }

  /// Makes one set of the sets of two nodes.
  mutating func join(_ first: Int, _ second: Int) {
    let (one, other) = (root(of: first), root(of: second))
    if one < other {
      parents[other] = UInt32(one)
    } else {
      parents[one] = UInt32(other)
    }
  }

  /// The root with the most nodes, the lowest of equals.
  mutating func mostFrequentRoot() -> Int? {
    var sizes = [UInt32](repeating: 0, count: parents.count)
    for node in parents.indices { sizes[root(of: node)] += 1 }
    return sizes.indices.max { sizes[$0] < sizes[$1] || (sizes[$0] == sizes[$1] && $0 > $1) }
  }
}
