package import Graph
internal import Parallel

/// How often a node stands between two others who are not tied, by the groups of the three.
///
/// Counted are the pairs i → v → j with i ≠ j and no i → j.
package struct BrokerageRoles: Sendable, Hashable {
  /// All three in one group.
  package var coordinator = 0
  /// The broker and the second in one group, the first outside: lets others in.
  package var gatekeeper = 0
  /// The first and the broker in one group, the second outside: speaks for others.
  package var representative = 0
  /// The first and the second in one group, the broker outside.
  package var consultant = 0
  /// Three different groups.
  package var liaison = 0

  /// No pair yet.
  package init() {}

  /// All roles together.
  package var total: Int { coordinator + gatekeeper + representative + consultant + liaison }
}

extension Graph {
  /// The roles of each node between others, by a division into groups.
  ///
  /// In an undirected graph each pair counts both ways.
  /// - Throws: `AlgorithmError.wrongLength` unless there is a group for each node.
  /// - Complexity: O(nodes + ties^1.5): all pairs are counted by group, and those that are tied are taken off triangle by
  ///   triangle.
  /// - SeeAlso: Gould, Fernandez, "Structures of mediation", Sociological Methodology 19, 1989.
  package func brokerageRoles(_ partition: Partition) throws(AlgorithmError) -> [BrokerageRoles] {
    guard partition.nodeCount == nodeCount else {
      throw .wrongLength(expected: nodeCount, found: partition.nodeCount)
    }
    var roles = rolesOfAllPairs(partition)
    takeTiedPairs(from: &roles, partition.groups)
    return roles
  }

  /// The roles between all pairs, tied or not, but not between a node and itself.
  private func rolesOfAllPairs(_ partition: Partition) -> [BrokerageRoles] {
    var from = [Int](repeating: 0, count: partition.count)
    var to = from
    return (0..<nodeCount).map { node in
      let groups = partition.groups
      for source in incoming.neighbors(of: node) { from[Int(groups[Int(source)])] += 1 }
      for target in outgoing.neighbors(of: node) { to[Int(groups[Int(target)])] += 1 }
      let own = Int(groups[node])
      let (fromOwn, toOwn) = (from[own], to[own])
      let fromOthers = incoming.degree(of: node) - fromOwn
      let toOthers = outgoing.degree(of: node) - toOwn
      var withinOthers = 0
      from[own] = 0
      for source in incoming.neighbors(of: node) {
        let group = Int(groups[Int(source)])
        withinOthers += from[group] * to[group]
        from[group] = 0
      }
      for target in outgoing.neighbors(of: node) { to[Int(groups[Int(target)])] = 0 }
      let selves = answeredTies(of: node, own: groups)
      var roles = BrokerageRoles()
      roles.coordinator = fromOwn * toOwn - selves.inside
      roles.gatekeeper = fromOthers * toOwn
      roles.representative = fromOwn * toOthers
      roles.consultant = withinOthers - selves.outside
      roles.liaison = fromOthers * toOthers - withinOthers
      return roles
    }
  }

  /// How many neighbours on both sides a node has, in its group and outside.
  private func answeredTies(of node: Int, own groups: [UInt32]) -> (inside: Int, outside: Int) {
    var counts = (inside: 0, outside: 0)
    var back = incoming.row(node)
    for target in outgoing.neighbors(of: node) {
      while let arc = back.first, incoming.neighbors[arc] < target { back.removeFirst() }
      guard let arc = back.first, incoming.neighbors[arc] == target else { continue }
      if groups[Int(target)] == groups[node] { counts.inside += 1 } else { counts.outside += 1 }
    }
    return counts
  }

  private func takeTiedPairs(from roles: inout [BrokerageRoles], _ groups: [UInt32]) {
    let oriented = oriented()
    let directions = directions(of: oriented)
    let originals = oriented.originals.map { Int($0) }
    oriented.ahead.forEachTriangle { last, middle, first, arcs in
      let corners = (originals[last], originals[middle], originals[first])
      let (toMiddle, toFirst, across) = (directions[arcs.0], directions[arcs.1], directions[arcs.2])
      // For each corner as the broker: the two ties to it, and the one between the others.
      roles.take(corners.0, corners.1, corners.2, toMiddle, toFirst, across, groups)
      roles.take(corners.1, corners.0, corners.2, toMiddle.turned, across, toFirst, groups)
      roles.take(corners.2, corners.0, corners.1, toFirst.turned, across.turned, toMiddle, groups)
    }
  }

  /// For each arc of the orientation which ways the tie leads.
  private func directions(of oriented: Orientation) -> [TieWays] {
    guard isDirected else { return [TieWays](repeating: [.there, .back], count: oriented.ahead.arcCount) }
    var ways: [TieWays] = []
    ways.reserveCapacity(oriented.ahead.arcCount)
    for place in 0..<nodeCount {
      let node = Int(oriented.originals[place])
      for neighbor in oriented.ahead.neighbors(of: place) {
        let other = Int(oriented.originals[Int(neighbor)])
        var found: TieWays = []
        if outgoing.position(of: other, in: node) != nil { found.insert(.there) }
        if outgoing.position(of: node, in: other) != nil { found.insert(.back) }
        ways.append(found)
      }
    }
    return ways
  }
}

/// Which ways a tie between two nodes leads.
private struct TieWays: OptionSet {
  let rawValue: UInt8

  /// From the first to the second.
  static let there = TieWays(rawValue: 1)
  /// From the second to the first.
  static let back = TieWays(rawValue: 2)

  /// The same tie seen from the other end.
  var turned: TieWays { TieWays(rawValue: rawValue >> 1 | (rawValue & 1) << 1) }
}

extension [BrokerageRoles] {
  /// Takes the pairs (one, other) and (other, one) from the broker's roles where they are tied themselves.
  ///
  /// The ties are seen from the broker, the one between the others from `one`.
  fileprivate mutating func take(
    _ broker: Int, _ one: Int, _ other: Int, _ toOne: TieWays, _ toOther: TieWays, _ between: TieWays,
    _ groups: [UInt32]
  ) {
    let isOneToOther = toOne.contains(.back) && toOther.contains(.there) && between.contains(.there)
    let isOtherToOne = toOther.contains(.back) && toOne.contains(.there) && between.contains(.back)
    if isOneToOther { take(groups[one], groups[broker], groups[other], of: broker) }
    if isOtherToOne { take(groups[other], groups[broker], groups[one], of: broker) }
  }

  private mutating func take(_ first: UInt32, _ own: UInt32, _ second: UInt32, of broker: Int) {
    if first == own, second == own {
      self[broker].coordinator -= 1
    } else if second == own {
      self[broker].gatekeeper -= 1
    } else if first == own {
      self[broker].representative -= 1
    } else if first == second {
      self[broker].consultant -= 1
    } else {
      self[broker].liaison -= 1
    }
  }
}
