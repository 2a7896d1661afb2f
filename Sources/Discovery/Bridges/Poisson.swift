internal import Algorithms
internal import Foundation

/// Poisson numbers with mean 1 that depend on nothing but what they stand for.
enum Poisson {
  /// P(X ≤ k) for k = 0, 1, 2, …
  private static let steps: [Double] = {
    var (sum, term) = (0.0, exp(-1.0))
    return (0..<12).map { k in
      sum += term
      term /= Double(k + 1)
      return sum
    }
  }()

  static func one(hash source: UInt64, _ drawing: Int) -> Int {
    var random = SeededRandom(seed: source &* 0xD6E8_FEB8_6659_FD93 &+ UInt64(drawing))
    let share = Double(random.next() >> 11) / Double(1 << 53)
    return steps.firstIndex { share < $0 } ?? steps.count
  }
}
