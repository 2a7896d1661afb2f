internal import Diagrams
internal import Discovery
internal import Formats
internal import People

/// A picture in the form that is wanted.
struct PictureOutput {
  let words: any MapWording

  func bytes(of picture: Picture, as form: MapForm) throws -> [UInt8] {
    let drawing = try draw(picture, using: LayoutProcess())
    switch form {
    case .svg: return Array(SVGWriter.svg(drawing).utf8)
    case .html: return Array(PageWriter.html(drawing, words: pageWords).utf8)
    case .pdf: return try printed(PrintWriter.pdf(drawing))
    case .png(let width): return try printed(PrintWriter.png(drawing, width: width))
    case .dot: return Array(DOTWriter.document(NetworkDocument(of: picture, drawing)).utf8)
    case .graphml: return Array(GraphMLWriter.document(NetworkDocument(of: picture, drawing)).utf8)
    case .gexf: return Array(GEXFWriter.document(NetworkDocument(of: picture, drawing)).utf8)
    }
  }

  private func printed(_ bytes: [UInt8]?) throws -> [UInt8] {
    guard let bytes else { throw Trouble.other(detail: "libcairo.so.2") }
    return bytes
  }

  private var pageWords: PageWords {
    PageWords(
      language: words.languageTag, search: words.pageSearch, hint: words.pageHint, larger: words.pageLarger,
      smaller: words.pageSmaller, whole: words.pageWhole, nothingFound: words.pageNothing)
  }
}

extension NetworkDocument {
  /// The boxes and lines of a picture with their places and colours.
  init(of picture: Picture, _ drawing: Drawing) {
    let nodes = zip(picture.boxes, drawing.boxes).map { box, drawn in
      let fill = drawn.outline.fill
      return Node(
        label: box.label.first ?? "", x: drawn.footprint.center.x, y: drawn.footprint.center.y,
        size: drawn.outline.frame.width, colour: [fill.red, fill.green, fill.blue],
        attributes: [
          .init("detail", .text(box.label.dropFirst().joined(separator: " · "))),
          .init("amount", .number(box.weight)), .init("reason", .text(box.tooltip ?? "")),
          .init("marked", .boolean(box.isMarked)),
        ])
    }
    let bridges = Dictionary(grouping: picture.bridges, by: \.line)
    let edges = picture.lines.enumerated().map { index, line in
      Edge(
        from: line.from, to: line.to, weight: line.weight,
        attributes: [
          .init("kind", .text(line.label ?? "")), .init("reason", .text(line.tooltip ?? "")),
          .init("bridges", .text((bridges[index] ?? []).map(\.name).joined(separator: ", "))),
        ])
    }
    self.init(
      description: ([picture.title] + picture.subtitles).joined(separator: " · "),
      isDirected: picture.lines.contains(where: \.isDirected), nodes: nodes, edges: edges)
  }
}

extension PictureTable {
  /// The rows of a picture, in its order.
  init(of picture: Picture) {
    let bridges = Dictionary(grouping: picture.bridges, by: \.line)
    func name(_ box: Int) -> String { picture.boxes[box].label.first ?? "" }
    self.init(
      title: picture.title, subtitles: picture.subtitles, captions: picture.captions,
      elements: picture.boxes.map { box in
        Element(
          name: box.label.first ?? "", detail: box.label.dropFirst().joined(separator: " · "),
          weight: box.weight,
          isMarked: box.isMarked, reason: box.tooltip ?? "")
      },
      links: picture.lines.enumerated().map { index, line in
        Link(
          from: name(line.from), to: name(line.to), weight: line.weight,
          bridges: (bridges[index] ?? []).map(\.name), reason: line.tooltip ?? "")
      })
  }
}
