/// The child's answer: magic with version, count, and a position for each box.
struct LayoutAnswer: Hashable, Sendable {
  /// The last digit is the version.
  static let magic: UInt32 = 0x574B_5001
  /// Bytes that are read at most before the child counts as broken.
  static let largestMessage = 20 << 20
  static let coordinates: ClosedRange<Double> = -1e7...1e7

  /// Centres in points; y grows upwards, as Graphviz has it.
  var positions: [Point]

  var message: [UInt8] {
    var writer = WireWriter()
    writer.write(Self.magic)
    writer.write(UInt32(truncatingIfNeeded: positions.count))
    for position in positions {
      writer.write(position.x)
      writer.write(position.y)
    }
    return writer.bytes
  }

  init(positions: [Point]) {
    self.positions = positions
  }

  /// Reads an answer that must hold exactly `count` finite positions; `nil` where it does not.
  init?(message: [UInt8], count: Int) {
    var reader = WireReader(message)
    guard reader.number() == Self.magic, reader.number().map(Int.init) == count,
      reader.left == 16 * count
    else { return nil }
    var positions: [Point] = []
    for _ in 0..<count {
      guard let x = reader.real(in: Self.coordinates), let y = reader.real(in: Self.coordinates)
      else { return nil }
      positions.append(Point(x: x, y: y))
    }
    self.positions = positions
  }
}
