package import Discovery
internal import People
internal import Store

extension Workspace {
  /// Who links which groups, units or locations.
  /// - Throws: `Trouble`.
  package static func bridges(_ request: FindingRequest, in path: String) throws -> BridgeReport {
    try compared(request, in: path) { try $0.bridges() }
  }

  /// Contacts between groups that hang on one person.
  /// - Throws: `Trouble`.
  package static func fragileContacts(_ request: FindingRequest, in path: String) throws -> FragileReport {
    try compared(request, in: path) { try $0.fragile() }
  }

  /// Line, informal and value-creation structure against each other.
  /// - Throws: `Trouble`.
  package static func structure(_ request: FindingRequest, in path: String) throws -> StructureReport {
    try reading(path) { session in
      var report = try StoredFindings(OpenWorkspace(session, options: request.options), request).structure()
      if let date = request.comparedWith {
        report.earlier = try earlier(request, date, session).structure().finding
        report.comparedWith = date
      }
      return report
    }
  }

  /// A list of people, with where they stood at the date to compare with, if one is asked for.
  private static func compared<Report: ComparedReport>(
    _ request: FindingRequest, in path: String, _ find: (StoredFindings) throws -> Report
  ) throws -> Report {
    try reading(path) { session in
      var report = try find(StoredFindings(OpenWorkspace(session, options: request.options), request))
      if let date = request.comparedWith {
        report.compare(with: try find(earlier(request, date, session)), of: date)
      }
      return report
    }
  }

  /// What was found at an earlier date, without a limit.
  private static func earlier(
    _ request: FindingRequest, _ date: Instant, _ session: ReadSession
  ) throws -> StoredFindings {
    var earlier = request.asOf(date)
    earlier.options.limit = .max
    return StoredFindings(try OpenWorkspace(session, options: earlier.options), earlier)
  }
}
