/// The best of many rated things, without putting all in order.
struct BestRated {
  struct Rated {
    /// Where the caller has it.
    var place: Int
    /// Decides between equals: the lower one is better.
    var number: Int
    var score: Double
  }

  private let limit: Int
  private var kept: [Rated] = []
  /// What is rated lower is not among the best any more.
  private var least = -Double.infinity

  init(limit: Int) { self.limit = max(0, limit) }

  /// - Complexity: O(log limit) amortised.
  mutating func add(_ rated: Rated) {
    guard rated.score >= least else { return }
    kept.append(rated)
    // Put in order only now and then, when as many again have come.
    if kept.count - limit > limit { cut() }
  }

  private mutating func cut() {
    kept.sort { $0.score != $1.score ? $0.score > $1.score : $0.number < $1.number }
    if kept.count > limit { kept.removeLast(kept.count - limit) }
    if kept.count == limit, let last = kept.last { least = last.score }
  }

  /// The best ones, best first.
  consuming func finish() -> [Rated] {
    cut()
    return kept
  }
}
