/// Boxes in rows or columns, one for each layer.
struct Layers: Sendable {
  private let layers: [Int]
  private let sizes: [Size]

  private static let between = 14.0
  private static let apart = 44.0

  /// - Parameter layers: The layer of each box, from 0.
  init(_ layers: [Int], sizes: [Size]) {
    self.layers = layers
    self.sizes = sizes
  }

  /// Whether columns from left to right need a smaller page than rows from top to bottom.
  var isWide: Bool {
    // A page is 1.9 times as wide as what its bands leave of the height.
    let rows = extent(\.width, \.height)
    let columns = extent(\.height, \.width)
    return max(columns.deep, 1.9 * columns.along) < max(rows.along, 1.9 * rows.deep)
  }

  /// Longest layer, and all layers on each other.
  private func extent(
    _ along: KeyPath<Size, Double>, _ deep: KeyPath<Size, Double>
  ) -> (along: Double, deep: Double) {
    var lengths = [Double](repeating: 0, count: (layers.max() ?? 0) + 1)
    var depths = lengths
    for (box, layer) in layers.enumerated() {
      lengths[layer] += sizes[box][keyPath: along] + Self.between
      depths[layer] = max(depths[layer], sizes[box][keyPath: deep] + Self.apart)
    }
    return (lengths.max() ?? 0, depths.reduce(0, +))
  }

  /// Centres, each box near the middle of those that lead to it; y grows upwards.
  /// - Complexity: O(layers · boxes + links).
  func positions(flow: Layout.Flow, links: [(Int, Int)]) -> [Point] {
    var parents = [[Int]](repeating: [], count: sizes.count)
    for (from, to) in links { parents[to].append(from) }
    let along: KeyPath<Size, Double> = flow == .down ? \.width : \.height
    let deep: KeyPath<Size, Double> = flow == .down ? \.height : \.width
    var place = [Double](repeating: 0, count: sizes.count)
    var depth = [Double](repeating: 0, count: sizes.count)
    var edge = 0.0
    for layer in 0...(layers.max() ?? 0) {
      let row = ordered(layer, place, parents)
      let thickness = row.map { sizes[$0][keyPath: deep] }.max() ?? 0
      var x = -row.reduce(0) { $0 + sizes[$1][keyPath: along] + Self.between } / 2
      for box in row {
        let length = sizes[box][keyPath: along]
        place[box] = x + length / 2
        depth[box] = edge + thickness / 2
        x += length + Self.between
      }
      edge += thickness + Self.apart
    }
    return zip(place, depth).map {
      flow == .down ? Point(x: $0, y: -$1) : Point(x: $1, y: -$0)
    }
  }

  private func ordered(_ layer: Int, _ place: [Double], _ parents: [[Int]]) -> [Int] {
    layers.indices.filter { layers[$0] == layer }
      .map { box in
        let wishes = parents[box].map { place[$0] }
        let wish = wishes.isEmpty ? 0 : wishes.reduce(0, +) / Double(wishes.count)
        return (wish: wish, box: box)
      }
      .sorted { ($0.wish, $0.box) < ($1.wish, $1.box) }
      .map(\.box)
  }
}
