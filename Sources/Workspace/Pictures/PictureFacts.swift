internal import Discovery
internal import Foundation
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
    try keep(try GroupFacts(analysis, groups, fragile), .groups, viewer)
    try keep(try GroupFacts(units: analysis, units), .units, viewer)
    try keep(try BridgeFacts(analysis, fragile), .bridges, viewer)
    if let communities = try? CommunityFacts(analysis.open) { try keep(communities, .communities, viewer) }
    try keep(try StructureMap.facts(loaded), .structure, viewer)
    try keep(try OrgMap.facts(loaded), .org, viewer)
    let network = try loaded.network(ContactRows.structure)
    try keep(PictureBasis(loaded, network), .basis, viewer)
    let head = DerivedResult(state: try reading.inputState(), method: PictureShelf.method, payload: [])
    try store(head, as: PictureShelf.contacts.key(viewer)) { keep in
      try ContactRows.forEachPart(loaded.organisation, network, keep)
    }
  }

  private func keep(_ facts: some Encodable, _ shelf: PictureShelf, _ viewer: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let payload = [UInt8](try encoder.encode(facts))
    try shelve(payload, as: shelf.rawValue, viewer: viewer, method: PictureShelf.method)
  }
}
