/// Rectangles pushed apart until none overlaps another, inside a region.
struct Separation: Sendable {
  let sizes: [Size]
  let region: Rect
  /// Room that is kept between two.
  let gap: Double
  /// Those that give way wholly when they meet one that does not; without any, both give way alike.
  var newcomers: Set<Int> = []

  /// The centres after pushing, or `nil` where rounds ran out before all overlaps were gone.
  ///
  /// Two that overlap move apart along the shorter way, half of it each.
  /// - Complexity: O(rounds · (boxes · log boxes + pairs that overlap horizontally)).
  func separated(_ start: [Point], rounds: Int) -> [Point]? {
    var centers = zip(start, sizes).map { region.clamp(center: $0, size: $1) }
    for round in 0..<rounds {
      // Boxes and pages are wider than high, so what jams has stacked up: later rounds push sideways.
      if !push(&centers, sideways: 1 + Double(round) / 25) { break }
      for index in centers.indices {
        centers[index] = region.clamp(center: centers[index], size: sizes[index])
      }
    }
    return isApart(centers) ? centers : nil
  }

  /// Whether no two overlap and all lie inside, by at least half the gap.
  func isApart(_ centers: [Point]) -> Bool {
    let rects = zip(centers, sizes).map { Rect(center: $0, size: $1) }
    guard rects.allSatisfy(region.contains) else { return false }
    let order = rects.indices.sorted { (rects[$0].minX, $0) < (rects[$1].minX, $1) }
    for (rank, a) in order.enumerated() {
      let reach = rects[a].grown(by: gap / 4)
      for b in order.dropFirst(rank + 1) {
        let other = rects[b].grown(by: gap / 4)
        if other.minX >= reach.maxX { break }
        if reach.overlaps(other) { return false }
      }
    }
    return true
  }

  /// One round; `false` where nothing had to move.
  private func push(_ centers: inout [Point], sideways: Double) -> Bool {
    let left = centers.indices.map { centers[$0].x - sizes[$0].width / 2 }
    let order = centers.indices.sorted { (left[$0], $0) < (left[$1], $1) }
    let widest = sizes.map(\.width).max() ?? 0
    var moved = false
    for (rank, first) in order.enumerated() {
      for second in order.dropFirst(rank + 1) {
        // Pushed ones are no longer in order; the widest box bounds by how much that matters.
        if left[second] > left[first] + sizes[first].width + gap + widest { break }
        if part(min(first, second), max(first, second), &centers, sideways) { moved = true }
      }
    }
    return moved
  }

  private func part(_ a: Int, _ b: Int, _ centers: inout [Point], _ sideways: Double) -> Bool {
    let way = centers[b] - centers[a]
    let overlapX = (sizes[a].width + sizes[b].width) / 2 + gap - abs(way.x)
    let overlapY = (sizes[a].height + sizes[b].height) / 2 + gap - abs(way.y)
    guard overlapX > 0.001, overlapY > 0.001 else { return false }
    let share = shareOfWay(a, b)
    if overlapX < overlapY * sideways {
      let step = overlapX * (way.x < 0 ? -1 : 1)
      centers[a].x -= step * share
      centers[b].x += step * (1 - share)
    } else {
      let step = overlapY * (way.y < 0 ? -1 : 1)
      centers[a].y -= step * share
      centers[b].y += step * (1 - share)
    }
    return true
  }

  /// The part of a move that the first of two makes.
  private func shareOfWay(_ a: Int, _ b: Int) -> Double {
    switch (newcomers.contains(a), newcomers.contains(b)) {
    case (true, false): 0.95
    case (false, true): 0.05
    default: 0.5
    }
  }
}
