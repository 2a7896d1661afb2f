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
      // That no contact hangs on one person is an answer; other pictures without anything are none.
      guard !picture.boxes.isEmpty || request.subject == .bridges else { throw Trouble.nothingToDraw }
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
    case .groups: try keyed(.groups).picture
    case .units: try keyed(.units).picture
    case .bridges: try keyed(.bridges).picture
    case .communities: try keyed(.communities).picture
    case .structure: try keyed(.structure).picture
    case .org: try keyed(.org).picture
    case .ego(let name): try EgoMap(self, name: name).picture()
    case .topic(let topic): try TopicMap(self, topic: topic).picture()
    case .beforeAfter(let date): try ChangeMap(self, since: date).picture()
    }
  }
}
