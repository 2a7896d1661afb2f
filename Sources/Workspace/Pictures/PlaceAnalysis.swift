internal import Diagrams
package import Discovery
internal import People
internal import Store

extension Workspace {
  /// Draws the pictures whose elements keep their places, and keeps them; what was placed before stays.
  ///
  /// Pictures that cannot be drawn have no places.
  /// - Throws: `Trouble`.
  package static func analysePictures(words: any MapWording, in path: String) throws {
    try writing(path) { session in
      for (viewer, name) in try DerivedShelf(session: session.reading).keptViewers() {
        var options = AskOptions()
        options.viewer = viewer
        let context = MapContext(try OpenWorkspace(session.reading, options: options), words: words)
        for kept in KeptPicture.allCases {
          guard let picture = try? context.keyed(kept), !picture.picture.boxes.isEmpty,
            let drawing = try? draw(picture.picture, using: LayoutProcess())
          else { continue }
          let places = PlaceShelf(picture, drawing: drawing)
          try session.shelve(places.payload, as: kept.shelf, viewer: name, method: PlaceShelf.method)
        }
      }
    }
  }
}

extension MapContext {
  /// A picture with its elements where they were.
  func keyed(_ kept: KeptPicture) throws -> KeyedPicture {
    var picture = try fresh(kept)
    try placed(&picture, as: kept)
    return picture
  }

  private func fresh(_ kept: KeptPicture) throws -> KeyedPicture {
    switch kept {
    case .groups:
      let facts = try groupFacts()
      guard !facts.hasStructure else { return GroupsMap(facts, .groups, words: words).keyedPicture() }
      // Where people keep to no groups, units are what there is to see, or all as one.
      let units = try unitFacts()
      guard units.groups.isEmpty else {
        return GroupsMap(units, .unitsForGroups, words: words).keyedPicture()
      }
      return GroupsMap(facts.asOne(called: words.everybody), .oneForGroups, words: words).keyedPicture()
    case .units: return GroupsMap(try unitFacts(), .units, words: words).keyedPicture()
    case .bridges:
      let facts = try facts(.bridges) {
        let analysis = try analysis()
        return try BridgeFacts(
          analysis, network(.communication), BridgeReporting(analysis: analysis).fragile())
      }
      guard facts.groups.isEmpty else { return BridgesMap(facts, words: words).keyedPicture() }
      return BridgesMap(facts.withGroups(try unitFacts().groups), inUnits: true, words: words).keyedPicture()
    case .communities:
      return CommunityMap(try facts(.communities) { try CommunityFacts(open) }, words: words).keyedPicture()
    case .structure:
      let facts = try facts(.structure) {
        try StructureMap.facts(
          networks(), line: network(.line), informal: network(.informal), value: network(.valueCreation))
      }
      return StructureMap(facts, words: words).keyedPicture()
    case .org:
      let facts = try facts(.org) {
        try OrgMap.facts(networks(), line: network(.line), informal: network(.informal))
      }
      return OrgMap(facts, words: words).keyedPicture()
    }
  }

  private func groupFacts() throws -> GroupFacts {
    try facts(.groups) {
      let analysis = try analysis()
      let reporting = BridgeReporting(analysis: analysis)
      return try GroupFacts(
        analysis, network(.communication), reporting.report(.groups), reporting.fragile())
    }
  }

  private func unitFacts() throws -> GroupFacts {
    try facts(.units) {
      let analysis = try analysis()
      return try GroupFacts(
        units: analysis, network(.communication), BridgeReporting(analysis: analysis).report(.units))
    }
  }

  /// Puts the elements of a picture where `analyse` put those of the same keys.
  func placed(_ picture: inout KeyedPicture, as kept: KeptPicture) throws {
    let shelf = DerivedShelf(session: open.session)
    // A question about another date, or of a person, shows what it can at the places of the present.
    var options = AskOptions()
    if case .all = open.options.viewer { options.viewer = .all }
    // Groups stand in the picture of fragile contacts where they stand in that of all.
    let names = kept == .bridges ? [KeptPicture.groups.shelf, kept.shelf] : [kept.shelf]
    let shelves = try names.compactMap { name in
      try shelf.result(name, options, method: PlaceShelf.method)
        ?? shelf.result(name, AskOptions(), method: PlaceShelf.method)
    }
    picture.place(by: shelves.map { PlaceShelf(payload: $0.payload) })
  }
}
