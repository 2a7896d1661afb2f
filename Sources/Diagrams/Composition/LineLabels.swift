/// Places for the labels of lines: beside no box and no other label, or nowhere.
struct LineLabels: Sendable {
  let footprints: [Rect]
  /// Names that stand on lines.
  let names: [Rect]
  let canvas: Rect

  private static let size = 9.0
  private static let maxWidth = 110.0
  /// Where along its line a label is tried, the middle first.
  private static let stations = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.2, 0.8]

  /// A label for each line or `nil`; at most `budget` are placed, heavier lines first.
  /// - Complexity: O(budget · (boxes + budget)).
  func placed(_ lines: [Picture.Line], along ways: [Way], budget: Int) -> [Drawing.Text?] {
    var result = [Drawing.Text?](repeating: nil, count: lines.count)
    var taken: [Rect] = []
    let order = lines.indices.sorted { (-lines[$0].weight, $0) < (-lines[$1].weight, $1) }
    for index in order where taken.count < budget {
      guard let label = lines[index].label else { continue }
      let clean = CleanText.line(label, limit: DiagramLimits.labelScalars)
      let text = LineBreaks.fitted(clean, size: Self.size, maxWidth: Self.maxWidth)
      guard !text.isEmpty, let place = place(text, along: ways[index].middle, besides: taken) else {
        continue
      }
      taken.append(place.bounds)
      result[index] = place
    }
    return result
  }

  private func place(_ text: String, along curve: Curve, besides taken: [Rect]) -> Drawing.Text? {
    for station in Self.stations {
      let center = curve.point(at: station)
      let top = Point(x: center.x, y: center.y - Self.size * Drawing.Text.leading / 2)
      let label = Drawing.Text(
        text, top: top, size: Self.size, anchor: .middle, colour: .quiet, hasHalo: true)
      let room = label.bounds.grown(by: 1)
      if canvas.contains(room), !footprints.contains(where: room.overlaps),
        !taken.contains(where: room.overlaps), !names.contains(where: room.overlaps)
      {
        return label
      }
    }
    return nil
  }
}
