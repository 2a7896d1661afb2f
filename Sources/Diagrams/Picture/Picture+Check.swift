extension Picture {
  /// Refuses what cannot be drawn.
  /// - Throws: `DiagramError` for the first rule that is broken.
  /// - Complexity: O(boxes + lines).
  func check() throws(DiagramError) {
    try Self.check(boxes.count, .boxes, DiagramLimits.boxes)
    try Self.check(lines.count, .lines, DiagramLimits.lines)
    try Self.check(bridges.count, .bridges, DiagramLimits.bridges)
    try Self.check(legend.count, .legendEntries, DiagramLimits.legendEntries)
    try Self.check(subtitles.count, .subtitles, DiagramLimits.subtitles)
    try Self.check(captions.count, .captions, DiagramLimits.captions)
    for (index, box) in boxes.enumerated() where !Self.isWeight(box.weight) {
      throw .badBoxWeight(box: index)
    }
    for (index, line) in lines.enumerated() {
      guard boxes.indices.contains(line.from), boxes.indices.contains(line.to) else {
        throw .lineWithoutBox(line: index)
      }
      guard Self.isWeight(line.weight) else { throw .badLineWeight(line: index) }
    }
    for (index, bridge) in bridges.enumerated() where !lines.indices.contains(bridge.line) {
      throw .bridgeWithoutLine(bridge: index)
    }
    try Self.check(linkedBoxes.count, .linkedBoxes, DiagramLimits.linkedBoxes)
  }

  /// The boxes that a line joins to another box, ascending; the others are placed on a grid.
  var linkedBoxes: [Int] {
    var isLinked = [Bool](repeating: false, count: boxes.count)
    for line in lines where line.from != line.to && !line.isOverlay {
      isLinked[line.from] = true
      isLinked[line.to] = true
    }
    return isLinked.indices.filter { isLinked[$0] }
  }

  private static func isWeight(_ weight: Double) -> Bool {
    weight.isFinite && weight >= 0
  }

  private static func check(
    _ count: Int, _ part: DiagramError.Part, _ limit: Int
  ) throws(DiagramError) {
    guard count <= limit else { throw .tooMany(part, count: count, limit: limit) }
  }
}
