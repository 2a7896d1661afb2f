/// A drawing as PDF or PNG, by libcairo.
package enum PrintWriter {
  /// Pixels that an image may be wide.
  package static let widths = 200...8_000

  /// The drawing on one page of A4 landscape, the same bytes for the same drawing and library.
  /// - Returns: `nil` where the library is not installed or fails.
  package static func pdf(_ drawing: Drawing) -> [UInt8]? {
    guard let cairo = Cairo() else { return nil }
    let page = Bands.page
    return ByteSink.collect { sink, pointer in
      guard let surface = cairo.pdfSurface(sink, pointer, page.width, page.height) else { return false }
      defer { cairo.destroySurface(surface) }
      // Title, creator, and a date that does not change from run to run.
      for (kind, value) in [(0, drawing.title), (4, "WhoKnows"), (5, "2000-01-01T00:00:00Z")] {
        cairo.setMetadata(surface, Int32(kind), value)
      }
      guard draws(drawing, cairo, surface, scale: page.width / max(1, drawing.page.width)) else {
        return false
      }
      cairo.finish(surface)
      return cairo.surfaceStatus(surface) == 0
    }
  }

  /// The drawing as an image of a width in pixels.
  /// - Returns: `nil` where the library is not installed or fails.
  package static func png(_ drawing: Drawing, width: Int) -> [UInt8]? {
    guard let cairo = Cairo() else { return nil }
    let width = min(max(width, widths.lowerBound), widths.upperBound)
    let scale = Double(width) / max(1, drawing.page.width)
    let height = Int((drawing.page.height * scale).rounded(.up).clamped(to: 1...32_000))
    return ByteSink.collect { sink, pointer in
      guard let surface = cairo.imageSurface(0, Int32(width), Int32(height)) else { return false }
      defer { cairo.destroySurface(surface) }
      return draws(drawing, cairo, surface, scale: scale) && cairo.writePNG(surface, sink, pointer) == 0
    }
  }

  private static func draws(
    _ drawing: Drawing, _ cairo: Cairo, _ surface: Cairo.Handle, scale: Double
  ) -> Bool {
    guard let printer = Printer(cairo, on: surface, scale: scale) else { return false }
    printer.draw(drawing)
    return printer.isFine
  }
}
