/// Boxes and lines at their places.
struct Marks: Sendable {
  let boxes: [Drawing.Box]
  let lines: [Drawing.Line]

  /// - Parameter canvas: What bands leave of a page of factor 1.
  init(of picture: Picture, forms: [BoxForm], placement: Placement, flow: Layout.Flow?, canvas: Rect) {
    let footprints = placement.footprints
    boxes = picture.boxes.indices.map { index in
      Self.box(picture.boxes[index], index, forms[index], footprints[index])
    }
    let region = canvas.scaled(by: placement.factor)
    let routes = LineRoutes(
      outlines: boxes.map(\.outline), footprints: footprints, flow: flow, canvas: region)
    let curves = routes.curves(of: picture.lines)
    let labels = LineLabels(footprints: footprints, canvas: region).placed(
      picture.lines, along: curves,
      budget: max(0, DiagramLimits.labels - boxes.count { !$0.label.isEmpty }))
    let widths = LineInk.widths(of: picture.lines.map(\.weight))
    lines = picture.lines.indices.map { index in
      let line = picture.lines[index]
      let stroke = LineInk.stroke(
        curves[index], width: widths[index], isDirected: line.isDirected, isDashed: line.isDashed)
      return Drawing.Line(
        index: index, stroke: stroke, label: labels[index],
        tooltip: Self.tooltip(line, isLabelled: labels[index] != nil))
    }
  }

  private static func box(
    _ box: Picture.Box, _ index: Int, _ form: BoxForm, _ footprint: Rect
  ) -> Drawing.Box {
    let outline = Drawing.Outline(shape: form.shape, frame: form.frame(in: footprint), colour: box.colour)
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
