/// A rule that every graph keeps, and where one does not.
package enum GraphFault: Hashable, Sendable {
  /// The offsets do not begin at 0, fall, or do not end at the number of arcs.
  case offsets(row: Int)
  /// There are not as many weights as arcs.
  case weightCount
  /// A neighbour is not below the number of nodes.
  case neighborOutOfRange(row: Int)
  /// A row is not strictly ascending.
  case order(row: Int)
  /// A node is its own neighbour.
  case selfLoop(row: Int)
  /// A weight is not above 0 or too large.
  case weight(row: Int)
  /// The two directions do not hold the same arcs with the same weights.
  case mirror
}

extension Graph {
  /// The first rule that the graph breaks, `nil` when all is well.
  /// - Complexity: O(nodes + ties).
  package var fault: GraphFault? {
    if let fault = outgoing.fault ?? incoming.fault { return fault }
    let isMirrored = outgoing.nodeCount == incoming.nodeCount && outgoing.transposed() == incoming
    return isMirrored ? nil : .mirror
  }

  /// Stops a debug build whose graph breaks a rule; costs nothing in a release build.
  func assertInvariants() {
    assert(fault == nil, "graph breaks a rule: \(String(describing: fault))")
  }
}

extension Adjacency {
  /// The first rule that the rows break.
  var fault: GraphFault? {
    guard offsets.first == 0, offsets.last == neighbors.count else { return .offsets(row: 0) }
    if let weights, weights.count != neighbors.count { return .weightCount }
    for node in 0..<nodeCount {
      guard offsets[node] <= offsets[node + 1], offsets[node + 1] <= neighbors.count else {
        return .offsets(row: node)
      }
      if let fault = faultInRow(node) { return fault }
    }
    return nil
  }

  private func faultInRow(_ node: Int) -> GraphFault? {
    var previous = -1
    for position in row(node) {
      let neighbor = Int(neighbors[position])
      guard neighbor < nodeCount else { return .neighborOutOfRange(row: node) }
      guard neighbor > previous else { return .order(row: node) }
      guard neighbor != node else { return .selfLoop(row: node) }
      // The sum of both directions of a directed graph may reach twice the largest weight.
      if let weights, !(weights[position] > 0 && weights[position] <= 2 * Graph.maximumWeight) {
        return .weight(row: node)
      }
      previous = neighbor
    }
    return nil
  }
}
