import Discovery
import People

/// Words of a test, with every number in them.
struct PlainMapWords: MapWording {
  var groupsTitle: String { "groupsTitle" }
  func unitsTitle() -> String { "unitsTitle " }
  var communitiesTitle: String { "communitiesTitle" }
  var bridgesTitle: String { "bridgesTitle" }
  var noBridgesTitle: String { "noBridgesTitle" }
  var officialCommunities: String { "officialCommunities" }
  func writersCoverage(_ seen: Int, of all: Int) -> String { "writersCoverage \(seen) \(all)" }
  func fragileDrawn(_ links: Int, more: Int) -> String { "fragileDrawn \(links) \(more)" }
  func undrawnGroups(_ count: Int) -> String { "undrawnGroups \(count)" }
  func moreOnTopic(_ count: Int) -> String { "moreOnTopic \(count)" }
  func unnamed(_ count: Int) -> String { "unnamed \(count)" }
  var noGroups: String { "noGroups" }
  var unitsForGroups: String { "unitsForGroups" }
  var everybody: String { "everybody" }
  func groupName(_ label: GroupLabel) -> String { label.words.isEmpty ? label.unit?.value ?? label.id : label.words.joined(separator: " ") }
  func fragileLink(_ a: String, _ b: String, _ through: Int, of contacts: Int) -> String { "fragileLink \(a) \(b) \(through) \(contacts)" }
  var widthIsContacts: String { "widthIsContacts" }
  var structureTitle: String { "structureTitle" }
  var orgTitle: String { "orgTitle" }
  func egoTitle(_ name: String) -> String { "egoTitle \(name)" }
  func topicTitle(_ topic: String) -> String { "topicTitle \(topic)" }
  func beforeAfterTitle(_ date: Instant) -> String { "beforeAfterTitle \(date)" }
  func window(_ first: Instant?, _ last: Instant?) -> String { "window \(first?.microseconds ?? 0) \(last?.microseconds ?? 0)" }
  func structureName(_ structure: Structure) -> String { "structureName \(structure)" }
  func coverage(_ seen: Int, of all: Int) -> String { "coverage \(seen) \(all)" }
  func communitiesExtent(_ communities: Int, _ people: Int, _ posts: Int) -> String { "communitiesExtent \(communities) \(people) \(posts)" }
  func drawn(_ links: Int, of all: Int, share: Double) -> String { "drawn \(links) \(all) \(share)" }
  func drawnChange(_ links: Int, of all: Int, share: Double) -> String { "drawnChange \(links) \(all) \(share)" }
  func loose(_ count: Int) -> String { "loose \(count)" }
  var contactsOnly: String { "contactsOnly" }
  var sharedWriters: String { "sharedWriters" }
  var noContacts: String { "noContacts" }
  var stale: String { "stale" }
  func people(_ count: Int) -> String { "people \(count)" }
  func more(_ count: Int) -> String { "more \(count)" }
  func nameAndMore(_ name: String, _ count: Int) -> String { "nameAndMore \(name) \(count)" }
  func folds(_ names: [String], of count: Int) -> String { "folds \(names) \(count)" }
  func group(_ name: String, _ people: Int, units: [(name: String, count: Int)]) -> String { "group \(name) \(people)" }
  func communityReason(_ people: Int, _ posts: Int) -> String { "communityReason \(people) \(posts)" }
  func link(_ a: String, _ b: String, people: Int, share: Double) -> String { "link \(a) \(b) \(people) \(share)" }
  func sharedPeople(_ a: String, _ b: String, _ people: Int) -> String { "sharedPeople \(a) \(b) \(people)" }
  func bridge(_ name: String, _ a: String, _ b: String, share: Double, isSole: Bool) -> String { "bridge \(name) \(a) \(b) \(share) \(isSole)" }
  func contact(_ a: String, _ b: String, weight: Double) -> String { "contact \(a) \(b) \(weight)" }
  func turnsTo(_ a: String, _ b: String, weight: Double) -> String { "turnsTo \(a) \(b) \(weight)" }
  func knows(_ name: String, posts: Int, accepted: Int) -> String { "knows \(name) \(posts) \(accepted)" }
  func asks(_ name: String, posts: Int) -> String { "asks \(name) \(posts)" }
  func reportsTo(_ a: String, _ b: String) -> String { "reportsTo \(a) \(b)" }
  func silentReport(_ a: String, _ b: String) -> String { "silentReport \(a) \(b)" }
  func acrossLine(_ a: String, _ b: String, weight: Double) -> String { "acrossLine \(a) \(b) \(weight)" }
  func change(_ a: String, _ b: String, before: Double, after: Double) -> String { "change \(a) \(b) \(before) \(after)" }
  var sizeIsPeople: String { "sizeIsPeople" }
  var sizeIsExchange: String { "sizeIsExchange" }
  var sizeIsKnowledge: String { "sizeIsKnowledge" }
  var sizeIsWriters: String { "sizeIsWriters" }
  var widthIsExchange: String { "widthIsExchange" }
  var widthIsShared: String { "widthIsShared" }
  var shadeIsActivity: String { "shadeIsActivity" }
  var colourOnlySeparates: String { "colourOnlySeparates" }
  var legendBridge: String { "legendBridge" }
  var legendSole: String { "legendSole" }
  var legendLine: String { "legendLine" }
  var legendInformal: String { "legendInformal" }
  var legendValue: String { "legendValue" }
  var legendSilent: String { "legendSilent" }
  var legendAcross: String { "legendAcross" }
  var legendNew: String { "legendNew" }
  var legendGone: String { "legendGone" }
  var legendStronger: String { "legendStronger" }
  var legendWeaker: String { "legendWeaker" }
  var legendKnows: String { "legendKnows" }
  var legendAsks: String { "legendAsks" }
  var legendSelf: String { "legendSelf" }
  var legendTurnsTo: String { "legendTurnsTo" }
  var noUnit: String { "noUnit" }
  var simpleLayout: String { "simpleLayout" }
  var unlabelled: String { "unlabelled" }
  var unplaced: String { "unplaced" }
  var languageTag: String { "languageTag" }
  var pageSearch: String { "pageSearch" }
  var pageHint: String { "pageHint" }
  var pageLarger: String { "pageLarger" }
  var pageSmaller: String { "pageSmaller" }
  var pageWhole: String { "pageWhole" }
  var pageNothing: String { "pageNothing" }
}
