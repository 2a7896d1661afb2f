/// Boxes, lines and bridges at their places.
struct Marks: Sendable {
  let boxes: [Drawing.Box]
  let lines: [Drawing.Line]
  let bridges: [Drawing.Bridge]
  /// Bridges for which the page has no room, by their index.
  let unplaced: [Int]

  /// - Parameter canvas: What bands leave of a page of factor 1.
  init(of picture: Picture, forms: [BoxForm], placement: Placement, flow: Layout.Flow?, canvas: Rect) {
    let footprints = placement.footprints
    let region = canvas.scaled(by: placement.factor)
    let countries = Countries(of: picture, forms: forms, footprints: footprints, region: region)
    boxes = picture.boxes.indices.map { index in
      Self.box(picture.boxes[index], index, forms[index], footprints[index], countries)
    }
    let rooms = zip(boxes, forms).map { box, form in
      form.shape == .country ? box.outline.frame : box.footprint
    }
    let signs = BridgePlaces(
      outlines: boxes.map(\.outline), taken: rooms, land: countries?.land, canvas: region
    ).signs(picture.bridges, on: picture.lines)
    let names = signs.map { (rect: $0.label.bounds, owner: picture.boxes.count + $0.bridge) }
    var routes = LineRoutes(
      outlines: boxes.map(\.outline), footprints: footprints, flow: flow, canvas: region,
      obstacles: Obstacles(rooms.enumerated().map { (rect: $1, owner: $0) } + names))
    routes.stops = Self.stops(signs, picture, boxes.map(\.outline.frame.center))
    let ways = routes.ways(of: picture.lines)
    let labels = LineLabels(footprints: rooms, names: names.map(\.rect), canvas: region).placed(
      picture.lines, along: ways,
      budget: max(0, DiagramLimits.labels - boxes.count { !$0.label.isEmpty } - signs.count))
    lines = Self.lines(picture, ways, labels)
    bridges = signs.sorted { $0.bridge < $1.bridge }.map { sign in
      let bridge = picture.bridges[sign.bridge]
      return Drawing.Bridge(
        index: sign.bridge, line: bridge.line, dot: BridgeSign.dot(at: sign.dot, isSole: bridge.isSole),
        label: sign.label,
        tooltip: Self.tooltip([bridge.name, bridge.tooltip ?? ""]))
    }
    let placed = Set(signs.map(\.bridge))
    unplaced = picture.bridges.indices.filter { !placed.contains($0) }
  }

  /// The dots that each line passes, in the order from its start.
  private static func stops(
    _ signs: [BridgePlaces.Sign], _ picture: Picture, _ centers: [Point]
  ) -> [Int: [Point]] {
    var stops: [Int: [Point]] = [:]
    for sign in signs { stops[picture.bridges[sign.bridge].line, default: []].append(sign.dot) }
    for (line, dots) in stops {
      let start = centers[picture.lines[line].from]
      stops[line] = dots.enumerated()
        .sorted { (($0.element - start).length, $0.offset) < (($1.element - start).length, $1.offset) }
        .map(\.element)
    }
    return stops
  }

  private static func lines(
    _ picture: Picture, _ ways: [Way], _ labels: [Drawing.Text?]
  ) -> [Drawing.Line] {
    let widths = LineInk.widths(of: picture.lines.map(\.weight))
    let heaviest = picture.lines.map(\.weight).max() ?? 0
    let crowd = LineInk.crowd(picture.lines.count)
    return picture.lines.indices.map { index in
      let line = picture.lines[index]
      let stroke = LineInk.stroke(
        ways[index], width: widths[index], isDirected: line.isDirected, isDashed: line.isDashed,
        colour: line.colour, strength: heaviest > 0 ? line.weight / heaviest : 0, crowd: crowd)
      return Drawing.Line(
        index: index, from: line.from, to: line.to, weight: line.weight, stroke: stroke, label: labels[index],
        tooltip: tooltip(line, isLabelled: labels[index] != nil))
    }
  }

  private static func box(
    _ box: Picture.Box, _ index: Int, _ form: BoxForm, _ footprint: Rect, _ countries: Countries?
  ) -> Drawing.Box {
    let isCountry = form.shape == .country
    var outline = Drawing.Outline(
      shape: form.shape, frame: form.frame(in: footprint),
      colour: isCountry ? countries?.colours[index] ?? box.colour : box.colour)
    outline.border = isCountry ? countries?.rings[index] ?? [] : []
    outline.isMarked = box.isMarked
    if let shade = box.shade { outline.fill = Palette.shaded(box.colour, shade) }
    return Drawing.Box(
      index: index, outline: outline, label: form.label(in: footprint),
      tooltip: tooltip(box, form), footprint: footprint)
  }

  /// The caller's words, after the label where that is not shown in full.
  private static func tooltip(_ box: Picture.Box, _ form: BoxForm) -> String {
    let isShown = !form.lettering.rows.isEmpty && !form.lettering.isShortened
    let label = isShown ? [] : Array(box.label.prefix(8))
    return tooltip(label + [box.tooltip ?? ""])
  }

  private static func tooltip(_ line: Picture.Line, isLabelled: Bool) -> String {
    tooltip((isLabelled ? [] : [line.label ?? ""]) + [line.tooltip ?? ""])
  }

  private static func tooltip(_ parts: [String]) -> String {
    let limit = DiagramLimits.tooltipScalars
    let clean = parts.map { CleanText.paragraphs($0, limit: limit) }.filter { !$0.isEmpty }
    return CleanText.paragraphs(clean.joined(separator: "\n"), limit: limit)
  }
}
