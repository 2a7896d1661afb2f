/// Boxes in rows, like words on a page: for those that no line holds in a place.
struct Shelf: Sendable {
  /// Centres relative to the shelf's top left corner.
  let centers: [Point]
  let height: Double

  /// Fills rows of a width in order; each row is centred.
  /// - Complexity: O(boxes).
  init(_ sizes: [Size], width: Double, gap: Double) {
    var centers: [Point] = []
    var rowStart = 0
    var y = 0.0
    while rowStart < sizes.count {
      let row = Self.row(of: sizes, from: rowStart, width: width, gap: gap)
      let rowWidth = sizes[row].reduce(0) { $0 + $1.width } + gap * Double(row.count - 1)
      let rowHeight = sizes[row].map(\.height).max() ?? 0
      var x = (width - rowWidth) / 2
      for size in sizes[row] {
        centers.append(Point(x: x + size.width / 2, y: y + rowHeight / 2))
        x += size.width + gap
      }
      y += rowHeight + gap
      rowStart = row.upperBound
    }
    self.centers = centers
    height = max(0, y - gap)
  }

  /// As many as fit, at least one.
  private static func row(of sizes: [Size], from start: Int, width: Double, gap: Double) -> Range<Int> {
    var end = start + 1
    var used = sizes[start].width
    while end < sizes.count, used + gap + sizes[end].width <= width {
      used += gap + sizes[end].width
      end += 1
    }
    return start..<end
  }
}
