internal import Discovery
internal import Parallel
internal import Store

extension Workspace {
  /// Makes the results that later questions need: community ties, groups, bridges, structure, lists of people.
  ///
  /// They are kept for the owner of the workspace and for a viewer who may read all.
  /// - Parameter stage: told what is done now.
  /// - Throws: `Trouble`.
  package static func analyse(
    _ path: String, seed: UInt64 = 1, stage: (AnalysisStage) -> Void = { _ in }
  ) throws {
    try writing(path) { session in
      try session.analyseCommunityTies()
      try Analysis(session: session, seed: seed).run(stage)
      stage(.people)
      try FindAnalysis.run(in: session)
    }
  }
}

/// Makes and stores the results about networks for every viewer class.
struct Analysis {
  let session: WriteSession
  let seed: UInt64

  func run(_ stage: (AnalysisStage) -> Void) throws {
    // Where nothing is private, everybody may see the same.
    let isAllOpen = try session.reading.privateCommunities().isEmpty
    let choices = isAllOpen ? [ViewerChoice.owner] : [.owner, .all]
    for viewer in choices {
      var options = AskOptions()
      options.viewer = viewer
      options.limit = .max
      var request = FindingRequest(options: options)
      request.seed = seed
      let open = try OpenWorkspace(session.reading, options: options)
      let analysis = try NetworkAnalysis(open, request, stage: stage)
      guard let kept = DerivedShelf.viewerClass(options) else { continue }
      try shelve(analysis, isAllOpen ? ["owner", "all"] : [kept], stage)
    }
  }

  private func shelve(_ analysis: NetworkAnalysis, _ viewers: [String], _ stage: (AnalysisStage) -> Void)
    throws
  {
    stage(.bridges)
    let groups = try GroupReporting(analysis: analysis).report()
    let bridging = BridgeReporting(analysis: analysis)
    for places in BridgedPlaces.allCases {
      let bridges = try bridging.report(places)
      try keep(bridges.withoutRows, bridges.rows, as: "bridges-\(places.rawValue)", viewers)
    }
    let fragile = try bridging.fragile()
    stage(.structure)
    let structure = try StructureReporting(loaded: analysis.loaded, request: analysis.request).report()
    stage(.storing)
    try keep(groups.withoutRows, groups.rows, as: "groups", viewers)
    try keep(fragile.withoutRows, fragile.rows, as: "fragile", viewers)
    try keep(structure, [Int](), as: "structure", viewers)
    let network = try DepartureNetwork.payload(analysis)
    let before = try KnownGroups.stored(analysis.open).nextNumber
    let known = KnownGroups(
      labels: analysis.labels, members: analysis.groupMembers,
      nextNumber: max(before, analysis.labels.compactMap { Int($0.id.dropFirst()) }.max() ?? 0))
    let groupsKnown = try LinesPayload.encoded(known, rows: [Int]())
    for viewer in viewers {
      try session.shelve(network, as: DepartureNetwork.name, viewer: viewer, method: StoredFindings.method)
      try session.shelve(groupsKnown, as: KnownGroups.name, viewer: viewer, method: KnownGroups.method)
    }
  }

  private func keep(
    _ header: some Encodable, _ rows: [some Encodable], as name: String, _ viewers: [String]
  ) throws {
    let payload = try LinesPayload.encoded(header, rows: rows)
    for viewer in viewers {
      try session.shelve(payload, as: name, viewer: viewer, method: StoredFindings.method)
    }
  }
}

extension GroupReport {
  var withoutRows: GroupReport {
    var header = self
    header.rows = []
    return header
  }
}

extension BridgeReport {
  var withoutRows: BridgeReport {
    var header = self
    header.rows = []
    return header
  }
}

extension FragileReport {
  var withoutRows: FragileReport {
    var header = self
    header.rows = []
    return header
  }
}
