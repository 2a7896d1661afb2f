/// Ways around labels: the shortest path on a grid, pulled tight.
///
/// Hart, Nilsson, Raphael, "A formal basis for the heuristic determination of minimum cost paths", 1968.
struct RouteSearch: Sendable {
  private let canvas: Rect
  private let columns: Int
  private let rows: Int
  /// How many ways run through each square already; later ones keep apart where that costs little.
  private var traffic: [Double]

  /// Side of a square, in points.
  private static let side = 5.0
  private static let reluctance = 0.35

  init(canvas: Rect) {
    self.canvas = canvas
    columns = max(1, Int((canvas.width / Self.side).clamped(to: 1...1_000)))
    rows = max(1, Int((canvas.height / Self.side).clamped(to: 1...1_000)))
    traffic = [Double](repeating: 0, count: columns * rows)
  }

  /// Corners of a way between two places that touches none of `rects`, or `nil` where there is none.
  /// - Complexity: O(squares · log squares).
  mutating func corners(from start: Point, to end: Point, around rects: [Rect]) -> [Point]? {
    if Obstacles.isClear(start, end, of: rects) {
      note([start, end])
      return [start, end]
    }
    guard let path = path(from: square(at: start), to: square(at: end), around: rects) else { return nil }
    let points = [start] + path.dropFirst().dropLast().map(center) + [end]
    let corners = Self.tightened(points, around: rects)
    note(corners)
    return corners
  }

  /// Remembers where a way runs.
  private mutating func note(_ corners: [Point]) {
    for (a, b) in zip(corners, corners.dropFirst()) {
      let steps = max(1, Int(((b - a).length / Self.side).clamped(to: 0...1_000)))
      for step in 0..<steps {
        traffic[square(at: a.toward(b, Double(step) / Double(steps)))] += 1
      }
    }
  }

  private func square(at place: Point) -> Int {
    let column = Int(((place.x - canvas.minX) / Self.side).clamped(to: 0...Double(columns - 1)))
    let row = Int(((place.y - canvas.minY) / Self.side).clamped(to: 0...Double(rows - 1)))
    return row * columns + column
  }

  private func center(_ square: Int) -> Point {
    Point(
      x: canvas.minX + (Double(square % columns) + 0.5) * Self.side,
      y: canvas.minY + (Double(square / columns) + 0.5) * Self.side)
  }

  private func blocked(by rects: [Rect], except free: [Int]) -> [Bool] {
    var isBlocked = [Bool](repeating: false, count: columns * rows)
    for rect in rects {
      let first = square(at: Point(x: rect.minX, y: rect.minY))
      let last = square(at: Point(x: rect.maxX, y: rect.maxY))
      for row in (first / columns)...(last / columns) {
        for column in (first % columns)...(last % columns) {
          let square = row * columns + column
          if rect.contains(center(square)) { isBlocked[square] = true }
        }
      }
    }
    for square in free { isBlocked[square] = false }
    return isBlocked
  }

  private func path(from start: Int, to end: Int, around rects: [Rect]) -> [Int]? {
    let isBlocked = blocked(by: rects, except: [start, end])
    var cost = [Double](repeating: .infinity, count: columns * rows)
    var origin = [Int](repeating: -1, count: columns * rows)
    var queue = LandQueue()
    let goal = center(end)
    cost[start] = 0
    queue.push(.init(distance: (goal - center(start)).length, country: 0, square: start))
    while let next = queue.pop() {
      let square = next.square
      if square == end { break }
      let here = cost[square]
      guard next.distance <= here + (goal - center(square)).length + 1e-9 else { continue }
      for (column, row) in Self.steps {
        let x = square % columns + column
        let y = square / columns + row
        guard x >= 0, x < columns, y >= 0, y < rows else { continue }
        let neighbor = y * columns + x
        guard !isBlocked[neighbor] else { continue }
        let length = (column == 0 || row == 0 ? 1 : 2.0.squareRoot()) * Self.side
        let total = here + length * (1 + Self.reluctance * min(3, traffic[neighbor]))
        guard total < cost[neighbor] - 1e-9 else { continue }
        cost[neighbor] = total
        origin[neighbor] = square
        queue.push(.init(distance: total + (goal - center(neighbor)).length, country: 0, square: neighbor))
      }
    }
    guard cost[end].isFinite else { return nil }
    var path = [end]
    while let last = path.last, last != start, origin[last] >= 0 { path.append(origin[last]) }
    return path.reversed()
  }

  private static let steps = [(1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (1, -1), (-1, 1), (-1, -1)]

  /// Leaves out every point that a straight line can pass by.
  private static func tightened(_ points: [Point], around rects: [Rect]) -> [Point] {
    var kept: [Point] = []
    var index = 0
    while index < points.count {
      kept.append(points[index])
      var next = points.count - 1
      while next > index + 1, !Obstacles.isClear(points[index], points[next], of: rects) { next -= 1 }
      index = next > index ? next : index + 1
    }
    return kept
  }
}
