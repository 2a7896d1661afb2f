/// The page as squares, each the land of one country or sea.
///
/// Countries grow from their labels, the nearest square first, until each has what it claims; where two meet, there
/// is a border. So a label lies in its own country, areas are what they claim, and a small change of places or
/// claims moves borders a little.
struct Land: Sendable {
  /// Side of a square, in points.
  static let side = 3.0

  let region: Rect
  let columns: Int
  let rows: Int
  /// The country of each square, row by row; -1 for sea.
  private(set) var owners: [Int]

  /// - Parameters:
  ///   - seeds: The rectangle in which each country starts; they do not overlap.
  ///   - claims: Square points for each.
  /// - Complexity: O(squares · log squares).
  init(region: Rect, seeds: [Rect], claims: [Double]) {
    self.region = region
    columns = max(1, Int((region.width / Self.side).clamped(to: 0...2_000)))
    rows = max(1, Int((region.height / Self.side).clamped(to: 0...2_000)))
    owners = [Int](repeating: -1, count: columns * rows)
    grow(seeds, claims)
    drainLakes()
  }

  private func center(_ square: Int) -> Point {
    Point(
      x: region.minX + (Double(square % columns) + 0.5) * Self.side,
      y: region.minY + (Double(square / columns) + 0.5) * Self.side)
  }

  /// The country at a place, or `nil` for sea.
  func owner(at place: Point) -> Int? {
    let column = Int(((place.x - region.minX) / Self.side).clamped(to: -1...5_000).rounded(.down))
    let row = Int(((place.y - region.minY) / Self.side).clamped(to: -1...5_000).rounded(.down))
    guard column >= 0, column < columns, row >= 0, row < rows else { return nil }
    let owner = owners[row * columns + column]
    return owner < 0 ? nil : owner
  }

  /// The country of a square, -1 for sea and for what lies outside.
  func owner(column: Int, row: Int) -> Int {
    column >= 0 && column < columns && row >= 0 && row < rows ? owners[row * columns + column] : -1
  }

  private mutating func grow(_ seeds: [Rect], _ claims: [Double]) {
    let speeds = claims.map { max(1, $0).squareRoot() }
    var left = claims.map { max(1, Int(($0 / (Self.side * Self.side)).clamped(to: 0...4e6))) }
    var queue = LandQueue()
    for (country, seed) in seeds.enumerated() {
      for square in squares(in: seed) where owners[square] < 0 {
        owners[square] = country
        left[country] -= 1
      }
    }
    for square in owners.indices where owners[square] >= 0 {
      push(around: square, owners[square], seeds, speeds, &queue)
    }
    while let next = queue.pop() {
      guard owners[next.square] < 0, left[next.country] > 0 else { continue }
      owners[next.square] = next.country
      left[next.country] -= 1
      push(around: next.square, next.country, seeds, speeds, &queue)
    }
  }

  private func push(
    around square: Int, _ country: Int, _ seeds: [Rect], _ speeds: [Double], _ queue: inout LandQueue
  ) {
    for neighbor in neighbors(of: square) where owners[neighbor] < 0 {
      let distance = seeds[country].distance(to: center(neighbor)) / speeds[country]
      queue.push(.init(distance: distance, country: country, square: neighbor))
    }
  }

  private func squares(in rect: Rect) -> [Int] {
    let first = Int(((rect.minX - region.minX) / Self.side).clamped(to: 0...5_000))
    let last = Int(((rect.maxX - region.minX) / Self.side).clamped(to: 0...5_000))
    let top = Int(((rect.minY - region.minY) / Self.side).clamped(to: 0...5_000))
    let bottom = Int(((rect.maxY - region.minY) / Self.side).clamped(to: 0...5_000))
    guard first < columns, top < rows else { return [] }
    return (top...min(rows - 1, max(top, bottom))).flatMap { row in
      (first...min(columns - 1, max(first, last))).map { row * columns + $0 }
    }
  }

  private func neighbors(of square: Int) -> [Int] {
    let column = square % columns
    var neighbors: [Int] = []
    if square >= columns { neighbors.append(square - columns) }
    if column > 0 { neighbors.append(square - 1) }
    if column + 1 < columns { neighbors.append(square + 1) }
    if square + columns < owners.count { neighbors.append(square + columns) }
    return neighbors
  }

  /// Gives small water that land surrounds to the country that touches most of it.
  private mutating func drainLakes() {
    var seen = [Bool](repeating: false, count: owners.count)
    for start in owners.indices where owners[start] < 0 && !seen[start] {
      var water = [start]
      var contacts: [Int: Int] = [:]
      var isOpen = false
      var next = 0
      seen[start] = true
      while next < water.count {
        let square = water[next]
        next += 1
        let column = square % columns
        if column == 0 || column + 1 == columns || square < columns || square + columns >= owners.count {
          isOpen = true
        }
        for neighbor in neighbors(of: square) {
          if owners[neighbor] >= 0 {
            contacts[owners[neighbor], default: 0] += 1
          } else if !seen[neighbor] {
            seen[neighbor] = true
            water.append(neighbor)
          }
        }
      }
      guard !isOpen, water.count < 90,
        let owner = contacts.min(by: { (-$0.value, $0.key) < (-$1.value, $1.key) })?.key
      else { continue }
      for square in water { owners[square] = owner }
    }
  }
}

extension Rect {
  /// How far a place is from the rectangle; 0 inside.
  func distance(to place: Point) -> Double {
    (place - clamp(place)).length
  }
}
