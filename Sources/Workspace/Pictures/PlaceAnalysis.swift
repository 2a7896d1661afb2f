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
      for (viewer, name) in [(ViewerChoice.owner, "owner"), (.all, "all")] {
        var options = AskOptions()
        options.viewer = viewer
        // Without private communities both see the same.
        if name == "all", try session.reading.privateCommunities().isEmpty { continue }
        let context = MapContext(try OpenWorkspace(session.reading, options: options), words: words)
        for kept in KeptPicture.allCases {
          guard let picture = try? context.keyed(kept), !picture.picture.boxes.isEmpty,
            let drawing = try? draw(picture.picture, using: LayoutProcess())
          else { continue }
          let places = PlaceShelf(keys: picture.keys, drawing: drawing)
          try session.shelve(places.payload, as: kept.shelf, viewer: name, method: PlaceShelf.method)
        }
      }
    }
  }
}

extension MapContext {
  /// A picture with its elements where they were.
  func keyed(_ kept: KeptPicture) throws -> KeyedPicture {
    var picture =
      switch kept {
      case .groups: try GroupsMap(self, by: .contacts).keyedPicture()
      case .units: try GroupsMap(self, by: .units).keyedPicture()
      case .communities: try CommunityMap(self).keyedPicture()
      }
    try placed(&picture, as: kept)
    return picture
  }

  /// Puts the elements of a picture where `analyse` put those of the same keys.
  func placed(_ picture: inout KeyedPicture, as kept: KeptPicture) throws {
    let shelf = DerivedShelf(session: open.session)
    // A question about another date, or of a person, shows what it can at the places of the present.
    var options = AskOptions()
    if case .all = open.options.viewer { options.viewer = .all }
    let own = try shelf.result(kept.shelf, options, method: PlaceShelf.method)
    guard let found = try own ?? shelf.result(kept.shelf, AskOptions(), method: PlaceShelf.method) else {
      return
    }
    picture.place(by: PlaceShelf(payload: found.payload))
  }
}
