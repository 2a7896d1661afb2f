/// Which links of a picture are drawn, so that it shows most of what flows and is no hairball.
package struct LinkChoice: Hashable, Sendable {
  /// Places of the chosen links in the list, heaviest first.
  package let chosen: [Int]
  /// The part of all weight that they carry, between 0 and 1.
  package let share: Double

  /// More lines than these nobody can follow, whatever they carry.
  package static func most(boxes: Int) -> Int { min(120, max(30, 4 * boxes)) }
  /// The part of all weight below which a picture says too little.
  private static let enough = 0.62

  /// Whether the picture says enough.
  package var isEnough: Bool { share >= Self.enough }

  /// The heaviest links until they carry enough, more where there is room, and the heaviest of every box, so that
  /// none seems alone that is not.
  /// - Complexity: O(links · log links).
  package init(_ links: [(a: Int, b: Int, weight: Double)], boxes: Int) {
    let total = links.reduce(0) { $0 + $1.weight }
    let order = links.indices.sorted { (links[$1].weight, $0) < (links[$0].weight, $1) }
    var carried = 0.0
    var kept: [Int] = []
    var rest: [Int] = []
    var linked: Set<Int> = []
    for index in order {
      let link = links[index]
      let hasRoom = 2 * kept.count < 3 * boxes && carried < 0.95 * total
      let isFirst = !linked.contains(link.a) || !linked.contains(link.b)
      if kept.count < Self.most(boxes: boxes), carried < Self.enough * total || hasRoom {
        kept.append(index)
      } else if isFirst {
        rest.append(index)
      } else {
        continue
      }
      carried += link.weight
      linked.formUnion([link.a, link.b])
    }
    chosen = kept + rest
    share = total > 0 ? carried / total : 1
  }
}
