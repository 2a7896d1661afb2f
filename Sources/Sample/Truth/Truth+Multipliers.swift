extension Truth {
  /// How many people a few reach: a definition of ties and the cover that greedy choice gets.
  static func multipliers(_ company: Company, _ ledger: TieLedger) -> TruthValue {
    [
      "definition":
        """
      undirected ties between people who are still there, without bots; an interaction is a reply (to the parent post's author), a \
      mention or a reaction; a tie is >= 2 interactions in >= 2 different weeks (weeks counted from the first \
      Monday); without likes, thanks still count. cover[i]: people who are picked or tied to one of the first \
      i+1 picks
      """,
      "all": cover(company, ledger) { $0.withLikes.isTie },
      "withoutLikes": cover(company, ledger) { $0.withoutLikes.isTie },
    ]
  }

  private static func cover(
    _ company: Company, _ ledger: TieLedger, where isTie: (TieLedger.Tie) -> Bool
  ) -> TruthValue {
    var neighbours: [Int: [Int]] = [:]
    var count = 0
    for (pair, tie) in ledger.sorted
    where isTie(tie) && stays(pair.low, company) && stays(pair.high, company) {
      neighbours[pair.low, default: [pair.low]].append(pair.high)
      neighbours[pair.high, default: [pair.high]].append(pair.low)
      count += 1
    }
    var reached: Set<Int> = []
    var picks: [Int] = []
    var curve: [Int] = []
    while reached.count < neighbours.count, picks.count < 60 {
      let gains = neighbours.map { (person: $0.key, gain: $0.value.count { !reached.contains($0) }) }
      guard let best = gains.max(by: { ($0.gain, -$0.person) < ($1.gain, -$1.person) }), best.gain > 0 else {
        break
      }
      reached.formUnion(neighbours[best.person] ?? [])
      picks.append(best.person)
      curve.append(reached.count)
    }
    return [
      "people": .integer(neighbours.count), "ties": .integer(count),
      "cover": .array(curve.map { .integer($0) }), "picks": .people(picks),
    ]
  }

  /// Whether somebody is no bot and did not leave.
  private static func stays(_ person: Int, _ company: Company) -> Bool {
    let colleague = company.people[person]
    return colleague.mark != .markedBot && colleague.mark != .hiddenBot && colleague.left == .max
  }
}
