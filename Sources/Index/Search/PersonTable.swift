/// A value for each person by number: an array for the usual small numbers, a dictionary for those far beyond.
///
/// Memory follows what is there, not the largest number, which in a damaged block can be anything.
struct PersonTable<Value> {
  private let empty: Value
  private var expected = 0
  private var dense: [Value] = []
  private var sparse: [UInt32: Value] = [:]

  init(empty: Value) {
    self.empty = empty
  }

  /// Prepares for so many further people with numbers up to `largest`.
  ///
  /// The array may be 64 times as long as what it holds.
  mutating func expect(_ count: Int, upTo largest: UInt32) {
    expected += count
    let length = min(Int(largest) + 1, 65_536 + 64 * expected)
    guard length > dense.count else { return }
    dense.append(contentsOf: repeatElement(empty, count: length - dense.count))
    for (person, value) in sparse where Int(person) < length {
      dense[Int(person)] = value
      sparse[person] = nil
    }
  }

  /// The value of a person, at first the empty one.
  subscript(person: UInt32) -> Value {
    get { Int(person) < dense.count ? dense[Int(person)] : sparse[person] ?? empty }
    set {
      if Int(person) < dense.count { dense[Int(person)] = newValue } else { sparse[person] = newValue }
    }
  }
}
