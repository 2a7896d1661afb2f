/// What is left while groups are folded.
struct FoldingState {
  /// The groups of each fold, none where it was joined with another.
  private(set) var folds: [[Int]]
  private var sizes: [Double]
  private var neighbors: [[Int: Double]]
  private var alive: SizeOrder
  /// Those without ties, whom nothing pulls.
  private var alone: SizeOrder

  /// - Parameters:
  ///   - sizes: Of each group, not negative.
  ///   - ties: Between two groups; parallel ones add up.
  init(sizes: [Double], ties: [(a: Int, b: Int, weight: Double)]) {
    self.sizes = sizes
    folds = sizes.indices.map { [$0] }
    var neighbors: [[Int: Double]] = sizes.map { _ in [:] }
    for tie in ties where tie.a != tie.b {
      neighbors[tie.a][tie.b, default: 0] += tie.weight
      neighbors[tie.b][tie.a, default: 0] += tie.weight
    }
    alive = SizeOrder(sizes.indices.map { (sizes[$0], $0) })
    alone = SizeOrder(sizes.indices.filter { neighbors[$0].isEmpty }.map { (sizes[$0], $0) })
    self.neighbors = neighbors
  }

  /// Joins the smallest fold with another one until at most `limit` are left, or one.
  mutating func fold(until limit: Int) {
    while alive.count > max(1, limit), let smallest = alive.smallest, let target = target(of: smallest) {
      join(smallest, into: target)
    }
  }

  /// Where a fold without ties goes: to the next smallest of that kind, else to the next smallest of all.
  private func target(of smallest: Int) -> Int? {
    let best =
      neighbors[smallest]
      .map { (fold: $0.key, pull: $0.value / max(1, sizes[$0.key])) }
      .min { ($1.pull, $0.fold) < ($0.pull, $1.fold) }?.fold
    return best ?? alone.nextSmallest ?? alive.nextSmallest
  }

  private mutating func join(_ fold: Int, into target: Int) {
    for gone in [fold, target] {
      alive.remove(gone, size: sizes[gone])
      if neighbors[gone].isEmpty { alone.remove(gone, size: sizes[gone]) }
    }
    folds[target] += folds[fold]
    sizes[target] += sizes[fold]
    folds[fold] = []
    for (other, weight) in neighbors[fold] {
      neighbors[other][fold] = nil
      guard other != target else { continue }
      neighbors[other][target, default: 0] += weight
      neighbors[target][other, default: 0] += weight
    }
    neighbors[fold] = [:]
    alive.insert(target, size: sizes[target])
    if neighbors[target].isEmpty { alone.insert(target, size: sizes[target]) }
  }
}
