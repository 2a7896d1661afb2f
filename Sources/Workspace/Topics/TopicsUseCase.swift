package import Discovery
internal import People
internal import Store

/// Which topics are wanted.
package struct TopicsRequest: Hashable, Sendable {
  package var options = AskOptions()
  /// A file of topics, one a line; `nil` for those that the posts are about.
  package var goals: String?

  package init() {}
}

extension Workspace {
  /// The organisation's topics with those who know them, or how well the topics of a list are covered.
  /// - Throws: `Trouble`.
  package static func topics(_ request: TopicsRequest, in path: String) throws -> TopicOverview {
    let goals = try request.goals.map { file in
      try Trouble.translating(workspace: path) { try TopicFinder.goals(file) }
    }
    return try reading(path) { session in
      let open = try OpenWorkspace(session, options: request.options)
      if goals == nil, let kept = try TopicShelf.overview(open) { return kept }
      var finder = try TopicFinder(open)
      return try goals.map { try finder.overview(goals: $0) } ?? finder.overview()
    }
  }
}
