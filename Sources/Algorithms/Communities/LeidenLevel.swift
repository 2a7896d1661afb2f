internal import Parallel

/// One level of Leiden's hierarchy: an undirected weighted graph in flat rows, without the ties of a node to itself.
///
/// On the lowest level a node is a person; above it a node stands for a group of nodes of the level below.
struct LeidenLevel: Sendable {
  /// Row *v* is `offsets[v]..<offsets[v + 1]`; one more entry than nodes.
  let offsets: [Int]
  let neighbours: [UInt32]
  let weights: [Float]
  /// The weight of all ties of each node, those inside its group counted at both ends.
  let strengths: [Double]
  /// The part of `strengths` that stays inside the node's own group.
  let inner: [Double]

  var count: Int { strengths.count }

  /// Has the rows of nodes fetched that will be looked at some steps from now: `soon` the row, `later` where it is.
  ///
  /// Rows come in no order that a processor could guess, so that without this a third of the time goes by waiting.
  @inline(__always)
  func prefetch(soon: UInt32?, later: UInt32?) {
    let offsets = offsets.span
    if let later { offsets.prefetch(Int(later)..<Int(later) + 1) }
    guard let soon else { return }
    let start = offsets[Int(soon)]
    // Of long rows the beginning is enough: what follows, the processor fetches by itself.
    let row = start..<min(offsets[Int(soon) + 1], start + 96)
    neighbours.span.prefetch(row)
    weights.span.prefetch(row)
  }
}

/// A division of the nodes of a level, with what moving a node needs to know.
struct LeidenState: Sendable {
  /// The community of each node.
  var communities: [UInt32]
  /// The strength of each community; one place a node, as there may be as many communities.
  var strengths: [Double]
  /// The number of nodes in each community.
  var sizes: [UInt32]

  /// Takes up a division of the nodes of `level`; labels are below its number of nodes.
  init(_ communities: [UInt32], of level: LeidenLevel) {
    self.communities = communities
    strengths = [Double](repeating: 0, count: level.count)
    sizes = [UInt32](repeating: 0, count: level.count)
    for (node, community) in communities.enumerated() {
      strengths[Int(community)] += level.strengths[node]
      sizes[Int(community)] += 1
    }
  }

  /// The number of communities that have members.
  var communityCount: Int { sizes.reduce(0) { $0 + ($1 > 0 ? 1 : 0) } }

  /// The same division with communities numbered without gaps, in the order of their present numbers.
  func compact() -> (labels: [UInt32], count: Int) {
    var number = [UInt32](repeating: 0, count: sizes.count)
    var count: UInt32 = 0
    for (community, size) in sizes.enumerated() where size > 0 {
      number[community] = count
      count += 1
    }
    return (communities.map { number[Int($0)] }, Int(count))
  }
}

/// What one run of Leiden keeps all the time.
struct LeidenSetting: Sendable {
  /// The resolution divided by the strength of all nodes: the price of a pair of strengths in one community.
  let price: Double
  /// How much worse, in units of weight, a choice may be to be taken about a third as often.
  let randomness: Double
  let progress: Parallel.Progress
}

/// Scratch memory of one run: the weight of a node's ties to each community, all zero between two uses.
struct LeidenScratch {
  var links: [Double]
  /// The same for moves, where half the memory counts more than the last digits.
  var roughLinks: [Float]
  var touched: [UInt32]

  init(count: Int) {
    roughLinks = [Float](repeating: 0, count: count)
    links = [Double](repeating: 0, count: count)
    touched = [UInt32](repeating: 0, count: count)
  }
}

/// Adds up the weights of one row by the label at the other end, and lists the labels met.
///
/// - Returns: The number of labels in `touched`.
@inline(__always)
func tally(
  _ row: Range<Int>, neighbours: Span<UInt32>, weights: Span<Float>, labels: borrowing MutableSpan<UInt32>,
  into links: inout MutableSpan<Float>, touched: inout MutableSpan<UInt32>
) -> Int {
  var count = 0
  for arc in row {
    let label = labels[Int(neighbours[arc])]
    let sum = links[Int(label)]
    touched[count] = label
    count &+= sum == 0 ? 1 : 0
    links[Int(label)] = sum + weights[arc]
  }
  return count
}
