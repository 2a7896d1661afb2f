/// Boxes set one after the other on the free place nearest to the one they wish for.
///
/// Coarser than `Separation`, which keeps directions better, but it ends on any crowd.
struct NearestFree: Sendable {
  private let region: Rect
  private let columns: Int
  private let rows: Int
  private var isTaken: [Bool]

  /// Side of the squares that are given away, in points.
  private static let cell = 6.0

  init(region: Rect) {
    self.region = region
    columns = max(1, Int((region.width / Self.cell).clamped(to: 0...4_000)))
    rows = max(1, Int((region.height / Self.cell).clamped(to: 0...4_000)))
    isTaken = [Bool](repeating: false, count: columns * rows)
  }

  /// The centres, larger boxes being served first, or `nil` where the region is too small.
  ///
  /// - Parameter fixed: Boxes that have their places already, and do not move.
  /// - Complexity: O(boxes · squares) at worst.
  mutating func settled(_ wishes: [Point], sizes: [Size], fixed: Set<Int> = []) -> [Point]? {
    var centers = wishes
    for index in fixed { occupy(Rect(center: wishes[index], size: sizes[index])) }
    let order = sizes.indices.filter { !fixed.contains($0) }
      .sorted { (-sizes[$0].area, $0) < (-sizes[$1].area, $1) }
    for index in order {
      guard let center = settle(wishes[index], sizes[index]) else { return nil }
      centers[index] = center
    }
    return centers
  }

  /// Takes every square that a rectangle touches.
  private mutating func occupy(_ rect: Rect) {
    func squares(_ from: Double, _ to: Double, _ start: Double, _ count: Int) -> Range<Int> {
      let first = Int(((from - start) / Self.cell).clamped(to: 0...Double(count)))
      let last = Int(((to - start) / Self.cell).rounded(.up).clamped(to: 0...Double(count)))
      return first..<max(first, last)
    }
    let across = squares(rect.minX, rect.maxX, region.minX, columns)
    for row in squares(rect.minY, rect.maxY, region.minY, rows) {
      for column in across { isTaken[row * columns + column] = true }
    }
  }

  private mutating func settle(_ wish: Point, _ size: Size) -> Point? {
    // One square more than needed leaves a gap between neighbours.
    let wide = Int(size.width / Self.cell) + 2
    let high = Int(size.height / Self.cell) + 2
    guard wide <= columns, high <= rows else { return nil }
    let left = Int(((wish.x - size.width / 2 - region.minX) / Self.cell).clamped(to: 0...1e6))
    let top = Int(((wish.y - size.height / 2 - region.minY) / Self.cell).clamped(to: 0...1e6))
    let column = min(left, columns - wide)
    let row = min(top, rows - high)
    for ring in 0..<max(columns, rows) {
      guard let (x, y) = freePlace(column, row, ring, wide, high) else { continue }
      take(x, y, wide, high)
      return Point(
        x: region.minX + (Double(x) + Double(wide) / 2) * Self.cell,
        y: region.minY + (Double(y) + Double(high) / 2) * Self.cell)
    }
    return nil
  }

  /// The first free place on the square ring at a distance; the upper side is tried first.
  private func freePlace(_ column: Int, _ row: Int, _ ring: Int, _ wide: Int, _ high: Int) -> (Int, Int)? {
    for y in max(0, row - ring)...min(rows - high, row + ring) {
      let isSide = abs(y - row) < ring
      for x in stride(from: column - ring, through: column + ring, by: isSide ? 2 * ring : 1) {
        if x >= 0, x + wide <= columns, isFree(x, y, wide, high) { return (x, y) }
      }
    }
    return nil
  }

  private func isFree(_ x: Int, _ y: Int, _ wide: Int, _ high: Int) -> Bool {
    for line in y..<(y + high) {
      let start = line * columns + x
      for square in start..<(start + wide) where isTaken[square] { return false }
    }
    return true
  }

  private mutating func take(_ x: Int, _ y: Int, _ wide: Int, _ high: Int) {
    for line in y..<(y + high) {
      for square in (line * columns + x)..<(line * columns + x + wide) { isTaken[square] = true }
    }
  }
}
