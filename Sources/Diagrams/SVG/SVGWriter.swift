/// A drawing as SVG: no script, no link, no style sheet, no name from the data.
///
/// SVG 1.1, which every browser, office program and converter reads.
package enum SVGWriter {
  /// The drawing as one document, the same bytes for the same drawing.
  /// - Complexity: O(marks).
  package static func svg(_ drawing: Drawing) -> String {
    var out = SVGOutput()
    out.line(#"<?xml version="1.0" encoding="UTF-8"?>"#)
    let width = SVGOutput.number(drawing.page.width)
    let height = SVGOutput.number(drawing.page.height)
    out.open(
      "svg",
      [
        ("xmlns", "http://www.w3.org/2000/svg"), ("width", width + "pt"), ("height", height + "pt"),
        ("viewBox", "0 0 \(width) \(height)"), ("role", "img"), ("aria-labelledby", "title desc"),
        ("font-family", "DejaVu Sans, Arial, sans-serif"),
      ])
    out.text("title", [("id", "title")], drawing.title)
    out.text("desc", [("id", "desc")], drawing.description)
    out.empty("rect", [("width", width), ("height", height), ("fill", Colour.white.hex)])
    out.group("rules") { out in
      for rule in drawing.rules { out.stroke(rule) }
    }
    out.group("countries") { out in
      // Large ones first, so that one inside another is seen.
      for box in drawing.countries {
        out.group("c\(box.index)", tooltip: box.tooltip) { $0.outline(box.outline) }
      }
    }
    out.group("lines") { out in
      for line in drawing.linesByWidth {
        let ends: SVGOutput.Attributes = [
          ("data-from", "b\(line.from)"), ("data-to", "b\(line.to)"),
          ("data-weight", Decimals.text(line.weight, places: 3)),
        ]
        out.group("l\(line.index)", ends, tooltip: line.tooltip) { $0.stroke(line.stroke) }
      }
    }
    out.group("boxes") { out in
      for box in drawing.boxes {
        out.group("b\(box.index)", tooltip: box.tooltip) { out in
          if box.outline.shape != .country { out.outline(box.outline) }
          for row in box.label { out.row(row) }
        }
      }
    }
    out.group("bridges") { out in
      for bridge in drawing.bridges {
        out.group("p\(bridge.index)", [("data-line", "l\(bridge.line)")], tooltip: bridge.tooltip) { out in
          out.outline(bridge.dot)
          out.row(bridge.label)
        }
      }
    }
    out.group("labels") { out in
      for line in drawing.lines { if let label = line.label { out.row(label) } }
    }
    out.group("words") { out in
      for stroke in drawing.legendStrokes { out.stroke(stroke) }
      for outline in drawing.legendOutlines { out.outline(outline) }
      for row in drawing.words { out.row(row) }
    }
    out.close("svg")
    return out.document
  }
}
