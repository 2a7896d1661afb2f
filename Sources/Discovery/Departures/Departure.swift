internal import Algorithms
package import Graph
internal import Parallel

/// What a network loses with some people, exactly: ties, contacts of groups, ways between people.
package struct Departure: Sendable {
  private let graph: Graph
  private let groups: [UInt32?]
  /// Those who leave, ascending.
  package let leavers: [UInt32]
  private let isLeaving: [Bool]

  /// - Parameter graph: Undirected.
  package init(_ graph: Graph, groups: [UInt32?], leavers: [UInt32]) {
    self.graph = graph
    self.groups = groups
    self.leavers = Set(leavers).sorted()
    var isLeaving = [Bool](repeating: false, count: graph.nodeCount)
    for person in leavers where Int(person) < isLeaving.count { isLeaving[Int(person)] = true }
    self.isLeaving = isLeaving
  }

  /// Two groups and the ties between them, before and after.
  package struct Pair: Hashable, Sendable, Codable {
    package var groups: [UInt32]
    package var before: Int
    package var after: Int
  }

  /// Ties that end.
  package var lostTies: Int {
    leavers.reduce(0) { sum, person in
      let kept = graph.outgoing.neighbors(of: Int(person)).count { !isLeaving[Int($0)] || $0 > person }
      return sum + kept
    }
  }

  /// Pairs of groups that lose ties, those that lose the largest part first.
  /// - Complexity: O(people + ties of the leavers' groups).
  package func lostPairs() -> [Pair] {
    var before: [UInt64: Int] = [:]
    var after: [UInt64: Int] = [:]
    // A pair that loses a tie has a leaver in one of its groups, so other groups need not be looked at.
    let own = Set(leavers.compactMap { groups[Int($0)] })
    var touched: Set<UInt64> = []
    for person in 0..<graph.nodeCount {
      guard let group = groups[person], own.contains(group) else { continue }
      for neighbor in graph.outgoing.neighbors(of: person) {
        guard let other = groups[Int(neighbor)], other != group,
          Int(neighbor) > person || !own.contains(other)
        else { continue }
        let key = UInt64(min(group, other)) << 32 | UInt64(max(group, other))
        before[key, default: 0] += 1
        if isLeaving[person] || isLeaving[Int(neighbor)] {
          touched.insert(key)
        } else {
          after[key, default: 0] += 1
        }
      }
    }
    let pairs = touched.map { key in
      Pair(
        groups: [UInt32(key >> 32), UInt32(key & 0xFFFF_FFFF)], before: before[key] ?? 0,
        after: after[key] ?? 0)
    }
    return pairs.sorted { one, other in
      let (a, b) = (one.lostShare, other.lostShare)
      if a != b { return a > b }
      return one.before != other.before
        ? one.before > other.before : one.groups.lexicographicallyPrecedes(other.groups)
    }
  }

  /// People who have no tie left.
  package func leftAlone() -> Int {
    contacts.count { person in
      graph.outgoing.neighbors(of: Int(person)).allSatisfy { isLeaving[Int($0)] }
    }
  }

  /// Pairs of other people who could reach each other and no longer can.
  /// - Complexity: O(people + ties).
  package func cutPairs() -> Int {
    var counts = [Int](repeating: 0, count: graph.nodeCount)
    let whole = graph.weakComponents()
    for (person, part) in whole.groups.enumerated() where !isLeaving[person] { counts[Int(part)] += 1 }
    return Self.pairs(counts) - Self.pairs(graph.weakComponents(without: isLeaving).sizes)
  }

  private static func pairs(_ sizes: [Int]) -> Int { sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 } }

  /// Those whom the leavers were in contact with, ascending.
  package var contacts: [UInt32] {
    let all = leavers.flatMap { graph.outgoing.neighbors(of: Int($0)) }
    return Set(all.filter { !isLeaving[Int($0)] }).sorted()
  }

  /// Who could step in: people in contact with most of those who lose somebody.
  /// - Complexity: O(ties of the contacts).
  package func successors(limit: Int) -> [(person: UInt32, shared: Int)] {
    var shared: [UInt32: Int] = [:]
    for contact in contacts {
      for other in graph.outgoing.neighbors(of: Int(contact)) where !isLeaving[Int(other)] {
        shared[other, default: 0] += 1
      }
    }
    return Array(
      shared.map { (person: $0.key, shared: $0.value) }
        .sorted { $0.shared != $1.shared ? $0.shared > $1.shared : $0.person < $1.person }.prefix(limit))
  }

  /// A new tie and how many former contacts of the leavers it brings within three steps of each other.
  package struct Repair: Hashable, Sendable, Codable {
    package var from: UInt32
    package var to: UInt32
    package var reachedFrom: Int
    package var reachedTo: Int
  }

  /// The one new tie between two groups that joins most of the contacts that the leavers had on both sides.
  ///
  /// Somebody brings a contact with them by being it or by a tie to it; what counts is the product of both sides.
  /// - Parameter isListed: Whether somebody may be named.
  /// - Complexity: O(ties of the contacts + candidates · log candidates).
  package func repair(
    between one: UInt32, and other: UInt32, isListed: (UInt32) throws -> Bool = { _ in true }
  ) rethrows -> Repair? {
    let a = try candidates(in: one).filter { try isListed($0.person) }
    let b = try candidates(in: other).filter { try isListed($0.person) }
    guard let most = b.first?.reached else { return nil }
    var best: Repair?
    var value = 0
    for from in a {
      guard from.reached * most > value else { break }
      let to = b.first { graph.outgoing.position(of: Int($0.person), in: Int(from.person)) == nil }
      guard let to, from.reached * to.reached > value else { continue }
      value = from.reached * to.reached
      best = Repair(from: from.person, to: to.person, reachedFrom: from.reached, reachedTo: to.reached)
    }
    return best
  }

  /// People of a group by how many of the leavers' contacts there they bring, most first.
  private func candidates(in group: UInt32) -> [(person: UInt32, reached: Int)] {
    var reached: [UInt32: Int] = [:]
    for contact in contacts where groups[Int(contact)] == group {
      reached[contact, default: 0] += 1
      for other in graph.outgoing.neighbors(of: Int(contact))
      where groups[Int(other)] == group && !isLeaving[Int(other)] {
        reached[other, default: 0] += 1
      }
    }
    return reached.map { (person: $0.key, reached: $0.value) }
      .sorted { $0.reached != $1.reached ? $0.reached > $1.reached : $0.person < $1.person }
  }

  /// How much farther apart groups would be, from sampled people: the sum of 1/steps that is lost.
  /// - Returns: `nil` for several leavers, whose losses do not add up.
  package func lostNearness(sources: Int, seed: UInt64) throws -> (value: Double, sources: Int)? {
    guard leavers.count == 1 else { return nil }
    let partition = Partition(labels: groups.enumerated().map { $1.map { Int($0) } ?? -1 - $0 })
    let pivots = try graph.pivots(count: max(1, sources), seed: seed)
    let impact = try graph.removalImpact(of: leavers, partition, sources: pivots)
    return impact.first.map { ($0.lostNearness, pivots.count) }
  }
}

extension Departure.Pair {
  fileprivate var lostShare: Double { Double(before - after) / Double(max(1, before)) }
}
