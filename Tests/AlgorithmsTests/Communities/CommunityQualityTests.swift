import Foundation
import Graph
import TestSupport
import Testing

@testable import Algorithms

@Suite(
  "Communities of a real e-mail network against its departments",
  .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.skipMessage)))
struct CommunityQualityTests {
  private let graph: Graph
  private let departments: Partition

  init() throws {
    let pairs = try Self.numbers("networks/email-Eu-core.txt")
    let labels = try Self.numbers("networks/email-Eu-core-department-labels.txt")
    var builder = try GraphBuilder(nodeCount: labels.count, isDirected: false, isWeighted: false)
    for pair in pairs { try builder.add(from: pair[0], to: pair[1]) }
    let whole = try builder.build().graph
    let giant = try #require(whole.weakComponents().members().first)
    graph = try whole.subgraph(of: giant).graph
    departments = Partition(labels: giant.map { labels[Int($0)][1] })
  }

  @Test("The giant component is the one that igraph was measured on")
  func size() {
    #expect(graph.nodeCount == 986)
    #expect(graph.tieCount == 16_064)
  }

  /// Means over 50 seeds of igraph 1.0.0, two iterations: .5581 and .6885 (standard deviation of a run .017 and .004).
  @Test("Agreement with departments is that of igraph's Leiden", arguments: [(1.0, 0.5581), (3.0, 0.6885)])
  func departments(resolution: Double, expected: Double) throws {
    let runs = 25
    let sum = try (0..<runs).reduce(0.0) { sum, seed in
      let options = LeidenOptions(resolution: resolution, iterations: 2, seed: UInt64(seed) * 7919 + 3)
      let found = try graph.leiden(options).partition
      return sum + (try PartitionAgreement(found, departments).adjustedMutualInformation)
    }
    #expect(abs(sum / Double(runs) - expected) < 0.01)
  }

  @Test("Consensus agrees between seeds far better than single runs")
  func stability() throws {
    let options = (0..<4).map { LeidenOptions(iterations: 2, seed: UInt64($0) * 104_729 + 11) }
    let single = try options.map { try graph.leiden($0).partition }
    let agreed = try options.map { try graph.consensus(ConsensusOptions(leiden: $0)).partition }
    #expect(try Self.meanAgreement(agreed) >= 0.96)
    #expect(try Self.meanAgreement(agreed) > Self.meanAgreement(single) + 0.05)
  }

  private static func meanAgreement(_ divisions: [Partition]) throws -> Double {
    var values: [Double] = []
    for (index, first) in divisions.enumerated() {
      for second in divisions[..<index] {
        values.append(try PartitionAgreement(first, second).adjustedMutualInformation)
      }
    }
    return values.reduce(0, +) / Double(values.count)
  }

  private static func numbers(_ path: String) throws -> [[Int]] {
    try String(contentsOf: SharedData.url(path), encoding: .utf8).split(separator: "\n").map { line in
      line.split(separator: " ").compactMap { Int($0) }
    }
  }
}
