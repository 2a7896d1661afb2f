/// The places of linked boxes in a region, kept as the layout has them and free of overlaps.
struct LinkedPlaces: Sendable {
  private let places: [Point]
  private let sizes: [Size]
  private let links: [(Int, Int)]
  private let flow: Layout.Flow?
  private let isKept: Bool
  private let newcomers: Set<Int>

  /// Gaps that are tried on a page before a larger one is taken; lines show between boxes.
  private static let gaps = [30.0, 18.0, 9.0]
  /// Boxes above which pushing apart takes too long to be tried for long.
  private static let crowd = 150

  init(of picture: Picture, layout: Layout, boxes: [Int], sizes: [Size]) {
    var number = [Int](repeating: 0, count: sizes.count)
    for (index, box) in boxes.enumerated() { number[box] = index }
    links = picture.lines.filter { $0.from != $0.to && !$0.isOverlay }.map {
      (number[$0.from], number[$0.to])
    }
    places = boxes.compactMap { layout.places[$0] }
    self.sizes = boxes.map { sizes[$0] }
    flow = layout.flow
    isKept = layout.isKept
    newcomers = Set(layout.newcomers.map { number[$0] })
  }

  /// Centres inside the region, or `nil` where it is too small.
  ///
  /// - Parameter round: How many smaller regions have been tried; after some, order counts less than an end.
  func centers(in region: Rect, round: Int) -> [Point]? {
    if flow != nil {
      if let centers = Fit.rows(places, sizes: sizes, in: region) {
        return Separation(sizes: sizes, region: region, gap: 4).isApart(centers) ? centers : nil
      }
      if round < 25 { return nil }
    }
    if isKept { return kept(in: region, mayMove: round > 0) }
    let fitted = Fit.centers(places, sizes: sizes, links: links, in: region)
    let isCrowd = sizes.count > Self.crowd
    for gap in isCrowd ? Self.gaps.suffix(1) : Self.gaps[...] {
      let separation = Separation(sizes: sizes, region: region, gap: gap)
      if let centers = separation.separated(fitted, rounds: isCrowd ? 20 : 150) { return centers }
    }
    guard isCrowd || round > 2 else { return nil }
    var free = NearestFree(region: region)
    return free.settled(fitted, sizes: sizes)
  }

  /// Centres as they were, moved only as far as sizes and newcomers ask for.
  ///
  /// - Returns: `nil` where some would have to move and may not.
  private func kept(in region: Rect, mayMove: Bool) -> [Point]? {
    let centers = places.map {
      Point(x: region.minX + $0.x * region.width, y: region.minY + $0.y * region.height)
    }
    let inside = zip(centers, sizes).map { region.clamp(center: $0, size: $1) }
    let old = inside.indices.filter { !newcomers.contains($0) }
    if Separation(sizes: old.map { sizes[$0] }, region: region, gap: 0).isApart(old.map { inside[$0] }) {
      // Those who were there stay, and newcomers take what is free.
      var free = NearestFree(region: region)
      if newcomers.isEmpty { return inside }
      if let centers = free.settled(inside, sizes: sizes, fixed: Set(old)) { return centers }
    }
    guard mayMove else { return nil }
    var separation = Separation(sizes: sizes, region: region, gap: 2)
    separation.newcomers = newcomers
    if let centers = separation.separated(centers, rounds: 300) { return centers }
    var free = NearestFree(region: region)
    return free.settled(centers, sizes: sizes)
  }
}
