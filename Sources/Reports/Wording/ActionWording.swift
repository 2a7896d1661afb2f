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

/// Column titles of a picture's twin in rows.
protocol PictureTableWording: CommonWording {
  var tableFrom: String { get }
  var tableTo: String { get }
  var tableWeight: String { get }
  var tableBridges: String { get }
}
