/// Where the boxes of a picture lie to each other, before the page is known.
package struct Layout: Hashable, Sendable {
  /// A place for each box, in points with y downwards; `nil` for boxes without lines to others.
  package var places: [Point?]
  /// Where lines point to, for a layout in rows or columns.
  package var flow: Flow?
  /// Whether the layout engine failed and the simple layout stepped in.
  package var isFallback: Bool
  /// Whether places are parts of the canvas, kept from an earlier drawing, rather than relative to each other.
  package var isKept = false
  /// Boxes that are new among kept ones.
  package var newcomers: Set<Int> = []

  /// Direction of a layered layout.
  package enum Flow: Hashable, Sendable { case down, right }

  package init(places: [Point?], flow: Flow?, isFallback: Bool) {
    self.places = places
    self.flow = flow
    self.isFallback = isFallback
  }

  /// Lays a picture out in a child process, or by the simple layout where that fails.
  /// - Throws: `DiagramError` for a picture that cannot be drawn; never for the child's troubles.
  package init(of picture: Picture, using process: LayoutProcess) throws(DiagramError) {
    try picture.check()
    let boxes = picture.linkedBoxes
    places = [Point?](repeating: nil, count: picture.boxes.count)
    flow = nil
    isFallback = false
    if let kept = KeptPlaces(of: picture) {
      places = kept.places
      newcomers = kept.newcomers
      isKept = true
      return
    }
    guard !boxes.isEmpty else { return }
    let sizes = BoxForm.forms(of: picture).map(\.footprint)
    let graph = LayoutGraph(of: picture, boxes: boxes, sizes: sizes)
    flow = graph.engine.flow
    let answer = process.positions(of: graph)
    isFallback = answer == nil
    for (box, position) in zip(boxes, answer ?? FallbackLayout.positions(of: graph)) {
      places[box] = Point(x: position.x, y: -position.y)
    }
  }
}

extension Layout {
  /// The layout, or one without places where it does not fit the picture.
  ///
  /// A layout may come from a file, and its picture may have changed since.
  func matched(to picture: Picture) -> Layout {
    let hasPlaces =
      places.count == picture.boxes.count
      && places.allSatisfy { place in
        place.map { $0.isFinite && abs($0.x) <= 1e7 && abs($0.y) <= 1e7 } ?? true
      }
    guard !hasPlaces else { return self }
    let none = [Point?](repeating: nil, count: picture.boxes.count)
    return Layout(places: none, flow: nil, isFallback: isFallback)
  }
}
