package import Graph
package import Parallel

/// Communities, the communities inside them, and so on.
package struct NestedCommunities: Sendable, Hashable {
  /// From coarse to fine; every group of a level lies in one group of the level before. At least one level.
  package let levels: [Partition]

  /// For each group of a level below the first, the group of the level before that it lies in.
  ///
  /// - Returns: Nothing for the first level and for levels that do not exist.
  /// - Complexity: O(nodes).
  package func parents(atLevel level: Int) -> [UInt32] {
    guard level > 0, levels.indices ~= level else { return [] }
    var parents = [UInt32](repeating: 0, count: levels[level].count)
    for (group, parent) in zip(levels[level].groups, levels[level - 1].groups) {
      parents[Int(group)] = parent
    }
    return parents
  }
}

/// When a community is worth cutting into smaller ones.
package struct NestingOptions: Sendable, Hashable {
  /// What is looked for on the whole and inside each community.
  package var leiden: LeidenOptions
  /// Communities with fewer members are left whole.
  package var smallestSize: Int
  /// The least modularity that the parts must have within the community, taken for itself.
  package var smallestGain: Double

  package init(leiden: LeidenOptions = LeidenOptions(), smallestSize: Int = 15, smallestGain: Double = 0.02) {
    self.leiden = leiden
    self.smallestSize = smallestSize
    self.smallestGain = smallestGain
  }
}

extension Graph {
  /// Communities of the whole, then communities inside each of them as if it were alone, as long as that is worth while.
  ///
  /// Unlike runs at several resolutions, levels nest. Every group is connected. Communities share the cores; the
  /// result does not depend on their number. Progress counts communities looked at, level by level.
  /// - Parameter beginning: The first level, for instance a consensus; `nil` lets Leiden find it.
  /// - Throws: `AlgorithmError.wrongDirection`, `AlgorithmError.badParameter`, `AlgorithmError.wrongLength`,
  ///   `Parallel.Cancelled`.
  /// - Complexity: About O(ties) for each level.
  package func nestedCommunities(
    _ options: NestingOptions = NestingOptions(), beginning: Partition? = nil,
    progress: Parallel.Progress = .silent
  ) throws -> NestedCommunities {
    try options.leiden.check()
    guard !isDirected else { throw AlgorithmError.wrongDirection(needsDirected: false) }
    guard options.smallestGain.isFinite else {
      throw AlgorithmError.badParameter(.threshold, value: options.smallestGain)
    }
    if let beginning, beginning.nodeCount != nodeCount {
      throw AlgorithmError.wrongLength(expected: nodeCount, found: beginning.nodeCount)
    }
    var levels = [try beginning ?? leiden(options.leiden, progress: progress).partition]
    let base = LeidenLevel(outgoing)
    /// Communities that were found not worth cutting, by their lowest member.
    var isWhole = [Bool](repeating: false, count: nodeCount)
    while let last = levels.last,
      let finer = try base.cut(last, options, isWhole: &isWhole, progress: progress)
    {
      levels.append(finer)
    }
    return NestedCommunities(levels: levels)
  }
}

extension LeidenLevel {
  /// Cuts every group that is worth it, `nil` where none is.
  fileprivate func cut(
    _ partition: Partition, _ options: NestingOptions, isWhole: inout [Bool], progress: Parallel.Progress
  ) throws -> Partition? {
    let members = partition.members()
    let numbers = placesInGroups(members)
    let open = members.indices.filter {
      members[$0].count >= max(2, options.smallestSize) && !isWhole[Int(members[$0][0])]
    }
    let meter = progress.meter(total: open.count)
    let cuts = try Parallel.map(count: open.count) { index throws(Parallel.Cancelled) -> [UInt32]? in
      let group = members[open[index]]
      let inside = part(group, groups: partition.groups, numbers: numbers)
      var own = options.leiden
      own.seed &+= UInt64(group[0]) &* 0xD134_2543_DE82_EF95
      let labels = try inside.climbed(own, progress: progress).labels
      try meter.advance()
      let isWorthwhile = inside.modularity(of: labels, resolution: own.resolution) >= options.smallestGain
      return isWorthwhile && labels.contains { $0 != labels[0] } ? labels : nil
    }
    var labels = partition.groups.map { Int($0) }
    for (index, cut) in zip(open, cuts) {
      guard let cut else {
        isWhole[Int(members[index][0])] = true
        continue
      }
      // A label that no group has: the parts are named by numbers beyond all nodes and groups.
      for (node, label) in zip(members[index], cut) {
        labels[Int(node)] = count + Int(members[index][Int(label)])
      }
    }
    return cuts.contains { $0 != nil } ? Partition(labels: labels) : nil
  }

  /// The number of each node within its group.
  private func placesInGroups(_ members: [[UInt32]]) -> [UInt32] {
    var numbers = [UInt32](repeating: 0, count: count)
    for group in members {
      for (number, node) in group.enumerated() { numbers[Int(node)] = UInt32(number) }
    }
    return numbers
  }

  /// The ties inside one group.
  private func part(_ group: [UInt32], groups: [UInt32], numbers: [UInt32]) -> LeidenLevel {
    var kept = (offsets: [0], neighbours: [UInt32](), weights: [Float](), strengths: [Double]())
    for node in group {
      var strength = 0.0
      for arc in row(Int(node)) where groups[Int(neighbours[arc])] == groups[Int(node)] {
        kept.neighbours.append(numbers[Int(neighbours[arc])])
        kept.weights.append(weights[arc])
        strength += Double(weights[arc])
      }
      kept.strengths.append(strength)
      kept.offsets.append(kept.neighbours.count)
    }
    return LeidenLevel(
      offsets: kept.offsets, neighbours: kept.neighbours, weights: kept.weights, strengths: kept.strengths,
      inner: [Double](repeating: 0, count: group.count))
  }

  /// The modularity of a division of this level; labels are below the number of nodes.
  private func modularity(of labels: [UInt32], resolution: Double) -> Double {
    let total = strengths.reduce(0, +)
    guard total > 0 else { return 0 }
    var groups = [Double](repeating: 0, count: count)
    var inside = 0.0
    for node in 0..<count {
      groups[Int(labels[node])] += strengths[node]
      for arc in row(node) where labels[Int(neighbours[arc])] == labels[node] {
        inside += Double(weights[arc])
      }
    }
    return inside / total - resolution * groups.reduce(0) { $0 + $1 / total * ($1 / total) }
  }
}
