/// The invented company before anybody has written: people, line, groups, communities and who knows what.
///
/// Everything is drawn from the seed; memory is O(people + communities).
struct Company: Sendable {
  let size: SampleSize
  let calendar: WorkCalendar
  var people: [Colleague]
  var units: [OrgUnit] = []
  /// Who sits at which place of the line; units own ranges of places.
  var dealt: [Int32] = []
  /// The people of each working group, movers in both of theirs.
  var groups: [[Int32]] = []
  /// The group that a group hardly talks to, -1 for none.
  var aloof: [Int32] = []
  var communities: [OfficialCommunity] = []
  /// The people of field and leisure communities; team communities have their groups.
  var members: [[Int32]] = []
  var subjects: [Subject] = []
  var parts = PlantedParts()

  init(size: SampleSize) {
    self.size = size
    calendar = WorkCalendar(years: size.years)
    people = Array(repeating: Colleague(), count: size.people)
    drawLine()
    formGroups()
    drawTenure()
    foundCommunities()
    castRoles()
    castBridges()
    castMentors()
    castMovers()
    drawLeavers()
    castSubjects()
    castNewcomers()
    joinCommunities()
  }

  /// How many departments of nine units there are.
  static func blocks(_ size: SampleSize) -> Int {
    max(2, Int(Double(size.people) * size.activeShare) / 120)
  }

  /// The person's id in nouns and truth.
  static func id(person: Int) -> String { "p" + String(person + 1) }
  /// The community's id in nouns and truth.
  static func id(community: Int) -> String { "c" + String(community + 1) }
  /// The working group's id in truth.
  static func id(group: Int) -> String { "g" + String(group + 1) }

  /// The person's name; the same for the same seed.
  func name(_ person: Int) -> (first: String, last: String) {
    NameBank.name(of: person, seed: size.seed)
  }

  /// The community in which a working group meets.
  func teamCommunity(of group: Int) -> Int {
    let first = communities.count - parts.teamCommunities
    return first + group % max(1, parts.teamCommunities)
  }

  /// Whether two people may turn to each other: not across the gap between aloof groups, unless one carries the contact.
  func mayTalk(_ first: Int, _ second: Int, on day: Int) -> Bool {
    let group = people[first].group(on: day)
    return Int(aloof[group]) != people[second].group(on: day) || people[first].isCarrier
      || people[second].isCarrier
  }
}
