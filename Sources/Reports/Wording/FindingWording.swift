internal import Discovery
internal import People

/// What is said about groups, bridges, structures and departures.
protocol FindingWording: CommonWording {
  func structureName(_ structure: Structure) -> String
  func windowItem(_ days: Int?) -> String
  func peopleAndContacts(_ people: Int, _ contacts: Int) -> String
  func methodSentences(_ method: FindingMethod, seed: UInt64) -> [String]
  /// Where somebody stood on a list of an earlier day, `nil` for nowhere.
  func earlierPlace(_ place: Int?, _ date: String) -> String
  /// Who was on a list of an earlier day and is no longer.
  func noLonger(_ names: [String], of count: Int, _ date: String) -> String
  /// Between which places somebody stands in nine of ten networks drawn anew.
  func placeRange(_ best: Int, _ worst: Int) -> String
  /// Which kinds of stated ties were left out.
  func withoutTies(_ kinds: [String]) -> String
  var staleFinding: String { get }
  func nowItem(_ date: String) -> String
  func shownOf(_ shown: Int, _ all: Int) -> String

  var groupsTitle: String { get }
  var noGroupStructure: String { get }
  func groupFallbackName(_ id: String) -> String
  func groupsFound(_ count: Int, people: Int, certainty: String) -> String
  func groupSize(_ count: Int) -> String
  func groupPlaces(_ unit: (String, Int)?, _ location: (String, Int)?) -> String?
  func groupWords(_ words: [String]) -> String
  func groupInside(_ percent: Int, certainty: Int) -> String
  func groupCore(_ names: [String]) -> String
  func groupBetween(_ name: String, _ other: String) -> String
  func groupCommunity(_ name: String, _ percent: Int) -> String
  func groupAgreement(_ official: GroupAgreement.Official, _ value: String) -> String
  func groupDifference(_ difference: GroupAgreement.Difference, parts: [String]) -> String
  func groupChange(_ kind: GroupChange.Kind, _ group: String, _ before: [String], _ joined: Int, _ left: Int)
    -> String
  func comparedWith(_ date: String, _ changes: Int) -> String

  func bridgesTitle(_ places: BridgedPlaces) -> String
  var noBridges: String { get }
  var possibleBridges: String { get }
  func bridgeLink(_ own: String, _ other: String, ties: Int, percent: Int, names: [String]) -> String
  func furtherLinks(_ count: Int) -> String
  func bridgeOwn(_ place: String, _ ties: Int) -> String
  func bridgeBand(_ count: Int, _ of: Int, _ best: Int, _ worst: Int) -> String
  func bridgePlaces(_ places: BridgedPlaces, _ count: Int) -> String
  var fragileTitle: String { get }
  var noFragile: String { get }
  func fragilePair(_ one: String, _ other: String) -> String
  func fragileReason(_ name: String, _ through: Int, _ all: Int, months: Int) -> String
  func fragileOthers(_ count: Int) -> String

  var structureTitle: String { get }
  var noDifferences: String { get }
  func figuresOf(_ date: String) -> String
  func agreement(_ one: String, _ other: String, _ value: String?, shared: Int, ties: Int) -> String
  func crossing(_ percent: Int, expected: Int) -> String
  func directions(up: Int, down: Int, within: Int, across: Int) -> String
  func differenceTitle(_ kind: StructureDifference.Kind, _ units: [String]) -> String
  func differenceReason(_ contacts: Int, _ expected: String, _ distance: Int?) -> String

  func departureTitle(_ departure: DepartureReport.Cause) -> String
  func departureBasis(_ ties: Int, _ left: Int) -> String
  var nothingLost: String { get }
  var keyPeopleTitle: String { get }
  func keyPeopleMethod(_ pivots: Int, _ sources: Int, of people: Int) -> String
  func endingTies(_ count: Int) -> String
  var lostContacts: String { get }
  func lostPair(_ one: String, _ other: String) -> String
  func lostPairReason(_ before: Int, _ after: Int) -> String
  var orphanedTopics: String { get }
  func orphanedTopic(_ posts: Int, _ all: Int) -> String
  var successors: String { get }
  func successorReason(_ shared: Int, _ of: Int) -> String
  func successorGroups(_ groups: [String]) -> String
  var repair: String { get }
  func repairPair(_ one: String, _ other: String) -> String
  func repairReason(_ a: Int, _ b: Int, _ one: String, _ other: String) -> String
  func alone(_ count: Int) -> String
  func nearness(_ percent: String, sources: Int, isSampled: Bool) -> String
  func mergedCommunities(_ facts: DepartureReport.Merge) -> [String]
}
