/// What the drawing must say about itself, in the caller's words.
struct Notices: Hashable, Sendable {
  var isFallback: Bool
  /// Boxes without their label.
  var boxes: Int
  /// Lines without their label.
  var lines: Int
  /// Names for which the drawing has no room.
  var bridges: [String] = []

  /// Takes in what others say, of two numbers the larger and of two lists of names the longer.
  mutating func formUnion(_ other: Notices) {
    isFallback = isFallback || other.isFallback
    boxes = max(boxes, other.boxes)
    lines = max(lines, other.lines)
    if other.bridges.joined().count > bridges.joined().count { bridges = other.bridges }
  }

  /// The sentences that apply; one that the caller has no words for is left out.
  func texts(_ notes: Picture.Notes) -> [String] {
    var texts: [String] = []
    if isFallback { texts.append(notes.simpleLayout) }
    if boxes > 0 { texts.append(Self.counted(notes.unlabelledBoxes, boxes)) }
    if lines > 0 { texts.append(Self.counted(notes.unlabelledLines, lines)) }
    if !bridges.isEmpty, !notes.unplacedBridges.isEmpty {
      texts.append("\(notes.unplacedBridges): \(bridges.joined(separator: ", "))")
    }
    return texts.filter { !$0.isEmpty }
  }

  /// The bands of a picture, with these sentences below its captions.
  func bands(of picture: Picture) -> Bands {
    Bands(
      title: picture.title, subtitles: picture.subtitles,
      captions: picture.captions + texts(picture.notes), legend: picture.legend)
  }

  private static func counted(_ text: String, _ count: Int) -> String {
    text.isEmpty ? "" : "\(text): \(count)"
  }
}
