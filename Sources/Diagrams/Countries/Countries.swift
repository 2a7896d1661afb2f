/// Borders and colours of the boxes that are countries.
struct Countries: Sendable {
  let land: Land
  /// The border of each box, empty for boxes that are no countries.
  let rings: [[Point]]
  let colours: [Int?]

  /// - Returns: `nil` where the picture has no countries.
  init?(of picture: Picture, forms: [BoxForm], footprints: [Rect], region: Rect) {
    guard forms.contains(where: { $0.shape == .country }) else { return nil }
    // Boxes of other shapes keep the room that they stand on, as a sort of inland sea.
    let seeds = zip(forms, footprints).map { form, footprint in
      form.shape == .country ? form.frame(in: footprint).grown(by: 2) : footprint
    }
    land = Land(region: region, seeds: seeds, claims: forms.map(\.territory))
    let borders = Borders(of: land, countries: forms.count)
    rings = zip(forms, borders.rings).map { $0.shape == .country ? $1 : [] }
    colours = CountryColours.chosen(
      picture.boxes.map(\.colour), hues: picture.boxes.map(\.hue), neighbors: borders.neighbors)
  }
}
