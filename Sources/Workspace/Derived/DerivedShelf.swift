internal import Store

/// Results that `analyse` put aside, as verbs take them from the shelf.
///
/// A result is kept for a viewer class: what the owner may see, or everything. People with private
/// communities of their own have none, theirs is computed when they ask.
struct DerivedShelf {
  let session: ReadSession

  /// A result as it was found.
  struct Found {
    var payload: [UInt8]
    /// Whether imports or marks have changed the workspace since.
    var isStale: Bool
    /// Whether that is all of the payload, not only its beginning.
    var isWhole: Bool
  }

  /// The viewer class of a choice of viewer, `nil` where nothing is kept for it.
  static func viewerClass(_ options: AskOptions) -> String? {
    guard options.asOf == nil, !options.showsBots, !options.showsStaff, !options.showsExternals else {
      return nil
    }
    switch options.viewer {
    case .owner: return "owner"
    case .all: return "all"
    case .person: return nil
    }
  }

  /// The viewer class under which results for a choice of viewer are kept, `nil` where there are none.
  ///
  /// Where nothing is private, everybody may see the same, and it is kept once, for the owner.
  func keptClass(_ options: AskOptions) throws -> String? {
    guard let viewer = Self.viewerClass(options) else { return nil }
    return viewer == "all" ? try session.privateCommunities().isEmpty ? "owner" : "all" : viewer
  }

  /// The viewers for whom `analyse` keeps results: the owner, and one who may read all where there is more to read
  /// and somebody has asked for it.
  ///
  /// What private communities hold is not looked into before somebody wants to know.
  /// - Parameter withAll: Whether it is asked for now; once it was, it goes on.
  func keptViewers(withAll: Bool = false) throws -> [(viewer: ViewerChoice, name: String)] {
    let owner = (viewer: ViewerChoice.owner, name: "owner")
    guard try !session.privateCommunities().isEmpty else { return [owner] }
    let known = try session.derived(DerivedKey(name: KnownGroups.name, viewer: "all", scope: ""), atMost: 1)
    return withAll || known != nil ? [owner, (.all, "all")] : [owner]
  }

  /// What is kept under a name for a question, if it was made by the given method.
  /// - Parameters:
  ///   - scope: What else the result depends on, such as a window; empty for the standard.
  ///   - bytes: How much of the payload is wanted.
  func result(
    _ name: String, _ options: AskOptions, method: String, scope: String = "", atMost bytes: Int = .max
  ) throws -> Found? {
    guard let viewer = try keptClass(options) else { return nil }
    let key = DerivedKey(name: name, viewer: viewer, scope: scope)
    guard let result = try session.derived(key, atMost: bytes), result.method == method else { return nil }
    return Found(
      payload: result.payload, isStale: try result.state != session.inputState(), isWhole: result.isWhole)
  }

  /// A header and the first rows of a result that still holds; what has changed since is none.
  /// - Parameter wanted: How many rows, by the header.
  /// - Complexity: O(rows wanted) where they are few, however many are kept.
  func lines<Header: Decodable, Row: Decodable>(
    _ name: String, _ options: AskOptions, method: String, rows wanted: (Header) -> Int,
    as types: (Header.Type, Row.Type)
  ) throws -> (header: Header, rows: [Row])? {
    for bytes in [Self.firstBytes, .max] {
      guard let found = try result(name, options, method: method, atMost: bytes), !found.isStale else {
        return nil
      }
      let payload = LinesPayload.complete(found.payload, isWhole: found.isWhole)
      guard let header = LinesPayload.header(types.0, of: payload),
        let rows = LinesPayload.rows(types.1, of: payload, limit: wanted(header))
      else {
        if found.isWhole { return nil }
        continue
      }
      if found.isWhole || rows.count >= wanted(header) { return (header, rows) }
    }
    return nil
  }

  /// What is read for a list that shows few rows.
  private static let firstBytes = 1 << 18
}

extension WriteSession {
  /// Puts a result aside whose parts are read one by one, made from the present state of the workspace.
  /// - Parameter parts: gives each part with its position to what it is called with.
  func shelve(
    as name: String, viewer: String, method: String,
    parts: ((_ position: Int, _ part: ArraySlice<UInt8>) throws -> Void) throws -> Void
  ) throws {
    let head = DerivedResult(state: try reading.inputState(), method: method, payload: [])
    try store(head, as: DerivedKey(name: name, viewer: viewer, scope: ""), parts: parts)
  }

  /// Puts a result aside, made from the present state of the workspace.
  func shelve(
    _ payload: [UInt8], as name: String, viewer: String, method: String, scope: String = ""
  ) throws {
    let result = DerivedResult(state: try reading.inputState(), method: method, payload: payload)
    try store(result, as: DerivedKey(name: name, viewer: viewer, scope: scope))
  }
}
