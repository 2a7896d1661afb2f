internal import Parallel

/// Leiden's first phase: nodes move to the neighbouring community that gains most, until no move gains.
///
/// A queue holds the nodes whose surroundings changed; each is in it at most once.
enum LeidenMove {
  /// Moves nodes of `level`, beginning with `order`, and returns how many moves were made.
  ///
  /// Equal gains: staying, then the community met first in the node's row.
  /// - Throws: `Parallel.Cancelled`.
  /// - Complexity: O(arcs) for each round of the queue; a handful of rounds.
  /// - SeeAlso: Traag, Waltman, van Eck, "From Louvain to Leiden", Scientific Reports 9, 2019, algorithm A.2.
  static func run(
    _ level: LeidenLevel, _ state: inout LeidenState, order: [UInt32], setting: LeidenSetting,
    scratch: inout LeidenScratch
  ) throws(Parallel.Cancelled) -> Int {
    var queue = LeidenQueue(order: order, nodes: level.count)
    return try run(
      level, price: setting.price, progress: setting.progress, queue: &queue, labels: &state.communities,
      strengths: &state.strengths, sizes: &state.sizes, links: &scratch.roughLinks, touched: &scratch.touched)
  }

  private static func run(
    _ level: LeidenLevel, price: Double, progress: Parallel.Progress, queue: inout LeidenQueue,
    labels: inout [UInt32], strengths: inout [Double], sizes: inout [UInt32], links: inout [Float],
    touched: inout [UInt32]
  ) throws(Parallel.Cancelled) -> Int {
    var empty = sizes.indices.filter { sizes[$0] == 0 }.map { UInt32($0) }
    let (neighbours, weights) = (level.neighbours.span, level.weights.span)
    var labels = labels.mutableSpan
    var strengths = strengths.mutableSpan
    var sizes = sizes.mutableSpan
    var links = links.mutableSpan
    var touched = touched.mutableSpan
    var moves = 0
    var visits = 0
    while let node = queue.next() {
      visits &+= 1
      if visits & 0xFFFF == 0 { try progress.check() }
      level.prefetch(soon: queue.node(after: 3), later: queue.node(after: 8))
      let row = level.row(node)
      let strength = level.strengths[node]
      let own = labels[node]
      let met = tally(
        row, neighbours: neighbours, weights: weights, labels: labels, into: &links, touched: &touched)
      strengths[Int(own)] -= strength
      let target = best(
        met, own: own, price: price * strength, strengths: strengths, links: &links, touched: touched)
      var chosen = target ?? own
      if target == nil, sizes[Int(own)] > 1, let free = empty.popLast() { chosen = free }
      strengths[Int(chosen)] += strength
      guard chosen != own else { continue }
      moves &+= 1
      labels[node] = chosen
      sizes[Int(chosen)] += 1
      sizes[Int(own)] -= 1
      if sizes[Int(own)] == 0 { empty.append(own) }
      for arc in row where labels[Int(neighbours[arc])] != chosen { queue.add(neighbours[arc]) }
    }
    return moves
  }

  /// The community of the largest gain, `own` where no other gains more, `nil` where being alone gains more than all.
  ///
  /// Sets the links back to zero. A gain counts only above the rounding of the sums it comes from.
  @inline(__always)
  private static func best(
    _ met: Int, own: UInt32, price: Double, strengths: borrowing MutableSpan<Double>,
    links: inout MutableSpan<Float>, touched: borrowing MutableSpan<UInt32>
  ) -> UInt32? {
    let link = Double(links[Int(own)])
    var highest = link - price * strengths[Int(own)] + 2e-7 * link + 1e-10 * price
    var target = own
    for index in 0..<met {
      let community = touched[index]
      let link = Double(links[Int(community)])
      links[Int(community)] = 0
      // The price is at least 0, so most communities are out without a look at their strength.
      guard link > highest else { continue }
      let gain = link - price * strengths[Int(community)]
      if gain > highest {
        highest = gain
        target = community
      }
    }
    return highest < 0 ? nil : target
  }
}

/// Nodes that wait to be looked at, first in, first out, each at most once.
struct LeidenQueue {
  private var ring: [UInt32]
  private var isWaiting: [Bool]
  private var head = 0
  private var waiting: Int

  init(order: [UInt32], nodes: Int) {
    ring = order
    isWaiting = [Bool](repeating: false, count: nodes)
    for node in order { isWaiting[Int(node)] = true }
    waiting = order.count
  }

  /// Takes the node that has waited longest.
  @inline(__always)
  mutating func next() -> Int? {
    guard waiting > 0 else { return nil }
    let node = Int(ring[head])
    head += 1
    if head == ring.count { head = 0 }
    waiting -= 1
    isWaiting[node] = false
    return node
  }

  /// The node that comes so many places after the next one, if there is one.
  @inline(__always)
  func node(after places: Int) -> UInt32? {
    guard waiting > places else { return nil }
    let place = head + places
    return ring[place < ring.count ? place : place - ring.count]
  }

  /// Puts a node at the end unless it waits already; the ring has a place for each node that was in the first order.
  @inline(__always)
  mutating func add(_ node: UInt32) {
    guard !isWaiting[Int(node)], waiting < ring.count else { return }
    var end = head + waiting
    if end >= ring.count { end -= ring.count }
    ring[end] = node
    isWaiting[Int(node)] = true
    waiting += 1
  }
}
