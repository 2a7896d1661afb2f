internal import Discovery
internal import Parallel
internal import Store

extension Workspace {
  /// Makes the results that later questions need: community ties, groups, bridges, structure, lists of people.
  ///
  /// They are kept for the owner of the workspace, and for a viewer who may read all from when that was asked for.
  /// - Parameters:
  ///   - withAll: Whether results for a viewer who may read all are to be kept from now on.
  ///   - stage: told what is done now.
  /// - Throws: `Trouble`.
  package static func analyse(
    _ path: String, withAll: Bool = false, seed: UInt64 = 1, stage: (AnalysisStage) -> Void = { _ in }
  ) throws {
    try writingLong(path) { file in
      try file.write { session in try session.analyse(withAll: withAll, seed: seed, stage) }
    }
  }
}

extension WriteSession {
  /// Makes and stores everything that questions find ready.
  func analyse(withAll: Bool, seed: UInt64, _ stage: (AnalysisStage) -> Void) throws {
    try analyseCommunityTies()
    for (viewer, kept) in try DerivedShelf(session: reading).keptViewers(withAll: withAll) {
      var options = AskOptions()
      options.viewer = viewer
      stage(.reading)
      let open = try OpenWorkspace(reading, options: options)
      // Who is in touch with whom is read once for all that is made of it.
      var loader = try NetworkLoader(open)
      let loaded = try loader.load()
      try Analysis(session: self, seed: seed, viewer: kept).run(open, loaded, stage)
      stage(.people)
      try FindAnalysis(session: self, viewer: kept).run(options, loaded)
      try TopicShelf.run(open, in: self, viewer: kept)
    }
    try StatementShelf.run(in: self)
  }
}

/// Makes and stores the results about networks for the viewers of one class.
struct Analysis {
  let session: WriteSession
  let seed: UInt64
  /// The viewer class for which results are kept.
  let viewer: String

  func run(_ open: OpenWorkspace, _ loaded: LoadedNetworks, _ stage: (AnalysisStage) -> Void) throws {
    var request = FindingRequest(options: open.options)
    request.options.limit = .max
    request.seed = seed
    try shelve(try NetworkAnalysis(open, request, loaded: loaded, stage: stage), stage)
  }

  private func shelve(_ analysis: NetworkAnalysis, _ stage: (AnalysisStage) -> Void) throws {
    stage(.bridges)
    let ties = try analysis.loaded.undirected(.communication)
    let groups = try GroupReporting(analysis: analysis, ties: ties).report()
    let bridging = BridgeReporting(analysis: analysis)
    var reports: [BridgedPlaces: BridgeReport] = [:]
    for places in BridgedPlaces.allCases {
      let bridges = try bridging.report(places)
      reports[places] = bridges
      try keep(bridges, as: StoredFindings.bridges(places))
    }
    let fragile = try bridging.fragile()
    stage(.departures)
    let keyPeople = try KeyPeopleReporting(analysis: analysis, ties: ties).report()
    stage(.structure)
    let structure = try StructureReporting(loaded: analysis.loaded, request: analysis.request).report()
    stage(.storing)
    if let between = reports[.groups], let units = reports[.units] {
      try session.keepPictureFacts(analysis, groups: between, units: units, fragile: fragile, for: viewer)
    }
    try keep(groups, as: "groups")
    try keep(fragile, as: "fragile")
    try keep(LinesPayload.encoded(structure), as: "structure")
    try keep(keyPeople, as: "key-people")
    let network = DepartureNetwork.payload(analysis, ties)
    let before = try KnownGroups.stored(analysis.open).nextNumber
    let known = KnownGroups(
      labels: analysis.labels, members: analysis.groupMembers,
      nextNumber: max(before, analysis.labels.compactMap { Int($0.id.dropFirst()) }.max() ?? 0))
    let groupsKnown = try LinesPayload.encoded(known)
    try keep(network, as: DepartureNetwork.name)
    try session.shelve(groupsKnown, as: KnownGroups.name, viewer: viewer, method: KnownGroups.method)
    try ContactShelf.keep(analysis, ties, viewer: viewer, in: session)
  }

  private func keep(_ report: some ListedReport, as name: String) throws {
    try keep(LinesPayload.encoded(report.withoutRows, rows: report.rows), as: name)
  }

  private func keep(_ payload: [UInt8], as name: String) throws {
    try session.shelve(payload, as: name, viewer: viewer, method: StoredFindings.method)
  }
}
