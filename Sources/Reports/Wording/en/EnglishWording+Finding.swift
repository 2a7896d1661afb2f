internal import Discovery
internal import People

extension EnglishWording {
  func structureName(_ structure: Structure) -> String {
    switch structure {
    case .line: "line"
    case .informal: "informal structure"
    case .valueCreation: "value creation"
    case .communication: "all contacts"
    }
  }

  func windowItem(_ days: Int?) -> String { days.map { "last \(count($0, "day", "days"))" } ?? "whole time" }

  func peopleAndContacts(_ people: Int, _ contacts: Int) -> String {
    "\(count(people, "person", "people")), \(count(contacts, "contact", "contacts"))"
  }

  func methodSentences(_ method: FindingMethod, seed: UInt64) -> [String] {
    switch method {
    case .groups:
      [
        "Groups: Leiden on the whole and again inside each group, ten runs that must agree (seed \(seed)).",
        "Contacts count more where people who belong together meet; half is forgotten in a year.",
      ]
    case .crossTieShare:
      [
        "Cross-tie share over lasting ties: contact in three weeks or more, in two months or more.",
        "Listed: three lasting ties in one's own group and three in another. "
          + "Bands: 30 networks drawn anew by threads.",
      ]
    case .fragileContacts:
      ["Pairs of groups of whose direct contacts at least four in five involve one person."]
    case .structures:
      [
        "Agreement: correlation of ties over all pairs of people (1 the same, 0 chance).",
        "Differences: contacts of two units against what their contacts with all others let expect; "
          + "units of fewer than three people are left out.",
      ]
    case .departure:
      ["Ties, pairs of groups and words are counted exactly; distances are measured from sampled people."]
    }
  }

  var staleFinding: String { "Older than the workspace: run whoknows analyse." }
  func withoutTies(_ kinds: [String]) -> String { "without ties of kind " + list(kinds) }
  func nowItem(_ date: String) -> String { "as of \(date)" }
  func shownOf(_ shown: Int, _ all: Int) -> String { "Shown: \(number(shown)) of \(number(all))." }

  var groupsTitle: String { "Groups in which people really work" }
  var noGroupStructure: String { "No group structure here: people keep to groups no more than by chance." }
  func groupFallbackName(_ id: String) -> String { "Group \(id.drop { !$0.isNumber })" }
  func groupsFound(_ count: Int, people: Int, certainty: String) -> String {
    "\(self.count(count, "group", "groups")) of \(self.count(people, "person", "people")); "
      + "places certain to \(certainty) on average."
  }
  func groupSize(_ count: Int) -> String { self.count(count, "person", "people") }
  func groupPlaces(_ unit: (String, Int)?, _ location: (String, Int)?) -> String? {
    let parts = [unit, location].compactMap { $0 }.map { "\($0.1) % \($0.0)" }
    return parts.isEmpty ? nil : "Mostly " + list(parts) + "."
  }
  func groupWords(_ words: [String]) -> String { words.joined(separator: ", ") }
  func groupInside(_ percent: Int, certainty: Int) -> String {
    "\(percent) % of its members' contact stays inside; places certain to \(certainty) %."
  }
  func groupCore(_ names: [String]) -> String { "Among them: " + names.joined(separator: ", ") }
  func groupBetween(_ name: String, _ other: String) -> String { "\(name) stands between here and \(other)." }
  func groupCommunity(_ name: String, _ percent: Int) -> String {
    "\(percent) % belong to the community \(quoted(name))."
  }
  func groupAgreement(_ official: GroupAgreement.Official, _ value: String) -> String {
    let name = official == .units ? "units" : "official communities"
    return "Agreement with \(name): \(value) (1 the same, 0 chance)."
  }
  func groupDifference(_ difference: GroupAgreement.Difference, parts: [String]) -> String {
    switch difference.kind {
    case .spread:
      "\(difference.name) (\(count(difference.people, "person", "people"))) is spread over \(list(parts))."
    case .mixed: "\(parts.isEmpty ? difference.name : list(parts)) work together as one group."
    }
  }
  func groupChange(
    _ kind: GroupChange.Kind, _ group: String, _ before: [String], _ joined: Int, _ left: Int
  ) -> String {
    switch kind {
    case .born: "New: \(group)."
    case .ended: "Ended: \(list(before))."
    case .merged: "Merged: \(list(before)) became \(group)."
    case .split: "Split: \(group) came out of \(list(before))."
    case .grown, .shrunk: "\(group): \(number(joined)) joined, \(number(left)) left."
    }
  }
  func comparedWith(_ date: String, _ changes: Int) -> String {
    changes == 0 ? "No change since \(date)." : "Changes since \(date):"
  }

  func bridgesTitle(_ places: BridgedPlaces) -> String {
    switch places {
    case .groups: "People who link groups"
    case .units: "People who link units"
    case .locations: "People who link locations"
    }
  }
  var noBridges: String { "Nobody has three lasting ties on each side of two groups." }
  var possibleBridges: String { "possibly" }
  func bridgeLink(_ own: String, _ other: String, ties: Int, percent: Int, names: [String]) -> String {
    "Links to \(other): \(count(ties, "lasting tie", "lasting ties"))"
      + (names.isEmpty ? "" : " (\(names.joined(separator: ", ")))")
      + ", \(percent) % of all that the two have with each other."
  }
  func furtherLinks(_ count: Int) -> String { "And with \(number(count)) more." }
  func bridgeOwn(_ place: String, _ ties: Int) -> String {
    "At home in \(place): \(count(ties, "lasting tie", "lasting ties"))."
  }
  func bridgeBand(_ count: Int, _ of: Int, _ best: Int, _ worst: Int) -> String {
    "Among the strongest in \(count) of \(of) networks drawn anew; place \(best) to \(worst)."
  }
  func bridgePlaces(_ places: BridgedPlaces, _ count: Int) -> String {
    switch places {
    case .groups: "Among \(self.count(count, "group", "groups"))."
    case .units: "Among \(self.count(count, "unit", "units"))."
    case .locations: "Among \(self.count(count, "location", "locations"))."
    }
  }
  var fragileTitle: String { "Contacts between groups that hang on one person" }
  var noFragile: String { "No contact between groups hangs on one person." }
  func fragilePair(_ one: String, _ other: String) -> String { "\(one) – \(other)" }
  func fragileReason(_ name: String, _ through: Int, _ all: Int, months: Int) -> String {
    "\(name) has \(number(through)) of \(count(all, "contact", "contacts"))"
      + (months > 0 ? " in \(count(months, "month", "months"))." : ".")
  }
  func fragileOthers(_ count: Int) -> String {
    count == 0
      ? "Nobody else of both groups is in touch."
      : "\(self.count(count, "other person is", "others are")) in touch."
  }

  var structureTitle: String { "Line, informal structure and value creation" }
  func figuresOf(_ date: String) -> String { "On \(date) it was:" }
  var noDifferences: String { "No unit stands out." }
  func agreement(_ one: String, _ other: String, _ value: String?, shared: Int, ties: Int) -> String {
    guard let value else { return "\(one) and \(other): nothing to compare." }
    return "\(one) and \(other): agreement \(value); \(number(shared)) of \(number(ties)) ties in both."
  }
  func crossing(_ percent: Int, expected: Int) -> String {
    "\(percent) % of direct contact crosses units (\(expected) % if nobody cared for units)."
  }
  func directions(up: Int, down: Int, within: Int, across: Int) -> String {
    "Replies: \(number(up)) up the line, \(number(down)) down, \(number(within)) within the unit, "
      + "\(number(across)) across."
  }
  func differenceTitle(_ kind: StructureDifference.Kind, _ units: [String]) -> String {
    kind == .farButTogether
      ? "\(list(units)) work as one" : "\(list(units)) hardly have contact"
  }
  func differenceReason(_ contacts: Int, _ expected: String, _ distance: Int?) -> String {
    "\(count(contacts, "contact", "contacts")), about \(expected) expected"
      + (distance.map { $0 <= 2 ? "; next to each other in the line." : "; \($0) steps apart in the line." }
        ?? ".")
  }

  func departureTitle(_ departure: DepartureReport.Cause) -> String {
    switch departure {
    case .leaving(let people): "If \(list(people.map(\.description.name))) left"
    case .closing(let name): "If the community \(quoted(name)) closed"
    case .merging(let merge): "If \(list(merge.names.map { quoted($0) })) became one"
    }
  }
  func departureBasis(_ ties: Int, _ all: Int) -> String {
    "\(number(ties)) of \(count(all, "tie", "ties")) would end."
  }
  var keyPeopleTitle: String { "Whose departure would move groups farthest apart" }
  func keyPeopleMethod(_ pivots: Int, _ sources: Int, of people: Int) -> String {
    "Chosen by shortest ways from \(number(pivots)) people, ordered by distances from \(number(sources)), of "
      + "\(number(people)). Details: what-if --leaves NAME."
  }
  func endingTies(_ count: Int) -> String { "\(self.count(count, "tie", "ties")) would end." }
  var nothingLost: String { "Nothing would be lost between groups." }
  var lostContacts: String { "contact lost between groups" }
  func lostPair(_ one: String, _ other: String) -> String { "\(one) – \(other)" }
  func lostPairReason(_ before: Int, _ after: Int) -> String {
    after == 0
      ? "All \(count(before, "tie", "ties")) would end."
      : "\(number(before - after)) of \(count(before, "tie", "ties")) would end, \(number(after)) remain."
  }
  var orphanedTopics: String { "words that mostly they use" }
  func orphanedTopic(_ posts: Int, _ all: Int) -> String {
    "\(number(posts)) of \(count(all, "post", "posts"))."
  }
  var successors: String { "nearest to step in" }
  func successorReason(_ shared: Int, _ of: Int) -> String {
    "Already in touch with \(number(shared)) of \(count(of, "contact", "contacts"))."
  }
  func successorGroups(_ groups: [String]) -> String { "Works in \(list(groups))." }
  var repair: String { "the one new tie that repairs most" }
  func repairPair(_ one: String, _ other: String) -> String { "\(one) – \(other)" }
  func repairReason(_ a: Int, _ b: Int, _ one: String, _ other: String) -> String {
    "Brings \(number(a)) former contacts in \(one) within three steps of \(number(b)) in \(other)."
  }
  func alone(_ count: Int) -> String {
    "\(self.count(count, "person would have no tie", "people would have no tie")) left."
  }
  func nearness(_ value: String, sources: Int, isSampled: Bool) -> String {
    "Lost nearness between groups: \(value)"
      + (isSampled ? ", estimated from \(count(sources, "person", "people"))." : ", exactly.")
  }
  func mergedCommunities(_ facts: DepartureReport.Merge) -> [String] {
    let members = zip(facts.names, facts.members).map { "\($0): \(count($1, "member", "members"))" }
    return members + [
      "\(count(facts.shared, "person belongs", "people belong")) to both.",
      "\(count(facts.ties, "tie", "ties")) between those who belong to one only.",
    ]
  }
}
