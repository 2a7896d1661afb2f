/// Rules for ids that come from other systems.
enum ForeignID {
  /// Longer ids are refused.
  static let limit = 512

  /// The id, or `nil` where it is none: empty or too long.
  static func valid(_ id: String?) -> String? {
    guard let id, !id.isEmpty, id.utf8.count <= limit else { return nil }
    return id
  }
}
