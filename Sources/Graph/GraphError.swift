/// What is wrong with what a graph was to be made of.
package enum GraphError: Error, Hashable {
  /// A node number that is negative or not below the number of nodes.
  case nodeOutOfRange(node: Int, nodeCount: Int)
  /// A weight that is not a number, negative, or above `Graph.maximumWeight`.
  case weightOutOfRange(weight: Double, from: Int, to: Int)
  /// A number of nodes that is negative or does not fit into 32 bits.
  case nodeCountOutOfRange(Int)
  /// A list of nodes that names one twice.
  case nodeRepeated(Int)
  /// A list that must have one element a node.
  case wrongLength(expected: Int, found: Int)
}
