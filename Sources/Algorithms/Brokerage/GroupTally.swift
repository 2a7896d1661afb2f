internal import Graph

/// What one node after another has with each group.
struct GroupTally {
  private let graph: Graph
  private let groups: [UInt32]
  /// The groups that the node has ties to, ascending.
  private(set) var touched: [Int] = []
  /// The weight of the node's ties to each group.
  private(set) var weights: [Double]
  /// The number of the node's contacts in each group.
  private(set) var contacts: [Int]

  /// - Throws: `AlgorithmError.wrongLength` unless there is a group for each node.
  init(_ graph: Graph, _ partition: Partition) throws(AlgorithmError) {
    guard partition.nodeCount == graph.nodeCount else {
      throw .wrongLength(expected: graph.nodeCount, found: partition.nodeCount)
    }
    self.graph = graph.undirected()
    groups = partition.groups
    weights = [Double](repeating: 0, count: partition.count)
    contacts = [Int](repeating: 0, count: partition.count)
  }

  /// Forgets the node before and counts the ties of this one.
  /// - Complexity: O(degree log degree).
  mutating func count(tiesOf node: Int) {
    for group in touched {
      weights[group] = 0
      contacts[group] = 0
    }
    touched.removeAll(keepingCapacity: true)
    for arc in graph.outgoing.row(node) {
      let group = Int(groups[Int(graph.outgoing.neighbors[arc])])
      if contacts[group] == 0 { touched.append(group) }
      weights[group] += Double(graph.outgoing.weight(at: arc))
      contacts[group] += 1
    }
    touched.sort()
  }
}
