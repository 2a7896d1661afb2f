import Graph
import TestSupport
import Testing

@testable import Algorithms

@Suite("Substitutes")
struct CoverageSubstitutesTests {
  @Test(
    "For each seat the two who would have been next, and the same for a shorter choice", arguments: 0..<10)
  func twin(seed: UInt64) throws {
    let graph = try PlantedGraph(seed: seed, nodes: 40, groups: 4, inside: 0.3).graph()
    let problem = try CoverageProblem(graph)
    var limits = CoverageLimits(seats: 5)
    limits.isEligible = (0..<40).map { $0 % 7 != 0 }
    let choice = try problem.greedyChoice(within: limits)
    let found = try problem.substitutes(for: choice, count: 2, within: limits)
    #expect(found.count == choice.chosen.count)
    let voices = try CoverageProblem(graph, reach: .byVoices(1))
    #expect(try voices.substitutes(for: choice, count: 2, within: limits) == found, "seed \(seed)")
    for (seat, substitutes) in found.enumerated() {
      let others = choice.chosen.prefix(seat).map { Int($0) }
      func reached(_ people: [Int]) -> Int {
        Set(people + people.flatMap { graph.incoming.neighbors(of: $0).map { Int($0) } }).count
      }
      let open = (0..<40).filter {
        $0 % 7 != 0 && !choice.chosen.prefix(seat + 1).contains(UInt32($0))
      }
      let gains = open.map { (node: $0, gain: reached(others + [$0]) - reached(others)) }.filter {
        $0.gain > 0
      }
      let expected = gains.sorted { ($1.gain, $0.node) < ($0.gain, $1.node) }.prefix(2).map {
        UInt32($0.node)
      }
      #expect(substitutes == expected, "seed \(seed), seat \(seat)")
    }
  }

  @Test("Choices of another problem and negative counts are refused")
  func refusals() throws {
    let problem = try CoverageProblem(reached: [[0]], values: [1])
    let foreign = CoverageChoice(chosen: [4], gains: [1], evaluations: 1)
    #expect(throws: AlgorithmError.nodeOutOfRange(node: 4, nodeCount: 1)) {
      try problem.substitutes(for: foreign, count: 1, within: CoverageLimits())
    }
    let own = try problem.greedyChoice(within: CoverageLimits())
    #expect(throws: AlgorithmError.self) {
      try problem.substitutes(for: own, count: -1, within: CoverageLimits())
    }
  }
}
