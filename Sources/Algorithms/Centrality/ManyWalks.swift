internal import Graph
internal import Parallel

/// Walks in breadth from many sources at once: one bit a source.
///
/// The memory is used again from batch to batch.
struct ManyWalks {
  typealias Word = SIMD4<UInt64>
  /// How many walks go at once.
  static let width = 256
  /// How many arcs of one-way looks a push is worth: it writes where a pull only reads.
  private static let costOfPush = 3

  private let outgoing: Adjacency
  private let incoming: Adjacency
  /// The walks that have reached each node.
  private var seen: [Word]
  /// The walks that reached each node with the last hop; 0 for nodes that are not `active`.
  private var front: [Word]
  private var next: [Word]
  private var active: [UInt32] = []

  init(_ graph: Graph) {
    outgoing = graph.outgoing
    incoming = graph.incoming
    seen = [Word](repeating: .zero, count: graph.nodeCount)
    front = seen
    next = seen
  }

  /// Adds to each node's `nearness` 1 / hops for every source in `sources` from which a walk reaches it.
  ///
  /// - Parameter sources: At most `width` nodes.
  /// - Complexity: O(hops · ties) at most, O(nodes + ties) word operations a source at worst.
  mutating func run(
    from sources: Range<Int>, nearness: inout [Double], progress: Parallel.Progress
  ) throws(Parallel.Cancelled) {
    for node in seen.indices { seen[node] = .zero }
    active.removeAll(keepingCapacity: true)
    for (walk, source) in sources.enumerated() {
      seen[source][walk / 64] = 1 << UInt64(walk % 64)
      front[source] = seen[source]
      active.append(UInt32(source))
    }
    var hops = 0.0
    while !active.isEmpty {
      try progress.check()
      hops += 1
      let arcs = active.reduce(0) { $0 + outgoing.degree(of: Int($1)) }
      if Self.costOfPush * arcs < incoming.arcCount { push() } else { pull() }
      arrive(after: hops, &nearness)
    }
  }

  /// The active nodes hand their walks on; `next` and `active` are then those of the nodes they reach.
  private mutating func push() {
    let reached = outgoing.pushWalks(front, from: active, next: &next)
    for node in active { front[Int(node)] = .zero }
    active = reached
  }

  /// All nodes that some walk has not reached look for walks.
  private mutating func pull() {
    let reached = incoming.pullWalks(front, seen: seen, next: &next)
    for node in active { front[Int(node)] = .zero }
    active = reached
  }

  /// Keeps the walks that are new where they arrive, and counts them.
  private mutating func arrive(after hops: Double, _ nearness: inout [Double]) {
    var kept = 0
    for index in active.indices {
      let node = Int(active[index])
      let fresh = next[node] & ~seen[node]
      next[node] = .zero
      guard fresh != .zero else { continue }
      seen[node] |= fresh
      front[node] = fresh
      active[kept] = UInt32(node)
      kept += 1
      let count =
        fresh[0].nonzeroBitCount + fresh[1].nonzeroBitCount + fresh[2].nonzeroBitCount
        + fresh[3].nonzeroBitCount
      nearness[node] += Double(count) / hops
    }
    active.removeLast(active.count - kept)
  }
}

extension Adjacency {
  /// Adds the walks of `nodes` to those of their neighbours in `next`, and says whom they reach.
  fileprivate func pushWalks(
    _ front: [ManyWalks.Word], from nodes: [UInt32], next: inout [ManyWalks.Word]
  ) -> [UInt32] {
    let offsets = offsets.span
    let neighbors = neighbors.span
    let front = front.span
    var next = next.mutableSpan
    var reached: [UInt32] = []
    for node in nodes {
      let walks = front[Int(node)]
      for arc in offsets[Int(node)]..<offsets[Int(node) + 1] {
        let neighbor = neighbors[arc]
        if next[Int(neighbor)] == .zero { reached.append(neighbor) }
        next[Int(neighbor)] |= walks
      }
    }
    return reached
  }

  /// Puts into `next` the walks of the neighbours of each node that some walk has not reached, and says which got any.
  fileprivate func pullWalks(
    _ front: [ManyWalks.Word], seen: [ManyWalks.Word], next: inout [ManyWalks.Word]
  ) -> [UInt32] {
    let offsets = offsets.span
    let neighbors = neighbors.span
    let front = front.span
    let seen = seen.span
    var next = next.mutableSpan
    var reached: [UInt32] = []
    for node in seen.indices where seen[node] != ManyWalks.Word(repeating: .max) {
      var walks = ManyWalks.Word.zero
      for arc in offsets[node]..<offsets[node + 1] { walks |= front[Int(neighbors[arc])] }
      guard walks != .zero else { continue }
      next[node] = walks
      reached.append(UInt32(node))
    }
    return reached
  }
}
