internal import Foundation
package import Parallel

/// Finds who links groups, sites or units: the cross-tie share.
///
/// SCIENCE §5: X(v) = Σ over other groups c of w(v, c) / (W(own, c) + 5) · ln(1 + k(v, c)), over lasting ties.
/// Somebody is listed with three lasting ties in their own group and three in another; further groups count
/// from two on. Bands come from networks whose threads were drawn anew (Poisson bootstrap over threads, §11).
package struct BridgeSearch: Sendable {
  private let ties: [LastingTie]
  private let groups: [UInt32?]
  /// The positions in `ties` of each person's ties.
  private let tiesOf: [[UInt32]]

  package static let leastTies = 3
  private static let leastFurtherTies = 2
  private static let shrinkage = 5.0
  /// Networks drawn anew.
  package static let drawings = 30

  /// - Parameter groups: The group, site or unit of each person; who has none links nothing.
  package init(_ ties: [LastingTie], groups: [UInt32?]) {
    self.ties = ties
    self.groups = groups
    var tiesOf = [[UInt32]](repeating: [], count: groups.count)
    for (index, tie) in ties.enumerated() {
      tiesOf[Int(tie.lower)].append(UInt32(index))
      tiesOf[Int(tie.higher)].append(UInt32(index))
    }
    self.tiesOf = tiesOf
  }

  /// Everybody who links groups, most first.
  /// - Throws: `Parallel.Cancelled`.
  /// - Complexity: O(drawings · (people + ties)), all cores.
  package func bridges(progress: Parallel.Progress = .silent) throws -> [BridgeFinding] {
    let weights = ties.map(\.weight)
    let sums = weightsBetweenGroups(weights)
    var found: [BridgeFinding] = []
    for person in groups.indices {
      if let bridge = finding(UInt32(person), weights, sums) { found.append(bridge) }
    }
    found.sort { $0.score != $1.score ? $0.score > $1.score : $0.person < $1.person }
    return try banded(found, progress: progress)
  }

  private struct GroupPair: Hashable {
    var a: UInt32
    var b: UInt32

    init(_ one: UInt32, _ other: UInt32) {
      (a, b) = (min(one, other), max(one, other))
    }
  }

  private func weightsBetweenGroups(_ weights: [Double]) -> [GroupPair: Double] {
    var sums: [GroupPair: Double] = [:]
    for (index, tie) in ties.enumerated() {
      guard let a = groups[Int(tie.lower)], let b = groups[Int(tie.higher)], a != b else { continue }
      sums[GroupPair(a, b), default: 0] += weights[index]
    }
    return sums
  }

  /// The person's lasting ties by group, groups ascending, strongest tie first.
  private func contacts(of person: UInt32, _ weights: [Double]) -> [(group: UInt32, ties: [Int])] {
    var byGroup: [UInt32: [Int]] = [:]
    for index in tiesOf[Int(person)] where weights[Int(index)] > 0 {
      if let group = groups[Int(ties[Int(index)].other(than: person))] {
        byGroup[group, default: []].append(Int(index))
      }
    }
    return byGroup.sorted { $0.key < $1.key }.map { group, indices in
      (group, indices.sorted { weights[$0] != weights[$1] ? weights[$0] > weights[$1] : $0 < $1 })
    }
  }

  private func score(
    _ contacts: [(group: UInt32, ties: [Int])], own: UInt32, _ weights: [Double], _ sums: [GroupPair: Double]
  ) -> Double {
    contacts.reduce(0) { score, contact in
      guard contact.group != own, contact.ties.count >= Self.leastFurtherTies else { return score }
      let weight = contact.ties.reduce(0) { $0 + weights[$1] }
      let total = sums[GroupPair(own, contact.group)] ?? 0
      return score + weight / (total + Self.shrinkage) * log1p(Double(contact.ties.count))
    }
  }

  private func finding(
    _ person: UInt32, _ weights: [Double], _ sums: [GroupPair: Double]
  ) -> BridgeFinding? {
    guard let own = groups[Int(person)], tiesOf[Int(person)].count >= 2 * Self.leastTies else { return nil }
    let contacts = contacts(of: person, weights)
    let ownTies = contacts.first { $0.group == own }?.ties.count ?? 0
    guard ownTies >= Self.leastTies,
      contacts.contains(where: { $0.group != own && $0.ties.count >= Self.leastTies })
    else { return nil }
    let links = contacts.compactMap { contact -> BridgeFinding.Link? in
      guard contact.group != own, contact.ties.count >= Self.leastFurtherTies else { return nil }
      let weight = contact.ties.reduce(0) { $0 + weights[$1] }
      return BridgeFinding.Link(
        group: contact.group, contacts: contact.ties.map { ties[$0].other(than: person) },
        share: weight / max(sums[GroupPair(own, contact.group)] ?? 0, .leastNormalMagnitude))
    }
    return BridgeFinding(
      person: person, group: own, ownTies: ownTies,
      links: links.sorted {
        $0.contacts.count != $1.contacts.count ? $0.contacts.count > $1.contacts.count : $0.group < $1.group
      },
      score: score(contacts, own: own, weights, sums), drawingsInTop: 0, drawings: Self.drawings,
      bestPlace: 0, worstPlace: 0)
  }

  /// The same with how they fare in networks drawn anew.
  private func banded(_ found: [BridgeFinding], progress: Parallel.Progress) throws -> [BridgeFinding] {
    guard !found.isEmpty else { return [] }
    let meter = progress.meter(total: Self.drawings)
    /// Everybody with a lasting tie might be in the top twentieth.
    let top = max(found.count.squareRootRoundedUp, tiesOf.count { !$0.isEmpty } / 20, 1)
    let places = try Parallel.map(count: Self.drawings) { drawing throws(Parallel.Cancelled) in
      let weights = drawn(drawing)
      let sums = weightsBetweenGroups(weights)
      let scores = found.map { bridge in
        score(contacts(of: bridge.person, weights), own: bridge.group, weights, sums)
      }
      let order = scores.indices.sorted { scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1 }
      var places = [Int](repeating: 0, count: scores.count)
      for (place, index) in order.enumerated() { places[index] = place + 1 }
      try meter.advance()
      return places
    }
    return found.enumerated().map { index, bridge in
      let own = places.map { $0[index] }.sorted()
      var banded = bridge
      banded.drawingsInTop = own.count { $0 <= top }
      banded.bestPlace = own[own.count / 20]
      banded.worstPlace = own[own.count - 1 - own.count / 20]
      return banded
    }
  }

  /// Weights of ties whose threads count 0, 1, 2 … times, as in a drawing with putting back.
  private func drawn(_ drawing: Int) -> [Double] {
    ties.map { tie in
      tie.parts.reduce(0) { $0 + $1.weight * Double(Poisson.one(hash: $1.source, drawing)) }
    }
  }
}

/// Poisson numbers with mean 1 that depend on nothing but what they stand for.
enum Poisson {
  /// P(X ≤ k) for k = 0, 1, 2, …
  private static let steps: [Double] = {
    var (sum, term) = (0.0, exp(-1.0))
    return (0..<12).map { k in
      sum += term
      term /= Double(k + 1)
      return sum
    }
  }()

  static func one(hash source: UInt64, _ drawing: Int) -> Int {
    var random = MixedRandom(seed: source &* 0xD6E8_FEB8_6659_FD93 &+ UInt64(drawing))
    let share = Double(random.next() >> 11) / Double(1 << 53)
    return steps.firstIndex { share < $0 } ?? steps.count
  }
}

extension Int {
  fileprivate var squareRootRoundedUp: Int { Int(Double(self).squareRoot().rounded(.up)) }
}
