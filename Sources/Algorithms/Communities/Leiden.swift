package import Graph
package import Parallel

/// The communities that one run of Leiden found.
package struct LeidenResult: Sendable, Hashable {
  /// The communities, each connected.
  package let partition: Partition
  /// Their modularity at the resolution asked for.
  package let modularity: Double
  /// How often the algorithm climbed through all levels.
  package let iterations: Int
}

extension Graph {
  /// Communities of high modularity by Leiden's algorithm: move nodes, refine, aggregate, and begin again.
  ///
  /// Every community is connected; a node without ties is alone. The result depends on the graph and the options alone.
  /// An undirected graph is required (`undirected()` makes one). Progress counts iterations.
  /// - Throws: `AlgorithmError.wrongDirection`, `AlgorithmError.badParameter`, `Parallel.Cancelled`.
  /// - Complexity: About O(ties) for each iteration in practice; O(nodes + ties) memory.
  /// - SeeAlso: Traag, Waltman, van Eck, "From Louvain to Leiden: guaranteeing well-connected communities", Scientific
  ///   Reports 9, 5233, 2019.
  package func leiden(
    _ options: LeidenOptions = LeidenOptions(), progress: Parallel.Progress = .silent
  ) throws -> LeidenResult {
    try options.check()
    guard !isDirected else { throw AlgorithmError.wrongDirection(needsDirected: false) }
    let meter = progress.meter(total: options.iterations ?? LeidenClimb.mostIterations)
    let found = try LeidenLevel(outgoing).climbed(options, progress: progress, meter: meter)
    let partition = Partition(dense: found.labels, bound: nodeCount)
    return LeidenResult(
      partition: partition, modularity: try modularity(of: partition, resolution: options.resolution),
      iterations: found.iterations)
  }
}

extension LeidenLevel {
  /// The connected communities of this level; labels are below the number of nodes.
  ///
  /// - Parameter meter: Counts iterations, where they are to be counted.
  /// - Throws: `Parallel.Cancelled`.
  func climbed(
    _ options: LeidenOptions, progress: Parallel.Progress, meter: Parallel.Meter? = nil
  ) throws(Parallel.Cancelled) -> (labels: [UInt32], iterations: Int) {
    var climb = LeidenClimb(self, options, progress)
    let most = options.iterations ?? LeidenClimb.mostIterations
    var best = -Double.infinity
    var iterations = 0
    while iterations < most {
      let modularity = try climb.iterate()
      iterations += 1
      try meter?.advance()
      guard modularity > best + 1e-9 else { break }
      best = modularity
    }
    let labels = climb.labelsOfAll
    return (climb.isConnected ? labels : connectedParts(of: labels).labels, iterations)
  }
}

/// The state of a run of Leiden between two iterations.
struct LeidenClimb {
  /// More iterations than ever gain anything.
  static let mostIterations = 100

  /// Whether the communities hang together by the way they were built.
  private(set) var isConnected = false
  /// The community of each node of the base.
  private var labels: [UInt32]
  /// The nodes that have ties.
  private let base: LeidenLevel
  /// For each node of the base its number, and how many nodes there are with and without ties.
  private let (originals, nodeCount): ([UInt32], Int)
  private let setting: LeidenSetting
  private var scratch: LeidenScratch
  private var random: SeededRandom

  init(_ level: LeidenLevel, _ options: LeidenOptions, _ progress: Parallel.Progress) {
    nodeCount = level.count
    (base, originals) = level.withoutIsolates()
    let total = base.strengths.reduce(0, +)
    setting = LeidenSetting(
      price: total > 0 ? options.resolution / total : 0,
      randomness: options.randomness * (total > 0 ? total / Double(base.neighbours.count) : 1),
      progress: progress)
    labels = (0..<base.count).map { UInt32($0) }
    scratch = LeidenScratch(count: base.count)
    random = SeededRandom(seed: options.seed)
  }

  /// The community of each node; labels are below the number of nodes, and nodes without ties are alone.
  var labelsOfAll: [UInt32] {
    guard base.count < nodeCount else { return labels }
    var result = [UInt32](repeating: .max, count: nodeCount)
    for (node, original) in originals.enumerated() { result[Int(original)] = labels[node] }
    var next = UInt32(base.count)
    for node in result.indices where result[node] == .max {
      result[node] = next
      next += 1
    }
    return result
  }

  /// Climbs through all levels once, beginning with the present communities, and returns the new modularity.
  mutating func iterate() throws(Parallel.Cancelled) -> Double {
    var level = base
    var state = LeidenState(labels, of: level)
    var places = [UInt32]()
    isConnected = true
    while true {
      let order = random.shuffled(level.count)
      _ = try LeidenMove.run(level, &state, order: order, setting: setting, scratch: &scratch)
      let communities = state.compact()
      if communities.count == level.count { break }
      var parts = try LeidenRefinement.run(level, state, setting: setting, scratch: &scratch, random: &random)
      if parts.count == level.count {
        parts = communities
        isConnected = false
      }
      let above = try level.aggregated(
        by: parts.labels, count: parts.count, progress: setting.progress, scratch: &scratch)
      var labelsAbove = [UInt32](repeating: 0, count: parts.count)
      for (node, part) in parts.labels.enumerated() { labelsAbove[Int(part)] = communities.labels[node] }
      places = places.isEmpty ? parts.labels : places.map { parts.labels[Int($0)] }
      level = above
      state = LeidenState(labelsAbove, of: level)
    }
    labels = places.isEmpty ? state.communities : places.map { state.communities[Int($0)] }
    return level.modularityOfNodes(price: setting.price)
  }
}

extension LeidenLevel {
  /// The lowest level: the rows of an undirected graph.
  init(_ rows: Adjacency) {
    offsets = rows.offsets
    neighbours = rows.neighbors
    weights = rows.weights ?? [Float](repeating: 1, count: rows.arcCount)
    strengths = rows.strengths()
    inner = [Double](repeating: 0, count: rows.nodeCount)
  }

  /// The positions of a node's ties.
  func row(_ node: Int) -> Range<Int> { offsets[node]..<offsets[node + 1] }

  /// The modularity of the division into the nodes of this level.
  func modularityOfNodes(price: Double) -> Double {
    let total = strengths.reduce(0, +)
    guard total > 0 else { return 0 }
    var sum = 0.0
    for node in 0..<count { sum += inner[node] - price * strengths[node] * strengths[node] }
    return sum / total
  }
}

extension Adjacency {
  /// The sum of weights of each row.
  ///
  /// - Complexity: O(arcs).
  func strengths() -> [Double] {
    (0..<nodeCount).map { node in
      guard let weights else { return Double(degree(of: node)) }
      return weights[row(node)].reduce(0.0) { $0 + Double($1) }
    }
  }
}
