import Graph
import TestSupport
import Testing

@testable import Algorithms

@Suite("Problems and limits that make no sense")
struct CoverageLimitsTests {
  @Test("Targets out of range, chances outside 0...1, bad worths and lists of another length are refused")
  func problems() throws {
    #expect(throws: AlgorithmError.nodeOutOfRange(node: 2, nodeCount: 2)) {
      try CoverageProblem(reached: [[0], [2]], values: [1, 1])
    }
    #expect(throws: AlgorithmError.nodeOutOfRange(node: -1, nodeCount: 2)) {
      try CoverageProblem(reached: [[-1]], values: [1, 1])
    }
    for chance in [-0.1, 1.1, .nan] {
      #expect(throws: AlgorithmError.self) {
        try CoverageProblem(reached: [[0]], chances: [[chance]], values: [1])
      }
    }
    for value in [-1, .nan, .infinity] {
      #expect(throws: AlgorithmError.self) { try CoverageProblem(reached: [[0]], values: [value]) }
    }
    #expect(throws: AlgorithmError.wrongLength(expected: 1, found: 2)) {
      try CoverageProblem(reached: [[0]], chances: [[1], [1]], values: [1])
    }
    #expect(throws: AlgorithmError.wrongLength(expected: 1, found: 2)) {
      try CoverageProblem(reached: [[0]], chances: [[1, 1]], values: [1])
    }
    #expect(throws: AlgorithmError.self) {
      try CoverageProblem(reached: [[0]], values: [1], reach: .byVoices(0))
    }
    let graph = try PlantedGraph(seed: 1, nodes: 4, groups: 1).graph()
    #expect(throws: AlgorithmError.wrongLength(expected: 4, found: 1)) {
      try CoverageProblem(graph, values: [1])
    }
    #expect(throws: AlgorithmError.self) { try CoverageProblem(graph, halfway: 0) }
  }

  @Test("Limits that do not fit are refused")
  func limits() throws {
    let problem = try CoverageProblem(reached: [[0], [0]], values: [1])
    func expectRefusal(_ change: (inout CoverageLimits) -> Void) {
      var limits = CoverageLimits()
      change(&limits)
      #expect(throws: AlgorithmError.self) { try problem.greedyChoice(within: limits) }
    }
    expectRefusal { $0.seats = -1 }
    expectRefusal { $0.isEligible = [true] }
    expectRefusal { $0.budget = ([1], 1) }
    expectRefusal { $0.budget = ([1, 0], 1) }
    expectRefusal { $0.budget = ([1, .nan], 1) }
    expectRefusal { $0.budget = ([1, 1], .nan) }
    expectRefusal { $0.caps = ([0], [1]) }
    expectRefusal { $0.caps = ([0, 1], [1]) }
    expectRefusal { $0.caps = ([0, 0], [-1]) }
    expectRefusal { $0.quotas = ([0, 0], [1], -1) }
    expectRefusal { $0.quotas = ([0, 5], [1], 1) }
  }

  @Test("Someone named twice counts once, nobody to choose from is no trouble")
  func edges() throws {
    let twice = try CoverageProblem(reached: [[0, 0]], values: [3])
    #expect(try twice.greedyChoice(within: CoverageLimits()).value == 3)
    let nobody = try CoverageProblem(reached: [], values: [])
    #expect(try nobody.greedyChoice(within: CoverageLimits()).chosen.isEmpty)
  }
}
