/// What is to be drawn, as values: boxes, lines, words and a legend, before anything has a place.
///
/// A box is known by its index in `boxes`. Nothing in a picture is markup, a format or a name that a
/// machine acts on: every text is shown as text.
package struct Picture: Hashable, Sendable {
  package var title: String
  /// Lines below the title, such as the window and the coverage.
  package var subtitles: [String]
  /// Small print below the picture, such as what it must not be read as.
  package var captions: [String]
  package var boxes: [Box]
  package var lines: [Line]
  package var bridges: [Bridge]
  package var legend: [LegendEntry]
  package var arrangement: Arrangement
  package var notes: Notes

  package init(
    title: String, subtitles: [String] = [], captions: [String] = [], boxes: [Box] = [],
    lines: [Line] = [], bridges: [Bridge] = [], legend: [LegendEntry] = [], arrangement: Arrangement = .free,
    notes: Notes = Notes()
  ) {
    self.title = title
    self.subtitles = subtitles
    self.captions = captions
    self.boxes = boxes
    self.lines = lines
    self.bridges = bridges
    self.legend = legend
    self.arrangement = arrangement
    self.notes = notes
  }
}

extension Picture {
  /// How boxes find their places.
  package enum Arrangement: Hashable, Sendable {
    /// What is linked is near.
    case free
    /// Lines point downwards, row by row; a picture with a cycle or too many boxes is arranged freely.
    case layered
  }

  /// What the drawing says about itself where that is needed; the caller's words, in the caller's language.
  package struct Notes: Hashable, Sendable {
    /// Added to the captions where the layout engine failed and the simple layout stepped in.
    package var simpleLayout: String
    /// Added with a colon and the number of boxes that are drawn without a label.
    package var unlabelledBoxes: String
    /// Added with a colon and the number of lines whose label found no free place.
    package var unlabelledLines: String
    /// Added with a colon and the names of bridges for which the page has no room.
    package var unplacedBridges: String

    package init(
      simpleLayout: String = "", unlabelledBoxes: String = "", unlabelledLines: String = "",
      unplacedBridges: String = ""
    ) {
      self.simpleLayout = simpleLayout
      self.unlabelledBoxes = unlabelledBoxes
      self.unlabelledLines = unlabelledLines
      self.unplacedBridges = unplacedBridges
    }
  }
}
