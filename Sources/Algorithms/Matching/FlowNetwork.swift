/// A network of arcs with capacities and costs per unit, through which flow is to be sent.
package struct FlowNetwork: Sendable {
  /// The number of nodes, numbered from 0.
  package let nodeCount: Int
  /// Arcs and their reverses in pairs: arc 2*a* is what was added as number *a*, 2*a* + 1 leads back.
  var targets: [UInt32] = []
  var capacities: [Int] = []
  var costs: [Double] = []
  /// The arcs that leave each node.
  var leaving: [[UInt32]]

  /// The largest cost of a unit that is accepted; it leaves room for sums.
  package static let largestCost = 0x1p80

  /// A network without arcs.
  ///
  /// - Throws: `AlgorithmError.badParameter(.capacity, …)` where the number is negative or does not fit.
  package init(nodeCount: Int) throws(AlgorithmError) {
    guard 0...Int(UInt32.max) ~= nodeCount else { throw .badParameter(.capacity, value: Double(nodeCount)) }
    self.nodeCount = nodeCount
    leaving = [[UInt32]](repeating: [], count: nodeCount)
  }

  /// The number of arcs added.
  package var arcCount: Int { targets.count / 2 }

  /// Adds an arc and returns its number.
  ///
  /// - Throws: `AlgorithmError.nodeOutOfRange`; `AlgorithmError.badParameter` where the capacity is negative or the cost
  ///   is negative, too large or not a number.
  /// - Complexity: O(1) amortised.
  @discardableResult
  package mutating func addArc(
    from source: Int, to target: Int, capacity: Int, cost: Double
  ) throws(AlgorithmError) -> Int {
    for node in [source, target] where !(0..<nodeCount ~= node) {
      throw .nodeOutOfRange(node: node, nodeCount: nodeCount)
    }
    guard capacity >= 0, capacity <= Int(Int32.max) else {
      throw .badParameter(.capacity, value: Double(capacity))
    }
    guard cost >= 0, cost <= Self.largestCost else { throw .badParameter(.cost, value: cost) }
    let number = targets.count
    leaving[source].append(UInt32(number))
    leaving[target].append(UInt32(number + 1))
    targets += [UInt32(target), UInt32(source)]
    capacities += [capacity, 0]
    costs += [cost, -cost]
    return number / 2
  }

  /// Adds an arc whose units cost more and more: the first `unitCosts[0]`, the second `unitCosts[1]`, and so on.
  ///
  /// - Returns: The numbers of the arcs, one a unit.
  /// - Throws: As for one arc, and `AlgorithmError.badParameter(.cost, …)` where a unit costs less than the one before
  ///   (flows would then fill it in the wrong order).
  package mutating func addArc(
    from source: Int, to target: Int, unitCosts: [Double]
  ) throws(AlgorithmError) -> Range<Int> {
    for (earlier, later) in zip(unitCosts, unitCosts.dropFirst()) where !(earlier <= later) {
      throw .badParameter(.cost, value: later)
    }
    let first = arcCount
    for cost in unitCosts { try addArc(from: source, to: target, capacity: 1, cost: cost) }
    return first..<arcCount
  }
}
