/// Colours that readers with any colour vision tell apart.
///
/// Okabe, Ito, "Color Universal Design", 2008; tinted towards white, so that dark text reads well on them.
package enum Palette {
  /// How many colours there are; an index beyond is neutral grey.
  package static var count: Int { strong.count }

  /// The inside of a plate; text on it is `Colour.ink`.
  static func fill(_ index: Int?) -> Colour {
    colour(index).mixed(with: .white, 0.68)
  }

  /// The inside of a plate or country whose darkness means something; text on it stays legible.
  static func shaded(_ index: Int?, _ shade: Double) -> Colour {
    colour(index).mixed(with: .white, 0.9 - 0.45 * shade.clamped(to: 0...1))
  }

  /// The inside of a disc or diamond, which carries no text.
  static func solid(_ index: Int?) -> Colour {
    colour(index).mixed(with: .white, 0.12)
  }

  /// The border of a country, softer than lines that cross it.
  static func border(_ index: Int?) -> Colour {
    colour(index).mixed(with: .white, 0.15)
  }

  /// The outline of a box.
  static func stroke(_ index: Int?) -> Colour {
    colour(index).mixed(with: .ink, 0.22)
  }

  /// What must be seen first, such as a single person on whom much hangs.
  static let warning = Colour(0xD55E00)
  /// Text about it, dark enough on white and on every fill.
  static let warningInk = Colour(0x8F2D00)

  /// A line in a colour, dark enough to be followed.
  static func line(_ index: Int?) -> Colour {
    colour(index).mixed(with: .ink, 0.12)
  }

  private static func colour(_ index: Int?) -> Colour {
    guard let index, strong.indices.contains(index) else { return neutral }
    return strong[index]
  }

  private static let strong: [Colour] = [
    Colour(0x0072B2), Colour(0xE69F00), Colour(0x009E73), Colour(0xCC79A7), Colour(0x56B4E9),
    Colour(0xD55E00), Colour(0xF0E442),
  ]
  private static let neutral = Colour(0x97A1AC)
}
