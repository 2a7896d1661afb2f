/// The question to the child: length of the rest, magic with version, engine, sizes, links.
extension LayoutGraph {
  /// The last digit is the version.
  static let magic: UInt32 = 0x574B_4C01
  /// Bytes that a question has at most.
  static let largestMessage = 1 << 20
  static let sides: ClosedRange<Double> = 0.5...5_000
  static let distances: ClosedRange<Double> = 1...20_000
  static let pulls: ClosedRange<Double> = 1...100

  /// The question as bytes; values out of range are moved into it.
  var message: [UInt8] {
    var writer = WireWriter()
    writer.write(Self.magic)
    writer.write(engine.rawValue)
    writer.write(UInt32(truncatingIfNeeded: sizes.count))
    writer.write(UInt32(truncatingIfNeeded: links.count))
    for size in sizes {
      writer.write(size.width.clamped(to: Self.sides))
      writer.write(size.height.clamped(to: Self.sides))
    }
    for link in links {
      writer.write(UInt32(truncatingIfNeeded: link.from))
      writer.write(UInt32(truncatingIfNeeded: link.to))
      writer.write(link.distance.clamped(to: Self.distances))
      writer.write(link.pull.clamped(to: Self.pulls))
    }
    var prefix = WireWriter()
    prefix.write(UInt32(truncatingIfNeeded: writer.bytes.count))
    return prefix.bytes + writer.bytes
  }

  /// Reads a question without its length; `nil` where anything is not as it must be.
  init?(message: [UInt8]) {
    var reader = WireReader(message)
    guard reader.number() == Self.magic,
      let engine = reader.byte().flatMap(Engine.init(rawValue:)),
      let sizeCount = reader.count(below: DiagramLimits.linkedBoxes + 1), sizeCount > 0,
      let linkCount = reader.count(below: DiagramLimits.lines + 1),
      reader.left == 16 * sizeCount + 24 * linkCount
    else { return nil }
    var sizes: [Size] = []
    for _ in 0..<sizeCount {
      guard let width = reader.real(in: Self.sides), let height = reader.real(in: Self.sides) else {
        return nil
      }
      sizes.append(Size(width: width, height: height))
    }
    var links: [Link] = []
    for _ in 0..<linkCount {
      guard let from = reader.count(below: sizeCount), let to = reader.count(below: sizeCount),
        from != to, let distance = reader.real(in: Self.distances),
        let pull = reader.real(in: Self.pulls)
      else { return nil }
      links.append(Link(from: from, to: to, distance: distance, pull: pull))
    }
    self.init(engine: engine, sizes: sizes, links: links)
  }
}

extension Double {
  /// The nearest number of a range; its lower bound for what is not a number.
  func clamped(to range: ClosedRange<Double>) -> Double {
    isNaN ? range.lowerBound : min(max(self, range.lowerBound), range.upperBound)
  }
}
