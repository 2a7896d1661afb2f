/// How many nodes two divisions of the same nodes have in common, group by group.
struct PartitionOverlap: Sendable {
  /// The number of nodes.
  let nodeCount: Int
  /// The sizes of the groups on the two sides.
  let sizes: (first: [Int], second: [Int])
  /// The pairs of groups that share at least one node, ordered by first, then second group.
  let cells: [Cell]

  /// A pair of groups and the number of nodes in both.
  struct Cell: Sendable, Hashable {
    let first: Int
    let second: Int
    let count: Int
  }

  /// Counts the common nodes.
  ///
  /// - Throws: `AlgorithmError.wrongLength` unless both divide the same number of nodes.
  /// - Complexity: O(*n* log *n*).
  init(_ first: Partition, _ second: Partition) throws(AlgorithmError) {
    guard first.nodeCount == second.nodeCount else {
      throw .wrongLength(expected: first.nodeCount, found: second.nodeCount)
    }
    nodeCount = first.nodeCount
    sizes = (first.sizes, second.sizes)
    let keys = zip(first.groups, second.groups).map { UInt64($0) << 32 | UInt64($1) }.sorted()
    var cells: [Cell] = []
    var start = 0
    for index in keys.indices where index + 1 == keys.count || keys[index + 1] != keys[index] {
      let key = keys[index]
      cells.append(
        Cell(first: Int(key >> 32), second: Int(key & 0xFFFF_FFFF), count: index + 1 - start))
      start = index + 1
    }
    self.cells = cells
  }

  /// Whether both sides divide the nodes alike.
  var isIdentity: Bool {
    cells.count == sizes.first.count && cells.count == sizes.second.count
  }
}
