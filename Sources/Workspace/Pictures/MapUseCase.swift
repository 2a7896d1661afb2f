internal import Diagrams
package import Discovery
internal import People
internal import Store

extension Workspace {
  /// Draws a picture.
  /// - Returns: a file in the form that was asked for.
  /// - Throws: `Trouble`.
  package static func map(
    _ request: MapRequest, words: any MapWording, in path: String
  ) throws -> [UInt8] {
    try PictureOutput(words: words).bytes(of: try picture(request, words: words, in: path), as: request.form)
  }

  /// What a picture shows, as rows.
  /// - Throws: `Trouble`.
  package static func mapTable(
    _ request: MapRequest, words: any MapWording, in path: String
  ) throws -> PictureTable {
    PictureTable(of: try picture(request, words: words, in: path))
  }

  private static func picture(
    _ request: MapRequest, words: any MapWording, in path: String
  ) throws -> Picture {
    try reading(path) { session in
      let context = MapContext(try OpenWorkspace(session, options: request.options), words: words)
      var picture = try context.picture(of: request.subject)
      guard !picture.boxes.isEmpty else { throw Trouble.nothingToDraw }
      picture.notes = Picture.Notes(
        simpleLayout: words.simpleLayout, unlabelledBoxes: words.unlabelled,
        unlabelledLines: words.unlabelled,
        unplacedBridges: words.unplaced)
      return picture
    }
  }
}

extension MapContext {
  func picture(of subject: MapSubject) throws -> Picture {
    switch subject {
    case .groups: return try keyed(.groups).picture
    case .units: return try keyed(.units).picture
    case .bridges:
      var picture = try GroupsMap(self, by: .contacts).keyedBridges()
      try placed(&picture, as: .groups)
      return picture.picture
    case .communities: return try keyed(.communities).picture
    case .ego(let name): return try EgoMap(self, name: name).picture()
    case .topic(let topic): return try TopicMap(self, topic: topic).picture()
    case .org: return try OrgMap(self).picture()
    case .structure: return try StructureMap(self).picture()
    case .beforeAfter(let date): return try ChangeMap(self, since: date).picture()
    }
  }
}
