/// Places that boxes have from an earlier drawing, and places beside their neighbours for new ones.
struct KeptPlaces: Sendable {
  /// Parts of the canvas.
  let places: [Point]
  let newcomers: Set<Int>

  /// - Returns: `nil` where fewer than a third of the boxes have a place, so that a new layout is better.
  /// - Complexity: O(boxes + rounds · lines).
  init?(of picture: Picture) {
    let own = picture.boxes.map { box in
      box.place.flatMap { $0.isFinite ? Point(x: $0.x.clamped(to: 0...1), y: $0.y.clamped(to: 0...1)) : nil }
    }
    let missing = own.indices.filter { own[$0] == nil }
    guard missing.count < own.count, 3 * missing.count <= 2 * own.count else { return nil }
    newcomers = Set(missing)
    var links = [[(box: Int, weight: Double)]](repeating: [], count: own.count)
    for line in picture.lines where line.from != line.to {
      links[line.from].append((line.to, line.weight))
      links[line.to].append((line.from, line.weight))
    }
    var places = own
    // A newcomer may know only newcomers, so places spread from the old ones.
    for _ in 0..<4 {
      for box in missing where places[box] == nil {
        places[box] = Self.middle(of: links[box], places)
      }
    }
    // Whoever knows nobody here begins at the lower end of the page.
    self.places = places.map { $0 ?? Point(x: 0.5, y: 0.97) }
  }

  private static func middle(of links: [(box: Int, weight: Double)], _ places: [Point?]) -> Point? {
    var sum = Point(x: 0, y: 0)
    var total = 0.0
    for link in links {
      guard let place = places[link.box] else { continue }
      let weight = max(1e-9, min(link.weight, 1e12))
      sum = sum + place * weight
      total += weight
    }
    return total > 0 ? sum * (1 / total) : nil
  }
}
