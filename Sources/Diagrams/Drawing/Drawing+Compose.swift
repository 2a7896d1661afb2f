extension Drawing {
  /// Composes a picture whose layout is known, on an A4 page where it is one for readers, or a larger one of the
  /// same shape.
  ///
  /// A layout that does not fit the picture counts as none: all boxes stand in rows.
  /// - Throws: `DiagramError` for a picture that cannot be drawn.
  /// - Complexity: O(boxes² + lines · boxes) at most.
  package init(of picture: Picture, laidOut layout: Layout) throws(DiagramError) {
    try picture.check()
    let layout = layout.matched(to: picture)
    // What the page has no room for is known last; until then the rows of the notes are kept free.
    var draft = Notices(isFallback: layout.isFallback, boxes: 0, lines: 1)
    if picture.bridges.count > 12 { draft.bridges = [String(repeating: "m", count: 70)] }
    var drawn = Self.drawn(picture, layout, keepingFreeFor: draft)
    // Rows that were not kept free would lie on the canvas; each round keeps more of them free.
    for _ in 0..<Self.rounds where drawn.bands.canvas.maxY < drawn.page.canvas.maxY {
      draft.formUnion(drawn.notices)
      drawn = Self.drawn(picture, layout, keepingFreeFor: draft)
    }
    let notices = drawn.notices
    self.init(drawn.marks, drawn.bands, drawn.page.placement.factor, notices)
    title = CleanText.line(picture.title, limit: DiagramLimits.sentenceScalars)
    description = (picture.subtitles + picture.captions + notices.texts(picture.notes))
      .map { CleanText.line($0, limit: DiagramLimits.sentenceScalars) }
      .filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  private static let rounds = 4

  private typealias Drawn = (page: Page, marks: Marks, notices: Notices, bands: Bands)

  /// Boxes and lines on a canvas that keeps room for some notices, and the notices that they really need.
  private static func drawn(_ picture: Picture, _ layout: Layout, keepingFreeFor draft: Notices) -> Drawn {
    let page = page(of: picture, layout: layout, draft: draft)
    let marks = Marks(
      of: picture, forms: page.forms, placement: page.placement, flow: layout.flow, canvas: page.canvas)
    let unlabelledLines = zip(picture.lines, marks.lines).count {
      $0.label?.isEmpty == false && $1.label == nil
    }
    let notices = Notices(
      isFallback: layout.isFallback, boxes: unlabelled(picture, page.forms), lines: unlabelledLines,
      bridges: marks.unplaced.map { picture.bridges[$0].name })
    return (page, marks, notices, notices.bands(of: picture))
  }

  private typealias Page = (forms: [BoxForm], placement: Placement, canvas: Rect)

  /// The largest boxes that fit on one page, or a larger page for pictures that nobody reads in one glance.
  ///
  /// Boxes that have their places rather shrink than move.
  private static func page(of picture: Picture, layout: Layout, draft: Notices) -> Page {
    if picture.boxes.count <= DiagramLimits.labels {
      let canvas = draft.bands(of: picture).canvas
      var best: (moved: Int, page: Page)?
      for mayMove in layout.isKept ? [false, true] : [true] {
        for tightness in 0...BoxForm.tightest {
          let forms = BoxForm.forms(of: picture, tightness: tightness)
          guard
            let placement = Placement(
              of: picture, onePage: layout, sizes: forms.map(\.footprint), canvas: canvas, mayMove: mayMove)
          else { continue }
          let moved = layout.isKept ? placement.movedBoxes(from: layout) : 0
          if moved == 0 { return (forms, placement, canvas) }
          if moved < best?.moved ?? .max { best = (moved, (forms, placement, canvas)) }
        }
      }
      if let best { return best.page }
    }
    let forms = BoxForm.forms(of: picture)
    var draft = draft
    draft.boxes = max(draft.boxes, unlabelled(picture, forms))
    let canvas = draft.bands(of: picture).canvas
    return (
      forms, Placement(of: picture, layout: layout, sizes: forms.map(\.footprint), canvas: canvas), canvas
    )
  }

  private static func unlabelled(_ picture: Picture, _ forms: [BoxForm]) -> Int {
    zip(picture.boxes, forms).count { !$0.label.isEmpty && $1.lettering.rows.isEmpty }
  }

  private init(_ marks: Marks, _ bands: Bands, _ factor: Double, _ notices: Notices) {
    self.init(
      page: Size(width: Bands.page.width * factor, height: Bands.page.height * factor),
      title: "", description: "", lines: marks.lines, boxes: marks.boxes, bridges: marks.bridges,
      words: bands.words.map { $0.scaled(by: factor) },
      legendOutlines: bands.outlines.map { $0.scaled(by: factor) },
      legendStrokes: bands.strokes.map { $0.scaled(by: factor) },
      rules: bands.rules.map { $0.scaled(by: factor) },
      isFallback: notices.isFallback, unlabelledBoxes: notices.boxes, unlabelledLines: notices.lines,
      unplacedBridges: marks.unplaced.count, canvas: bands.canvas.scaled(by: factor))
  }
}
