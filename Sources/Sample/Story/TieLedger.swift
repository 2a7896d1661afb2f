/// Counts who interacts with whom; O(distinct ties) memory, kept for small companies only.
///
/// An interaction is a reply (to the author of the parent), a mention or a reaction; ties have no direction.
struct TieLedger: Sendable {
  struct Tie: Sendable {
    var withLikes = Span()
    var withoutLikes = Span()
    /// One bit a month of 28 days with a reply or mention.
    var months: UInt64 = 0
    var repliesAndMentions = 0
  }

  /// Interactions and the first and last week of them.
  struct Span: Sendable {
    var count = 0
    var firstWeek = Int.max
    var lastWeek = Int.min

    mutating func add(week: Int) {
      count += 1
      firstWeek = min(firstWeek, week)
      lastWeek = max(lastWeek, week)
    }

    /// At least two interactions in at least two different weeks.
    var isTie: Bool { count >= 2 && firstWeek < lastWeek }
  }

  struct Pair: Hashable, Sendable {
    let low: Int
    let high: Int
  }

  private(set) var ties: [Pair: Tie] = [:]

  mutating func add(_ one: Int, _ other: Int, second: Int, _ kind: Pen.Event.Kind) {
    guard one != other else { return }
    let day = WorkCalendar.day(second: second)
    var tie = ties[Pair(low: min(one, other), high: max(one, other))] ?? Tie()
    tie.withLikes.add(week: day / 7)
    if kind != .like { tie.withoutLikes.add(week: day / 7) }
    if kind == .talk {
      tie.months |= 1 << UInt64(min(63, max(0, day / 28)))
      tie.repliesAndMentions += 1
    }
    ties[Pair(low: min(one, other), high: max(one, other))] = tie
  }

  /// All ties in the order of their people.
  var sorted: [(pair: Pair, tie: Tie)] {
    ties.sorted { ($0.key.low, $0.key.high) < ($1.key.low, $1.key.high) }.map { ($0.key, $0.value) }
  }
}
