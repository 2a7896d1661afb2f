extension Picture {
  /// Somebody who stands on a line and links what it joins: a dot with a name, on the border where there is one.
  package struct Bridge: Hashable, Sendable {
    /// Index of the line.
    package var line: Int
    package var name: String
    /// Whether the line hangs on this one.
    package var isSole: Bool
    /// Shown when a reader points at the dot.
    package var tooltip: String?
    /// Where dot and name were before, by their middles, as parts of the canvas; they stay if there is room.
    package var place: Place?

    /// A dot and the name beside it.
    package struct Place: Hashable, Sendable {
      package var dot: Point
      package var name: Point

      package init(dot: Point, name: Point) {
        self.dot = dot
        self.name = name
      }
    }

    package init(line: Int, name: String, isSole: Bool = false, tooltip: String? = nil) {
      self.line = line
      self.name = name
      self.isSole = isSole
      self.tooltip = tooltip
    }
  }
}
