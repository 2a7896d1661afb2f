internal import Foundation
internal import Parallel

/// Leiden's second phase: every community is built anew from single nodes, so that its parts hold together.
///
/// A node that is still alone and well connected to its community joins one of the parts of the community that are well
/// connected themselves, at random, better ones more often (∝ exp(gain / randomness)).
struct LeidenRefinement {
  private let level: LeidenLevel
  private let state: LeidenState
  private let setting: LeidenSetting
  /// The part of each node; named by one of the nodes that began it.
  private var parts: [UInt32]
  private var strengths: [Double]
  private var sizes: [UInt32]
  /// The weight between each part and the rest of its community.
  private var outward: [Double]

  /// The parts, numbered without gaps in the order of their communities.
  ///
  /// - Throws: `Parallel.Cancelled`.
  /// - Complexity: O(arcs).
  /// - SeeAlso: Traag, Waltman, van Eck, Scientific Reports 9, 2019, algorithm A.2, `MergeNodesSubset`.
  static func run(
    _ level: LeidenLevel, _ state: LeidenState, setting: LeidenSetting, scratch: inout LeidenScratch,
    random: inout SeededRandom
  ) throws(Parallel.Cancelled) -> (labels: [UInt32], count: Int) {
    var refinement = LeidenRefinement(level, state, setting)
    let order = refinement.nodesByCommunity(random: &random)
    try refinement.merge(order, scratch: &scratch, random: &random)
    return refinement.numbered(order)
  }

  private init(_ level: LeidenLevel, _ state: LeidenState, _ setting: LeidenSetting) {
    self.level = level
    self.state = state
    self.setting = setting
    parts = (0..<level.count).map { UInt32($0) }
    strengths = level.strengths
    sizes = [UInt32](repeating: 1, count: level.count)
    outward = [Double](repeating: 0, count: level.count)
    let labels = state.communities.span
    let neighbours = level.neighbours.span
    let weights = level.weights.span
    for node in 0..<level.count {
      let own = labels[node]
      var sum = 0.0
      for arc in level.offsets[node]..<level.offsets[node + 1] {
        sum += labels[Int(neighbours[arc])] == own ? Double(weights[arc]) : 0
      }
      outward[node] = sum
    }
  }

  /// All nodes, community by community, in random order inside each.
  private func nodesByCommunity(random: inout SeededRandom) -> [UInt32] {
    var order = random.shuffled(level.count)
    var next = [Int](repeating: 0, count: level.count + 1)
    for (community, size) in state.sizes.enumerated() { next[community + 1] = next[community] + Int(size) }
    let shuffled = order
    for node in shuffled {
      let community = Int(state.communities[Int(node)])
      order[next[community]] = node
      next[community] += 1
    }
    return order
  }

  private mutating func merge(
    _ order: [UInt32], scratch: inout LeidenScratch, random: inout SeededRandom
  ) throws(Parallel.Cancelled) {
    for (visit, node) in order.enumerated() {
      if visit & 0xFFFF == 0 { try setting.progress.check() }
      level.prefetch(
        soon: visit + 4 < order.count ? order[visit + 4] : nil,
        later: visit + 9 < order.count ? order[visit + 9] : nil)
      let node = Int(node)
      let community = state.strengths[Int(state.communities[node])]
      guard sizes[Int(parts[node])] == 1, isWellConnected(node, in: community) else { continue }
      let met = tally(node, into: &scratch.links, touched: &scratch.touched)
      let chosen = choose(node, met, in: community, scratch: &scratch, random: &random)
      join(node, chosen.part, link: chosen.link)
      for index in 0..<met { scratch.links[Int(scratch.touched[index])] = 0 }
    }
  }

  /// Whether a part holds on to the rest of its community at least as strongly as the resolution asks.
  @inline(__always)
  private func isWellConnected(_ part: Int, in community: Double) -> Bool {
    outward[part] >= setting.price * strengths[part] * (community - strengths[part])
  }

  /// Adds up the weights from a node to the parts of its community.
  private func tally(_ node: Int, into links: inout [Double], touched: inout [UInt32]) -> Int {
    let (labels, parts) = (state.communities.span, parts.span)
    let (neighbours, weights) = (level.neighbours.span, level.weights.span)
    var links = links.mutableSpan
    var touched = touched.mutableSpan
    let own = labels[node]
    var count = 0
    for arc in level.row(node) {
      let other = Int(neighbours[arc])
      guard labels[other] == own else { continue }
      let part = parts[other]
      let sum = links[Int(part)]
      touched[count] = part
      count &+= sum == 0 ? 1 : 0
      links[Int(part)] = sum + Double(weights[arc])
    }
    return count
  }

  /// Draws one of the parts met, or the node's own; keeps only those that may be joined in `touched`' first places.
  private func choose(
    _ node: Int, _ met: Int, in community: Double, scratch: inout LeidenScratch, random: inout SeededRandom
  ) -> (part: UInt32, link: Double) {
    let price = setting.price * strengths[node]
    let alone = UInt32(node)
    var (highest, top) = (0.0, alone)
    for index in 0..<met {
      let part = scratch.touched[index]
      let gain = scratch.links[Int(part)] - price * strengths[Int(part)]
      if gain > highest, isWellConnected(Int(part), in: community) { (highest, top) = (gain, part) }
    }
    guard top != alone else { return (alone, 0) }
    // Choices this far below the best have a chance below 1e-15 and are not worth an exponential.
    let worthwhile = max(0, highest - 35 * setting.randomness)
    var drawn = top
    var total = 1 + exp(-highest / setting.randomness)
    if random.unit() * total > 1 { drawn = alone }
    for index in 0..<met {
      let part = scratch.touched[index]
      let gain = scratch.links[Int(part)] - price * strengths[Int(part)]
      guard gain >= worthwhile, part != top, isWellConnected(Int(part), in: community) else { continue }
      let chance = exp((gain - highest) / setting.randomness)
      total += chance
      if random.unit() * total < chance { drawn = part }
    }
    return (drawn, scratch.links[Int(drawn)])
  }

  private mutating func join(_ node: Int, _ part: UInt32, link: Double) {
    guard Int(part) != node else { return }
    let target = Int(part)
    outward[target] += outward[node] - 2 * link
    strengths[target] += strengths[node]
    sizes[target] += 1
    sizes[node] -= 1
    parts[node] = part
  }

  private func numbered(_ order: [UInt32]) -> (labels: [UInt32], count: Int) {
    var number = [UInt32](repeating: .max, count: parts.count)
    var count: UInt32 = 0
    var labels = parts
    for node in order {
      let part = Int(parts[Int(node)])
      if number[part] == .max {
        number[part] = count
        count += 1
      }
      labels[Int(node)] = number[part]
    }
    return (labels, Int(count))
  }
}
