/// Colours for countries that have none of their own, so that neighbours differ.
enum CountryColours {
  /// The colour of each country: what it has, else the one of the palette that its neighbours use least.
  /// - Complexity: O(countries · neighbours).
  static func chosen(_ own: [Int?], neighbors: [(Int, Int)]) -> [Int?] {
    var around = [[Int]](repeating: [], count: own.count)
    for (a, b) in neighbors where a < own.count && b < own.count {
      around[a].append(b)
      around[b].append(a)
    }
    var colours = own
    for country in own.indices where own[country] == nil {
      var uses = [Int](repeating: 0, count: Palette.count)
      for neighbor in around[country] {
        if let colour = colours[neighbor], uses.indices.contains(colour) { uses[colour] += 1 }
      }
      // Start at a colour of its own, so that a map of islands is not of one colour.
      let order = uses.indices.map { ($0 + country) % uses.count }
      colours[country] = order.min { uses[$0] < uses[$1] } ?? 0
    }
    return colours
  }
}
