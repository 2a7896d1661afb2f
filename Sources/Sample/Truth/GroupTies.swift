/// What a ledger says about the contacts between working groups as they are at the end.
struct GroupTies: Sendable {
  struct Contact: Sendable {
    var interactions = 0
    /// Interactions of each person that takes part.
    var byPerson: [Int: Int] = [:]

    /// The person with the largest part; of equals the one with the lowest id.
    var foremost: (person: Int, interactions: Int)? {
      byPerson.max { ($0.value, -$0.key) < ($1.value, -$1.key) }.map { ($0.key, $0.value) }
    }
  }

  private(set) var contacts: [TieLedger.Pair: Contact] = [:]
  /// Interactions between two units by the line.
  private(set) var units: [TieLedger.Pair: Int] = [:]
  /// By person, the groups other than the own with their months of exchange and the people there.
  private var reach: [[Int: (months: UInt64, people: Int)]]
  private let company: Company

  init(_ company: Company, _ ledger: TieLedger) {
    self.company = company
    reach = Array(repeating: [:], count: company.people.count)
    for (pair, tie) in ledger.sorted where tie.repliesAndMentions > 0 { add(pair, tie) }
  }

  private mutating func add(_ pair: TieLedger.Pair, _ tie: TieLedger.Tie) {
    let one = company.people[pair.low]
    let other = company.people[pair.high]
    guard one.role != .silent, other.role != .silent else { return }
    units[Self.pair(Int(one.unit), Int(other.unit)), default: 0] += tie.repliesAndMentions
    extend(pair.low, to: Int(other.group), tie)
    extend(pair.high, to: Int(one.group), tie)
    guard one.group != other.group else { return }
    let groups = Self.pair(Int(one.group), Int(other.group))
    contacts[groups, default: Contact()].interactions += tie.repliesAndMentions
    contacts[groups, default: Contact()].byPerson[pair.low, default: 0] += tie.repliesAndMentions
    contacts[groups, default: Contact()].byPerson[pair.high, default: 0] += tie.repliesAndMentions
  }

  private mutating func extend(_ person: Int, to group: Int, _ tie: TieLedger.Tie) {
    let former = reach[person][group] ?? (0, 0)
    reach[person][group] = (former.months | tie.months, former.people + 1)
  }

  static func pair(_ one: Int, _ other: Int) -> TieLedger.Pair {
    TieLedger.Pair(low: min(one, other), high: max(one, other))
  }

  /// Groups with which a person exchanged in at least six of the last thirteen months of 28 days, with three people or more.
  func lastingGroups(of person: Int) -> [Int] {
    let last = (company.calendar.days - 1) / 28
    return reach[person].filter { _, tie in
      var months = 0
      for month in max(0, last - 12)...last where tie.months & (1 << UInt64(min(63, month))) != 0 {
        months += 1
      }
      return months >= 6 && tie.people >= 3
    }.map(\.key).sorted()
  }
}
