internal import Foundation
internal import Graph

/// Compares the structures of an organisation.
package struct StructureComparison: Sendable {
  private let organisation: Organisation
  private let ledger: ContactLedger
  private let counts: [Bool]
  private let units: UnitContacts

  package init(_ organisation: Organisation, _ ledger: ContactLedger, counts: [Bool]) {
    self.organisation = organisation
    self.ledger = ledger
    self.counts = counts
    units = UnitContacts(organisation, ledger, counts: counts)
  }

  /// Differences that are shown at most.
  private static let mostDifferences = 10

  /// - Parameter networks: The line, the informal and the value-creation network.
  package func finding(_ networks: [Network]) -> StructureFinding {
    var agreements: [StructureAgreement] = []
    for (index, one) in networks.enumerated() {
      for other in networks.dropFirst(index + 1) { agreements.append(agreement(one, other)) }
    }
    let crossing = units.totals.reduce(0, +) / 2
    let inside = units.units.indices.reduce(0) { $0 + units.contacts($1, $1) }
    let replies = directions()
    return StructureFinding(
      agreements: agreements, differences: differences(), contacts: crossing + inside, crossing: crossing,
      expectedCrossing: expectedCrossing(), up: replies.up, down: replies.down, within: replies.within,
      across: replies.across,
      people: Dictionary(
        uniqueKeysWithValues: networks.map { network in
          (network.structure.rawValue, network.undirected.peopleWithTies)
        }))
  }

  /// The correlation of two networks' ties, whether there is one or not, over all pairs of people in either.
  private func agreement(_ one: Network, _ other: Network) -> StructureAgreement {
    let (a, b) = (one.undirected.outgoing, other.undirected.outgoing)
    var people = 0
    var shared = 0
    for person in 0..<a.nodeCount {
      if a.degree(of: person) + b.degree(of: person) > 0 { people += 1 }
      for neighbor in a.neighbors(of: person) where Int(neighbor) > person {
        if b.position(of: Int(neighbor), in: person) != nil { shared += 1 }
      }
    }
    let (first, second) = (one.undirected.tieCount, other.undirected.tieCount)
    let pairs = Double(people) * Double(people - 1) / 2
    let (p, q) = (Double(first) / pairs, Double(second) / pairs)
    let spread = (p * (1 - p) * q * (1 - q)).squareRoot()
    return StructureAgreement(
      structures: [one.structure, other.structure],
      correlation: pairs > 0 && spread > 0 ? (Double(shared) / pairs - p * q) / spread : nil, shared: shared,
      ties: first)
  }

  /// The largest differences, of both kinds in turn.
  private func differences() -> [StructureDifference] {
    let pairs = unitPairs()
    let together = pairs.filter { ($0.distance ?? .max) > 2 && Double($0.contacts) > 2 * $0.expected }
      .map { ($0, surprise($0.contacts, $0.expected), StructureDifference.Kind.farButTogether) }
    let silent = pairs.filter { ($0.distance ?? .max) <= 2 && Double($0.contacts) < $0.expected / 2 }
      .map { ($0, surprise($0.contacts, $0.expected), StructureDifference.Kind.closeButSilent) }
    let lists = [together, silent].map { list in
      list.filter { $0.1 > 6.63 }.sorted { one, other in
        one.1 != other.1
          ? one.1 > other.1 : one.0.units.lexicographicallyPrecedes(other.0.units)
      }
    }
    var differences: [StructureDifference] = []
    for place in 0..<(lists.map(\.count).max() ?? 0) {
      for list in lists where place < list.count {
        let (pair, _, kind) = list[place]
        differences.append(
          StructureDifference(
            kind: kind, units: pair.units, contacts: pair.contacts, expected: pair.expected,
            distance: pair.distance))
      }
    }
    return Array(differences.prefix(Self.mostDifferences))
  }

  private struct UnitPair {
    var units: [String]
    var contacts: Int
    var expected: Double
    var distance: Int?
  }

  /// Pairs of units, with what the contacts of both with all others let expect, taken for units as close; those without
  /// contacts that are far apart are as they should be.
  private func unitPairs() -> [UnitPair] {
    let all = Double(max(1, units.totals.reduce(0, +)))
    let pairs = units.nearPairs().map { one, other in
      UnitPair(
        units: [units.units[one], units.units[other]], contacts: units.contacts(one, other),
        expected: Double(units.totals[other]) * Double(units.totals[one]) / all,
        distance: units.distance(one, other))
    }
    let siblings = pairs.filter { ($0.distance ?? .max) <= 2 }
    let factor =
      Double(siblings.reduce(0) { $0 + $1.contacts })
      / max(siblings.reduce(0) { $0 + $1.expected }, .leastNormalMagnitude)
    return pairs.map { pair in
      var pair = pair
      if (pair.distance ?? .max) <= 2 { pair.expected *= factor }
      return pair
    }
  }

  /// How improbable a count is where another was expected: the deviance of a Poisson number.
  private func surprise(_ count: Int, _ expected: Double) -> Double {
    guard expected > 0 else { return 0 }
    let observed = Double(count)
    return 2 * ((observed > 0 ? observed * log(observed / expected) : 0) - (observed - expected))
  }

  private func expectedCrossing() -> Double {
    let strengths = units.units.indices.map { Double(units.totals[$0] + 2 * units.contacts($0, $0)) }
    let all = strengths.reduce(0, +)
    guard all > 0 else { return 0 }
    return 1 - strengths.reduce(0) { $0 + $1 / all * ($1 / all) }
  }

  /// How replies run in the line.
  private func directions() -> (up: Int, down: Int, within: Int, across: Int) {
    let managers = organisation.people.map(\.manager)
    var (up, down, within, across) = (0, 0, 0, 0)
    for contact in ledger.contacts where contact.kind.isHelp {
      guard counts[Int(contact.from)], counts[Int(contact.to)] else { continue }
      if Self.isAbove(contact.to, contact.from, managers) {
        up += 1
      } else if Self.isAbove(contact.from, contact.to, managers) {
        down += 1
      } else if let one = units.unitOf[Int(contact.from)], one == units.unitOf[Int(contact.to)] {
        within += 1
      } else {
        across += 1
      }
    }
    return (up, down, within, across)
  }

  /// Whether the first stands above the second in the line; lines that go round end after some steps.
  private static func isAbove(_ one: UInt32, _ other: UInt32, _ managers: [UInt32?]) -> Bool {
    var current = managers[Int(other)]
    for _ in 0..<20 {
      guard let manager = current else { return false }
      if manager == one { return true }
      current = managers[Int(manager)]
    }
    return false
  }
}

extension Graph {
  fileprivate var peopleWithTies: Int { (0..<nodeCount).count { outgoing.degree(of: $0) > 0 } }
}
