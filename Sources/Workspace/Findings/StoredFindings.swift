internal import Discovery
internal import Graph
internal import Index
internal import Parallel
internal import People
internal import Store

/// Findings as `analyse` stored them, or made now where nothing that fits is stored.
///
/// What is on the shelf for each viewer class, under `method`, with the state of the workspace it was made
/// from:
///
/// | name | header | rows |
/// |---|---|---|
/// | `groups` | `GroupReport` | `GroupRow`, largest first |
/// | `bridges-groups`, `bridges-units`, `bridges-locations` | `BridgeReport` | `BridgeRow`, most first |
/// | `fragile` | `FragileReport` | `FragileRow`, most to lose first |
/// | `key-people` | `KeyPeopleReport` | `KeyPersonRow`, most missed first |
/// | `structure` | `StructureReport` | |
/// | `known-groups` | `KnownGroups`: labels and members of all groups | |
/// | `network` | people, their groups and the ties of all communication, packed (`DepartureNetwork`) | |
///
/// Labels are the same everywhere: a group is known by `GroupLabel.id`, which it keeps from one analysis to
/// the next.
struct StoredFindings {
  let open: OpenWorkspace
  let request: FindingRequest

  /// Changes with everything that changes results.
  static let method = "2"

  /// Under which name bridges between places are kept.
  static func bridges(_ places: BridgedPlaces) -> String { "bridges-\(places.rawValue)" }

  init(_ open: OpenWorkspace, _ request: FindingRequest) {
    self.open = open
    self.request = request
  }

  func groups() throws -> GroupReport {
    try report("groups", show: { shown($0) }) {
      let analysis = try NetworkAnalysis(open, request)
      return try GroupReporting(analysis: analysis, ties: analysis.loaded.undirected(.communication)).report()
    }
  }

  func bridges() throws -> BridgeReport {
    try report(Self.bridges(request.places), show: { try shown($0) { $0.person.id } }) {
      try BridgeReporting(analysis: NetworkAnalysis(open, request)).report(request.places)
    }
  }

  func fragile() throws -> FragileReport {
    try report("fragile", show: { try shown($0) { $0.person.id } }) {
      try BridgeReporting(analysis: NetworkAnalysis(open, request)).fragile()
    }
  }

  func keyPeople() throws -> KeyPeopleReport {
    try report("key-people", show: { try shown($0) { $0.person.id } }) {
      let analysis = try NetworkAnalysis(open, request)
      return try KeyPeopleReporting(analysis: analysis, ties: analysis.loaded.undirected(.communication))
        .report()
    }
  }

  /// A report as it is stored, or made now, with the rows to be shown.
  private func report<Report: ListedReport>(
    _ name: String, show: ([Report.Row]) throws -> [Report.Row], making make: () throws -> Report
  ) throws -> Report {
    let stored = try fresh(name, Report.self, Report.Row.self)
    var report: Report
    if let stored {
      report = stored.header
      report.rows = stored.rows
    } else {
      report = try make()
    }
    report.rows = try show(report.rows)
    return report
  }

  func structure() throws -> StructureReport {
    if let (report, _) = try fresh("structure", StructureReport.self, Int.self) {
      return shown(report)
    }
    var loader = try NetworkLoader(open, options: request.networks)
    return shown(try StructureReporting(loaded: loader.load(), request: request).report())
  }

  private func shown(_ report: StructureReport) -> StructureReport {
    var report = report
    report.finding.differences = Array(report.finding.differences.prefix(limit))
    return report
  }

  private var limit: Int { request.options.limit }
  private var filters: AskFilters { request.options.filters }

  /// A stored report that still holds and the rows that are needed of it: what has changed since is never shown
  /// as if it had not.
  private func fresh<Header: Decodable, Row: Decodable>(
    _ name: String, _ header: Header.Type, _ row: Row.Type
  ) throws -> (header: Header, rows: [Row])? {
    guard request.isStandard else { return nil }
    return try DerivedShelf(session: open.session).lines(
      name, open.options, method: Self.method, rows: { _ in filters.isEmpty ? limit : .max },
      as: (header, row))
  }

  /// The groups that the filters leave: those with such a unit, site or official community.
  private func shown(_ rows: [GroupRow]) -> [GroupRow] {
    let kept = rows.filter { row in
      Self.matches(filters.units, row.label.unit?.value)
        && Self.matches(filters.locations, row.label.location?.value)
        && Self.matches(filters.communities, row.community?.value)
    }
    return Array(kept.prefix(limit))
  }

  private static func matches(_ wanted: [String], _ value: String?) -> Bool {
    wanted.isEmpty || wanted.contains { $0.lowercased() == value?.lowercased() }
  }

  /// The rows about people whom the filters leave.
  private func shown<Row>(_ rows: [Row], person: (Row) -> Int64) throws -> [Row] {
    guard let candidates = try FilterResolution(open).candidates() else { return Array(rows.prefix(limit)) }
    return Array(rows.filter { candidates.admits(UInt32(clamping: person($0))) }.prefix(limit))
  }
}
