/// A seeded source of random choices; the same seed gives the same choices in every process.
///
/// The mixing is that of Steele, Lea, Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014.
struct Chance: Sendable {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// A stream of its own for a part of the company: the same parts give the same stream.
  init(seed: UInt64, _ parts: Int...) {
    state = parts.reduce(seed) { Self.mixed($0 &+ 0x9E37_79B9_7F4A_7C15 &+ UInt64(bitPattern: Int64($1))) }
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mixed(state)
  }

  /// A number from 0 up to but without `bound`; 0 where the bound is not positive.
  mutating func below(_ bound: Int) -> Int {
    guard bound > 0 else { return 0 }
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number of a closed range.
  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// A number from 0 to below 1.
  mutating func unit() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// True with the given probability.
  mutating func hits(_ probability: Double) -> Bool {
    unit() < probability
  }

  /// A rank below `count` such that rank r comes up about 1/r as often as rank 1 (Zipf's law).
  mutating func rank(below count: Int) -> Int {
    guard count > 1 else { return 0 }
    let bits = Int.bitWidth - count.leadingZeroBitCount
    let octave = below(bits)
    return min((1 << octave) - 1 + below(1 << octave), count - 1)
  }

  /// One of the elements, `nil` of none.
  mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[below(elements.count)]
  }

  /// The elements in random order.
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var result = elements
    for place in stride(from: result.count - 1, to: 0, by: -1) {
      result.swapAt(place, below(place + 1))
    }
    return result
  }

  /// The finaliser of the generator, also used to draw fixed properties from a number.
  static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
