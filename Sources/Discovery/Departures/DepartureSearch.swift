internal import Algorithms
package import Graph
package import Parallel

/// Somebody whose departure would cost much.
package struct DepartureFinding: Hashable, Sendable {
  package var person: UInt32
  /// Ties that would end.
  package var lostTies: Int
  /// Pairs of groups that would lose ties, those that lose the largest part first.
  package var pairs: [Departure.Pair]
  /// People who would have no tie left.
  package var alone: Int
  /// How much farther apart groups would be.
  package var lostNearness: Double
}

/// Finds those whose departure would cost a network most.
///
/// Betweenness, from the shortest paths of some pivots, says who is worth looking at; the nearness that groups would lose
/// without each of these orders them. Both are sampled where the network is large; ties and pairs of groups are exact.
package struct DepartureSearch: Sendable {
  private let graph: Graph
  private let groups: [UInt32?]
  private let seed: UInt64

  /// People who are looked at.
  package static let candidates = 200
  /// Ties that paths from pivots, and distances from sources, may look at.
  private static let (pivotWork, sourceWork) = (300_000_000, 160_000_000)
  private static let mostPivots = 512
  private static let mostSources = 256

  /// - Parameter graph: Undirected.
  package init(_ graph: Graph, groups: [UInt32?], seed: UInt64) {
    self.graph = graph
    self.groups = groups
    self.seed = seed
  }

  /// How many people paths begin at, and distances.
  package var pivots: Int { most(Self.mostPivots, Self.pivotWork) }
  package var sources: Int { most(Self.mostSources, Self.sourceWork) }

  private func most(_ limit: Int, _ work: Int) -> Int {
    max(16, min(limit, work / max(1, 2 * graph.tieCount)))
  }

  /// Those who would be missed most, most first.
  /// - Parameter isListed: Whether somebody may be listed.
  /// - Throws: `Parallel.Cancelled`, `AlgorithmError`.
  /// - Complexity: O((pivots + sources) · ties + limit · ties of a group), all cores.
  package func found(
    limit: Int, progress: Parallel.Progress = .silent, isListed: (UInt32) -> Bool
  ) throws -> [DepartureFinding] {
    guard graph.tieCount > 0 else { return [] }
    let strata = Partition(labels: groups.enumerated().map { $1.map { Int($0) } ?? -1 - $0 })
    let drawn = try graph.pivots(count: pivots, seed: seed)
    let estimate = try graph.betweennessEstimate(from: drawn, progress: progress).values
    let chosen = (0..<UInt32(graph.nodeCount)).filter { estimate[Int($0)] > 0 && isListed($0) }
      .sorted { (estimate[Int($1)], $0) < (estimate[Int($0)], $1) }.prefix(Self.candidates)
    let from = try graph.pivots(count: sources, seed: seed &+ 1)
    let impacts = try graph.removalImpact(of: Array(chosen), strata, sources: from, progress: progress)
      .filter { $0.lostNearness > 0 }
      .sorted { ($1.lostNearness, $0.node) < ($0.lostNearness, $1.node) }
    return impacts.prefix(limit).map { impact in
      let departure = Departure(graph, groups: groups, leavers: [impact.node])
      return DepartureFinding(
        person: impact.node, lostTies: departure.lostTies, pairs: departure.lostPairs(),
        alone: departure.leftAlone(), lostNearness: impact.lostNearness)
    }
  }
}
