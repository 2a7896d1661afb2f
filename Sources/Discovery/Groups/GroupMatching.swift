/// Finds the same groups again in another analysis, by the largest overlap.
package enum GroupMatching {
  /// Groups with less in common are different ones.
  private static let leastOverlap = 0.3

  /// For each new group the old one that it goes on, each old one at most once.
  ///
  /// Overlap: common members by members of either (Jaccard); largest first, equals by number.
  /// - Parameters: People of each group, by any number that is the same in both.
  /// - Complexity: O(members + pairs of groups that share one).
  package static func continued(new: [Set<Int64>], old: [Set<Int64>]) -> [Int?] {
    var oldOf: [Int64: Int] = [:]
    for (index, group) in old.enumerated() { for person in group { oldOf[person] = index } }
    var overlaps: [(new: Int, old: Int, overlap: Double)] = []
    for (index, group) in new.enumerated() {
      var common: [Int: Int] = [:]
      for person in group { if let other = oldOf[person] { common[other, default: 0] += 1 } }
      for (other, count) in common {
        let overlap = Double(count) / Double(group.count + old[other].count - count)
        if overlap >= leastOverlap { overlaps.append((index, other, overlap)) }
      }
    }
    overlaps.sort { one, other in
      one.overlap != other.overlap
        ? one.overlap > other.overlap : (one.new, one.old) < (other.new, other.old)
    }
    var result = [Int?](repeating: nil, count: new.count)
    var isTaken = [Bool](repeating: false, count: old.count)
    for pair in overlaps where result[pair.new] == nil && !isTaken[pair.old] {
      result[pair.new] = pair.old
      isTaken[pair.old] = true
    }
    return result
  }

  /// What became of old groups: those that go on grow or shrink; others were born, merged, split or ended.
  package static func changes(
    new: [Set<Int64>], newIDs: [String], old: [Set<Int64>], oldLabels: [GroupLabel]
  ) -> [GroupChange] {
    let continued = continued(new: new, old: old)
    var changes: [GroupChange] = []
    for (index, group) in new.enumerated() {
      let sources = old.indices.filter { 2 * old[$0].intersection(group).count > old[$0].count }
      let before = continued[index].map { old[$0] } ?? []
      let kind: GroupChange.Kind
      var origins = sources
      if sources.count > 1 {
        kind = .merged
      } else if let own = continued[index] {
        guard before != group else { continue }
        kind = group.count >= before.count ? .grown : .shrunk
        origins = [own]
      } else if let parent = old.indices.max(by: { overlap($0, group, old) < overlap($1, group, old) }),
        2 * old[parent].intersection(group).count >= group.count
      {
        kind = .split
        origins = [parent]
      } else {
        kind = .born
        origins = []
      }
      changes.append(
        GroupChange(
          kind: kind, group: newIDs[index], before: origins.map { oldLabels[$0] },
          joined: group.subtracting(before).count, left: Set(before).subtracting(group).count))
    }
    let all = new.reduce(into: Set<Int64>()) { $0.formUnion($1) }
    for (index, group) in old.enumerated() where !continued.contains(index) {
      let goesOn = new.contains { 2 * group.intersection($0).count > group.count }
      guard !goesOn else { continue }
      changes.append(
        GroupChange(
          kind: .ended, group: nil, before: [oldLabels[index]], joined: 0,
          left: group.subtracting(all).count))
    }
    return changes
  }

  private static func overlap(_ index: Int, _ group: Set<Int64>, _ old: [Set<Int64>]) -> Int {
    old[index].intersection(group).count
  }
}
