package import Parallel

/// A flow and what it costs.
package struct Flow: Sendable, Hashable {
  /// The units that go from the source to the sink.
  package let amount: Int
  /// The sum over all arcs of units times cost.
  package let cost: Double
  /// The units on each arc, in the order in which the arcs were added.
  package let units: [Int]
}

extension FlowNetwork {
  /// The cheapest way to send as many units as possible.
  ///
  /// Each unit goes the way that is cheapest with what was sent before (successive shortest paths with potentials), so
  /// the flow is the cheapest of its amount at every moment, and a unit never costs less than the one before.
  /// - Parameters:
  ///   - limit: The most units to send.
  ///   - bound: Units that cost as much as this or more are not sent.
  /// - Throws: `AlgorithmError.nodeOutOfRange`, `AlgorithmError.badParameter`, `Parallel.Cancelled`.
  /// - Complexity: O(units · arcs · log nodes).
  /// - SeeAlso: Edmonds, Karp, "Theoretical Improvements in Algorithmic Efficiency for Network Flow Problems", JACM 19,
  ///   1972; Ahuja, Magnanti, Orlin, "Network Flows", 1993, 9.7.
  package func cheapestFlow(
    from source: Int, to sink: Int, limit: Int = .max, whileUnitsCostLessThan bound: Double = .infinity,
    progress: Parallel.Progress = .silent
  ) throws -> Flow {
    for node in [source, sink] where !(0..<nodeCount ~= node) {
      throw AlgorithmError.nodeOutOfRange(node: node, nodeCount: nodeCount)
    }
    guard source != sink else { throw AlgorithmError.nodeOutOfRange(node: sink, nodeCount: nodeCount) }
    guard limit >= 0 else { throw AlgorithmError.badParameter(.capacity, value: Double(limit)) }
    guard !bound.isNaN else { throw AlgorithmError.badParameter(.cost, value: bound) }
    var search = FlowSearch(self)
    let meter = progress.meter(total: min(limit, leaving[source].reduce(0) { $0 + capacities[Int($1)] }))
    var amount = 0
    while amount < limit, let price = search.cheapestWay(from: source, to: sink), price < bound {
      let units = search.send(from: source, to: sink, atMost: limit - amount)
      amount += units
      try meter.advance(by: units)
    }
    let units = stride(from: 1, to: capacities.count, by: 2).map { search.residual[$0] }
    let cost = units.enumerated().reduce(0.0) { $0 + Double($1.element) * costs[2 * $1.offset] }
    return Flow(amount: amount, cost: cost, units: units)
  }
}

/// The search for the next way, with the potentials that keep all costs at or above 0.
private struct FlowSearch {
  private(set) var residual: [Int]
  private let network: FlowNetwork
  /// The arcs that leave node *v* are `leaving[offsets[v]..<offsets[v + 1]]`.
  private let (offsets, leaving): ([Int], [UInt32])
  private var potentials: [Double]
  private var distances: [Double]
  /// The arc by which each node was reached.
  private var arrivals: [UInt32]
  private var reached: [UInt32] = []
  private var heap = NodeHeap()

  init(_ network: FlowNetwork) {
    self.network = network
    residual = network.capacities
    leaving = Array(network.leaving.joined())
    offsets = network.leaving.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    potentials = [Double](repeating: 0, count: network.nodeCount)
    distances = [Double](repeating: .infinity, count: network.nodeCount)
    arrivals = [UInt32](repeating: 0, count: network.nodeCount)
  }

  /// Finds the cheapest way and what a unit costs on it, `nil` where there is none.
  mutating func cheapestWay(from source: Int, to sink: Int) -> Double? {
    for node in reached { distances[Int(node)] = .infinity }
    reached.removeAll(keepingCapacity: true)
    heap.removeAll()
    reach(source, 0, by: 0)
    var settled: [UInt32] = []
    while let entry = heap.pop() {
      let node = Int(entry.node)
      guard entry.key == distances[node] else { continue }
      settled.append(entry.node)
      if node == sink { break }
      for arc in leaving[offsets[node]..<offsets[node + 1]] where residual[Int(arc)] > 0 {
        let target = Int(network.targets[Int(arc)])
        let cost = network.costs[Int(arc)] + potentials[node] - potentials[target]
        // Rounding may leave an arc of the last way a hair below 0.
        reach(target, entry.key + max(0, cost), by: arc)
      }
    }
    guard distances[sink] < .infinity else { return nil }
    // Nodes that were not settled lie at least as far as the sink; all potentials stay in step without touching them.
    for node in settled { potentials[Int(node)] += distances[Int(node)] - distances[sink] }
    return potentials[sink] - potentials[source]
  }

  private mutating func reach(_ node: Int, _ distance: Double, by arc: UInt32) {
    guard distance < distances[node] else { return }
    if distances[node] == .infinity { reached.append(UInt32(node)) }
    distances[node] = distance
    arrivals[node] = arc
    heap.push(node, key: distance)
  }

  /// Sends what the way found can carry, and returns how much that is.
  mutating func send(from source: Int, to sink: Int, atMost limit: Int) -> Int {
    var units = limit
    var node = sink
    while node != source {
      units = min(units, residual[Int(arrivals[node])])
      node = Int(network.targets[Int(arrivals[node] ^ 1)])
    }
    node = sink
    while node != source {
      let arc = Int(arrivals[node])
      residual[arc] -= units
      residual[arc ^ 1] += units
      node = Int(network.targets[arc ^ 1])
    }
    return units
  }
}
