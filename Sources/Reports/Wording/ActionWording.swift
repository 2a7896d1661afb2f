/// What is said after something was done.
protocol ActionWording: CommonWording {
  func optedOut(_ name: String) -> String
  func optedIn(_ name: String) -> String
  func marked(_ name: String, _ label: String) -> String
  func unmarked(_ name: String, _ label: String) -> String
  /// - Parameter capacity: how many mentees at once; `nil` for no longer.
  func mentor(_ name: String, capacity: Int?) -> String
  func sampleWritten(_ folder: String, posts: Int, bytes: Int) -> String
}

/// What pictures say.
protocol PictureWording: CommonWording {
  var mapTitle: String { get }
  func mapExtent(_ communities: Int, _ people: Int, _ posts: Int) -> String
  var mapCaution: String { get }
  var mapStaleness: String { get }
  func mapPeople(_ count: Int) -> String
  func mapMore(_ count: Int) -> String
  func mapTies(_ drawn: Int, _ all: Int) -> String
  var mapSizes: String { get }
  var mapWidths: String { get }
  var mapSimpleLayout: String { get }
  var mapUnlabelled: String { get }
}
