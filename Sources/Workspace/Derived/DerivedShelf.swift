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

  /// What is kept under a name for a question, if it was made by the given method.
  /// - Parameter scope: What else the result depends on, such as a window; empty for the standard.
  func result(_ name: String, _ options: AskOptions, method: String, scope: String = "") throws -> Found? {
    guard let viewer = Self.viewerClass(options),
      let result = try session.derived(DerivedKey(name: name, viewer: viewer, scope: scope)),
      result.method == method
    else { return nil }
    return Found(payload: result.payload, isStale: try result.state != session.inputState())
  }
}

extension WriteSession {
  /// Puts a result aside, made from the present state of the workspace.
  func shelve(
    _ payload: [UInt8], as name: String, viewer: String, method: String, scope: String = ""
  ) throws {
    let result = DerivedResult(state: try reading.inputState(), method: method, payload: payload)
    try store(result, as: DerivedKey(name: name, viewer: viewer, scope: scope))
  }
}
