/// A curve for each line, between outlines, bent where that keeps it from crossing other boxes.
struct LineRoutes: Sendable {
  let outlines: [Drawing.Outline]
  let footprints: [Rect]
  let flow: Layout.Flow?
  let canvas: Rect
  /// What lines keep out of, by the number of the box it belongs to.
  let obstacles: Obstacles
  /// Where a line must pass, by its number: the dots of bridges.
  var stops: [Int: [Point]] = [:]

  /// Bends that are tried, as parts of the line's length, straight first.
  private static let bends = [0, 0.08, -0.08, 0.16, -0.16, 0.24, -0.24]
  /// Tests of a point against a box, of all lines together, above which lines stay straight.
  private static let effort = 4_000_000

  /// Ways in the order of the lines, from outline to outline.
  /// - Complexity: O(lines · (boxes + squares · log squares)) up to a bound, O(lines · log lines) beyond.
  func ways(of lines: [Picture.Line]) -> [Way] {
    let fans = Self.fans(lines)
    let mayBend = lines.count * footprints.count * Self.bends.count * 16 <= Self.effort
    var search = RouteSearch(canvas: canvas)
    var ways = [Way?](repeating: nil, count: lines.count)
    // Heavy lines take the straight ways.
    let order = lines.indices.sorted { (-lines[$0].weight, $0) < (-lines[$1].weight, $1) }
    for index in order {
      let line = lines[index]
      let fan = fans[index]
      if line.from == line.to {
        ways[index] = Way(loop(at: line.from, turn: fan.rank))
      } else if fan.count > 1, stops[index] == nil, let curve = fanned(line, fan, mayBend: mayBend) {
        ways[index] = Way(clipped(curve, line))
      } else if let curve = line.isOverlay ? nil : flow.flatMap({ flowing(line, $0) }) {
        ways[index] = Way(curve)
      } else if mayBend {
        ways[index] = way(line, by: stops[index] ?? [], &search)
      }
    }
    return lines.indices.map { ways[$0] ?? Way(clipped(curve(lines[$0], bend: 0), lines[$0])) }
  }

  /// One of several lines between the same two boxes, or `nil` where it would cross a foreign label and need not.
  private func fanned(_ line: Picture.Line, _ fan: (rank: Int, count: Int), mayBend: Bool) -> Curve? {
    let step = min(0.16, 1 / Double(fan.count - 1))
    let bend = (Double(fan.rank) - Double(fan.count - 1) / 2) * step
    let curve = curve(line, bend: line.from < line.to ? bend : -bend)
    return !mayBend || isClear(curve, of: obstacles.foreign(to: [line.from, line.to])) ? curve : nil
  }

  private func isClear(_ curve: Curve, of rects: [Rect]) -> Bool {
    let points = (0...24).map { curve.point(at: Double($0) / 24) }
    return zip(points, points.dropFirst()).allSatisfy { Obstacles.isClear($0, $1, of: rects) }
  }

  /// The way that crosses no foreign label: straight or a single bend where that is possible, else round corners.
  private func way(_ line: Picture.Line, by stops: [Point], _ search: inout RouteSearch) -> Way {
    let foreign = obstacles.foreign(to: [line.from, line.to])
    if stops.isEmpty, let curve = clearest(line, foreign) { return Way(clipped(curve, line)) }
    let ends = [outlines[line.from].frame.center] + stops + [outlines[line.to].frame.center]
    var corners = [ends[0]]
    for (start, end) in zip(ends, ends.dropFirst()) {
      // A dot lies beside its own name, which is no obstacle to the line that it stands on.
      let rects = foreign.filter { !$0.contains(start) && !$0.contains(end) }
      corners += (search.corners(from: start, to: end, around: rects) ?? [start, end]).dropFirst()
    }
    return Way(through: trimmed(corners, line), radius: 9) ?? Way(curve(line, bend: 0))
  }

  /// The corners between the two outlines, with the ends moved onto them.
  private func trimmed(_ corners: [Point], _ line: Picture.Line) -> [Point] {
    let start = Self.cut(corners, by: outlines[line.from])
    return Array(Self.cut(start.reversed(), by: outlines[line.to]).reversed())
  }

  /// What is left of a line through corners when its start lies in an outline.
  private static func cut(_ corners: [Point], by outline: Drawing.Outline) -> [Point] {
    guard let first = corners.indices.first(where: { !outline.contains(corners[$0]) }), first > 0 else {
      return corners
    }
    let inside = corners[first - 1]
    let segment = Curve(from: inside, by: inside.toward(corners[first], 0.5), to: corners[first])
    let exit = segment.point(at: segment.crossing(between: 0, and: 1, of: outline.contains))
    return [exit] + corners[first...]
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

  /// The straightest bend that touches nothing foreign, or `nil` where all do.
  private func clearest(_ line: Picture.Line, _ foreign: [Rect]) -> Curve? {
    for bend in Self.bends {
      let candidate = curve(line, bend: bend)
      if isClear(candidate, of: foreign) { return candidate }
    }
    return nil
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
