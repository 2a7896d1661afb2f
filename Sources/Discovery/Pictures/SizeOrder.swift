internal import Index

/// Folds by falling size, so that the smallest is at hand; of equals the last.
///
/// A sorted array: moving its end is cheaper than a heap's steps for the few thousand groups of a company.
struct SizeOrder {
  private var order: [(size: Double, fold: Int)]

  init(_ folds: [(size: Double, fold: Int)]) { order = folds.sorted(by: Self.isBefore) }

  var count: Int { order.count }

  var smallest: Int? { order.last?.fold }

  var nextSmallest: Int? { order.dropLast().last?.fold }

  mutating func insert(_ fold: Int, size: Double) {
    order.insert((size, fold), at: place(of: fold, size: size))
  }

  /// Takes out a fold that is there.
  mutating func remove(_ fold: Int, size: Double) { order.remove(at: place(of: fold, size: size)) }

  /// The first place that does not come before the fold.
  private func place(of fold: Int, size: Double) -> Int {
    order.partitioningIndex { !Self.isBefore($0, (size, fold)) }
  }

  private static func isBefore(_ one: (size: Double, fold: Int), _ other: (size: Double, fold: Int)) -> Bool {
    (one.size, -one.fold) > (other.size, -other.fold)
  }
}
