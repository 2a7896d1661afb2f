/// Footprints of all boxes on a page that is as large as they need.
struct Placement: Sendable {
  /// Page size as a multiple of A4 landscape.
  var factor: Double
  var footprints: [Rect]

  private let sizes: [Size]
  private let linked: [Int]
  private let loose: [Int]
  private let canvas: Rect

  private static let gap = 9.0
  private static let growth = 1.12

  /// Finds a place for each box on the smallest page that takes them all.
  ///
  /// - Parameter canvas: What bands leave of a page of factor 1; it grows with the page.
  /// - Complexity: A few dozen rounds of `Separation` at most.
  init(of picture: Picture, layout: Layout, sizes: [Size], canvas: Rect) {
    self.sizes = sizes
    self.canvas = canvas
    linked = sizes.indices.filter { layout.places[$0] != nil }
    loose = sizes.indices.filter { layout.places[$0] == nil }
      .sorted { (-picture.boxes[$0].weight, $0) < (-picture.boxes[$1].weight, $1) }
    factor = 1
    footprints = []
    let crowd = sizes.reduce(0) { $0 + ($1.width + Self.gap) * ($1.height + Self.gap) }
    grow(by: (crowd / (0.4 * canvas.area)).squareRoot())
    for _ in 0..<24 {
      if let centers = arranged(picture, layout) {
        settle(centers)
        return
      }
      grow(by: Self.growth)
    }
    shelve()
  }

  /// Makes the page larger, never smaller, in steps of a thousandth.
  private mutating func grow(by growth: Double) {
    factor = (factor * max(1, growth) * 1_000).rounded(.up) / 1_000
  }

  private mutating func settle(_ centers: [Point]) {
    footprints = zip(centers, sizes).map { Rect(center: $0, size: $1) }
  }

  /// All centres on a page of this factor, or `nil` where it is too small.
  private func arranged(_ picture: Picture, _ layout: Layout) -> [Point]? {
    let region = canvas.scaled(by: factor)
    let shelf = Shelf(loose.map { sizes[$0] }, width: region.width, gap: 2 * Self.gap)
    guard shelf.height <= region.height else { return nil }
    var centers = [Point](repeating: region.center, count: sizes.count)
    let corner: Point
    if linked.isEmpty {
      corner = Point(x: region.minX, y: region.center.y - shelf.height / 2)
    } else {
      corner = Point(x: region.minX, y: region.maxY - shelf.height)
      var upper = region
      upper.height -= loose.isEmpty ? 0 : shelf.height + 2 * Self.gap
      guard upper.height > 0, let placed = separated(picture, layout, in: upper) else { return nil }
      for (box, center) in zip(linked, placed) { centers[box] = center }
    }
    for (box, center) in zip(loose, shelf.centers) { centers[box] = corner + center }
    let whole = Separation(sizes: sizes, region: region, gap: 0)
    return whole.isApart(centers) ? centers : nil
  }

  private func separated(_ picture: Picture, _ layout: Layout, in region: Rect) -> [Point]? {
    var number = [Int](repeating: 0, count: sizes.count)
    for (index, box) in linked.enumerated() { number[box] = index }
    let links = picture.lines.filter { $0.from != $0.to }.map { (number[$0.from], number[$0.to]) }
    let chosen = linked.map { sizes[$0] }
    let fitted = Fit.centers(
      linked.compactMap { layout.places[$0] }, sizes: chosen, links: links,
      mayTurn: !layout.isLayered, in: region)
    return Separation(sizes: chosen, region: region, gap: Self.gap)
      .separated(fitted, rounds: linked.count > 300 ? 60 : 200)
  }

  /// The last resort: rows without regard to lines, on a page that grows until they fit.
  private mutating func shelve() {
    for _ in 0..<200 {
      let region = canvas.scaled(by: factor)
      let shelf = Shelf(sizes, width: region.width, gap: 2 * Self.gap)
      let centers = shelf.centers.map { $0 + Point(x: region.minX, y: region.minY) }
      settle(centers)
      if shelf.height <= region.height, footprints.allSatisfy(region.contains) { return }
      grow(by: Self.growth)
    }
  }
}

extension Rect {
  var area: Double { width * height }
}
