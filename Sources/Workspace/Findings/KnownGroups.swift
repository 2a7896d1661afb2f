internal import Discovery
internal import Store

/// The groups of the last stored analysis: who belonged to which, and what they were called.
struct KnownGroups: Codable {
  var labels: [GroupLabel] = []
  /// Store's numbers of the people of each group.
  var members: [Set<Int64>] = []
  /// The highest number that was ever given to a group.
  var nextNumber = 0

  /// What is kept under this name.
  static let name = "known-groups"
  static let method = "1"

  /// Those stored for the viewer of a question, whatever has changed since; none where nothing is stored, and
  /// none for a date in the past, which must not know what came later.
  static func stored(_ open: OpenWorkspace) throws -> KnownGroups {
    guard let found = try DerivedShelf(session: open.session).result(name, open.options, method: method)
    else {
      return KnownGroups()
    }
    return LinesPayload.header(KnownGroups.self, of: found.payload) ?? KnownGroups()
  }
}
