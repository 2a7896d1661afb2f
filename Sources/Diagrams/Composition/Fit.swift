internal import Glibc

/// A layout stretched and turned to fill a region.
enum Fit {
  /// Widest stretch of one direction against the other; beyond, distances would mislead.
  private static let stretch = 1.7
  /// Middle length of links beyond which a small picture is not blown up, in points.
  private static let longLink = 190.0

  /// Centres inside the region; boxes may overlap.
  static func centers(
    _ places: [Point], sizes: [Size], links: [(Int, Int)], in region: Rect
  ) -> [Point] {
    let places = evened(lying(places))
    let across = span(places.map(\.x), sizes.map(\.width), region.width)
    let down = span(places.map(\.y), sizes.map(\.height), region.height)
    let lengths = links.map { (places[$0.0] - places[$0.1]).length }.sorted()
    let middle = lengths.isEmpty ? 0 : lengths[lengths.count / 2]
    let least = min(across, down, middle > 0 ? longLink / middle : .infinity)
    guard least.isFinite else { return spread(places, sizes, 0, 0, region) }
    return spread(places, sizes, min(across, stretch * least), min(down, stretch * least), region)
  }

  /// Centres of a layout whose rows must stay as they are and do not overlap, or `nil` where the
  /// region is too small for it.
  static func rows(_ places: [Point], sizes: [Size], in region: Rect) -> [Point]? {
    let across = span(places.map(\.x), sizes.map(\.width), region.width)
    let down = span(places.map(\.y), sizes.map(\.height), region.height)
    guard min(across, down) >= 1 else { return nil }
    return spread(places, sizes, min(across, stretch), min(down, stretch), region)
  }

  private static func spread(
    _ places: [Point], _ sizes: [Size], _ across: Double, _ down: Double, _ region: Rect
  ) -> [Point] {
    let scaled = places.map { Point(x: $0.x * across, y: $0.y * down) }
    let shift = region.center - middleOf(scaled, sizes)
    return zip(scaled, sizes).map { region.clamp(center: $0 + shift, size: $1) }
  }

  /// The factor by which centres may be spread so that the outermost boxes still fit; infinite for one place.
  private static func span(_ values: [Double], _ extents: [Double], _ room: Double) -> Double {
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    guard let first = order.first, let last = order.last else { return .infinity }
    let length = values[last] - values[first]
    guard length > 1e-6 else { return .infinity }
    return max(0, room - (extents[first] + extents[last]) / 2) / length
  }

  private static func middleOf(_ centers: [Point], _ sizes: [Size]) -> Point {
    let rects = zip(centers, sizes).map { Rect(center: $0, size: $1) }
    let minX = rects.map(\.minX).min() ?? 0
    let maxX = rects.map(\.maxX).max() ?? 0
    let minY = rects.map(\.minY).min() ?? 0
    let maxY = rects.map(\.maxY).max() ?? 0
    return Point(x: (minX + maxX) / 2, y: (minY + maxY) / 2)
  }

  /// Moved half-way to where each direction would have equal steps, which empties crowds and fills corners
  /// and keeps who is left of whom and above whom.
  private static func evened(_ places: [Point]) -> [Point] {
    guard places.count >= 6 else { return places }
    let xs = evened(places.map(\.x))
    let ys = evened(places.map(\.y))
    return zip(xs, ys).map { Point(x: $0, y: $1) }
  }

  private static func evened(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    guard let first = order.first, let last = order.last else { return values }
    let step = (values[last] - values[first]) / Double(max(1, values.count - 1))
    var result = values
    for (rank, index) in order.enumerated() {
      result[index] = (values[index] + values[first] + Double(rank) * step) / 2
    }
    return result
  }

  /// Turned so that the longest direction lies across, which is how pages lie.
  private static func lying(_ places: [Point]) -> [Point] {
    let count = Double(max(1, places.count))
    let mean = places.reduce(Point(x: 0, y: 0), +) * (1 / count)
    var xx = 0.0
    var yy = 0.0
    var xy = 0.0
    for place in places {
      let step = place - mean
      xx += step.x * step.x
      yy += step.y * step.y
      xy += step.x * step.y
    }
    let angle = -0.5 * atan2(2 * xy, xx - yy)
    let (sine, cosine) = (sin(angle), cos(angle))
    return places.map { place in
      let step = place - mean
      return Point(x: step.x * cosine - step.y * sine, y: step.x * sine + step.y * cosine)
    }
  }
}
