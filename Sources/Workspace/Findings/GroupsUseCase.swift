package import Discovery
internal import Index
internal import Parallel
internal import People
internal import Store

extension Workspace {
  /// The groups people really work in.
  /// - Throws: `Trouble`.
  package static func groups(_ request: FindingRequest, in path: String) throws -> GroupReport {
    try reading(path) { session in
      let open = try OpenWorkspace(session, options: request.options)
      var report = try StoredFindings(open, request).groups()
      if let date = request.comparedWith { try addChanges(to: &report, since: date, open, request) }
      return report
    }
  }

  /// Compares with the groups at another date.
  private static func addChanges(
    to report: inout GroupReport, since date: Instant, _ open: OpenWorkspace, _ request: FindingRequest
  ) throws {
    let now = try NetworkAnalysis(open, request)
    let earlier = request.asOf(date)
    let before = try NetworkAnalysis(OpenWorkspace(open.session, options: earlier.options), earlier)
    report.comparedWith = date
    report.changes = GroupMatching.changes(
      new: now.groupMembers, newIDs: now.labels.map(\.id), old: before.groupMembers, oldLabels: before.labels)
  }
}

extension NetworkAnalysis {
  /// Store's numbers of the people of each group.
  var groupMembers: [Set<Int64>] {
    groups.members().map { Set($0.map { organisation.people[Int($0)].id }) }
  }
}
