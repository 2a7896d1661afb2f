internal import Foundation

/// How well a ranked list agrees with judgements, by the measures of TREC.
package struct RankedListScore: Hashable, Sendable {
  package var averagePrecision: Double
  package var reciprocalRank: Double
  /// Precision among the first five.
  package var precisionAt5: Double
  /// Discounted gain of the first ten against the ideal order; the gain is the grade.
  package var ndcgAt10: Double

  /// Scores a list.
  ///
  /// Järvelin and Kekäläinen, TOIS 2002, for nDCG with log₂(rank + 1).
  /// - Parameters:
  ///   - ranking: ids, best first; an empty list scores 0.
  ///   - grades: judged ids; a grade of at least 1 is relevant.
  package init(ranking: [String], grades: [String: Int]) {
    let relevant = grades.values.count { $0 >= 1 }
    var hits = 0
    var precisions = 0.0
    var firstRank: Int?
    for (index, id) in ranking.enumerated() where grades[id] ?? 0 >= 1 {
      hits += 1
      precisions += Double(hits) / Double(index + 1)
      if firstRank == nil { firstRank = index + 1 }
    }
    averagePrecision = relevant == 0 ? 0 : precisions / Double(relevant)
    reciprocalRank = firstRank.map { 1 / Double($0) } ?? 0
    precisionAt5 = Double(ranking.prefix(5).count { grades[$0] ?? 0 >= 1 }) / 5
    let ideal = Self.gain(grades.values.filter { $0 > 0 }.sorted(by: >).prefix(10))
    let gain = Self.gain(ranking.prefix(10).map { max(0, grades[$0] ?? 0) })
    ndcgAt10 = ideal == 0 ? 0 : gain / ideal
  }

  private static func gain(_ grades: some Sequence<Int>) -> Double {
    grades.enumerated().reduce(0) { $0 + Double($1.element) / log2(Double($1.offset) + 2) }
  }
}

/// Means of scores over questions.
package struct MeanScore: Hashable, Sendable {
  package var count = 0
  package var averagePrecision = 0.0
  package var reciprocalRank = 0.0
  package var precisionAt5 = 0.0
  package var ndcgAt10 = 0.0

  /// The means of a list of scores, zeros for an empty one.
  package init(_ scores: [RankedListScore]) {
    count = scores.count
    guard count > 0 else { return }
    let n = Double(count)
    averagePrecision = scores.reduce(0) { $0 + $1.averagePrecision } / n
    reciprocalRank = scores.reduce(0) { $0 + $1.reciprocalRank } / n
    precisionAt5 = scores.reduce(0) { $0 + $1.precisionAt5 } / n
    ndcgAt10 = scores.reduce(0) { $0 + $1.ndcgAt10 } / n
  }
}
