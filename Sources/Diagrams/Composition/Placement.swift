/// Footprints of all boxes on a page that is as large as they need.
struct Placement: Sendable {
  /// Page size as a multiple of A4 landscape.
  private(set) var factor = 1.0
  private(set) var footprints: [Rect] = []

  private let sizes: [Size]
  private let linked: [Int]
  private let loose: [Int]
  private let canvas: Rect

  private static let gap = 9.0
  private static let growth = 1.12

  /// Finds a place for each box on a page of A4, or `nil` where they do not fit.
  ///
  /// - Parameter mayMove: Whether boxes that have places from an earlier drawing may leave them.
  init?(of picture: Picture, onePage layout: Layout, sizes: [Size], canvas: Rect, mayMove: Bool) {
    self.init(picture, layout, sizes, canvas)
    let linkedPlaces = LinkedPlaces(of: picture, layout: layout, boxes: linked, sizes: sizes)
    for round in layout.isKept && !mayMove ? [0] : [0, 3] {
      guard let centers = arranged(linkedPlaces, round: round) else { continue }
      settle(centers)
      return
    }
    return nil
  }

  /// Finds a place for each box on the smallest page that takes them all.
  ///
  /// - Parameter canvas: What bands leave of a page of factor 1; it grows with the page.
  /// - Complexity: O(boxes²) at worst, times a few dozen page sizes.
  init(of picture: Picture, layout: Layout, sizes: [Size], canvas: Rect) {
    self.init(picture, layout, sizes, canvas)
    let crowd = sizes.reduce(0) { $0 + ($1.width + Self.gap) * ($1.height + Self.gap) }
    grow(by: (crowd / (0.46 * canvas.area)).squareRoot())
    let linkedPlaces = LinkedPlaces(of: picture, layout: layout, boxes: linked, sizes: sizes)
    for round in 0..<30 {
      if let centers = arranged(linkedPlaces, round: round) {
        settle(centers)
        return
      }
      grow(by: Self.growth)
    }
    shelve()
  }

  /// How many boxes are not where they were, by more than a hundredth of the canvas.
  func movedBoxes(from layout: Layout) -> Int {
    let region = canvas.scaled(by: factor)
    return footprints.indices.count { box in
      guard let place = layout.places[box], !layout.newcomers.contains(box) else { return false }
      let old = Point(x: region.minX + place.x * region.width, y: region.minY + place.y * region.height)
      return (footprints[box].center - old).length > 0.01 * region.width
    }
  }

  private init(_ picture: Picture, _ layout: Layout, _ sizes: [Size], _ canvas: Rect) {
    self.sizes = sizes
    self.canvas = canvas
    linked = sizes.indices.filter { layout.places[$0] != nil }
    loose = sizes.indices.filter { layout.places[$0] == nil }
      .sorted { (-picture.boxes[$0].weight, $0) < (-picture.boxes[$1].weight, $1) }
  }

  /// Makes the page larger, never smaller, in steps of a thousandth.
  private mutating func grow(by growth: Double) {
    factor = (factor * max(1, growth) * 1_000).rounded(.up) / 1_000
  }

  private mutating func settle(_ centers: [Point]) {
    footprints = zip(centers, sizes).map { Rect(center: $0, size: $1) }
  }

  /// All centres on a page of this factor, or `nil` where it is too small.
  private func arranged(_ linkedPlaces: LinkedPlaces, round: Int) -> [Point]? {
    let region = canvas.scaled(by: factor)
    let shelf = Shelf(loose.map { sizes[$0] }, width: region.width, gap: 2 * Self.gap)
    guard shelf.height <= region.height else { return nil }
    var centers = [Point](repeating: region.center, count: sizes.count)
    var corner = Point(x: region.minX, y: region.center.y - shelf.height / 2)
    if !linked.isEmpty {
      corner.y = region.maxY - shelf.height
      var upper = region
      upper.height -= loose.isEmpty ? 0 : shelf.height + 2 * Self.gap
      guard upper.height > 0, let placed = linkedPlaces.centers(in: upper, round: round) else { return nil }
      for (box, center) in zip(linked, placed) { centers[box] = center }
    }
    for (box, center) in zip(loose, shelf.centers) { centers[box] = corner + center }
    let whole = Separation(sizes: sizes, region: region, gap: 0)
    return whole.isApart(centers) ? centers : nil
  }

  /// The last resort: rows without regard to lines, on a page that grows until they fit.
  private mutating func shelve() {
    for _ in 0..<200 {
      let region = canvas.scaled(by: factor)
      let shelf = Shelf(sizes, width: region.width, gap: 2 * Self.gap)
      settle(shelf.centers.map { $0 + Point(x: region.minX, y: region.minY) })
      if shelf.height <= region.height, footprints.allSatisfy(region.contains) { return }
      grow(by: Self.growth)
    }
  }
}

extension Rect {
  var area: Double { width * height }
}
