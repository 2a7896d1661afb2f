/// What a folded word is written into, byte by byte.
protocol FoldedBytes {
  mutating func append(_ byte: UInt8)
}

extension [UInt8]: FoldedBytes {}

/// A folded word of at most 31 bytes in four registers: a key that costs no memory and compares at once.
struct PackedWord: Hashable, FoldedBytes {
  static let capacity = 31

  /// The bytes of the last, unfinished group of eight; before it `newest`, `middle`, `oldest` hold full groups.
  private var tail: UInt64 = 0
  private var newest: UInt64 = 0
  private var middle: UInt64 = 0
  private var oldest: UInt64 = 0
  private(set) var count = 0

  init() {}

  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { append(byte) }
  }

  /// Whether more bytes came than there is room for; the value is then no key.
  @inline(__always) var overflows: Bool { count > Self.capacity }

  @inline(__always) mutating func append(_ byte: UInt8) {
    tail = tail << 8 | UInt64(byte)
    count += 1
    if count & 7 == 0 {
      oldest = middle
      middle = newest
      newest = tail
      tail = 0
    }
  }

  /// The bytes that were appended, where they did not overflow.
  var bytes: [UInt8] {
    (0..<min(count, Self.capacity)).map { index in
      let age = count / 8 - index / 8
      let group = age == 0 ? tail : age == 1 ? newest : age == 2 ? middle : oldest
      let last = age == 0 ? count % 8 - 1 : 7
      return UInt8(truncatingIfNeeded: group >> UInt64(8 * (last - index % 8)))
    }
  }

  /// A mixed value of all bytes, the same in every process.
  @inline(__always) var mixed: UInt64 {
    var value = tail &* 0x9E37_79B9_7F4A_7C15
    value = (value ^ newest) &* 0xBF58_476D_1CE4_E5B9
    value ^= middle &* 0x94D0_49BB_1331_11EB
    value ^= oldest &* 0xC2B2_AE3D_27D4_EB4F
    value ^= value >> 29
    value = value &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 32)
  }
}
