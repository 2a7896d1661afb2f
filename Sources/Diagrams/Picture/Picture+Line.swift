extension Picture {
  /// A line between two boxes, or a loop at one.
  package struct Line: Hashable, Sendable {
    /// Index of the box at which the line starts.
    package var from: Int
    /// Index of the box at which the line ends, with an arrowhead where it is directed.
    package var to: Int
    /// Finite and not negative; the heaviest line of the picture is the widest.
    package var weight: Double
    package var label: String?
    package var isDirected: Bool
    package var isDashed: Bool
    /// Index into the palette; `nil` is neutral grey.
    package var colour: Int?
    /// Whether the line is drawn over a layout that does not know of it.
    package var isOverlay: Bool
    /// Shown when a reader points at the line.
    package var tooltip: String?

    package init(
      from: Int, to: Int, weight: Double = 1, label: String? = nil, isDirected: Bool = false,
      isDashed: Bool = false, colour: Int? = nil, isOverlay: Bool = false,
      tooltip: String? = nil
    ) {
      self.from = from
      self.to = to
      self.weight = weight
      self.label = label
      self.isDirected = isDirected
      self.isDashed = isDashed
      self.colour = colour
      self.isOverlay = isOverlay
      self.tooltip = tooltip
    }
  }
}
