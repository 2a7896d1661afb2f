import Parallel
import TestSupport
import Testing

@testable import Algorithms

@Suite("Cheapest flow")
struct MinimumCostFlowTests {
  struct Arc {
    var from: Int
    var to: Int
    var capacity: Int
    var cost: Double
  }

  @Test("Amount and cost are those of the best of all flows", arguments: 0..<200)
  func bruteForce(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let nodes = Int.random(in: 2...5, using: &random)
    let arcs = (0..<Int.random(in: 1...7, using: &random)).map { _ in
      Arc(
        from: .random(in: 0..<nodes, using: &random), to: .random(in: 0..<nodes, using: &random),
        capacity: .random(in: 0...2, using: &random), cost: Double(Int.random(in: 0...8, using: &random)) / 4)
    }
    let network = try network(nodes, arcs)
    let best = cheapest(arcs, nodes: nodes)
    let found = try network.cheapestFlow(from: 0, to: nodes - 1)
    #expect(found.amount == best.count - 1, "seed \(seed)")
    for (amount, cost) in best.enumerated() {
      let limited = try network.cheapestFlow(from: 0, to: nodes - 1, limit: amount)
      #expect(limited.amount == amount, "seed \(seed)")
      #expect(abs(limited.cost - cost) < 1e-9, "seed \(seed), \(amount) units")
      expectFlow(limited, arcs, nodes: nodes, "seed \(seed)")
    }
  }

  @Test("Units stop where the next costs too much")
  func bound() throws {
    var network = try FlowNetwork(nodeCount: 2)
    let numbers = try network.addArc(from: 0, to: 1, unitCosts: [0, 0.1, 0.3, 0.3])
    #expect(numbers == 0..<4)
    #expect(try network.cheapestFlow(from: 0, to: 1, whileUnitsCostLessThan: 0.3).amount == 2)
    #expect(try network.cheapestFlow(from: 0, to: 1, whileUnitsCostLessThan: 0.31).units == [1, 1, 1, 1])
  }

  @Test("Falling unit costs, negative, endless and missing numbers are refused")
  func refusals() throws {
    var network = try FlowNetwork(nodeCount: 3)
    for cost in [-1, Double.nan, .infinity] {
      #expect(throws: AlgorithmError.self) { try network.addArc(from: 0, to: 1, capacity: 1, cost: cost) }
    }
    #expect(throws: AlgorithmError.badParameter(.cost, value: 1)) {
      _ = try network.addArc(from: 0, to: 1, unitCosts: [1, 2, 1])
    }
    #expect(throws: AlgorithmError.badParameter(.capacity, value: -1)) {
      try network.addArc(from: 0, to: 1, capacity: -1, cost: 0)
    }
    #expect(throws: AlgorithmError.nodeOutOfRange(node: 3, nodeCount: 3)) {
      try network.addArc(from: 0, to: 3, capacity: 1, cost: 0)
    }
    #expect(network.arcCount == 0)
    #expect(throws: AlgorithmError.self) { try network.cheapestFlow(from: 1, to: 1) }
    #expect(throws: AlgorithmError.self) { try network.cheapestFlow(from: 0, to: 1, limit: -1) }
    #expect(throws: AlgorithmError.self) {
      try network.cheapestFlow(from: 0, to: 1, whileUnitsCostLessThan: .nan)
    }
    #expect(throws: AlgorithmError.self) { try FlowNetwork(nodeCount: -1) }
  }

  @Test("A flow that was asked to stop stops")
  func cancellation() throws {
    let network = try network(2, [Arc(from: 0, to: 1, capacity: 3, cost: 1)])
    let cancellation = Parallel.Cancellation()
    cancellation.cancel()
    #expect(throws: Parallel.Cancelled.self) {
      try network.cheapestFlow(from: 0, to: 1, progress: Parallel.Progress(cancellation: cancellation))
    }
  }

  private func network(_ nodes: Int, _ arcs: [Arc]) throws -> FlowNetwork {
    var network = try FlowNetwork(nodeCount: nodes)
    for arc in arcs { try network.addArc(from: arc.from, to: arc.to, capacity: arc.capacity, cost: arc.cost) }
    return network
  }

  private func expectFlow(_ flow: Flow, _ arcs: [Arc], nodes: Int, _ note: Comment) {
    var surplus = [Int](repeating: 0, count: nodes)
    for (arc, units) in zip(arcs, flow.units) {
      #expect(0...arc.capacity ~= units, note)
      surplus[arc.from] -= units
      surplus[arc.to] += units
    }
    #expect(surplus[nodes - 1] == flow.amount, note)
    #expect(surplus.dropFirst().dropLast().allSatisfy { $0 == 0 }, note)
  }

  /// The obvious twin: the lowest cost of each amount up to the largest, over all units on all arcs.
  private func cheapest(_ arcs: [Arc], nodes: Int) -> [Double] {
    var best: [Int: Double] = [:]
    var units = [Int](repeating: 0, count: arcs.count)
    while true {
      var surplus = [Int](repeating: 0, count: nodes)
      var cost = 0.0
      for (arc, count) in zip(arcs, units) {
        surplus[arc.from] -= count
        surplus[arc.to] += count
        cost += Double(count) * arc.cost
      }
      if surplus.dropFirst().dropLast().allSatisfy({ $0 == 0 }), surplus[nodes - 1] >= 0 {
        best[surplus[nodes - 1]] = min(best[surplus[nodes - 1]] ?? .infinity, cost)
      }
      guard let place = units.indices.first(where: { units[$0] < arcs[$0].capacity }) else { break }
      units[place] += 1
      for earlier in 0..<place { units[earlier] = 0 }
    }
    return (0...(best.keys.max() ?? 0)).map { best[$0] ?? .nan }
  }
}
