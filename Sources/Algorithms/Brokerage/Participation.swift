internal import Foundation
package import Graph

extension Graph {
  /// How evenly each node's ties spread over groups: 1 − Σ over groups of its share there, squared.
  ///
  /// 0 when all ties go to one group, near 1 when they go to many alike; nodes without ties have `nan`. Shares are of weight,
  /// both directions added up.
  /// - Throws: `AlgorithmError.wrongLength` unless there is a group for each node.
  /// - Complexity: O(nodes + ties).
  /// - SeeAlso: Guimerà, Amaral, Nature 433, 2005.
  package func participation(_ partition: Partition) throws(AlgorithmError) -> [Double] {
    var tally = try GroupTally(self, partition)
    return (0..<nodeCount).map { node in
      tally.count(tiesOf: node)
      let total = tally.touched.reduce(0) { $0 + tally.weights[$1] }
      guard total > 0 else { return .nan }
      let squares = tally.touched.reduce(0) { sum, group in
        let share = tally.weights[group] / total
        return sum + share * share
      }
      return 1 - squares
    }
  }

  /// What share each node has of the ties between its own group and others, weighed by how many contacts carry it.
  ///
  /// X(v) = Σ over other groups *c* of w(v, c) / (W(own, c) + shrinkage) · ln(1 + k(v, c)): w is the node's weight to the
  /// group, W that of its whole group, k the number of its contacts there. Without ties to other groups it is 0.
  /// - Parameter shrinkage: Keeps single ties between groups that have next to nothing in common from counting in full.
  /// - Throws: `AlgorithmError.wrongLength`, `AlgorithmError.badParameter` for a negative shrinkage.
  /// - Complexity: O(nodes + ties).
  package func crossTieShare(
    _ partition: Partition, shrinkage: Double = 5
  ) throws(AlgorithmError) -> [Double] {
    guard shrinkage >= 0, shrinkage.isFinite else {
      throw .badParameter(.shrinkage, value: shrinkage)
    }
    var tally = try GroupTally(self, partition)
    var result = [Double](repeating: 0, count: nodeCount)
    var between = [Double](repeating: 0, count: partition.count)
    for (group, members) in partition.members().enumerated() {
      for index in between.indices { between[index] = 0 }
      for member in members {
        tally.count(tiesOf: Int(member))
        for other in tally.touched { between[other] += tally.weights[other] }
      }
      for member in members {
        tally.count(tiesOf: Int(member))
        for other in tally.touched where other != group {
          let share = tally.weights[other] / (between[other] + shrinkage)
          result[Int(member)] += share * log1p(Double(tally.contacts[other]))
        }
      }
    }
    return result
  }
}
