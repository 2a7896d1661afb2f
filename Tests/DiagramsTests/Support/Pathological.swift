import Diagrams

/// Two hundred pictures and more that break programs: every bad shape of a graph with every bad text in it.
enum Pathological {
  static var count: Int { shapes.count * Pictures.hostile.count }

  /// Whether a picture has few boxes.
  static func isSmall(_ number: Int) -> Bool { shapes[number % shapes.count].boxes.count <= 60 }

  static func picture(_ number: Int) -> Picture {
    var picture = shapes[number % shapes.count]
    let text = Pictures.hostile[number / shapes.count]
    picture.title = text
    picture.subtitles = [text]
    picture.captions = [text]
    picture.notes = .init(
      simpleLayout: text, unlabelledBoxes: text, unlabelledLines: text, unplacedBridges: text)
    // A text of megabytes in every one of thousands of boxes would test the machine's patience only.
    let step = max(1, picture.boxes.count / 24)
    for box in stride(from: 0, to: picture.boxes.count, by: step) {
      picture.boxes[box].label = [text, text]
      picture.boxes[box].tooltip = text
    }
    for line in picture.lines.indices.prefix(24) {
      picture.lines[line].label = text
      picture.lines[line].tooltip = text
    }
    picture.bridges = picture.lines.indices.prefix(12).map {
      .init(line: $0, name: text, isSole: $0.isMultiple(of: 2), tooltip: text)
    }
    return picture
  }

  private static let shapes: [Picture] = [
    Pictures.isolates(2_000), Pictures.star(1_000), Pictures.chain(1_200), Pictures.tree(290), countries(40),
    clique(45), Pictures.pathological[6], Pictures.pathological[7], Pictures.pathological[8],
    Pictures.pathological[9],
  ]

  /// A page full of land, all in one place.
  private static func countries(_ count: Int) -> Picture {
    Picture(
      title: "Land",
      boxes: (0..<count).map {
        Picture.Box(
          label: ["Land \($0)"], weight: Double($0 % 7), shape: .country, place: Point(x: 0.5, y: 0.5),
          hue: -$0)
      }, lines: (1..<count).map { Picture.Line(from: 0, to: $0, weight: Double($0)) })
  }

  private static func clique(_ count: Int) -> Picture {
    Picture(
      title: "Everybody with everybody", boxes: (0..<count).map { Picture.Box(label: ["Box \($0)"]) },
      lines: (0..<count).flatMap { a in (0..<a).map { Picture.Line(from: a, to: $0) } })
  }
}
