/// The outlines of countries, smoothed together so that neighbours share one border.
struct Borders: Sendable {
  /// The outer border of each country, all around; empty for one without land.
  private(set) var rings: [[Point]]
  /// Countries that share a border, each pair once, the lower first, ascending.
  let neighbors: [(Int, Int)]

  private static let rounds = 10

  /// - Complexity: O(squares).
  init(of land: Land, countries: Int) {
    neighbors = Self.neighbors(in: land)
    let corners = Corners(of: land)
    let smooth = corners.smoothed(rounds: Self.rounds)
    rings = (0..<countries).map { country in
      corners.ring(of: country).filter { corners.isKept($0) }.map { smooth[$0] ?? corners.place($0) }
    }
  }

  /// Squares of a sea that is narrow.
  private static let narrow = 14

  /// The next country in a direction, across a narrow sea at most; -1 for none.
  private static func next(_ land: Land, _ column: Int, _ row: Int, _ right: Int, _ down: Int) -> Int {
    for step in 1...narrow {
      let owner = land.owner(column: column + step * right, row: row + step * down)
      if owner >= 0 { return owner }
    }
    return -1
  }

  private static func neighbors(in land: Land) -> [(Int, Int)] {
    var pairs: Set<[Int]> = []
    for row in 0..<land.rows {
      for column in 0..<land.columns {
        let owner = land.owner(column: column, row: row)
        guard owner >= 0 else { continue }
        // Across a narrow sea, countries still look as if they touched.
        for other in [next(land, column, row, 1, 0), next(land, column, row, 0, 1)]
        where other >= 0 && other != owner { pairs.insert([min(owner, other), max(owner, other)]) }
      }
    }
    return pairs.map { ($0[0], $0[1]) }.sorted { $0 < $1 }
  }
}
