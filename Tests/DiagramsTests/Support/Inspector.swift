import Diagrams
import Foundation
import FoundationXML

/// What may be wrong with an SVG; nothing where it is as we promise.
final class Inspector: NSObject, XMLParserDelegate {
  private var complaints: [String] = []
  private var open: [String] = []

  static func complaints(about svg: String) -> [String] {
    let inspector = Inspector()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = inspector
    if !parser.parse() {
      inspector.complaints.append("not well-formed: \(String(describing: parser.parserError))")
    }
    // The parser of FoundationXML lets an element pass that the end of the document cuts off.
    if !inspector.open.isEmpty { inspector.complaints.append("not closed: \(inspector.open)") }
    for scalar in svg.unicodeScalars where isForbidden(scalar.value) {
      inspector.complaints.append("scalar \(scalar.value)")
    }
    return inspector.complaints
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    open.append(name)
    if !Self.elements.contains(name) { complaints.append("element \(name)") }
    for (key, value) in attributes {
      if !Self.attributes.contains(key) { complaints.append("attribute \(key)") }
      let isNamespace = key == "xmlns" && value == "http://www.w3.org/2000/svg"
      if !isNamespace, value.contains(":") || value.contains("(") { complaints.append("\(key)=\(value)") }
      if key == "id", !Self.isOurs(value) { complaints.append("id \(value)") }
    }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if open.popLast() != name { complaints.append("end of \(name)") }
  }

  func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
    complaints.append("\(error)")
  }

  private static func isOurs(_ id: String) -> Bool {
    let words = ["title", "desc", "rules", "countries", "lines", "boxes", "bridges", "labels", "words"]
    return words.contains(id) || ("bclp".contains(id.prefix(1)) && Int(id.dropFirst()) != nil)
  }

  private static func isForbidden(_ value: UInt32) -> Bool {
    switch value {
    case 0x0A: false
    case 0...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: value & 0xFFFE == 0xFFFE
    }
  }

  private static let elements: Set = [
    "svg", "title", "desc", "g", "rect", "circle", "polygon", "path", "text",
  ]
  private static let attributes: Set = [
    "xmlns", "width", "height", "viewBox", "role", "aria-labelledby", "font-family", "id", "x", "y", "rx",
    "cx", "cy", "r", "d", "points", "fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin",
    "paint-order", "font-size", "font-weight", "text-anchor", "data-from", "data-to",
    "data-weight", "data-line",
  ]
}

/// Whether two rectangles lie on each other by more than what adding up their heights rounds to.
private func overlapVisibly(_ one: Rect, _ other: Rect) -> Bool {
  min(one.maxX, other.maxX) - max(one.minX, other.minX) > 1e-6
    && min(one.maxY, other.maxY) - max(one.minY, other.minY) > 1e-6
}

/// What may be wrong with a drawing's places; nothing where it is as we promise.
func misplaced(in drawing: Drawing) -> [String] {
  var complaints: [String] = []
  let page = Rect(minX: 0, minY: 0, width: drawing.page.width, height: drawing.page.height)
  if abs(page.width / page.height - 842.0 / 595) > 1e-9 { complaints.append("page") }
  let labels = drawing.boxes.flatMap(\.label) + drawing.lines.compactMap(\.label) + drawing.words
  for (index, label) in labels.enumerated() {
    if label.size < 9 { complaints.append("small: \(label.string)") }
    if !page.contains(label.bounds) { complaints.append("outside: \(label.string)") }
    for other in labels.dropFirst(index + 1) where overlapVisibly(label.bounds, other.bounds) {
      complaints.append("overlap: \(label.string) and \(other.string)")
    }
  }
  for (index, box) in drawing.boxes.enumerated() {
    if !page.contains(box.footprint) { complaints.append("box \(index) outside") }
    if !box.footprint.contains(box.outline.frame) { complaints.append("box \(index) beyond its footprint") }
    if !box.label.allSatisfy({ box.footprint.contains($0.bounds) }) {
      complaints.append("label of \(index) beyond its footprint")
    }
    for other in drawing.boxes.dropFirst(index + 1) where box.footprint.overlaps(other.footprint) {
      complaints.append("boxes \(index) and \(other.index) overlap")
    }
  }
  for line in drawing.lines {
    let curve = line.stroke.curve
    for point in [curve.start, curve.control1, curve.control2, curve.end] + line.stroke.arrowhead
    where !page.contains(Rect(minX: point.x, minY: point.y, width: 0, height: 0)) {
      complaints.append("line \(line.index) outside")
    }
  }
  return complaints
}
