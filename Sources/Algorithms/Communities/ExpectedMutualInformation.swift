internal import Foundation

/// The mean mutual information of two divisions of *n* nodes drawn at random with given group sizes.
///
/// The number of nodes that a group of *a* and a group of *b* share is hypergeometric; its probabilities are taken by their
/// ratios from the most probable number outwards until they no longer count, and pairs of equal sizes are taken once.
enum ExpectedMutualInformation {
  /// The exact mean, in nats.
  ///
  /// - Complexity: O(*d e* · √*n*) for *d* and *e* different sizes, which are at most √(2*n*) each.
  /// - SeeAlso: Vinh, Epps, Bailey, JMLR 11, 2010, equation 24a.
  static func of(_ first: [Int], _ second: [Int], total: Int) -> Double {
    let left = multiplicities(first)
    let right = multiplicities(second)
    var sum = 0.0
    for (size, times) in left {
      for (other, otherTimes) in right {
        sum += Double(times) * Double(otherTimes) * term(size, other, total: total)
      }
    }
    return sum
  }

  /// The different sizes in ascending order, and how often each occurs.
  private static func multiplicities(_ sizes: [Int]) -> [(size: Int, times: Int)] {
    var runs: [(size: Int, times: Int)] = []
    for size in sizes.sorted() {
      if let last = runs.last, last.size == size {
        runs[runs.count - 1].times += 1
      } else {
        runs.append((size, 1))
      }
    }
    return runs
  }

  /// What one pair of groups adds: the mean over the possible numbers of common nodes.
  private static func term(_ first: Int, _ second: Int, total: Int) -> Double {
    let lowest = max(0, first + second - total)
    let highest = min(first, second)
    let peak = Double(first + 1) * Double(second + 1) / Double(total + 2)
    let mode = min(highest, max(lowest, Int(peak)))
    let scale = Double(total) / (Double(first) * Double(second))
    var mass = 0.0
    var sum = 0.0
    /// Adds numbers of common nodes until their odds vanish; `odds` are relative to those of the mode.
    func add(_ numbers: StrideTo<Int>, ratio: (Double) -> Double) {
      var odds = 1.0
      for common in numbers {
        odds *= ratio(Double(common))
        guard odds > 1e-20 else { return }
        mass += odds
        if common > 0 { sum += odds * Double(common) * log(Double(common) * scale) }
      }
    }
    let (a, b, outside) = (Double(first), Double(second), Double(total - first - second))
    add(stride(from: mode, to: mode + 1, by: 1)) { _ in 1 }
    add(stride(from: mode + 1, to: highest + 1, by: 1)) { k in
      (a - k + 1) * (b - k + 1) / (k * (outside + k))
    }
    add(stride(from: mode - 1, to: lowest - 1, by: -1)) { k in
      (k + 1) * (outside + k + 1) / ((a - k) * (b - k))
    }
    return sum / mass / Double(total)
  }
}
