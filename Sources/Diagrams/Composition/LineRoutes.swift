/// A curve for each line, between outlines, bent where that keeps it from crossing other boxes.
struct LineRoutes: Sendable {
  let outlines: [Drawing.Outline]
  let footprints: [Rect]
  let flow: Layout.Flow?
  let canvas: Rect

  /// Bends that are tried, as parts of the line's length, straight first.
  private static let bends = [0, 0.12, -0.12, 0.24, -0.24, 0.4, -0.4]
  /// Tests of a point against a box, of all lines together, above which lines stay straight.
  private static let effort = 4_000_000

  /// Curves in the order of the lines, from outline to outline.
  /// - Complexity: O(lines · boxes) up to a bound, O(lines · log lines) beyond.
  func curves(of lines: [Picture.Line]) -> [Curve] {
    let fans = Self.fans(lines)
    let mayBend = lines.count * footprints.count * Self.bends.count * 16 <= Self.effort
    return lines.enumerated().map { index, line in
      guard line.from != line.to else { return loop(at: line.from, turn: fans[index].rank) }
      let fan = fans[index]
      if fan.count > 1 {
        let step = min(0.16, 1 / Double(fan.count - 1))
        let bend = (Double(fan.rank) - Double(fan.count - 1) / 2) * step
        return clipped(curve(line, bend: line.from < line.to ? bend : -bend), line)
      }
      if let curve = flow.flatMap({ flowing(line, $0) }) { return curve }
      return clipped(mayBend ? clearest(line) : curve(line, bend: 0), line)
    }
  }

  /// The rank of each line among those that join the same two boxes, and their number.
  private static func fans(_ lines: [Picture.Line]) -> [(rank: Int, count: Int)] {
    var members: [[Int]: [Int]] = [:]
    for (index, line) in lines.enumerated() {
      members[[min(line.from, line.to), max(line.from, line.to)], default: []].append(index)
    }
    var fans = [(rank: Int, count: Int)](repeating: (0, 1), count: lines.count)
    for indices in members.values {
      for (rank, index) in indices.enumerated() { fans[index] = (rank, indices.count) }
    }
    return fans
  }

  /// The curve of a layered picture, which leaves and meets boxes in the middle of their sides.
  private func flowing(_ line: Picture.Line, _ flow: Layout.Flow) -> Curve? {
    let from = footprints[line.from]
    let to = footprints[line.to]
    switch flow {
    case .down:
      guard to.minY - from.maxY > 8 else { return nil }
      let middle = (from.maxY + to.minY) / 2
      return Curve(
        start: Point(x: from.center.x, y: from.maxY), control1: Point(x: from.center.x, y: middle),
        control2: Point(x: to.center.x, y: middle), end: Point(x: to.center.x, y: to.minY))
    case .right:
      let start = outlines[line.from].frame
      let end = outlines[line.to].frame
      guard to.minX - from.maxX > 8 else { return nil }
      let middle = (from.maxX + to.minX) / 2
      return Curve(
        start: Point(x: start.maxX, y: start.center.y), control1: Point(x: middle, y: start.center.y),
        control2: Point(x: middle, y: end.center.y), end: Point(x: end.minX, y: end.center.y))
    }
  }

  /// The bend that crosses the fewest other boxes; the straighter one where two are equal.
  private func clearest(_ line: Picture.Line) -> Curve {
    var best = curve(line, bend: 0)
    var bestCost = cost(best, line)
    for bend in Self.bends.dropFirst() where bestCost > 0 {
      let candidate = curve(line, bend: bend)
      let cost = cost(candidate, line)
      if cost < bestCost {
        best = candidate
        bestCost = cost
      }
    }
    return best
  }

  /// Sampled points that lie in boxes which the line does not join.
  private func cost(_ curve: Curve, _ line: Picture.Line) -> Int {
    let points = (1..<16).map { curve.point(at: Double($0) / 16) }
    var cost = 0
    for (box, footprint) in footprints.enumerated() where box != line.from && box != line.to {
      let near = footprint.grown(by: 3)
      for point in points where near.contains(point) { cost += 1 }
    }
    return cost
  }

  /// The curve between two centres whose middle is pushed aside by `bend` times its length.
  private func curve(_ line: Picture.Line, bend: Double) -> Curve {
    let start = outlines[line.from].frame.center
    let end = outlines[line.to].frame.center
    let control = start.toward(end, 0.5) + (end - start).turned * bend
    return Curve(from: start, by: canvas.clamp(control), to: end)
  }

  /// The part of a curve that lies outside both outlines.
  private func clipped(_ curve: Curve, _ line: Picture.Line) -> Curve {
    let from = outlines[line.from]
    let to = outlines[line.to]
    let steps = 48
    let leaves = (0...steps).first { !from.contains(curve.point(at: Double($0) / Double(steps))) }
    let enters = (0...steps).last { !to.contains(curve.point(at: Double($0) / Double(steps))) }
    guard let leaves, let enters, leaves > 0, enters < steps, leaves <= enters else { return curve }
    let part = 1 / Double(steps)
    let first = curve.crossing(
      between: Double(leaves - 1) * part, and: Double(leaves) * part, of: from.contains)
    let last = curve.crossing(
      between: Double(enters) * part, and: Double(enters + 1) * part, of: to.contains)
    return first < last ? curve.trimmed(from: first, to: last) : curve
  }

  /// A loop above a box, in the room that its form left free; later ones are smaller.
  private func loop(at box: Int, turn: Int) -> Curve {
    let frame = outlines[box].frame
    let isFlat = outlines[box].shape == .plate
    let reach = min(9, frame.width * 0.3) * (1 - 0.18 * Double(min(turn, 4)))
    let foot = frame.minY + (isFlat ? 0 : frame.height * 0.12)
    let peak = frame.minY - BoxForm.loopHeight * (1.15 - 0.16 * Double(min(turn, 4)))
    let middle = frame.center.x
    return Curve(
      start: Point(x: middle - reach, y: foot), control1: Point(x: middle - reach * 1.3, y: peak),
      control2: Point(x: middle + reach * 1.3, y: peak), end: Point(x: middle + reach, y: foot))
  }
}
