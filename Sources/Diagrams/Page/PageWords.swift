/// What the page around a picture says; made by Reports in the reader's language.
package struct PageWords: Hashable, Sendable {
  /// Language tag, such as `de`.
  package var language: String
  package var search: String
  /// Shown before anything is chosen.
  package var hint: String
  package var larger: String
  package var smaller: String
  package var whole: String
  /// Said when a search has no hit.
  package var nothingFound: String

  package init(
    language: String, search: String, hint: String, larger: String, smaller: String, whole: String,
    nothingFound: String
  ) {
    self.language = language
    self.search = search
    self.hint = hint
    self.larger = larger
    self.smaller = smaller
    self.whole = whole
    self.nothingFound = nothingFound
  }
}
