/// Lists of whole numbers in few bytes: seven bits a byte, low ones first, each list after its length.
enum PackedNumbers {
  struct Writer {
    private(set) var bytes: [UInt8] = []

    mutating func add(_ numbers: [UInt64]) {
      append(UInt64(numbers.count))
      for number in numbers { append(number) }
    }

    private mutating func append(_ number: UInt64) {
      var rest = number
      while rest >= 0x80 {
        bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
        rest >>= 7
      }
      bytes.append(UInt8(rest))
    }
  }

  /// Reads what `Writer` wrote; damaged bytes give short lists and are told.
  struct Reader {
    private let bytes: [UInt8]
    private var position = 0
    private(set) var isDamaged = false

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
    }

    var isAtEnd: Bool { position >= bytes.count || isDamaged }

    mutating func numbers() -> [UInt64] {
      let count = next()
      guard count <= UInt64(bytes.count - position) else {
        isDamaged = true
        return []
      }
      var numbers: [UInt64] = []
      numbers.reserveCapacity(Int(count))
      for _ in 0..<count { numbers.append(next()) }
      return numbers
    }

    private mutating func next() -> UInt64 {
      var (number, shift): (UInt64, UInt64) = (0, 0)
      while position < bytes.count, shift < 64 {
        let byte = bytes[position]
        position += 1
        number |= UInt64(byte & 0x7F) << shift
        if byte < 0x80 { return number }
        shift += 7
      }
      isDamaged = true
      return 0
    }
  }
}
