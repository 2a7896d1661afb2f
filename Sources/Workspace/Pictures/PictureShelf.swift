internal import Store

/// What `analyse` keeps for pictures.
enum PictureShelf: String, CaseIterable {
  case groups = "picture of groups"
  case units = "picture of units"
  case bridges = "picture of bridges"
  case communities = "picture of communities"
  case structure = "picture of structure"
  case org = "picture of lines"
  /// What the contacts of single people rest on.
  case basis = "basis of contacts"
  /// The contacts of single people, in parts.
  case contacts = "contacts"

  /// Changes with everything that changes what is kept.
  static let method = "1"

  func key(_ viewer: String) -> DerivedKey { DerivedKey(name: rawValue, viewer: viewer, scope: "") }
}
