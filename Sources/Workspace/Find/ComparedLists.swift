internal import Discovery
internal import Store

extension Workspace {
  /// A list, and where another date is asked for, what has changed since.
  static func compared(
    _ request: FindingRequest, in session: ReadSession, _ list: (FindingRequest) throws -> FoundList
  ) throws -> FoundList {
    var found = try list(request)
    if let date = request.comparedWith { found.compare(with: try list(request.asOf(date)), of: date) }
    return found
  }
}
