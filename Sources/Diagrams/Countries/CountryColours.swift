/// Colours for countries that have none of their own, so that neighbours differ.
enum CountryColours {
  /// The colour of each country: what it has, else that of its hue, else the one that its neighbours use least.
  ///
  /// Lower hues choose first, so that who was there longer keeps a colour.
  /// - Complexity: O(countries · (neighbours + log countries)).
  static func chosen(_ own: [Int?], hues: [Int?], neighbors: [(Int, Int)]) -> [Int?] {
    var around = [[Int]](repeating: [], count: own.count)
    for (a, b) in neighbors where a < own.count && b < own.count {
      around[a].append(b)
      around[b].append(a)
    }
    let count = Palette.count
    let wishes = own.indices.map { country in
      let hue = hues.indices.contains(country) ? hues[country] : nil
      // Without a hue, start at a colour of its own, so that a map of islands is not of one colour.
      return (rank: hue ?? .max, colour: (((hue ?? country) % count) + count) % count)
    }
    var colours = own
    let order = own.indices.filter { own[$0] == nil }
      .sorted { (wishes[$0].rank, $0) < (wishes[$1].rank, $1) }
    for country in order {
      var uses = [Int](repeating: 0, count: count)
      for neighbor in around[country] {
        if let colour = colours[neighbor], uses.indices.contains(colour) { uses[colour] += 1 }
      }
      let choices = uses.indices.map { ($0 + wishes[country].colour) % count }
      colours[country] = choices.min { uses[$0] < uses[$1] } ?? 0
    }
    return colours
  }
}
