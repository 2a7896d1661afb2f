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
  /// - Complexity: Of every joining, the ties of the smaller.
  package init(sizes: [Double], ties: [(a: Int, b: Int, weight: Double)], limit: Int) {
    var state = FoldingState(sizes: sizes, ties: ties)
    state.fold(until: limit)
    self.init(state, sizes: sizes)
  }

  /// Folds groups until a page shows them and enough of what flows between them.
  ///
  /// Where much flows between everybody, the lines of many groups would be too many or show too little.
  package init(drawable sizes: [Double], ties: [(a: Int, b: Int, weight: Double)]) {
    var state = FoldingState(sizes: sizes, ties: ties)
    for limit in [Self.most, 34, 28, 23, 18, 14, 11] {
      state.fold(until: limit)
      self.init(state, sizes: sizes)
      let links = self.ties(ties)
      if LinkChoice(links, boxes: members.count).isEnough { return }
    }
    state.fold(until: 8)
    self.init(state, sizes: sizes)
  }

  private init(_ state: FoldingState, sizes: [Double]) {
    let groups = state.folds.filter { !$0.isEmpty }
      .map { fold in fold.sorted { (sizes[$1], $0) < (sizes[$0], $1) } }
      .map { (size: $0.reduce(0) { $0 + sizes[$1] }, groups: $0) }
      .sorted { ($1.size, $0.groups[0]) < ($0.size, $1.groups[0]) }
    members = groups.map(\.groups)
    folds = [Int](repeating: 0, count: sizes.count)
    for (fold, groups) in members.enumerated() { for group in groups { folds[group] = fold } }
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
