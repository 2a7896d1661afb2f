/// Groups folded into so few that a page can show them, none left out.
///
/// The smallest is joined with the neighbour to which it is tied most for that neighbour's size, again and again, so
/// what is folded stays near what it belongs to. Groups without ties are folded among themselves.
package struct Folding: Hashable, Sendable {
  /// The fold of each group, numbered by falling size.
  package private(set) var folds: [Int]
  /// The groups of each fold, the largest first.
  package private(set) var members: [[Int]]

  /// Folds groups until at most `limit` are left.
  ///
  /// - Parameters:
  ///   - sizes: Of each group, not negative.
  ///   - ties: Between two groups; parallel ones add up.
  /// - Complexity: O(groups² + ties · log groups).
  package init(sizes: [Double], ties: [(a: Int, b: Int, weight: Double)], limit: Int) {
    var state = FoldingState(sizes: sizes, ties: ties)
    while state.count > max(1, limit), state.foldSmallest() {}
    let groups = state.folds.filter { !$0.isEmpty }
      .map { fold in fold.sorted { (sizes[$1], $0) < (sizes[$0], $1) } }
      .map { (size: $0.reduce(0) { $0 + sizes[$1] }, groups: $0) }
      .sorted { ($1.size, $0.groups[0]) < ($0.size, $1.groups[0]) }
    members = groups.map(\.groups)
    folds = [Int](repeating: 0, count: sizes.count)
    for (fold, groups) in members.enumerated() { for group in groups { folds[group] = fold } }
  }

  /// Folds groups until a page shows them and enough of what flows between them.
  ///
  /// Where much flows between everybody, the lines of many groups would be too many or show too little.
  package init(drawable sizes: [Double], ties: [(a: Int, b: Int, weight: Double)]) {
    for limit in [Self.most, 34, 28, 23, 18, 14, 11] {
      self.init(sizes: sizes, ties: ties, limit: limit)
      let links = self.ties(ties)
      if LinkChoice(links, boxes: members.count).isEnough { return }
    }
    self.init(sizes: sizes, ties: ties, limit: 8)
  }

  /// Groups on a page.
  package static let most = 40

  /// The ties between folds, each pair once, the lower first, ascending.
  package func ties(_ ties: [(a: Int, b: Int, weight: Double)]) -> [(a: Int, b: Int, weight: Double)] {
    var sums: [[Int]: Double] = [:]
    for tie in ties where folds[tie.a] != folds[tie.b] {
      sums[[min(folds[tie.a], folds[tie.b]), max(folds[tie.a], folds[tie.b])], default: 0] += tie.weight
    }
    return sums.map { (a: $0.key[0], b: $0.key[1], weight: $0.value) }.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
  }
}

/// What is left while groups are folded.
private struct FoldingState {
  var folds: [[Int]]
  var count: Int
  private var sizes: [Double]
  private var neighbors: [[Int: Double]]

  init(sizes: [Double], ties: [(a: Int, b: Int, weight: Double)]) {
    self.sizes = sizes
    folds = sizes.indices.map { [$0] }
    count = sizes.count
    neighbors = sizes.map { _ in [:] }
    for tie in ties where tie.a != tie.b {
      neighbors[tie.a][tie.b, default: 0] += tie.weight
      neighbors[tie.b][tie.a, default: 0] += tie.weight
    }
  }

  /// Joins the smallest fold with another one.
  mutating func foldSmallest() -> Bool {
    let alive = folds.indices.filter { !folds[$0].isEmpty }
    guard let smallest = alive.min(by: { (sizes[$0], -$0) < (sizes[$1], -$1) }) else { return false }
    let best =
      neighbors[smallest]
      .map { (fold: $0.key, pull: $0.value / max(1, sizes[$0.key])) }
      .min { ($1.pull, $0.fold) < ($0.pull, $1.fold) }?.fold
    // Who has no ties is folded with others of that kind, else with the next smallest.
    let alone = alive.filter { $0 != smallest && neighbors[$0].isEmpty }
    let others = best.map { [$0] } ?? (alone.isEmpty ? alive.filter { $0 != smallest } : alone)
    guard let target = others.min(by: { (sizes[$0], -$0) < (sizes[$1], -$1) }) else { return false }
    join(smallest, into: target)
    return true
  }

  private mutating func join(_ fold: Int, into target: Int) {
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
    count -= 1
  }
}
