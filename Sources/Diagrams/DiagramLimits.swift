/// How much the room draws, and how much a reader can take in.
package enum DiagramLimits {
  /// Boxes a reader can take in; a caller folds what goes beyond.
  package static let readableBoxes = 40
  /// Boxes of one picture, linked or not.
  package static let boxes = 3_000
  /// Boxes with lines to others: what the layout engine is given at most.
  package static let linkedBoxes = 1_500
  /// Lines of one picture.
  package static let lines = 5_000
  /// People who stand on lines.
  package static let bridges = 80
  /// Boxes of a layered picture; beyond, the engine's time explodes.
  package static let layeredBoxes = 300
  /// Labels of boxes and lines together; the lightest ones give way.
  package static let labels = 120
  /// Unicode scalars of one label.
  package static let labelScalars = 120
  /// Texts of one label.
  package static let labelLines = 3
  /// Rows that they take on the page.
  package static let labelRows = 6
  /// Unicode scalars of one tooltip.
  package static let tooltipScalars = 600
  /// Unicode scalars of a title, subtitle, caption or legend text.
  package static let sentenceScalars = 300
  package static let legendEntries = 10
  package static let subtitles = 3
  package static let captions = 5
}
