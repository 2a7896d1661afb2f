internal import Foundation

/// The places that a person may really have, from first to last.
package struct PlaceRange: Hashable, Sendable {
  package var first: Int
  package var last: Int

  package init(first: Int, last: Int) {
    self.first = first
    self.last = last
  }
}

/// A score with how uncertain it is.
package struct UncertainScore: Hashable, Sendable {
  package var score: Double
  package var variance: Double

  package init(score: Double, variance: Double) {
    self.score = score
    self.variance = variance
  }

  /// The score of the 2-norm over posts of which each adds a part.
  ///
  /// Var S ≈ S² · Σ share² / 4, where a post's share is its part of the score: the delta method for the 2-norm of
  /// posts of which each might as well not have been written (Efron, Tibshirani, An Introduction to the Bootstrap,
  /// 1993).
  package init(score: Double, parts: [Double]) {
    let sum = parts.reduce(0, +)
    let shares = sum > 0 ? parts.reduce(0) { $0 + ($1 / sum) * ($1 / sum) } : 0
    self.init(score: score, variance: score * score * shares / 4)
  }

  /// The probability that this one is really above another.
  func beats(_ other: UncertainScore) -> Double {
    let difference = score - other.score
    let deviation = (variance + other.variance).squareRoot()
    guard deviation > 0 else { return difference == 0 ? 0.5 : difference > 0 ? 1 : 0 }
    return 0.5 * erfc(-difference / deviation / 2.0.squareRoot())
  }
}

/// How sure the order of a ranking is.
package enum PlaceEstimate {
  /// Quantile of the normal distribution for 5 and 95 %, times what the short formula falls short of a bootstrap over
  /// threads (1.5).
  private static let width = 1.645 * 1.5

  /// Places beyond which nobody is compared: the order of those so far apart is taken as sure.
  private static let reach = 200

  /// The places that each may have, for scores that are sorted.
  ///
  /// Expected place 1 + Σ P(other beats this one), standard deviation √Σ P(1 − P).
  /// - Complexity: O(scores).
  package static func ranges(_ scores: [UncertainScore]) -> [PlaceRange] {
    scores.indices.map { index in
      let near = max(0, index - reach)..<min(scores.count, index + reach + 1)
      let chances = near.filter { $0 != index }.map { scores[$0].beats(scores[index]) }
      let expected = 1 + Double(near.lowerBound) + chances.reduce(0, +)
      let error = width * chances.reduce(0) { $0 + $1 * (1 - $1) }.squareRoot()
      // The bell reaches beyond places that are surely taken.
      let first = 1 + near.lowerBound + chances.count { $0 > 0.95 }
      let last = near.upperBound - chances.count { $0 < 0.05 }
      return PlaceRange(
        first: min(index + 1, max(first, Int((expected - error).rounded()))),
        last: max(index + 1, min(last, Int((expected + error).rounded()))))
    }
  }

  /// The tier of each, from 1: a new one begins where the next would beat the first of the tier in fewer than one of
  /// five cases.
  package static func tiers(_ scores: [UncertainScore]) -> [Int] {
    var tiers: [Int] = []
    var tier = 0
    var first: UncertainScore?
    for score in scores {
      if let leader = first, score.beats(leader) >= 0.2 {
        tiers.append(tier)
        continue
      }
      tier += 1
      first = score
      tiers.append(tier)
    }
    return tiers
  }
}
