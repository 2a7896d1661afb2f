internal import Discovery
internal import People

/// What pictures say in English.
struct EnglishMaps: MapWording, PictureTableWording {
  private let common = EnglishWording()

  var groupsTitle: String { "Who really works with whom, and who links the groups" }
  func unitsTitle() -> String { "What flows between the units, and through whom" }
  var communitiesTitle: String { "The communities and how many write in both" }
  var bridgesTitle: String { "Where contact between groups hangs on one person" }
  var noBridgesTitle: String { "No contact between groups hangs on one person" }
  var structureTitle: String { "Line and lived structure: where they differ" }
  var orgTitle: String { "Who reports to whom, and contact across the lines" }
  func egoTitle(_ name: String) -> String { "Whom \(name) is in contact with" }
  func topicTitle(_ topic: String) -> String {
    "Who knows about \(quoted(topic)), and who asks"
  }
  func beforeAfterTitle(_ date: Instant) -> String {
    "What has changed between the units since \(self.date(date))"
  }

  func window(_ first: Instant?, _ last: Instant?) -> String {
    guard let first, let last else { return "undated contacts" }
    return "\(date(first)) to \(date(last))"
  }
  func structureName(_ structure: Structure) -> String {
    switch structure {
    case .line: "line structure"
    case .informal: "informal structure"
    case .valueCreation: "value-creation structure"
    case .communication: "communication structure (all contacts)"
    }
  }
  func coverage(_ seen: Int, of all: Int) -> String {
    "\(number(seen)) of \(count(all, "person", "people")) have such contacts (\(percentage(seen, of: all)))"
  }
  var officialCommunities: String { "official communities" }
  func writersCoverage(_ seen: Int, of all: Int) -> String {
    "\(number(seen)) of \(count(all, "person", "people")) write in them (\(percentage(seen, of: all)))"
  }
  func communitiesExtent(_ communities: Int, _ people: Int, _ posts: Int) -> String {
    [
      count(communities, "community", "communities"), count(people, "person writing", "people writing"),
      count(posts, "post", "posts"),
    ].joined(separator: " · ")
  }
  func drawn(_ links: Int, of all: Int, share: Double) -> String {
    "Drawn: \(number(links)) of \(count(all, "link", "links")) between the groups, \(percentage(share)) of the exchange."
  }
  func drawnChange(_ links: Int, of all: Int, share: Double) -> String {
    "Drawn: the largest changes, \(number(links)) of \(count(all, "link", "links")), \(percentage(share)) of all change."
  }
  func fragileDrawn(_ links: Int, more: Int) -> String {
    if links == 0 { return "No two groups have 80 % of their contact through one person." }
    let sentence =
      "Drawn: \(count(links, "pair", "pairs")) of groups; one person takes part in at least 80 % of their contact."
    return more > 0 ? sentence + " There are \(number(more)) more: whoknows bridges --fragile." : sentence
  }
  func undrawnGroups(_ count: Int) -> String {
    count == 1
      ? "One group without such contact is not drawn."
      : "\(number(count)) groups without such contact are not drawn."
  }
  func moreOnTopic(_ count: Int) -> String {
    "And \(number(count)) more who wrote something about it: whoknows about lists them."
  }
  func unnamed(_ count: Int) -> String {
    "And \(number(count)) more who link groups: whoknows bridges names them."
  }
  func loose(_ count: Int) -> String {
    self.count(count, "person is", "people are") + " in no group."
  }
  var noGroups: String { "The contacts show no groups of their own." }
  var unitsForGroups: String { "The contacts show no groups of their own: the units are drawn." }
  var everybody: String { "Everybody" }
  var contactsOnly: String {
    "The picture shows contacts that left traces. It is no picture of friendship, of performance or of anybody's worth."
  }
  var sharedWriters: String {
    "Two communities are linked when the same people write in both. The picture shows contact, not performance."
  }
  var noContacts: String { "No contact of this person is seen." }
  var stale: String { "The links are older than the posts: whoknows analyse brings them up to date." }

  func people(_ count: Int) -> String { self.count(count, "person", "people") }
  func more(_ count: Int) -> String { "and \(number(count)) more" }
  func nameAndMore(_ name: String, _ count: Int) -> String { "\(name) and \(number(count)) more" }
  func folds(_ names: [String], of count: Int) -> String { "Folded: " + shortList(names, of: count) }
  func groupName(_ label: GroupLabel) -> String { common.name(label) }
  func group(_ name: String, _ people: Int, units: [(name: String, count: Int)]) -> String {
    "\(name): \(self.people(people)). "
      + units.map { "\($0.name) \(number($0.count))" }.joined(separator: ", ")
  }
  func communityReason(_ people: Int, _ posts: Int) -> String {
    "\(self.people(people)) wrote \(count(posts, "post", "posts"))"
  }
  func link(_ a: String, _ b: String, people: Int, share: Double) -> String {
    "\(a) – \(b): \(count(people, "person", "people")) in contact, \(percentage(share)) of all exchange between groups"
  }
  func fragileLink(_ a: String, _ b: String, _ through: Int, of contacts: Int) -> String {
    "\(a) – \(b): \(number(through)) of \(count(contacts, "contact", "contacts")) through one person"
  }
  func sharedPeople(_ a: String, _ b: String, _ people: Int) -> String {
    "\(a) – \(b): \(count(people, "person writes", "people write")) in both"
  }
  func bridge(_ name: String, _ a: String, _ b: String, share: Double, isSole: Bool) -> String {
    let sentence = "\(name) takes part in \(percentage(share)) of the contact between \(a) and \(b)."
    return isSole ? sentence + " Without \(name) little of it is left." : sentence
  }
  func contact(_ a: String, _ b: String, weight: Double) -> String {
    "\(a) – \(b): strength \(decimal(weight, places: 1))"
  }
  func turnsTo(_ a: String, _ b: String, weight: Double) -> String {
    "\(a) turns to \(b): strength \(decimal(weight, places: 1))"
  }
  func knows(_ name: String, posts: Int, accepted: Int) -> String {
    let sentence = "\(name): \(count(posts, "post", "posts")) about it"
    return accepted > 0 ? sentence + ", \(number(accepted)) accepted as the answer" : sentence
  }
  func asks(_ name: String, posts: Int) -> String {
    "\(name) asked about it (\(count(posts, "post", "posts")))"
  }
  func reportsTo(_ a: String, _ b: String) -> String { "\(a) reports to \(b)" }
  func silentReport(_ a: String, _ b: String) -> String {
    "\(a) reports to \(b), and no contact of theirs is seen"
  }
  func acrossLine(_ a: String, _ b: String, weight: Double) -> String {
    "\(a) – \(b): in contact (strength \(decimal(weight, places: 1))) with no line between them"
  }
  func change(_ a: String, _ b: String, before: Double, after: Double) -> String {
    "\(a) – \(b): \(decimal(before, places: 1)) before, \(decimal(after, places: 1)) now"
  }

  var sizeIsPeople: String { "Area: people" }
  var sizeIsExchange: String { "Size: how much contact" }
  var sizeIsKnowledge: String { "Size: how much they have shown" }
  var sizeIsWriters: String { "Area: people who write there" }
  var widthIsExchange: String { "Width: how much contact" }
  var widthIsContacts: String { "Width: number of contacts" }
  var widthIsShared: String { "Width: people who write in both" }
  var shadeIsActivity: String { "Darker: more posts a person" }
  var colourOnlySeparates: String { "Colours only tell neighbours apart" }
  var legendBridge: String { "links the groups" }
  var legendSole: String { "the link hangs on this person" }
  var legendLine: String { "reports to" }
  var legendInformal: String { "turns to" }
  var legendValue: String { "works with" }
  var legendSilent: String { "reports to, no contact seen" }
  var legendAcross: String { "contact across the lines" }
  var legendNew: String { "new" }
  var legendGone: String { "gone" }
  var legendStronger: String { "stronger" }
  var legendWeaker: String { "weaker" }
  var legendKnows: String { "knows" }
  var legendAsks: String { "asks" }
  var legendSelf: String { "the person asked for" }
  var legendTurnsTo: String { "turns to" }
  var noUnit: String { "no unit" }

  var simpleLayout: String { "Simple layout, because the proper one was not ready in time." }
  var unlabelled: String { "without a label" }
  var unplaced: String { "Also link groups" }

  var languageTag: String { "en" }
  var pageSearch: String { "Search" }
  var pageHint: String { "Point at something, or search a name, to see why it is there." }
  var pageLarger: String { "Larger" }
  var pageSmaller: String { "Smaller" }
  var pageWhole: String { "Whole picture" }
  var pageNothing: String { "Nobody and nothing of that name is in the picture." }

  var tableFrom: String { "from" }
  var tableTo: String { "to" }
  var tableWeight: String { "strength" }
  var tableBridges: String { "through" }

  // As in every other report of this language.
  var thousandsSeparator: String { common.thousandsSeparator }
  var decimalSeparator: String { common.decimalSeparator }
  func list(_ parts: [String]) -> String { common.list(parts) }
  func quoted(_ text: String) -> String { common.quoted(text) }
  func date(_ date: CivilDate) -> String { common.date(date) }
  func label(_ label: PersonLabel) -> String { common.label(label) }
  func outcome(_ outcome: AnswerOutcome) -> String { common.outcome(outcome) }
}
