/// What a picture shows, as rows: the twin for those who do not see it and for scripts.
package struct PictureTable: Hashable, Sendable {
  /// A box of the picture.
  package struct Element: Hashable, Sendable {
    package var name: String
    package var detail: String
    package var weight: Double
    package var isMarked: Bool
    package var reason: String

    package init(name: String, detail: String, weight: Double, isMarked: Bool, reason: String) {
      self.name = name
      self.detail = detail
      self.weight = weight
      self.isMarked = isMarked
      self.reason = reason
    }
  }

  /// A line of the picture.
  package struct Link: Hashable, Sendable {
    package var from: String
    package var to: String
    package var weight: Double
    /// People who stand on it.
    package var bridges: [String]
    package var reason: String

    package init(from: String, to: String, weight: Double, bridges: [String], reason: String) {
      self.from = from
      self.to = to
      self.weight = weight
      self.bridges = bridges
      self.reason = reason
    }
  }

  package var title: String
  package var subtitles: [String]
  package var captions: [String]
  package var elements: [Element]
  package var links: [Link]

  package init(
    title: String, subtitles: [String], captions: [String], elements: [Element], links: [Link]
  ) {
    self.title = title
    self.subtitles = subtitles
    self.captions = captions
    self.elements = elements
    self.links = links
  }
}
