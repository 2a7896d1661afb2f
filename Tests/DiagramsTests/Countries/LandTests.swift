import TestSupport
import Testing

@testable import Diagrams

@Suite("Countries")
struct LandTests {
  private static let region = Rect(minX: 30, minY: 60, width: 780, height: 400)

  private func seeds(_ seed: UInt64) -> [Rect] {
    var random = SplitMix64(seed: seed)
    var seeds: [Rect] = []
    while seeds.count < 12 {
      let rect = Rect(
        minX: 30 + Double(Int.random(in: 0..<680, using: &random)),
        minY: 60 + Double(Int.random(in: 0..<360, using: &random)), width: 90, height: 36)
      if !seeds.contains(where: { $0.grown(by: 6).overlaps(rect) }) { seeds.append(rect) }
    }
    return seeds
  }

  @Test("a label lies in its own country, and no country takes more than it claims", arguments: 1...20)
  func ownership(seed: Int) {
    let seeds = seeds(UInt64(seed))
    let claims = seeds.indices.map { 4_000 + 1_500 * Double($0) }
    let land = Land(region: Self.region, seeds: seeds, claims: claims)
    for (country, rect) in seeds.enumerated() {
      #expect(land.owner(at: rect.center) == country, "seed \(seed)")
      let squares = land.owners.count { $0 == country }
      // Lakes that are drained may add a little.
      #expect(Double(squares) * 9 <= claims[country] + 90 * 9 + 4_000, "seed \(seed)")
    }
    #expect(land.owners == Land(region: Self.region, seeds: seeds, claims: claims).owners)
  }

  @Test("borders go all around, near their land, and neighbours share them", arguments: 1...10)
  func borders(seed: Int) {
    let seeds = seeds(UInt64(seed))
    let land = Land(region: Self.region, seeds: seeds, claims: seeds.map { _ in 20_000 })
    let borders = Borders(of: land, countries: seeds.count)
    let neighbors = Set(borders.neighbors.map { [$0, $1] })
    for a in seeds.indices {
      let corners = Set(borders.rings[a])
      for b in seeds.indices.dropFirst(a + 1) where borders.rings[b].contains(where: corners.contains) {
        #expect(neighbors.contains([a, b]), "seed \(seed)")
      }
    }
    #expect(!neighbors.isEmpty)
    for ring in borders.rings {
      #expect(ring.count > 8)
      #expect(ring.allSatisfy { Self.region.grown(by: 1).contains($0) })
    }
  }

  @Test("neighbours differ in colour, and a colour of one's own is kept")
  func colours() {
    let ring = (0..<9).map { ($0, ($0 + 1) % 9) }.map { (min($0, $1), max($0, $1)) }
    let chosen = CountryColours.chosen([3] + [Int?](repeating: nil, count: 8), hues: [], neighbors: ring)
    #expect(chosen[0] == 3)
    #expect(ring.allSatisfy { chosen[$0] != chosen[$1] })
  }

  @Test("every shade of every colour carries dark text")
  func shades() {
    for colour in [nil] + (0..<Palette.count).map(Optional.init) {
      for shade in [0, 0.3, 0.7, 1] {
        #expect(Palette.shaded(colour, shade).contrast(with: .ink) >= 4.5)
      }
      #expect(Palette.fill(colour).contrast(with: .ink) >= 4.5)
      #expect(Palette.fill(colour).contrast(with: Palette.warningInk) >= 4.5)
    }
  }

  @Test("a country keeps the colour of its hue; of two neighbours the one of the higher hue gives way")
  func hues() {
    let count = Palette.count
    let alone = CountryColours.chosen([nil, nil], hues: [count + 2, 1], neighbors: [])
    #expect(alone == [2, 1])
    let touching = CountryColours.chosen([nil, nil], hues: [count + 2, 2], neighbors: [(0, 1)])
    #expect(touching[1] == 2 && touching[0] != 2)
  }
}
