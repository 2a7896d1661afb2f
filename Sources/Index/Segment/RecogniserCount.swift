/// How many accounts recognised somebody by one post, in three bits that never say too little.
///
/// The exact accounts are in the recognition stream; this is for bounds, and to know where looking is worth it.
enum RecogniserCount {
  /// The most that each code can stand for.
  static let most: [Double] = [0, 1, 2, 3, 5, 9, 20, .infinity]

  /// The smallest code that stands for at least so many.
  static func code(_ count: Int) -> UInt8 {
    UInt8(most.firstIndex { Double(count) <= $0 } ?? 7)
  }
}

/// An upper bound of how many accounts recognised somebody by any of the posts with a term, as one byte.
enum RecogniserBound {
  /// The value of each byte: exact up to 127, then sixteen steps an octave, at last without a bound.
  static let values: [Double] = (0...255).map { code in
    if code < 128 { return Double(code) }
    return code == 255 ? .infinity : 127 * powerOfTwo(Double(code - 127) / 16)
  }

  /// The byte of a person's only posting.
  @inline(__always)
  static func code(single posting: Posting) -> UInt8 { ofSingle[Int(posting.counts.recognisers)] }

  private static let ofSingle = RecogniserCount.most.map { code($0) }

  /// The smallest byte whose value is at least the count.
  static func code(_ count: Double) -> UInt8 {
    if count <= 127 { return UInt8(max(0, count.rounded(.up))) }
    return UInt8(values.partitioningIndex { $0 >= count })
  }
}
