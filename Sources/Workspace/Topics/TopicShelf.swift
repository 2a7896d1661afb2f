internal import Discovery
internal import Governance
internal import Store

/// The organisation's topics as `analyse` found them.
///
/// Those that were found in another state of the workspace are not shown: they are found anew, which takes longer.
enum TopicShelf {
  private static let name = "topics"
  private static let method = "1"
  private static let topicsKept = 40

  private struct Header: Codable {
    var found: Int
    var postsRead: Int
  }

  /// Puts the topics that viewers of a class see aside.
  /// - Complexity: as for finding them.
  static func run(_ open: OpenWorkspace, in session: WriteSession, viewer: String) throws {
    var options = open.options
    options.limit = topicsKept
    var finder = try TopicFinder(try OpenWorkspace(session.reading, options: options))
    let overview = try finder.overview()
    let header = Header(found: overview.found, postsRead: overview.postsRead)
    let payload = try LinesPayload.encoded(header, rows: overview.topics)
    try session.shelve(payload, as: name, viewer: viewer, method: method)
  }

  /// The topics as they were found; `nil` where they have to be found anew.
  static func overview(_ open: OpenWorkspace) throws -> TopicOverview? {
    let options = open.options
    guard options.filters.isEmpty,
      let found = try DerivedShelf(session: open.session).result(name, options, method: method),
      !found.isStale,
      let header = LinesPayload.header(Header.self, of: found.payload),
      let topics = LinesPayload.rows(TopicEntry.self, of: found.payload, limit: options.limit),
      topics.count >= min(options.limit, header.found) || topics.count < topicsKept
    else { return nil }
    return TopicOverview(
      topics: topics, found: header.found, areGoals: false, extent: try TopicFinder.extent(open),
      postsRead: header.postsRead, asOf: nil, filters: options.filters)
  }
}
