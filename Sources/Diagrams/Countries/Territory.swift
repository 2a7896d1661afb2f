/// How much of a page each country gets.
enum Territory {
  /// Room between the bands of an A4 page of which land is made, in square points; the rest is sea.
  private static let land = 782.0 * 400 * 0.74
  /// Nobody gets less than this part of an equal share, else a name would have no room.
  private static let least = 0.35

  /// Areas in the order of the boxes, 0 for boxes that are no countries; proportional to the weights but for
  /// the smallest.
  static func shares(of picture: Picture) -> [Double] {
    let countries = picture.boxes.filter { $0.shape == .country }
    guard !countries.isEmpty else { return picture.boxes.map { _ in 0 } }
    // Few countries do not fill the page: they would look like a flag.
    let room = min(land, 26_000 * Double(countries.count))
    let total = countries.reduce(0) { $0 + min($1.weight, 1e12) }
    let equal = room / Double(countries.count)
    return picture.boxes.map { box in
      guard box.shape == .country else { return 0 }
      let share = total > 0 ? min(box.weight, 1e12) / total : 0
      return max(least * equal, room * share)
    }
  }
}
