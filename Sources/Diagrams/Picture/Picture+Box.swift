extension Picture {
  /// One thing with a label.
  package struct Box: Hashable, Sendable {
    /// The first line is the name, the others are small; at most three lines are drawn.
    package var label: [String]
    /// Finite and not negative; the heaviest box of the picture is the largest.
    package var weight: Double
    /// Index into the palette; `nil`, or one beyond it, is neutral grey.
    package var colour: Int?
    package var shape: Shape
    /// Shown when a reader points at the box.
    package var tooltip: String?
    /// Boxes of one group are drawn nearer to each other.
    package var group: Int?
    /// Where the box was before, as parts of the canvas between 0 and 1; it stays there as nearly as it can.
    package var place: Point?
    /// Whether a reader must see the box first.
    package var isMarked: Bool
    /// Between 0 and 1: how dark its colour is, where that means something.
    package var shade: Double?
    /// A number for the colour that a country without one takes, unless a neighbour of a lower number has it.
    package var hue: Int?

    package init(
      label: [String], weight: Double = 1, colour: Int? = nil, shape: Shape = .plate,
      tooltip: String? = nil, group: Int? = nil, place: Point? = nil, isMarked: Bool = false,
      shade: Double? = nil, hue: Int? = nil
    ) {
      self.label = label
      self.weight = weight
      self.colour = colour
      self.shape = shape
      self.tooltip = tooltip
      self.group = group
      self.place = place
      self.isMarked = isMarked
      self.shade = shade
      self.hue = hue
    }
  }

  /// The outline of a box.
  package enum Shape: Hashable, Sendable, CaseIterable {
    /// A rounded rectangle around its label.
    case plate
    /// A disc whose area is the weight, above its label.
    case disc
    /// A square on its corner whose area is the weight, above its label.
    case diamond
    /// A country around its label: its area is the weight, and it meets its neighbours at borders.
    case country
  }
}
