internal import Graph

/// One walk in breadth from a source that counts shortest paths, and the way back that shares out what depends on them.
///
/// The memory is used again from source to source. Both ways go level by level, and each level either pushes from its
/// nodes or lets the nodes of the other level pull, whichever has fewer arcs to look at; a pull is one sum without any
/// condition, for `signal` is 0 everywhere but on one level.
///
/// - SeeAlso: Brandes, J. Mathematical Sociology 25, 2001; Beamer, Asanović, Patterson, "Direction-optimizing breadth-first
///   search", SC 2012.
struct BreadthSweep {
  static let unreached = UInt32.max
  /// How many pulled arcs cost as much as a pushed one, which reads, decides and writes.
  static let costOfPush = 3
  /// Above this, the path counts of a level are scaled down: only ratios between levels count, and they could overflow.
  private static let manyPaths = 0x1p800

  let outgoing: Adjacency
  let incoming: Adjacency
  /// The nodes reached, level by level; only the first `reachedCount` count.
  private(set) var order: [UInt32]
  private(set) var reachedCount = 0
  /// Where each level begins in `order`; the last entry is `reachedCount`.
  private(set) var levels: [Int] = []
  private(set) var depths: [UInt32]
  /// On the way out the number of shortest paths, on the way back what each of them passes on.
  var paths: [Double]
  var signal: [Double]
  /// On the way back, what the node at each place of `order` received.
  var received: [Double]
  private var unvisited: [UInt32] = []
  private var hasUnvisited = false
  /// By how much the path counts of a level were scaled.
  private var scales: [Double] = []

  init(_ graph: Graph) {
    outgoing = graph.outgoing
    incoming = graph.incoming
    order = [UInt32](repeating: 0, count: graph.nodeCount)
    depths = [UInt32](repeating: Self.unreached, count: graph.nodeCount)
    paths = [Double](repeating: 0, count: graph.nodeCount)
    signal = paths
    received = paths
  }

  /// The nodes of a level, as positions in `order`.
  func level(_ depth: Int) -> Range<Int> { levels[depth]..<levels[depth + 1] }

  /// The number of levels, the source's own included.
  var depth: Int { levels.count - 1 }

  /// By how much the path counts of a level were scaled down from those of the level before.
  func scale(_ depth: Int) -> Double { scales[depth] }

  /// Counts the shortest paths from `source` to every node.
  /// - Complexity: O(nodes + arcs).
  mutating func goOut(from source: Int) {
    forget()
    order[0] = UInt32(source)
    reachedCount = 1
    depths[source] = 0
    paths[source] = 1
    levels = [0, 1]
    scales = [1]
    var arcsLeft = incoming.arcCount - incoming.degree(of: source)
    var arcsAhead = outgoing.degree(of: source)
    while arcsLeft > 0, arcsAhead > 0 {
      if arcsLeft < Self.costOfPush * arcsAhead { pullLevel() } else { pushLevel() }
      guard reachedCount > levels[levels.count - 1] else { break }
      levels.append(reachedCount)
      arcsAhead = arcs(of: depth - 1, outgoing)
      arcsLeft -= arcs(of: depth - 1, incoming)
      scales.append(scaleLastLevel())
    }
  }

  private mutating func forget() {
    for index in 0..<reachedCount {
      depths[Int(order[index])] = Self.unreached
      paths[Int(order[index])] = 0
    }
    hasUnvisited = false
  }

  /// How many arcs the nodes of a level have.
  func arcs(of depth: Int, _ rows: Adjacency) -> Int {
    let order = order.span
    let offsets = rows.offsets.span
    var count = 0
    for index in level(depth) {
      let node = Int(order[index])
      count += offsets[node + 1] - offsets[node]
    }
    return count
  }

  /// The last level's nodes look at those behind their arcs.
  private mutating func pushLevel() {
    outgoing.pushPaths(
      from: level(depth - 1), next: UInt32(depth), order: &order, count: &reachedCount, depths: &depths,
      paths: &paths)
  }

  /// All nodes not reached so far look for the last level.
  private mutating func pullLevel() {
    if !hasUnvisited { listUnvisited() }
    let last = level(depth - 1)
    for index in last { signal[Int(order[index])] = paths[Int(order[index])] }
    // A push since the last pull may have reached some of them.
    unvisited.removeAll { depths[Int($0)] != Self.unreached }
    let kept = incoming.pullPaths(
      signal, next: UInt32(depth), unvisited: &unvisited, order: &order, count: &reachedCount,
      depths: &depths, paths: &paths)
    unvisited.removeLast(unvisited.count - kept)
    for index in last { signal[Int(order[index])] = 0 }
  }

  private mutating func listUnvisited() {
    hasUnvisited = true
    unvisited.removeAll(keepingCapacity: true)
    for node in depths.indices where depths[node] == Self.unreached && incoming.degree(of: node) > 0 {
      unvisited.append(UInt32(node))
    }
  }

  /// Scales the path counts of the last level down where they are very large, and says by how much.
  private mutating func scaleLastLevel() -> Double {
    let last = level(depth - 1)
    var most = 0.0
    for index in last { most = max(most, paths[Int(order[index])]) }
    guard most > Self.manyPaths else { return 1 }
    for index in last {
      let node = Int(order[index])
      paths[node] = max(paths[node] / Self.manyPaths, .leastNormalMagnitude)
    }
    return 1 / Self.manyPaths
  }
}
