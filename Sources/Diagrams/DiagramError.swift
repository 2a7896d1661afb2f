/// Why a picture was not drawn.
package enum DiagramError: Error, Hashable, Sendable {
  /// More of something than the room draws; folding is the caller's work.
  case tooMany(Part, count: Int, limit: Int)
  /// A line whose end is not a box of the picture; by the line's index.
  case lineWithoutBox(line: Int)
  /// A weight that is negative, infinite or not a number; by the box's index.
  case badBoxWeight(box: Int)
  /// A weight that is negative, infinite or not a number; by the line's index.
  case badLineWeight(line: Int)

  /// A bridge whose line the picture does not have; by the bridge's index.
  case bridgeWithoutLine(bridge: Int)

  /// What there was too much of.
  package enum Part: Hashable, Sendable {
    case boxes, linkedBoxes, lines, bridges, legendEntries, subtitles, captions
  }
}
