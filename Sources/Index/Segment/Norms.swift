internal import Foundation

/// The mean length of each field, frozen on a coarse grid, and the BM25F weight that follows from it.
///
/// The means are rounded to quarter powers of two, so they are a function of the posts alone and change
/// rarely: an index that grew step by step has the same norms as one built at once, and only when a mean
/// crosses a step of the grid are stored impacts made anew.
///
/// Robertson, Zaragoza, Taylor, "Simple BM25 Extension to Multiple Weighted Fields", CIKM 2004.
package struct Norms: Hashable, Sendable {
  /// Steps of the grid, per field: the mean length is 2^(step/4).
  let steps: [Int]
  private let means: [Double]

  /// BM25's k1: where further occurrences of a term stop to count.
  static let saturation = 1.2

  /// No weight of a term in a post is larger.
  static let largestWeight = saturation + 1

  init(steps: [Int]) {
    self.steps = steps
    means = steps.map { exp2(Double($0) / 4) }
  }

  /// The norms of a set of posts.
  package init(_ totals: LengthTotals) {
    self.init(
      steps: zip(totals.terms, totals.posts).map { terms, posts in
        posts == 0 ? 0 : Int((log2(Double(terms) / Double(posts)) * 4).rounded())
      })
  }

  /// The saturated, length-normalised weight x of a term in a post, before idf, role and acceptance.
  func weight(_ counts: TermCounts, in lengths: FieldLengths) -> Double {
    var frequency = 0.0
    for field in TermField.allCases { frequency += share(of: field, counts, in: lengths) }
    return frequency * (Self.saturation + 1) / (Self.saturation + frequency)
  }

  /// A field's part of the normalised term frequency.
  package func share(of field: TermField, _ counts: TermCounts, in lengths: FieldLengths) -> Double {
    let count = counts[field]
    guard count > 0 else { return 0 }
    let b = field.lengthNormalisation
    let relativeLength = Double(lengths[field]) / means[field.rawValue]
    return field.weight * Double(count) / (1 - b + b * relativeLength)
  }

  /// What the term in this post is worth for the person: the weight x by role and shared among authors.
  ///
  /// Acceptance is not in it, because it can come later than the post; see `Impact.acceptance`.
  func impact(_ counts: TermCounts, in lengths: FieldLengths) -> Double {
    weight(counts, in: lengths) * counts.role.weight / Double(counts.authorCount).squareRoot()
  }
}
