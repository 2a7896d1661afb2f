/// What crosses the fence to the layout engine: sizes and links, and no text at all.
struct LayoutGraph: Hashable, Sendable {
  /// The way of arranging, one engine of Graphviz each.
  enum Engine: UInt8, Hashable, Sendable, CaseIterable {
    /// Rows from top to bottom: `dot`.
    case layeredDown
    /// Columns from left to right: `dot`.
    case layeredRight
    /// Stress majorisation, the best for small ones: `neato`.
    case stress
    /// Multi-level forces, for large ones: `sfdp`.
    case forces

    /// Where links point to, for the layered ones.
    var flow: Layout.Flow? {
      switch self {
      case .layeredDown: .down
      case .layeredRight: .right
      case .stress, .forces: nil
      }
    }
  }

  /// A link between two boxes that differ.
  struct Link: Hashable, Sendable {
    var from: Int
    var to: Int
    /// Wished distance of the centres, in points.
    var distance: Double
    /// Pull, at least 1.
    var pull: Double
  }

  var engine: Engine
  var sizes: [Size]
  var links: [Link]
}
