internal import Diagrams
internal import Foundation

/// Draws a picture that is described in a file, to look at composition without a workspace.
///
/// One thing a line, fields separated by tabs: `title T`, `subtitle T`, `caption T`, `box NAME WEIGHT SHAPE [X Y]`,
/// `line FROM TO WEIGHT`, `bridge LINE NAME sole|one`. Boxes and lines are numbered from 0.
struct DrawFile {
  private let arguments: [String]

  init(_ arguments: ArraySlice<String>) {
    self.arguments = Array(arguments)
  }

  func run() throws {
    guard arguments.count == 3 else { throw GaugeError.usage }
    guard let text = try? String(contentsOfFile: arguments[0], encoding: .utf8) else {
      throw GaugeError.unreadable(arguments[0])
    }
    var picture = Picture(title: "")
    for (number, line) in text.split(separator: "\n").enumerated() {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard Self.read(fields, into: &picture) else { throw GaugeError.badLine(number + 1) }
    }
    let drawing = try draw(picture, using: LayoutProcess(executable: arguments[1]))
    FileHandle.standardOutput.write(Data(Self.bytes(of: drawing, as: arguments[2])))
  }

  private static func bytes(of drawing: Drawing, as form: String) -> [UInt8] {
    let words = PageWords(
      language: "en", search: "Search", hint: "Point at something to see why it is there.", larger: "Larger",
      smaller: "Smaller", whole: "Whole picture",
      nothingFound: "Nobody and nothing of that name is in the picture.")
    return switch form {
    case "pdf": PrintWriter.pdf(drawing) ?? []
    case "png": PrintWriter.png(drawing, width: 1_600) ?? []
    case "html": Array(PageWriter.html(drawing, words: words).utf8)
    default: Array(SVGWriter.svg(drawing).utf8)
    }
  }

  private static func read(_ fields: [String], into picture: inout Picture) -> Bool {
    switch (fields[0], fields.count) {
    case ("title", 2): picture.title = fields[1]
    case ("subtitle", 2): picture.subtitles.append(fields[1])
    case ("caption", 2): picture.captions.append(fields[1])
    case ("box", 4), ("box", 6):
      guard let weight = Double(fields[2]) else { return false }
      let shapes: [String: Picture.Shape] = [
        "plate": .plate, "disc": .disc, "diamond": .diamond, "country": .country,
      ]
      var box = Picture.Box(
        label: fields[1].split(separator: "|").map(String.init), weight: weight,
        shape: shapes[fields[3]] ?? .plate, tooltip: fields[1])
      if fields.count == 6, let x = Double(fields[4]), let y = Double(fields[5]) {
        box.place = Point(x: x, y: y)
      }
      picture.boxes.append(box)
    case ("line", 4):
      guard let from = Int(fields[1]), let to = Int(fields[2]), let weight = Double(fields[3]) else {
        return false
      }
      picture.lines.append(.init(from: from, to: to, weight: weight))
    case ("bridge", 4):
      guard let line = Int(fields[1]) else { return false }
      picture.bridges.append(.init(line: line, name: fields[2], isSole: fields[3] == "sole"))
    default: return false
    }
    return true
  }
}
