/// Dots on lines with names beside them, where no other label is.
struct BridgePlaces: Sendable {
  /// A dot and its name at their places.
  struct Sign: Sendable {
    /// Index of the bridge in the picture.
    var bridge: Int
    var dot: Point
    var label: Drawing.Text
  }

  let outlines: [Drawing.Outline]
  /// Labels and boxes that a name keeps off.
  let taken: [Rect]
  let land: Land?
  let canvas: Rect

  private static let maxWidth = 160.0

  /// Signs for as many bridges as find room; first those that have a place, then those on which a line hangs.
  /// - Complexity: O(bridges · places · (boxes + bridges)).
  func signs(_ bridges: [Picture.Bridge], on lines: [Picture.Line]) -> [Sign] {
    var signs: [Sign] = []
    var names: [Rect] = []
    let order = bridges.indices.sorted { a, b in
      let first = (rank(bridges[a]), -lines[bridges[a].line].weight, a)
      let second = (rank(bridges[b]), -lines[bridges[b].line].weight, b)
      return first < second
    }
    for index in order {
      let bridge = bridges[index]
      let name = CleanText.line(bridge.name, limit: DiagramLimits.labelScalars)
      let room = bridge.isSole ? Self.maxWidth / Drawing.Text.boldness : Self.maxWidth
      let text = LineBreaks.fitted(name, size: BridgeSign.textSize, maxWidth: room)
      guard !text.isEmpty, let sign = sign(text, index, bridge, lines[bridge.line], names) else { continue }
      names.append(sign.label.bounds.union(BridgeSign.dot(at: sign.dot, isSole: bridge.isSole).frame))
      signs.append(sign)
    }
    return signs
  }

  private func rank(_ bridge: Picture.Bridge) -> Int { bridge.place != nil ? 0 : bridge.isSole ? 1 : 2 }

  private func sign(
    _ text: String, _ index: Int, _ bridge: Picture.Bridge, _ line: Picture.Line, _ names: [Rect]
  ) -> Sign? {
    let start = outlines[line.from].frame.center
    let end = outlines[line.to].frame.center
    if let kept = kept(text, index, bridge, names) { return kept }
    var second: Sign?
    for dot in dots(on: line) {
      let frame = BridgeSign.dot(at: dot, isSole: bridge.isSole).frame.grown(by: 1)
      guard isFree(frame, names) else { continue }
      for top in tops(around: dot, text, bridge.isSole) {
        let label = BridgeSign.label(text, top: top, isSole: bridge.isSole)
        guard isFree(label.bounds.grown(by: 1.5), names) else { continue }
        let sign = Sign(bridge: index, dot: dot, label: label)
        let rects = [label.bounds.grown(by: Obstacles.clearance)]
        if Obstacles.isClear(start, dot, of: rects), Obstacles.isClear(dot, end, of: rects) { return sign }
        second = second ?? sign
      }
    }
    // A name on its own line makes the line bend.
    return second
  }

  /// The sign where it was before, if nothing else is there now.
  private func kept(_ text: String, _ index: Int, _ bridge: Picture.Bridge, _ names: [Rect]) -> Sign? {
    guard let place = bridge.place, place.dot.isFinite, place.name.isFinite else { return nil }
    let (dot, middle) = (onCanvas(place.dot), onCanvas(place.name))
    let size = BridgeSign.label(text, top: middle, isSole: bridge.isSole).bounds
    let label = BridgeSign.label(
      text, top: Point(x: middle.x - size.width / 2, y: middle.y - size.height / 2), isSole: bridge.isSole)
    guard isFree(BridgeSign.dot(at: dot, isSole: bridge.isSole).frame, names), isFree(label.bounds, names)
    else {
      return nil
    }
    return Sign(bridge: index, dot: dot, label: label)
  }

  private func onCanvas(_ part: Point) -> Point {
    Point(
      x: canvas.minX + part.x.clamped(to: 0...1) * canvas.width,
      y: canvas.minY + part.y.clamped(to: 0...1) * canvas.height)
  }

  private func isFree(_ rect: Rect, _ names: [Rect]) -> Bool {
    canvas.contains(rect) && !taken.contains(where: rect.overlaps) && !names.contains(where: rect.overlaps)
  }

  /// Right of the dot, left of it, below and above, and between these.
  private func tops(around dot: Point, _ text: String, _ isSole: Bool) -> [Point] {
    let size = BridgeSign.label(text, top: dot, isSole: isSole).bounds
    let reach = BridgeSign.side * (isSole ? 0.9 : 0.7)
    let middle = dot.y - size.height / 2
    return [
      Point(x: dot.x + reach, y: middle), Point(x: dot.x - reach - size.width, y: middle),
      Point(x: dot.x - size.width / 2, y: dot.y + reach - 1),
      Point(x: dot.x - size.width / 2, y: dot.y - reach - size.height + 1),
      Point(x: dot.x + reach, y: dot.y + 2), Point(x: dot.x + reach, y: dot.y - size.height - 2),
      Point(x: dot.x - reach - size.width, y: dot.y + 2),
      Point(x: dot.x - reach - size.width, y: dot.y - size.height - 2),
    ]
  }

  /// Places on and beside the line, at the border between its ends first.
  private func dots(on line: Picture.Line) -> [Point] {
    let start = outlines[line.from].frame.center
    let end = outlines[line.to].frame.center
    let border = crossing(line, start, end)
    let side = (end - start).turned * (1 / max(1, (end - start).length))
    var dots: [(cost: Double, place: Point)] = []
    for station in 1..<32 {
      let t = Double(station) / 32
      for shift in [0.0, 12, -12, 26, -26, 44, -44, 64, -64, 90, -90, 120, -120, 160, -160] {
        let place = start.toward(end, t) + side * shift
        dots.append(((place - border).length + 0.7 * abs(shift), place))
      }
    }
    return dots.enumerated().sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }
      .map(\.element.place)
  }

  /// Where the straight line leaves the country of its start; its middle where there is no land.
  private func crossing(_ line: Picture.Line, _ start: Point, _ end: Point) -> Point {
    guard let land else { return start.toward(end, 0.5) }
    let places = (0...96).map { start.toward(end, Double($0) / 96) }
    let leaves = places.lastIndex { land.owner(at: $0) == line.from } ?? 48
    let enters = places.firstIndex { land.owner(at: $0) == line.to } ?? 48
    // Over the sea, the middle of it.
    return places[max(0, min(96, (leaves + enters) / 2))]
  }
}

extension Rect {
  /// The smallest rectangle that holds both.
  func union(_ other: Rect) -> Rect {
    let left = min(minX, other.minX)
    let top = min(minY, other.minY)
    return Rect(
      minX: left, minY: top, width: max(maxX, other.maxX) - left, height: max(maxY, other.maxY) - top)
  }
}
