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

    package init(line: Int, name: String, isSole: Bool = false, tooltip: String? = nil) {
      self.line = line
      self.name = name
      self.isSole = isSole
      self.tooltip = tooltip
    }
  }
}
