extension Picture {
  /// One sign and what it means.
  package struct LegendEntry: Hashable, Sendable {
    package var sign: Sign
    package var text: String

    package init(_ sign: Sign, _ text: String) {
      self.sign = sign
      self.text = text
    }
  }

  /// What a legend entry shows before its text.
  package enum Sign: Hashable, Sendable {
    case box(colour: Int?, shape: Shape)
    case line(isDirected: Bool, isDashed: Bool, colour: Int? = nil)
    /// A person who stands on a line, as the only one or as one of several.
    case bridge(isSole: Bool)
    /// A box of hardly any colour.
    case pale
    /// A small and a large box: size means something.
    case sizes
    /// A thin and a thick line: width means something.
    case widths
  }
}
