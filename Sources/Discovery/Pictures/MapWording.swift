package import People

/// Every sentence of pictures, one function each; Reports has them in both languages.
///
/// What is given to a function is plain text of whatever origin; it is made safe where it is drawn.
package protocol MapWording: Sendable {
  // Titles.
  var groupsTitle: String { get }
  func unitsTitle() -> String
  var communitiesTitle: String { get }
  var bridgesTitle: String { get }
  var noBridgesTitle: String { get }
  var structureTitle: String { get }
  var orgTitle: String { get }
  func egoTitle(_ name: String) -> String
  func topicTitle(_ topic: String) -> String
  func beforeAfterTitle(_ date: Instant) -> String

  // What the picture rests on.
  func window(_ first: Instant?, _ last: Instant?) -> String
  func structureName(_ structure: Structure) -> String
  func coverage(_ seen: Int, of all: Int) -> String
  var officialCommunities: String { get }
  func writersCoverage(_ seen: Int, of all: Int) -> String
  func communitiesExtent(_ communities: Int, _ people: Int, _ posts: Int) -> String
  func drawn(_ links: Int, of all: Int, share: Double) -> String
  func drawnChange(_ links: Int, of all: Int, share: Double) -> String
  func fragileDrawn(_ links: Int, more: Int) -> String
  func undrawnGroups(_ count: Int) -> String
  func unnamed(_ count: Int) -> String
  func moreOnTopic(_ count: Int) -> String
  func loose(_ count: Int) -> String
  var noGroups: String { get }
  var unitsForGroups: String { get }
  var everybody: String { get }
  var contactsOnly: String { get }
  var sharedWriters: String { get }
  var stale: String { get }
  var noContacts: String { get }

  // Boxes and their reasons.
  func people(_ count: Int) -> String
  func more(_ count: Int) -> String
  func nameAndMore(_ name: String, _ count: Int) -> String
  func folds(_ names: [String], of count: Int) -> String
  func groupName(_ label: GroupLabel) -> String
  func group(_ name: String, _ people: Int, units: [(name: String, count: Int)]) -> String
  func communityReason(_ people: Int, _ posts: Int) -> String
  func link(_ a: String, _ b: String, people: Int, share: Double) -> String
  func fragileLink(_ a: String, _ b: String, _ through: Int, of contacts: Int) -> String
  func sharedPeople(_ a: String, _ b: String, _ people: Int) -> String
  func bridge(_ name: String, _ a: String, _ b: String, share: Double, isSole: Bool) -> String
  func contact(_ a: String, _ b: String, weight: Double) -> String
  func turnsTo(_ a: String, _ b: String, weight: Double) -> String
  func knows(_ name: String, posts: Int, accepted: Int) -> String
  func asks(_ name: String, posts: Int) -> String
  func reportsTo(_ a: String, _ b: String) -> String
  func silentReport(_ a: String, _ b: String) -> String
  func acrossLine(_ a: String, _ b: String, weight: Double) -> String
  func change(_ a: String, _ b: String, before: Double, after: Double) -> String

  // Legend.
  var sizeIsPeople: String { get }
  var sizeIsExchange: String { get }
  var sizeIsKnowledge: String { get }
  var sizeIsWriters: String { get }
  var widthIsExchange: String { get }
  var widthIsContacts: String { get }
  var widthIsShared: String { get }
  var shadeIsActivity: String { get }
  var colourOnlySeparates: String { get }
  var legendBridge: String { get }
  var legendSole: String { get }
  var legendLine: String { get }
  var legendInformal: String { get }
  var legendValue: String { get }
  var legendSilent: String { get }
  var legendAcross: String { get }
  var legendNew: String { get }
  var legendGone: String { get }
  var legendStronger: String { get }
  var legendWeaker: String { get }
  var legendKnows: String { get }
  var legendAsks: String { get }
  var legendSelf: String { get }
  var legendTurnsTo: String { get }
  var noUnit: String { get }

  // What the drawing says about itself.
  var simpleLayout: String { get }
  var unlabelled: String { get }
  var unplaced: String { get }

  // The page around it.
  var languageTag: String { get }
  var pageSearch: String { get }
  var pageHint: String { get }
  var pageLarger: String { get }
  var pageSmaller: String { get }
  var pageWhole: String { get }
  var pageNothing: String { get }
}
