import Foundation
import Graph
import Parallel
import TestSupport
import Testing

@testable import Algorithms

@Suite("Greedy coverage")
struct GreedyCoverageTests {
  /// A small problem with all limits, and its obvious solution.
  struct Sample {
    var problem: CoverageProblem
    var caps: (groups: [UInt32], limits: [Int])
    var budget: (costs: [Double], total: Double)
    var seats: Int
    private var reached: [[Int]]
    private var chances: [[Double]]
    private var values: [Double]

    init(seed: UInt64, isCertain: Bool) throws {
      var random = SplitMix64(seed: seed)
      let candidates = Int.random(in: 1...9, using: &random)
      let targets = Int.random(in: 1...12, using: &random)
      reached = (0..<candidates).map { _ in
        (0..<targets).filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
      }
      chances = reached.map {
        $0.map { _ in isCertain ? 1 : Double(Int.random(in: 0...4, using: &random)) / 4 }
      }
      values = (0..<targets).map { _ in Double(Int.random(in: 0...4, using: &random)) }
      caps = (
        (0..<candidates).map { _ in UInt32.random(in: 0..<3, using: &random) },
        (0..<3).map { _ in Int.random(in: 0...2, using: &random) }
      )
      budget = ((0..<candidates).map { _ in Double(Int.random(in: 1...6, using: &random)) }, 8)
      seats = Int.random(in: 1...4, using: &random)
      problem = try CoverageProblem(reached: reached, chances: isCertain ? nil : chances, values: values)
    }

    func value(_ chosen: [Int]) -> Double {
      values.indices.reduce(0) { sum, target in
        let missed = chosen.reduce(1.0) { missed, candidate in
          let place = reached[candidate].firstIndex(of: target)
          return missed * (1 - (place.map { chances[candidate][$0] } ?? 0))
        }
        return sum + values[target] * (1 - missed)
      }
    }

    /// The obvious twin: the best of all sets that are allowed.
    func best(where isAllowed: ([Int]) -> Bool) -> Double {
      (0..<(1 << reached.count)).reduce(0) { best, bits in
        let chosen = reached.indices.filter { bits >> $0 & 1 == 1 }
        return isAllowed(chosen) ? max(best, value(chosen)) : best
      }
    }

    func isWithinCaps(_ chosen: [Int]) -> Bool {
      caps.limits.indices.allSatisfy { group in
        chosen.count { Int(caps.groups[$0]) == group } <= caps.limits[group]
      }
    }

    func isWithinBudget(_ chosen: [Int]) -> Bool {
      chosen.reduce(0) { $0 + budget.costs[$1] } <= budget.total
    }
  }

  @Test("With seats: at least 1 − 1/e of the best of all choices; 500 graphs", arguments: [false, true])
  func seats(isCertain: Bool) throws {
    for seed in 0..<UInt64(500) {
      let sample = try Sample(seed: seed, isCertain: isCertain)
      let found = try sample.problem.greedyChoice(within: CoverageLimits(seats: sample.seats))
      let chosen = found.chosen.map { Int($0) }
      #expect(chosen.count <= sample.seats && Set(chosen).count == chosen.count, "seed \(seed)")
      #expect(abs(sample.value(chosen) - found.value) < 1e-9, "seed \(seed)")
      let best = sample.best { $0.count <= sample.seats }
      #expect(found.value >= (1 - exp(-1)) * best - 1e-9, "seed \(seed)")
      #expect(found.value <= best + 1e-9, "seed \(seed)")
    }
  }

  @Test(
    "With caps per group: at least half of the best of all choices; 500 graphs", arguments: [false, true])
  func caps(isCertain: Bool) throws {
    for seed in 0..<UInt64(500) {
      let sample = try Sample(seed: seed, isCertain: isCertain)
      var limits = CoverageLimits()
      limits.caps = sample.caps
      let found = try sample.problem.greedyChoice(within: limits)
      #expect(sample.isWithinCaps(found.chosen.map { Int($0) }), "seed \(seed)")
      #expect(found.value >= sample.best(where: sample.isWithinCaps) / 2 - 1e-9, "seed \(seed)")
    }
  }

  @Test(
    "With a budget: at least (1 − 1/e)/2 of the best of all choices; 500 graphs", arguments: [false, true])
  func budget(isCertain: Bool) throws {
    for seed in 0..<UInt64(500) {
      let sample = try Sample(seed: seed, isCertain: isCertain)
      var limits = CoverageLimits()
      limits.budget = sample.budget
      let found = try sample.problem.greedyChoice(within: limits)
      #expect(sample.isWithinBudget(found.chosen.map { Int($0) }), "seed \(seed)")
      let best = sample.best(where: sample.isWithinBudget)
      #expect(found.value >= (1 - exp(-1)) / 2 * best - 1e-9, "seed \(seed)")
    }
  }

  @Test("A single dear person wins where many cheap ones reach little")
  func bestSingle() throws {
    let problem = try CoverageProblem(reached: [[0], Array(1..<20)], values: Array(repeating: 1, count: 20))
    var limits = CoverageLimits()
    limits.budget = ([1, 20], 20)
    let found = try problem.greedyChoice(within: limits)
    #expect(found.chosen == [1])
    #expect(found.value == 19)
  }

  @Test("Lazy and plain greedy choose the same people with the same gains", arguments: 0..<40)
  func plainGreedy(seed: UInt64) throws {
    let graph = try PlantedGraph(seed: seed, nodes: 60, groups: 5, inside: 0.4).graph(directed: seed % 2 == 0)
    for halfway in [nil, 3.0] {
      let problem = try CoverageProblem(
        graph, halfway: halfway, reach: seed % 3 == 0 ? .byVoices(2) : .byChance)
      let found = try problem.greedyChoice(within: CoverageLimits(seats: 12))
      let limits = CoverageLimits()
      var state = CoverageState(problem, limits)
      var chosen: [UInt32] = []
      while chosen.count < 12 {
        let gains = (0..<60).map { chosen.contains(UInt32($0)) ? -1 : state.gain(of: $0) }
        let highest = gains.max() ?? 0
        guard highest > 0, let next = gains.firstIndex(of: highest) else { break }
        #expect(abs(found.gains[chosen.count] - highest) < 1e-12, "seed \(seed)")
        chosen.append(UInt32(next))
        state.choose(next)
      }
      #expect(found.chosen == chosen, "seed \(seed)")
      #expect(found.evaluations < 60 * 12, "seed \(seed)")
    }
  }

  @Test("The curve rises by less and less, up to everybody")
  func curve() throws {
    let graph = try PlantedGraph(seed: 5, nodes: 80, groups: 4).graph()
    let problem = try CoverageProblem(graph)
    let found = try problem.greedyChoice(within: CoverageLimits())
    #expect(zip(found.gains, found.gains.dropFirst()).allSatisfy { $0 >= $1 })
    #expect(found.curve.last == problem.totalValue)
    #expect(found.curve.count == found.chosen.count)
  }

  @Test("Those who turn to somebody are reached by them, not the other way round")
  func direction() throws {
    var builder = try GraphBuilder(nodeCount: 4, isDirected: true)
    for asker in 1...3 { try builder.add(from: asker, to: 0, weight: 3) }
    let graph = try builder.build().graph
    #expect(try CoverageProblem(graph).greedyChoice(within: CoverageLimits(seats: 1)).gains == [4])
    let gains = try CoverageProblem(graph, halfway: 3).greedyChoice(within: CoverageLimits(seats: 1)).gains
    #expect(gains == [2.5])
  }

  @Test("With two voices needed, the second is worth as much as the first and the third nothing")
  func voices() throws {
    let problem = try CoverageProblem(reached: [[0], [0], [0]], values: [4], reach: .byVoices(2))
    let found = try problem.greedyChoice(within: CoverageLimits())
    #expect(found.chosen == [0, 1])
    #expect(found.gains == [2, 2])
  }

  @Test("Quotas draw people from groups that lack them; those not eligible are passed over")
  func quotas() throws {
    let problem = try CoverageProblem(reached: [[0, 1], [2, 3], [4]], values: [1, 1, 1, 1, 1])
    var limits = CoverageLimits(seats: 2)
    limits.quotas = ([0, 0, 1], [1, 1], 5)
    #expect(try problem.greedyChoice(within: limits).chosen == [0, 2])
    limits.isEligible = [false, true, true]
    #expect(try problem.greedyChoice(within: limits).chosen == [1, 2])
  }

  @Test("Work that was asked to stop stops")
  func cancellation() throws {
    let problem = try CoverageProblem(reached: [[0]], values: [1])
    let cancellation = Parallel.Cancellation()
    cancellation.cancel()
    #expect(throws: Parallel.Cancelled.self) {
      try problem.greedyChoice(
        within: CoverageLimits(), progress: Parallel.Progress(cancellation: cancellation))
    }
  }
}
