/// What is wrong with what an algorithm was asked.
///
/// Algorithms that stop because they were asked to throw `Parallel.Cancelled` instead.
package enum AlgorithmError: Error, Hashable {
  /// A list that must have one element a node (or a group) has another length.
  case wrongLength(expected: Int, found: Int)
  /// A node number that is negative or not below the number of nodes.
  case nodeOutOfRange(node: Int, nodeCount: Int)
  /// A value for one node that is not a number, infinite, or negative.
  case badValue(Double, node: Int)
  /// A parameter that is not a number or outside what makes sense.
  case badParameter(Parameter, value: Double)
  /// The algorithm is about undirected graphs and was given a directed one, or the other way round.
  case wrongDirection(needsDirected: Bool)
  /// An iteration that did not settle in the steps allowed; `change` is how much the last one moved.
  case unsettled(steps: Int, change: Double)

  /// The parameters that algorithms have.
  package enum Parameter: Hashable, Sendable {
    case restart
    case damping, tolerance, steps, resolution, randomness, pivots, sources, significance, threshold
    case runs, budget, capacity, cost, shrinkage, groups
  }
}
