extension Drawing {
  /// Composes a picture whose layout is known, on an A4 page or a larger one of the same shape.
  ///
  /// A layout that does not fit the picture counts as none: all boxes stand in rows.
  /// - Throws: `DiagramError` for a picture that cannot be drawn.
  /// - Complexity: O(boxes² + lines · boxes) at most.
  package init(of picture: Picture, laidOut layout: Layout) throws(DiagramError) {
    try picture.check()
    let layout = layout.matched(to: picture)
    let forms = BoxForm.forms(of: picture)
    let unlabelledBoxes = zip(picture.boxes, forms).count {
      !$0.label.isEmpty && $1.lettering.rows.isEmpty
    }
    // How many lines lose their label is known last; until then its note's row is kept free.
    let draft = Notices(isFallback: layout.isFallback, boxes: unlabelledBoxes, lines: 1)
    let bands = draft.bands(of: picture)
    let placement = Placement(
      of: picture, layout: layout, sizes: forms.map(\.footprint), canvas: bands.canvas)
    let marks = Marks(
      of: picture, forms: forms, placement: placement, flow: layout.flow, canvas: bands.canvas)
    let unlabelledLines = zip(picture.lines, marks.lines).count {
      $0.label?.isEmpty == false && $1.label == nil
    }
    let notices = Notices(isFallback: layout.isFallback, boxes: unlabelledBoxes, lines: unlabelledLines)
    self.init(marks, notices.bands(of: picture), placement.factor, notices)
    title = CleanText.line(picture.title, limit: DiagramLimits.sentenceScalars)
    description = (picture.subtitles + picture.captions + notices.texts(picture.notes))
      .map { CleanText.line($0, limit: DiagramLimits.sentenceScalars) }
      .filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  private init(_ marks: Marks, _ bands: Bands, _ factor: Double, _ notices: Notices) {
    self.init(
      page: Size(width: Bands.page.width * factor, height: Bands.page.height * factor),
      title: "", description: "", lines: marks.lines, boxes: marks.boxes,
      words: bands.words.map { $0.scaled(by: factor) },
      legendOutlines: bands.outlines.map { $0.scaled(by: factor) },
      legendStrokes: bands.strokes.map { $0.scaled(by: factor) },
      rules: bands.rules.map { $0.scaled(by: factor) },
      isFallback: notices.isFallback, unlabelledBoxes: notices.boxes, unlabelledLines: notices.lines)
  }
}
