/// A division of the nodes 0..<*n* into groups that do not overlap.
///
/// Groups are numbered by falling size, equal sizes by their lowest member, so that two values are equal exactly when
/// they divide the nodes alike, whatever the labels they were made from.
package struct Partition: Sendable, Hashable {
  /// The group of each node.
  package let groups: [UInt32]
  /// The number of members of each group; never rising, never 0.
  package let sizes: [Int]

  /// The number of groups.
  package var count: Int { sizes.count }

  /// The number of nodes.
  package var nodeCount: Int { groups.count }

  /// Makes one group of all nodes that carry the same label; any numbers may be labels.
  ///
  /// - Complexity: O(*n* log *n*).
  package init(labels: [Int]) {
    var numbers: [Int: UInt32] = [:]
    let dense = labels.map { label in
      if let known = numbers[label] { return known }
      let next = UInt32(truncatingIfNeeded: numbers.count)
      numbers[label] = next
      return next
    }
    self.init(dense: dense, bound: numbers.count)
  }

  /// Makes one group of all nodes that carry the same label below `bound`; labels may be missing.
  ///
  /// - Complexity: O(*n* + `bound` log `bound`).
  init(dense labels: [UInt32], bound: Int) {
    var sizes = [Int](repeating: 0, count: bound)
    var lowest = [Int](repeating: labels.count, count: bound)
    for (node, label) in labels.enumerated() {
      sizes[Int(label)] += 1
      lowest[Int(label)] = min(lowest[Int(label)], node)
    }
    let order = (0..<bound).filter { sizes[$0] > 0 }
      .sorted { (sizes[$1], lowest[$0]) < (sizes[$0], lowest[$1]) }
    var number = [UInt32](repeating: 0, count: bound)
    for (group, label) in order.enumerated() { number[label] = UInt32(group) }
    groups = labels.map { number[Int($0)] }
    self.sizes = order.map { sizes[$0] }
  }

  /// The division of `count` nodes into groups of one.
  package static func singletons(_ count: Int) -> Partition {
    Partition(labels: Array(0..<max(0, count)))
  }

  /// The members of each group, in ascending order.
  ///
  /// - Complexity: O(*n*).
  package func members() -> [[UInt32]] {
    var lists = sizes.map { size -> [UInt32] in
      var list: [UInt32] = []
      list.reserveCapacity(size)
      return list
    }
    for (node, group) in groups.enumerated() { lists[Int(group)].append(UInt32(node)) }
    return lists
  }
}
