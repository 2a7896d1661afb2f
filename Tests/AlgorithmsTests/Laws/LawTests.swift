import Algorithms
import Graph
import TestSupport
import Testing

/// What every measure keeps to, on drawn graphs of several sizes and seeds.
@Suite struct LawTests {
  struct Drawn {
    var nodeCount: Int
    var isDirected: Bool
    var ties: [(from: Int, to: Int, weight: Float)]
    var labels: [Int]

    init(seed: UInt64, isDirected: Bool) {
      var random = SplitMix64(seed: seed)
      nodeCount = [1, 5, 9, 17, 30][Int(seed % 5)]
      self.isDirected = isDirected
      let nodes = nodeCount
      ties = (0..<nodes * Int.random(in: 1...4, using: &random)).map { _ in
        // Powers of two, so that sums and distances are exact and equal ways stay equal.
        let weight = Float(sign: .plus, exponent: .random(in: -1...2, using: &random), significand: 1)
        return (.random(in: 0..<nodes, using: &random), .random(in: 0..<nodes, using: &random), weight)
      }
      labels = (0..<nodes).map { _ in .random(in: 0..<3, using: &random) }
    }

    var partition: Partition { Partition(labels: labels) }

    func graph() throws -> Graph {
      var builder = try GraphBuilder(nodeCount: nodeCount, isDirected: isDirected)
      for tie in ties { try builder.add(from: tie.from, to: tie.to, weight: tie.weight) }
      return try builder.build().graph
    }
  }

  private static let tolerance = 1e-9

  @Test("relabelling the nodes relabels the values", arguments: NodeMeasure.all, [true, false])
  func relabelling(measure: NodeMeasure, isDirected: Bool) throws {
    for seed in UInt64(1)...15 {
      let drawn = Drawn(seed: seed, isDirected: isDirected)
      var random = SplitMix64(seed: seed &* 77)
      let order = (0..<UInt32(drawn.nodeCount)).shuffled(using: &random)
      let moved = try drawn.graph().subgraph(of: order)
      let labels = order.map { drawn.labels[Int($0)] }
      let there = try measure.value(moved.graph, Partition(labels: labels))
      let back = try moved.restored(there, nodeCount: drawn.nodeCount, missing: .nan)
      #expect(difference(back, try measure.value(drawn.graph(), drawn.partition)) < 1e-7, "seed \(seed)")
    }
  }

  @Test("the order of the ties has no say, to the last bit", arguments: NodeMeasure.all, [true, false])
  func order(measure: NodeMeasure, isDirected: Bool) throws {
    for seed in UInt64(1)...10 {
      var drawn = Drawn(seed: seed, isDirected: isDirected)
      let before = try measure.value(drawn.graph(), drawn.partition)
      var random = SplitMix64(seed: seed)
      drawn.ties.shuffle(using: &random)
      let after = try measure.value(drawn.graph(), drawn.partition)
      #expect(before.map(\.bitPattern) == after.map(\.bitPattern), "seed \(seed)")
    }
  }

  @Test(
    "somebody without ties changes nothing for the others",
    arguments: NodeMeasure.all.filter { !$0.knowsNodeCount }, [true, false])
  func isolate(measure: NodeMeasure, isDirected: Bool) throws {
    for seed in UInt64(1)...15 {
      var drawn = Drawn(seed: seed, isDirected: isDirected)
      let before = try measure.value(drawn.graph(), drawn.partition)
      drawn.nodeCount += 1
      drawn.labels.append(0)
      let after = try measure.value(drawn.graph(), drawn.partition)
      #expect(difference(Array(after.dropLast()), before) < Self.tolerance, "seed \(seed)")
      #expect(after.last.map { $0 == 0 || $0.isNaN } == true, "seed \(seed)")
    }
  }

  @Test(
    "two graphs side by side have the values they have alone",
    arguments: NodeMeasure.all.filter { !$0.knowsNodeCount && $0.name != "eigenvector" }, [true, false])
  func union(measure: NodeMeasure, isDirected: Bool) throws {
    for seed in UInt64(1)...10 {
      let one = Drawn(seed: seed, isDirected: isDirected)
      let other = Drawn(seed: seed + 1000, isDirected: isDirected)
      var both = one
      both.nodeCount += other.nodeCount
      both.ties += other.ties.map { ($0.from + one.nodeCount, $0.to + one.nodeCount, $0.weight) }
      // Groups of their own on both sides: what lies between groups must not mix.
      both.labels += other.labels.map { $0 + 3 }
      let alone =
        try measure.value(one.graph(), one.partition) + measure.value(other.graph(), other.partition)
      let together = try measure.value(both.graph(), both.partition)
      if measure.name == "removal impact" { continue }
      #expect(difference(together, alone) < Self.tolerance, "seed \(seed)")
    }
  }

  @Test("turning all ties round swaps in and out")
  func reversal() throws {
    for seed in UInt64(1)...30 {
      let graph = try Drawn(seed: seed, isDirected: true).graph()
      let turned = graph.reversed()
      #expect(turned.degrees(.incoming) == graph.degrees(.outgoing))
      #expect(turned.strengths(.outgoing) == graph.strengths(.incoming))
      #expect(
        difference(try turned.harmonicCloseness(.incoming), try graph.harmonicCloseness(.outgoing)) < 1e-12)
      #expect(difference(try turned.betweenness(), try graph.betweenness()) < Self.tolerance, "seed \(seed)")
      #expect(difference(try turned.constraint(), try graph.constraint()) < Self.tolerance)
      let same = turned.reciprocity() == graph.reciprocity() || graph.tieCount == 0
      #expect(same)
      let groups = Drawn(seed: seed, isDirected: true).partition
      let (roles, turnedRoles) = (try graph.brokerageRoles(groups), try turned.brokerageRoles(groups))
      #expect(roles.map(\.gatekeeper) == turnedRoles.map(\.representative), "seed \(seed)")
    }
  }

  @Test(
    "multiplying all weights changes a measure as its unit says",
    arguments: NodeMeasure.all.filter { !$0.power.isNaN })
  func scaling(measure: NodeMeasure) throws {
    for seed in UInt64(1)...15 {
      for factor in [Float(0.25), 3, 1000] {
        var drawn = Drawn(seed: seed, isDirected: seed % 2 == 0)
        let before = try measure.value(drawn.graph(), drawn.partition)
        for index in drawn.ties.indices { drawn.ties[index].weight *= factor }
        let after = try measure.value(drawn.graph(), drawn.partition)
        let scale = measure.power == 1 ? Double(factor) : 1
        #expect(difference(after, before.map { $0 * scale }) < 1e-7, "seed \(seed), factor \(factor)")
      }
    }
  }

  @Test("a graph without a person is the graph in which the person never was", arguments: NodeMeasure.all)
  func removal(measure: NodeMeasure) throws {
    for seed in UInt64(2)...12 {
      var drawn = Drawn(seed: seed, isDirected: seed % 2 == 0)
      guard drawn.nodeCount > 1 else { continue }
      let gone = drawn.nodeCount / 2
      let part = try drawn.graph().subgraph(where: (0..<drawn.nodeCount).map { $0 != gone })
      drawn.ties.removeAll { $0.from == gone || $0.to == gone }
      drawn.ties = drawn.ties.map {
        ($0.from - ($0.from > gone ? 1 : 0), $0.to - ($0.to > gone ? 1 : 0), $0.weight)
      }
      drawn.nodeCount -= 1
      drawn.labels.remove(at: gone)
      #expect(part.graph == (try drawn.graph()), "seed \(seed)")
      let values = try measure.value(part.graph, drawn.partition)
      let never = try measure.value(drawn.graph(), drawn.partition)
      #expect(values.map(\.bitPattern) == never.map(\.bitPattern), "seed \(seed)")
    }
  }
}
