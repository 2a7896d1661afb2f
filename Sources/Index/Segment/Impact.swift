internal import Foundation

/// A term's worth in a post, as one byte on a logarithmic scale.
///
/// 28 steps an octave keep the ranking as it is with exact numbers; byte 0 is nothing.
package enum Impact {
  /// An accepted answer counts this much more.
  package static let acceptance = 1.5

  private static let stepsPerOctave = 28.0

  /// The value of each byte.
  static let values: [Double] = (0...255).map { code in
    code == 0 ? 0 : Norms.largestWeight * exp2(Double(code - 255) / stepsPerOctave)
  }

  /// The byte nearest to a value.
  static func code(_ value: Double) -> UInt8 {
    guard value > 0 else { return 0 }
    let step = 255 + (log2(value / Norms.largestWeight) * stepsPerOctave).rounded()
    return UInt8(max(1, min(255, step)))
  }
}

/// The 2-norm of a person's impacts for a term, as one byte that is never too small.
enum ImpactBound {
  private static let stepsPerOctave = 11.5
  private static let smallestExponent = -8.0

  /// The value of each byte.
  static let values: [Double] = (0...255).map { code in
    exp2(smallestExponent + Double(code) / stepsPerOctave)
  }

  /// The byte of a single posting, by its impact; with acceptance the second half of the table.
  private static let ofSingle: [UInt8] = [false, true].flatMap { isAccepted in
    (0...255).map { impact in
      var counts = TermCounts()
      counts.isAccepted = isAccepted
      let posting = Posting(account: 0, post: 0, counts: counts, code: UInt8(impact))
      return code(sumOfSquares: posting.boundShare)
    }
  }

  /// The byte of a person's only posting.
  @inline(__always)
  static func code(single posting: Posting) -> UInt8 {
    ofSingle[Int(posting.code) + (posting.counts.isAccepted ? 256 : 0)]
  }

  /// The smallest byte whose value is at least the root of a sum of squares.
  static func code(sumOfSquares: Double) -> UInt8 {
    guard sumOfSquares > 0 else { return 0 }
    let exact = sumOfSquares.squareRoot()
    let step = ((log2(exact) - smallestExponent) * stepsPerOctave).rounded(.up)
    var code = Int(max(0, min(255, step)))
    // The logarithm may have been rounded down by a hair; a bound must not be.
    while code < 255, values[code] < exact { code += 1 }
    return UInt8(code)
  }
}
