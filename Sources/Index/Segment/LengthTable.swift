/// The field lengths of many posts, compactly: an array where post numbers are dense, else a dictionary.
struct LengthTable {
  private var base: UInt32 = 0
  private var dense: [FieldLengths] = []
  private var sparse: [UInt32: FieldLengths] = [:]
  private let isDense: Bool

  /// A table for posts with numbers in `range`, of which there are `count`.
  init(range: ClosedRange<UInt32>, count: Int) {
    base = range.lowerBound
    isDense = range.count / 8 <= count
    if isDense { dense = [FieldLengths](repeating: FieldLengths(), count: range.count) }
  }

  subscript(post: UInt32) -> FieldLengths {
    get {
      guard isDense else { return sparse[post] ?? FieldLengths() }
      let index = Int(post) - Int(base)
      return dense.indices.contains(index) ? dense[index] : FieldLengths()
    }
    set {
      if !isDense {
        sparse[post] = newValue
      } else if dense.indices.contains(Int(post) - Int(base)) {
        dense[Int(post) - Int(base)] = newValue
      }
    }
  }
}
