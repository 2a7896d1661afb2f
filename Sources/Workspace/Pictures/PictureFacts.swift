internal import Discovery
internal import Parallel
internal import Store

extension WriteSession {
  /// Keeps what pictures show, so that drawing one reads little.
  ///
  /// - Parameter viewer: The class of viewers who may see the analysis.
  func keepPictureFacts(
    _ analysis: NetworkAnalysis, groups: BridgeReport, units: BridgeReport, fragile: FragileReport,
    for viewer: String
  ) throws {
    let loaded = analysis.loaded
    let communication = try loaded.network(.communication)
    try keep(GroupFacts(analysis, communication, groups, fragile), .groups, viewer)
    try keep(GroupFacts(units: analysis, communication, units), .units, viewer)
    try keep(BridgeFacts(analysis, communication, fragile), .bridges, viewer)
    if let communities = try? CommunityFacts(analysis.open) { try keep(communities, .communities, viewer) }
    try keepPeople(loaded, viewer)
  }

  private func keepPeople(_ loaded: LoadedNetworks, _ viewer: String) throws {
    let line = try loaded.network(.line)
    let network = try loaded.network(ContactRows.structure)
    let value = try loaded.network(.valueCreation)
    try keep(
      StructureMap.facts(loaded, line: line, informal: network, value: value), .structure, viewer)
    try keep(OrgMap.facts(loaded, line: line, informal: network), .org, viewer)
    try keep(PictureBasis(loaded, network), .basis, viewer)
    let shelf = PictureShelf.contacts
    let old = try reading.derived(shelf.key(viewer))
      .flatMap { $0.method == PictureShelf.method ? $0.payload : nil }
    try shelve(as: shelf.rawValue, viewer: viewer, method: PictureShelf.method) { keep in
      try ContactRows.forEachPart(loaded.organisation, network, after: old ?? [], keep)
    }
  }

  private func keep(_ facts: some Encodable, _ shelf: PictureShelf, _ viewer: String) throws {
    try shelve(
      LinesPayload.encoded(facts), as: shelf.rawValue, viewer: viewer, method: PictureShelf.method)
  }
}
