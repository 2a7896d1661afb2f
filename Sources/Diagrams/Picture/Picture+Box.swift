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

    package init(
      label: [String], weight: Double = 1, colour: Int? = nil, shape: Shape = .plate,
      tooltip: String? = nil, group: Int? = nil
    ) {
      self.label = label
      self.weight = weight
      self.colour = colour
      self.shape = shape
      self.tooltip = tooltip
      self.group = group
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
  }
}
