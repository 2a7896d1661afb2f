/// Counts who helped whom, event by event; the order of the events does not matter.
package struct HelpTally {
  /// A reply by one person to another.
  package struct Reply: Hashable, Sendable {
    package var helper: Int
    package var asker: Int
    /// Seconds since 1970; `nil` where the source gives no time.
    package var asked: Int64?
    package var answered: Int64?
    package var isAccepted: Bool

    package init(helper: Int, asker: Int, asked: Int64?, answered: Int64?, isAccepted: Bool) {
      self.helper = helper
      self.asker = asker
      self.asked = asked
      self.answered = answered
      self.isAccepted = isAccepted
    }
  }

  /// How long somebody counts as new, in days.
  package static let newcomerDays = 90
  /// Over how many weeks steadiness is looked at.
  package static let recentWeeks = 26

  /// Since when each person is here, in seconds since 1970; `nil` where nobody knows.
  private let arrivals: [Int64?]
  /// The unit of each person by number; `nil` where it has none.
  private let units: [Int?]
  private let now: Int64
  private var records: [HelpRecord]
  /// Pairs as numbers: the helper in the high half, the other person in the low one.
  private var helped: [UInt64] = []
  private var newcomers: [UInt64] = []
  private var thanks: [UInt64] = []
  private var weeks: [UInt64] = []
  private var delays: [(helper: UInt32, hours: Float)] = []

  /// - Parameter now: the time as of which is counted, in seconds since 1970.
  package init(arrivals: [Int64?], units: [Int?], now: Int64) {
    self.arrivals = arrivals
    self.units = units
    self.now = now
    records = [HelpRecord](repeating: HelpRecord(), count: arrivals.count)
  }

  /// Takes in that somebody wrote something.
  package mutating func addContribution(of person: Int, at time: Int64?) {
    guard records.indices.contains(person), let time, time <= now else { return }
    records[person].first = min(records[person].first ?? time, time)
    records[person].last = max(records[person].last ?? time, time)
    let age = (now - time) / (7 * 86_400)
    if age < Int64(Self.recentWeeks) { weeks.append(Self.pair(person, Int(age))) }
  }

  /// Takes in a reply; replies to oneself count for nothing.
  package mutating func add(_ reply: Reply) {
    guard records.indices.contains(reply.helper), records.indices.contains(reply.asker),
      reply.helper != reply.asker
    else { return }
    records[reply.helper].replies += 1
    if reply.isAccepted { records[reply.helper].accepted += 1 }
    helped.append(Self.pair(reply.helper, reply.asker))
    if isNew(reply.asker, at: reply.asked) { newcomers.append(Self.pair(reply.helper, reply.asker)) }
    if let asked = reply.asked, let answered = reply.answered, answered >= asked {
      delays.append((UInt32(reply.helper), Float(answered - asked) / 3600))
    }
  }

  /// Takes in that somebody thanked somebody.
  package mutating func addThanks(from person: Int, to helper: Int) {
    guard records.indices.contains(person), records.indices.contains(helper), person != helper else {
      return
    }
    thanks.append(Self.pair(helper, person))
  }

  /// Whether somebody was new here at a time.
  private func isNew(_ person: Int, at time: Int64?) -> Bool {
    guard let time, let arrival = arrivals[person] else { return false }
    return time >= arrival && time - arrival <= Int64(Self.newcomerDays) * 86_400
  }

  /// Everybody's record.
  /// - Complexity: O(*n* log *n*) in the number of events.
  package consuming func finish() -> [HelpRecord] {
    var records = records
    for pair in Self.distinct(helped) { records[Self.first(pair)].people += 1 }
    for pair in Self.distinct(thanks) { records[Self.first(pair)].thankedBy += 1 }
    for pair in Self.distinct(weeks) { records[Self.first(pair)].recentWeeks += 1 }
    for pair in Self.distinct(newcomers) {
      let (helper, asker) = (Self.first(pair), Int(pair & 0xFFFF_FFFF))
      if let unit = units[helper], unit == units[asker] {
        records[helper].newcomersNearby += 1
      } else {
        records[helper].newcomersElsewhere += 1
      }
    }
    delays.sort { ($0.helper, $0.hours) < ($1.helper, $1.hours) }
    var start = 0
    while start < delays.count {
      var end = start
      while end < delays.count, delays[end].helper == delays[start].helper { end += 1 }
      records[Int(delays[start].helper)].medianHours = Double(delays[start + (end - start - 1) / 2].hours)
      start = end
    }
    return records
  }

  private static func pair(_ one: Int, _ other: Int) -> UInt64 {
    UInt64(UInt32(truncatingIfNeeded: one)) << 32 | UInt64(UInt32(truncatingIfNeeded: other))
  }

  private static func first(_ pair: UInt64) -> Int { Int(pair >> 32) }

  private static func distinct(_ pairs: [UInt64]) -> [UInt64] {
    var sorted = pairs.sorted()
    var kept = 0
    for index in sorted.indices where index == 0 || sorted[index] != sorted[kept - 1] {
      sorted[kept] = sorted[index]
      kept += 1
    }
    return Array(sorted.prefix(kept))
  }
}
