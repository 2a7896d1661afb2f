package import Graph

/// Where an undirected graph falls apart: single nodes and ties on which connections hang.
package struct Biconnectivity: Sendable, Equatable {
  /// Whether the graph has more parts without the node.
  package internal(set) var isArticulation: [Bool]
  /// The ties without which the graph has more parts, each from the lower to the higher node, ascending.
  package internal(set) var bridges: [Bridge] = []
  /// The nodes of each block: the largest sets in which no single node holds things together.
  ///
  /// Ascending, blocks by their nodes. Articulation points are in several blocks, nodes without ties in none.
  package internal(set) var blocks: [[UInt32]] = []

  /// A tie on which connections hang.
  package struct Bridge: Sendable, Hashable {
    package let from: UInt32
    package let to: UInt32
  }
}

extension Graph {
  /// Articulation points, bridges and blocks.
  ///
  /// A walk in depth notes how far up each branch reaches past its root; it keeps its own stack, so that long chains are no
  /// trouble.
  /// - Throws: `AlgorithmError.wrongDirection` for a directed graph.
  /// - Complexity: O(nodes + ties).
  /// - SeeAlso: Hopcroft, Tarjan, "Algorithm 447", Communications of the ACM 16, 1973.
  package func biconnectivity() throws(AlgorithmError) -> Biconnectivity {
    guard !isDirected else { throw .wrongDirection(needsDirected: false) }
    var walk = DepthWalk(outgoing)
    for node in 0..<nodeCount { walk.run(from: node) }
    walk.result.bridges.sort { ($0.from, $0.to) < ($1.from, $1.to) }
    walk.result.blocks.sort { $0.lexicographicallyPrecedes($1) }
    return walk.result
  }
}

/// A walk in depth that remembers what hangs on what.
private struct DepthWalk {
  private let rows: Adjacency
  var result: Biconnectivity
  /// When each node was found, 0 where it was not.
  private var found: [UInt32]
  /// The earliest node that the branch below each node reaches.
  private var low: [UInt32]
  /// The arc at which each node on the way goes on.
  private var cursor: [Int]
  private var clock: UInt32 = 0
  private var way: [UInt32] = []
  /// Nodes found whose block is not known yet.
  private var pending: [UInt32] = []

  init(_ rows: Adjacency) {
    self.rows = rows
    result = Biconnectivity(isArticulation: [Bool](repeating: false, count: rows.nodeCount))
    found = [UInt32](repeating: 0, count: rows.nodeCount)
    low = found
    cursor = Array(rows.offsets.dropLast())
  }

  mutating func run(from root: Int) {
    guard found[root] == 0 else { return }
    enter(root)
    var branches = 0
    while let top = way.last {
      let node = Int(top)
      if cursor[node] < rows.offsets[node + 1] {
        let neighbor = Int(rows.neighbors[cursor[node]])
        cursor[node] += 1
        if found[neighbor] == 0 {
          if node == root { branches += 1 }
          enter(neighbor)
        } else if way.count < 2 || neighbor != Int(way[way.count - 2]) {
          low[node] = min(low[node], found[neighbor])
        }
      } else {
        way.removeLast()
        if let above = way.last { leave(node, to: Int(above)) }
      }
    }
    pending.removeAll(keepingCapacity: true)
    result.isArticulation[root] = branches > 1
  }

  private mutating func enter(_ node: Int) {
    clock += 1
    found[node] = clock
    low[node] = clock
    way.append(UInt32(node))
    pending.append(UInt32(node))
  }

  /// Goes back from a finished branch; if it reaches no farther up than here, it is cut off without this node.
  private mutating func leave(_ node: Int, to above: Int) {
    low[above] = min(low[above], low[node])
    guard low[node] >= found[above] else { return }
    result.isArticulation[above] = true
    var block: [UInt32] = [UInt32(above)]
    while let member = pending.popLast() {
      block.append(member)
      if Int(member) == node { break }
    }
    result.blocks.append(block.sorted())
    if low[node] > found[above] {
      result.bridges.append(
        Biconnectivity.Bridge(from: UInt32(min(node, above)), to: UInt32(max(node, above))))
    }
  }
}
