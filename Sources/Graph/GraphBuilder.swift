/// Collects ties in any order and makes a graph of them.
///
/// Ties between the same two nodes (in the same direction, where there is one) are merged by adding their weights;
/// self-loops and ties of weight 0 are dropped. All three are counted.
package struct GraphBuilder: Sendable {
  let nodeCount: Int
  let isDirected: Bool
  let isWeighted: Bool
  private(set) var ties: [Tie] = []
  private(set) var selfLoops = 0
  private(set) var withoutWeight = 0

  /// A tie as it was added; without weights each weighs 1.
  struct Tie: BitwiseCopyable, Sendable {
    var source: UInt32
    var target: UInt32
    var weight: Float
  }

  /// Begins a graph of `nodeCount` nodes.
  /// - Parameter isWeighted: Without weights, ties count 1 however often they were added.
  /// - Throws: `GraphError.nodeCountOutOfRange`.
  package init(nodeCount: Int, isDirected: Bool, isWeighted: Bool = true) throws(GraphError) {
    guard nodeCount >= 0, nodeCount < Int(UInt32.max) else { throw .nodeCountOutOfRange(nodeCount) }
    self.nodeCount = nodeCount
    self.isDirected = isDirected
    self.isWeighted = isWeighted
  }

  /// Makes room for `count` more ties.
  package mutating func reserve(_ count: Int) {
    ties.reserveCapacity(ties.count + count)
  }

  /// Adds a tie.
  /// - Throws: `GraphError.nodeOutOfRange`, `GraphError.weightOutOfRange`; the builder is then unchanged.
  /// - Complexity: O(1) amortised.
  package mutating func add(from source: Int, to target: Int, weight: Float = 1) throws(GraphError) {
    guard 0..<nodeCount ~= source else { throw .nodeOutOfRange(node: source, nodeCount: nodeCount) }
    guard 0..<nodeCount ~= target else { throw .nodeOutOfRange(node: target, nodeCount: nodeCount) }
    guard weight >= 0, weight <= Graph.maximumWeight else {
      throw .weightOutOfRange(weight: Double(weight), from: source, to: target)
    }
    guard source != target else {
      selfLoops += 1
      return
    }
    guard weight > 0 else {
      withoutWeight += 1
      return
    }
    ties.append(Tie(source: UInt32(source), target: UInt32(target), weight: weight))
  }
}
