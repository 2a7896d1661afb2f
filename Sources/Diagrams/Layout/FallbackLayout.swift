internal import Glibc

/// Our own plain layout, for when the engine fails: worse to look at, and always there.
enum FallbackLayout {
  /// Positions of a graph's boxes, in points; y grows upwards.
  /// - Complexity: O(boxes²) up to 200 boxes, O(boxes + links) beyond.
  static func positions(of graph: LayoutGraph) -> [Point] {
    let links = graph.links.map { ($0.from, $0.to) }
    if let flow = graph.engine.flow,
      let layers = Acyclicity.layers(count: graph.sizes.count, links: links)
    {
      return Layers(layers, sizes: graph.sizes).positions(flow: flow, links: links)
    }
    let start = spiral(of: graph)
    return graph.sizes.count <= 200 ? relaxed(start, graph) : start
  }

  /// Sunflower seeds, the most linked box in the middle.
  private static func spiral(of graph: LayoutGraph) -> [Point] {
    var degree = [Int](repeating: 0, count: graph.sizes.count)
    for link in graph.links {
      degree[link.from] += 1
      degree[link.to] += 1
    }
    let order = degree.indices.sorted { (-degree[$0], $0) < (-degree[$1], $1) }
    let side = graph.sizes.map(\.diagonal).reduce(0, +) / Double(max(1, graph.sizes.count)) + 12
    var positions = [Point](repeating: Point(x: 0, y: 0), count: graph.sizes.count)
    for (rank, box) in order.enumerated() {
      let angle = Double(rank) * 2.399963229728653
      let radius = side * 0.6 * Double(rank).squareRoot()
      positions[box] = Point(x: radius * cos(angle), y: radius * sin(angle))
    }
    return positions
  }

  /// Springs along links and repulsion between all, cooling down.
  ///
  /// Fruchterman, Reingold, "Graph drawing by force-directed placement", 1991.
  private static func relaxed(_ start: [Point], _ graph: LayoutGraph) -> [Point] {
    var positions = start
    let ideal = graph.links.map(\.distance).reduce(0, +) / Double(max(1, graph.links.count))
    let rounds = 120
    for round in 0..<rounds {
      var steps = [Point](repeating: Point(x: 0, y: 0), count: positions.count)
      for a in positions.indices {
        for b in positions.indices.dropFirst(a + 1) {
          let way = positions[a] - positions[b]
          let push = way * (ideal * ideal / max(1, way.x * way.x + way.y * way.y))
          steps[a] = steps[a] + push
          steps[b] = steps[b] - push
        }
      }
      for link in graph.links {
        let way = positions[link.from] - positions[link.to]
        let pull = way * (way.length / max(1, link.distance))
        steps[link.from] = steps[link.from] - pull
        steps[link.to] = steps[link.to] + pull
      }
      let heat = ideal * (1 - Double(round) / Double(rounds)) * 0.5
      for box in positions.indices {
        let length = steps[box].length
        guard length > 0 else { continue }
        positions[box] = positions[box] + steps[box] * (min(length, heat) / length)
      }
    }
    return positions
  }
}
