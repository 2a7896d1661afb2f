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

  private static func neighbors(in land: Land) -> [(Int, Int)] {
    var pairs: Set<[Int]> = []
    for row in 0..<land.rows {
      for column in 0..<land.columns {
        let owner = land.owner(column: column, row: row)
        guard owner >= 0 else { continue }
        for other in [land.owner(column: column + 1, row: row), land.owner(column: column, row: row + 1)]
        where other >= 0 && other != owner { pairs.insert([min(owner, other), max(owner, other)]) }
      }
    }
    return pairs.map { ($0[0], $0[1]) }.sorted { $0 < $1 }
  }
}
