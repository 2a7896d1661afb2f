import Algorithms
import Foundation
import Graph
import Testing

@Suite struct BackboneTests {
  private func graph(_ table: [[Float]], directed: Bool) throws -> Graph {
    var builder = try GraphBuilder(nodeCount: table.count, isDirected: directed)
    for (from, row) in table.enumerated() {
      for (to, weight) in row.enumerated() where directed || from < to {
        try builder.add(from: from, to: to, weight: weight)
      }
    }
    return try builder.build().graph
  }

  /// Reckoned in Python 3.11 from the formulas of Coscia's reference program, score over deviation, arc by arc.
  @Test("noise-corrected scores are those of the paper's program")
  func noise() throws {
    let directed = try graph([[0, 4, 1, 0], [2, 0, 0, 3], [0, 6, 0, 1], [1, 0, 5, 0]], directed: true)
    let expected = [
      66.76670570554126, -0.38718065772898996, 127.01188672246187, 17.260925971307234, 13.1638142304972,
      -0.30239390236153607, 0.5066399116550276, 10.447547326500647,
    ]
    #expect(difference(directed.noiseCorrectedScores(), expected) < 1e-9)
    let both = try graph([[0, 4, 1, 0], [4, 0, 2, 3], [1, 2, 0, 0], [0, 3, 0, 0]], directed: false)
    let expectedBoth = [
      37.25131895483486, 0.6373542136124059, 37.25131895483486, 3.295975145907496, 11.413513722284412,
      0.6373542136124059, 3.295975145907496, 11.413513722284412,
    ]
    #expect(difference(both.noiseCorrectedScores(), expectedBoth) < 1e-9)
    #expect(try both.noiseCorrectedBackbone().tieCount == 3)
    #expect(try both.noiseCorrectedBackbone(deviations: 3.5).tieCount == 2)
  }

  @Test("disparity is the chance that a share is as large when weight is dealt out at random")
  func disparity() throws {
    for reference in twinGraphs {
      let graph = try reference.graph()
      let dense = Dense(graph)
      func chance(_ weight: Double, of weights: [Double]) -> Double {
        let ties = weights.filter { $0 > 0 }.count
        guard ties > 1 else { return 1 }
        // The integral of (k − 1)(1 − x)^(k − 2) from the share to 1, by Simpson's rule, which is exact enough here.
        let share = weight / weights.reduce(0, +)
        let steps = 2000
        let width = (1 - share) / Double(steps)
        return (0...steps).reduce(0) { sum, step in
          let height = Double(ties - 1) * pow(1 - share - Double(step) * width, Double(ties - 2))
          return sum + height * width / 3 * (step == 0 || step == steps ? 1 : step % 2 == 1 ? 4 : 2)
        }
      }
      let expected = dense.nodes.flatMap { node in
        graph.outgoing.neighbors(of: node).map { neighbor in
          let weight = dense.weights[node][Int(neighbor)]
          let column = dense.nodes.map { dense.weights[$0][Int(neighbor)] }
          return min(chance(weight, of: dense.weights[node]), chance(weight, of: column))
        }
      }
      #expect(difference(graph.disparity(), expected) < 1e-9, "\(reference)")
    }
  }

  @Test("the disparity backbone keeps what stands out for one of both ends")
  func backbone() throws {
    let hub = try graph([[0, 100, 1, 1, 1, 1], [], [], [], [], []], directed: false)
    let kept = try hub.disparityBackbone(significance: 0.05)
    #expect(kept.tieCount == 1 && kept.outgoing.neighbors(of: 1) == [0])
    #expect(try hub.disparityBackbone(significance: 1).tieCount == 5)
  }

  @Test("a significance or threshold that makes no sense is refused")
  func refused() throws {
    let hub = try graph([[0, 1], []], directed: false)
    for bad in [0, -1, 1.5, Double.nan, .infinity] {
      #expect(throws: AlgorithmError.self) { try hub.disparityBackbone(significance: bad) }
    }
    for bad in [Double.nan, .infinity] {
      #expect(throws: AlgorithmError.self) { try hub.noiseCorrectedBackbone(deviations: bad) }
    }
  }
}
