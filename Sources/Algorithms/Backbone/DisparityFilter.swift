internal import Foundation
package import Graph

extension Graph {
  /// How likely each tie would be at least as strong if its end's weight were dealt out at random, parallel to `outgoing`.
  ///
  /// α_ij = (1 − w_ij / s_i)^(k_i − 1) with the strength *s* and degree *k* of an end; the smaller of both ends counts. An end
  /// with a single tie says nothing (1). Small values mark ties that stand out.
  /// - Complexity: O(nodes + ties).
  /// - SeeAlso: Serrano, Boguñá, Vespignani, "Extracting the multiscale backbone of complex weighted networks", PNAS 106,
  ///   2009.
  package func disparity() -> [Double] {
    let (leaving, arriving) = (strengths(.outgoing), strengths(.incoming))
    var result = [Double](repeating: 1, count: outgoing.arcCount)
    for node in 0..<nodeCount {
      for arc in outgoing.row(node) {
        let other = Int(outgoing.neighbors[arc])
        let weight = Double(outgoing.weight(at: arc))
        result[arc] = min(
          chance(weight, of: leaving[node], ties: outgoing.degree(of: node)),
          chance(weight, of: arriving[other], ties: incoming.degree(of: other)))
      }
    }
    return result
  }

  private func chance(_ weight: Double, of strength: Double, ties: Int) -> Double {
    ties < 2 ? 1 : pow(max(0, 1 - weight / strength), Double(ties - 1))
  }

  /// The graph of the ties that stand out for at least one of their ends.
  ///
  /// Nobody may be called isolated for having no ties here.
  /// - Parameter significance: The chance below which a tie stays; above 0, at most 1.
  /// - Throws: `AlgorithmError.badParameter`.
  /// - Complexity: O(nodes + ties).
  package func disparityBackbone(significance: Double = 0.05) throws -> Graph {
    guard significance > 0, significance <= 1 else {
      throw AlgorithmError.badParameter(.significance, value: significance)
    }
    return try filtered(disparity().map { $0 < significance })
  }
}
