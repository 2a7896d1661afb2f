/// The corners of squares at which land changes hands.
struct Corners: Sendable {
  private let land: Land
  private let width: Int
  /// For each corner on a border, the corners that it is joined to; ascending.
  private var joints: [Int: [Int]] = [:]

  init(of land: Land) {
    self.land = land
    width = land.columns + 1
    for row in 0...land.rows {
      for column in 0...land.columns {
        let own = land.owner(column: column, row: row)
        if own != land.owner(column: column, row: row - 1), column < land.columns {
          join(corner(column, row), corner(column + 1, row))
        }
        if own != land.owner(column: column - 1, row: row), row < land.rows {
          join(corner(column, row), corner(column, row + 1))
        }
      }
    }
  }

  private func corner(_ column: Int, _ row: Int) -> Int { row * width + column }

  private mutating func join(_ a: Int, _ b: Int) {
    joints[a, default: []].append(b)
    joints[b, default: []].append(a)
  }

  /// Where a corner lies before smoothing.
  func place(_ corner: Int) -> Point {
    Point(
      x: land.region.minX + Double(corner % width) * Land.side,
      y: land.region.minY + Double(corner / width) * Land.side)
  }

  /// Every second corner is enough for a smooth line; where three countries meet, the corner stays.
  func isKept(_ corner: Int) -> Bool {
    (corner % width + corner / width).isMultiple(of: 2) || (joints[corner]?.count ?? 0) > 2
  }

  /// Corners moved towards the middle of their neighbours, round by round.
  func smoothed(rounds: Int) -> [Int: Point] {
    let order = joints.keys.sorted()
    var places = joints.keys.reduce(into: [Int: Point]()) { $0[$1] = place($1) }
    for _ in 0..<rounds {
      var next = places
      for corner in order {
        let around = (joints[corner] ?? []).compactMap { places[$0] }
        guard let own = places[corner], !around.isEmpty else { continue }
        let middle = around.reduce(Point(x: 0, y: 0), +) * (1 / Double(around.count))
        next[corner] = own.toward(middle, 0.5)
      }
      places = next
    }
    return places
  }

  /// The corners around a country, clockwise from its uppermost, leftmost square.
  func ring(of country: Int) -> [Int] {
    guard let start = land.owners.firstIndex(of: country) else { return [] }
    let first = (column: start % land.columns, row: start / land.columns)
    var ring: [Int] = []
    // Along the upper side of the first square, with the country to the right.
    var (column, row) = first
    var heading = 0
    repeat {
      ring.append(corner(column, row))
      column += Self.steps[heading].0
      row += Self.steps[heading].1
      heading = turned(heading, column, row, country)
    } while (column, row, heading) != (first.column, first.row, 0) && ring.count <= 8 * land.owners.count
    return ring
  }

  /// Right, down, left, up.
  private static let steps = [(1, 0), (0, 1), (-1, 0), (0, -1)]
  /// The square ahead on the left and on the right of a corner, for each heading.
  private static let ahead = [
    (left: (0, -1), right: (0, 0)), (left: (0, 0), right: (-1, 0)), (left: (-1, 0), right: (-1, -1)),
    (left: (-1, -1), right: (0, -1)),
  ]

  private func turned(_ heading: Int, _ column: Int, _ row: Int, _ country: Int) -> Int {
    let (left, right) = Self.ahead[heading]
    let isRight = land.owner(column: column + right.0, row: row + right.1) == country
    let isLeft = land.owner(column: column + left.0, row: row + left.1) == country
    if !isRight { return (heading + 1) % 4 }
    return isLeft ? (heading + 3) % 4 : heading
  }
}
