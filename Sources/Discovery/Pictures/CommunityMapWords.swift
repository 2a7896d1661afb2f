/// What a picture of communities says in words; made by Reports in the reader's language.
package struct CommunityMapWords: Sendable {
  package var title: String
  /// From the number of communities, of people who wrote, and of posts.
  package var extent: @Sendable (_ communities: Int, _ people: Int, _ posts: Int) -> String
  /// What the picture must not be read as.
  package var caution: String
  /// That ties are of an older state than the posts.
  package var staleness: String
  /// From a number of people.
  package var people: @Sendable (Int) -> String
  /// From the number of communities that are folded into one box.
  package var more: @Sendable (Int) -> String
  /// From the number of ties that are not drawn.
  package var ties: @Sendable (_ drawn: Int, _ all: Int) -> String
  package var sizes: String
  package var widths: String
  package var simpleLayout: String
  package var unlabelled: String

  package init(
    title: String, extent: @escaping @Sendable (Int, Int, Int) -> String, caution: String, staleness: String,
    people: @escaping @Sendable (Int) -> String, more: @escaping @Sendable (Int) -> String,
    ties: @escaping @Sendable (Int, Int) -> String, sizes: String, widths: String, simpleLayout: String,
    unlabelled: String
  ) {
    self.title = title
    self.extent = extent
    self.caution = caution
    self.staleness = staleness
    self.people = people
    self.more = more
    self.ties = ties
    self.sizes = sizes
    self.widths = widths
    self.simpleLayout = simpleLayout
    self.unlabelled = unlabelled
  }
}
