extension LayoutGraph {
  /// The linked boxes of a picture; box `boxes[i]` becomes number `i`.
  ///
  /// Lines between the same two boxes become one link, which pulls more.
  init(of picture: Picture, boxes: [Int], sizes: [Size]) {
    var number = [Int](repeating: -1, count: picture.boxes.count)
    for (index, box) in boxes.enumerated() { number[box] = index }
    self.sizes = boxes.map { sizes[$0] }
    let pairs = picture.lines.filter { $0.from != $0.to && !$0.isOverlay }
      .map { (from: number[$0.from], to: number[$0.to], weight: $0.weight) }
    engine = Self.engine(for: picture, sizes: self.sizes, links: pairs.map { ($0.from, $0.to) })
    let heaviest = pairs.map(\.weight).max() ?? 0
    let merged = Self.merged(pairs, keepsDirection: engine.flow != nil)
    links = []
    for (from, to, weight) in merged {
      let strength = heaviest > 0 ? min(1, weight / heaviest) : 1
      let together = Self.isTogether(picture, boxes[from], boxes[to])
      let space = (self.sizes[from].diagonal + self.sizes[to].diagonal) / 2
      // Countries with much exchange must become neighbours; other boxes need room for their lines.
      let isMap = picture.boxes[boxes[from]].shape == .country
      let distance =
        isMap
        ? space + 110 * (1 - strength.squareRoot())
        : space + (together ? 34 : 62) - 20 * strength
      links.append(
        Link(from: from, to: to, distance: distance, pull: 1 + ((isMap ? 25 : 3) * strength).rounded()))
    }
  }

  /// Layers where they are asked for and possible, else what suits the number of boxes.
  private static func engine(
    for picture: Picture, sizes: [Size], links: [(Int, Int)]
  ) -> Engine {
    if picture.arrangement == .layered, sizes.count <= DiagramLimits.layeredBoxes,
      let layers = Acyclicity.layers(count: sizes.count, links: links)
    {
      return Layers(layers, sizes: sizes).isWide ? .layeredRight : .layeredDown
    }
    return sizes.count <= 150 ? .stress : .forces
  }

  private static func isTogether(_ picture: Picture, _ a: Int, _ b: Int) -> Bool {
    guard let group = picture.boxes[a].group else { return false }
    return group == picture.boxes[b].group
  }

  /// One entry for each pair, in ascending order, with the weights added.
  private static func merged(
    _ pairs: [(from: Int, to: Int, weight: Double)], keepsDirection: Bool
  ) -> [(from: Int, to: Int, weight: Double)] {
    let sorted = pairs.enumerated().map { index, pair in
      let swaps = !keepsDirection && pair.from > pair.to
      return (
        from: swaps ? pair.to : pair.from, to: swaps ? pair.from : pair.to, weight: pair.weight,
        index: index
      )
    }
    .sorted { ($0.from, $0.to, $0.index) < ($1.from, $1.to, $1.index) }
    var merged: [(from: Int, to: Int, weight: Double)] = []
    for pair in sorted {
      if let last = merged.last, last.from == pair.from, last.to == pair.to {
        merged[merged.count - 1].weight += pair.weight
      } else {
        merged.append((pair.from, pair.to, pair.weight))
      }
    }
    return merged
  }
}

extension Size {
  var diagonal: Double { (width * width + height * height).squareRoot() }
}
