internal import Foundation
package import Parallel

/// Finds who links groups, sites or units: the cross-tie share.
///
/// X(v) = Σ over other groups c of w(v, c) / (W(own, c) + 5) · ln(1 + k(v, c)), over lasting ties: the share of
/// what two groups have with each other that runs through somebody, and through how many contacts. Somebody is
/// listed with three lasting ties in their own group and three in another; further groups count from two on.
/// Bands come from networks whose threads were drawn anew.
package struct BridgeSearch: Sendable {
  private let ties: LastingTies
  private let groups: [UInt32?]
  private let pairs: GroupPairs
  private let arms: BridgeArms

  /// Lasting ties on each side below which nobody links anything.
  package static let leastTies = BridgeArms.leastTies
  /// Weight that is added to what two groups have with each other, so that little contact is not over-read.
  private static let shrinkage = 5.0
  /// Networks drawn anew.
  package static let drawings = 30

  /// - Parameter groups: The group, site or unit of each person; who has none links nothing.
  /// - Complexity: O(people + ties · log of a person's ties).
  package init(_ ties: LastingTies, groups: [UInt32?]) {
    self.ties = ties
    self.groups = groups
    pairs = GroupPairs(ties, groups: groups)
    arms = BridgeArms(ties, groups: groups, pairs: pairs)
  }

  /// Those who link groups, most first.
  /// - Parameters:
  ///   - limit: How many are described.
  ///   - isListed: Whether somebody may be listed; places are among those who may.
  /// - Returns: The first of them, and how many there are.
  /// - Throws: `Parallel.Cancelled`.
  /// - Complexity: O(drawings · (people + ties)), all cores.
  package func bridges(
    limit: Int = .max, progress: Parallel.Progress = .silent, isListed: (UInt32) -> Bool = { _ in true }
  ) throws -> (findings: [BridgeFinding], count: Int) {
    let listed = arms.people.indices.filter { isListed(arms.people[$0]) }
    let scores = scores(of: listed, ties.weights)
    let order = Self.order(scores)
    let bands = try bands(of: listed, progress: progress)
    let sums = pairs.sums(ties.weights)
    let findings = order.prefix(limit).map { index in
      finding(listed[index], score: scores[index], band: bands[index], sums)
    }
    return (findings, listed.count)
  }

  /// The cross-tie share of each of some places under some weights; ties without weight are none.
  private func scores(of listed: [Int], _ weights: [Double]) -> [Double] {
    let sums = pairs.sums(weights)
    return listed.map { place in
      var score = 0.0
      for arm in arms.arms(of: place) {
        var (weight, count) = (0.0, 0)
        for position in arms.ties(of: arm) {
          let own = weights[Int(arms.ties[position])]
          weight += own
          count += own > 0 ? 1 : 0
        }
        guard count >= BridgeArms.leastFurtherTies else { continue }
        score += weight / (sums[Int(arms.pairs[arm])] + Self.shrinkage) * log1p(Double(count))
      }
      return score
    }
  }

  /// Places by falling score, equals by person.
  private static func order(_ scores: [Double]) -> [Int] {
    scores.indices.sorted { scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1 }
  }

  private func finding(
    _ place: Int, score: Double, band: PlaceBand, _ sums: [Double]
  ) -> BridgeFinding {
    let person = arms.people[place]
    let links = arms.arms(of: place).map { arm in
      let own = arms.ties(of: arm).map { Int(arms.ties[$0]) }
      let weight = own.reduce(0) { $0 + ties.weights[$1] }
      return BridgeFinding.Link(
        group: arms.groups[arm], contacts: own.map { ties.other(than: person, of: $0) },
        share: weight / max(sums[Int(arms.pairs[arm])], .leastNormalMagnitude))
    }
    return BridgeFinding(
      person: person, group: groups[Int(person)] ?? 0, ownTies: arms.ownTies[place],
      links: links.sorted {
        $0.contacts.count != $1.contacts.count ? $0.contacts.count > $1.contacts.count : $0.group < $1.group
      }, score: score, band: band)
  }

  /// How each of some places fares in networks drawn anew.
  private func bands(of listed: [Int], progress: Parallel.Progress) throws -> [PlaceBand] {
    guard !listed.isEmpty else { return [] }
    let meter = progress.meter(total: Self.drawings)
    let places = try Parallel.map(count: Self.drawings) { drawing throws(Parallel.Cancelled) in
      let order = Self.order(scores(of: listed, ties.drawn(drawing)))
      var places = [Int32](repeating: 0, count: listed.count)
      for (place, index) in order.enumerated() { places[index] = Int32(clamping: place + 1) }
      try meter.advance()
      return places
    }
    // Everybody with a lasting tie might be in the top twentieth.
    let top = max(listed.count.squareRootRoundedUp, peopleWithTies / 20, 1)
    return listed.indices.map { index in PlaceBand(places.map { Int($0[index]) }, top: top) }
  }

  private var peopleWithTies: Int {
    var hasTie = [Bool](repeating: false, count: groups.count)
    for tie in 0..<ties.count {
      hasTie[Int(ties.lower[tie])] = true
      hasTie[Int(ties.higher[tie])] = true
    }
    return hasTie.count { $0 }
  }
}

extension Int {
  fileprivate var squareRootRoundedUp: Int { Int(Double(self).squareRoot().rounded(.up)) }
}
