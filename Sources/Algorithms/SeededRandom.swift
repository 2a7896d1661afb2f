/// Random numbers that are the same everywhere for the same seed.
///
/// - SeeAlso: Steele, Lea, Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014.
package struct SeededRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number in 0..<1.
  package mutating func unit() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// A number in 0..<`bound`.
  package mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// The numbers 0..<`count` in random order (Fisher, Yates).
  mutating func shuffled(_ count: Int) -> [UInt32] {
    var order = (0..<count).map { UInt32($0) }
    shuffle(&order)
    return order
  }

  /// Puts a list in random order.
  mutating func shuffle(_ order: inout [UInt32]) {
    for last in stride(from: order.count - 1, to: 0, by: -1) {
      order.swapAt(last, below(last + 1))
    }
  }
}
