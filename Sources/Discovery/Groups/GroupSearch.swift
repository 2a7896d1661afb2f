internal import Algorithms
internal import Graph
package import Parallel
internal import People

/// How groups are looked for.
package struct GroupOptions: Hashable, Sendable {
  package var seed: UInt64 = 1
  /// Runs that must agree.
  package var runs = 10
  /// A group is cut only where its parts are that clearly apart.
  package var smallestGain = 0.25
  package var smallestSize = 15
  /// How often trust in contexts and groups are learnt from each other.
  package var rounds = 4

  package init(seed: UInt64 = 1) {
    self.seed = seed
  }
}

/// Finds the groups that people really work in: nested Leiden on which many runs agree.
///
/// Leiden (Traag, Waltman, van Eck 2019) on the whole and again inside each group, ten seeds, ties
/// on which fewer than half of the runs agree left out (Lancichinetti, Fortunato 2012).
package struct GroupSearch: Sendable {
  private let network: GroupNetwork
  private let haveTies: [Bool]
  private let options: GroupOptions
  private let progress: Parallel.Progress

  /// - Parameters:
  ///   - counts: who can belong to a group.
  ///   - haveTies: whose ties count; broadcasters belong to groups, but alone they are none.
  package init(
    _ ledger: ContactLedger, organisation: Organisation, counts: [Bool], haveTies: [Bool],
    options: GroupOptions = GroupOptions(), progress: Parallel.Progress = .silent
  ) {
    self.haveTies = haveTies
    network = GroupNetwork(ledger: ledger, counts: counts, now: Int32(clamping: organisation.now?.day ?? 0))
    self.options = options
    self.progress = progress
  }

  /// The groups, or that there are none.
  /// - Throws: `Parallel.Cancelled`, `GraphError`.
  package func groups() throws -> FoundGroups {
    let chance = try GroupChance(network.ledger, counts: network.counts, seed: options.seed).compare()
    let people = network.counts.count
    guard chance.isStructured else {
      return .none(people: people, modularity: chance.modularity, chance: chance.expected)
    }
    let graph = try trustedGraph()
    let runs = try Parallel.map(count: options.runs) { run in
      try nested(graph, run: run).levels.last?.groups ?? []
    }
    let shares = agreement(of: runs, graph)
    let agreed = try graph.keeping(shares, from: 0.5)
    let partition = try agreed.leiden(leiden(run: 0, ties: agreed.tieCount)).partition
    return found(partition, graph, shares, chance)
  }

  /// The network after groups and trust were learnt from each other.
  private func trustedGraph() throws -> Graph {
    var trust = ContextTrust()
    var graph = try network.graph(trust, usesPresence: false)
    guard network.ledger.hasPosts else { return graph }
    for _ in 1..<max(2, options.rounds) {
      let groups = try graph.leiden(leiden(run: 0, ties: graph.tieCount), progress: progress).partition.groups
      trust = ContextTrust(
        network.ledger, groups: groups, counts: network.counts, recipe: .standard(.communication))
      graph = try network.graph(trust, usesPresence: true)
    }
    return graph
  }

  /// Graphs beyond this many ties are climbed twice only.
  private static let manyTies = 500_000

  private func leiden(run: Int, ties: Int = 0) -> LeidenOptions {
    LeidenOptions(
      iterations: ties > Self.manyTies ? 2 : nil,
      seed: options.seed &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(run))
  }

  private func nested(_ graph: Graph, run: Int) throws -> NestedCommunities {
    try graph.nestedCommunities(
      NestingOptions(
        leiden: leiden(run: run, ties: graph.tieCount), smallestSize: options.smallestSize,
        smallestGain: options.smallestGain), progress: progress)
  }

  /// For each arc the share of runs that put its ends together.
  private func agreement(of runs: [[UInt32]], _ graph: Graph) -> [Float] {
    let rows = graph.outgoing
    var shares = [Float](repeating: 0, count: rows.arcCount)
    for groups in runs {
      for person in 0..<rows.nodeCount {
        for arc in rows.row(person) where groups[Int(rows.neighbors[arc])] == groups[person] {
          shares[arc] += 1
        }
      }
    }
    let part = 1 / Float(max(1, runs.count))
    return shares.map { $0 * part }
  }

  /// The numbers that the parts of a partition get, by size; `nil` for those that are no groups.
  private func numbers(_ partition: Partition) -> [UInt32?] {
    var next: UInt32 = 0
    return zip(partition.sizes, network.holdsTie(partition, among: haveTies)).map { size, holdsTie in
      guard size >= FoundGroups.smallest, holdsTie else { return nil }
      defer { next += 1 }
      return next
    }
  }

  /// Numbers the groups by size and says how sure each person's place is.
  private func found(
    _ partition: Partition, _ graph: Graph, _ shares: [Float], _ chance: GroupChance.Comparison
  ) -> FoundGroups {
    let numbers = numbers(partition)
    let rows = graph.outgoing
    var sums = [Float](repeating: 0, count: partition.count)
    var certainties = [Float](repeating: 0, count: rows.nodeCount)
    var alternatives = [UInt32?](repeating: nil, count: rows.nodeCount)
    for person in 0..<rows.nodeCount where numbers[Int(partition.groups[person])] != nil {
      let own = Int(partition.groups[person])
      var (inside, touched): (Float, [Int]) = (0, [])
      for arc in rows.row(person) {
        let group = Int(partition.groups[Int(rows.neighbors[arc])])
        if group == own { inside += rows.weight(at: arc) }
        guard shares[arc] > 0 else { continue }
        if sums[group] == 0 { touched.append(group) }
        sums[group] += shares[arc] * rows.weight(at: arc)
      }
      certainties[person] = inside > 0 ? min(1, sums[own] / inside) : 0
      let others = touched.filter { $0 != own && numbers[$0] != nil }
      alternatives[person] = others.max { (sums[$0], $1) < (sums[$1], $0) }.flatMap { numbers[$0] }
      for group in touched { sums[group] = 0 }
    }
    let count = numbers.count { $0 != nil }
    return FoundGroups(
      groups: partition.groups.map { numbers[Int($0)] }, certainties: certainties,
      alternatives: alternatives, count: count, hasStructure: count > 1, modularity: chance.modularity,
      chance: chance.expected)
  }
}

extension Graph {
  /// The ties on which enough runs agree, each weighing as much as they do.
  fileprivate func keeping(_ shares: [Float], from least: Float) throws -> Graph {
    var builder = try GraphBuilder(nodeCount: nodeCount, isDirected: false)
    for node in 0..<nodeCount {
      for arc in outgoing.row(node) where Int(outgoing.neighbors[arc]) > node && shares[arc] >= least {
        try builder.add(
          from: node, to: Int(outgoing.neighbors[arc]), weight: outgoing.weight(at: arc) * shares[arc])
      }
    }
    return try builder.build().graph
  }
}
