/// What a picture of communities says in words.
package struct CommunityMapWording: Sendable {
  package let title: String
  /// From the number of communities, of people who wrote, and of posts.
  package let extent: @Sendable (_ communities: Int, _ people: Int, _ posts: Int) -> String
  package let caution: String
  package let staleness: String
  package let people: @Sendable (Int) -> String
  package let more: @Sendable (Int) -> String
  package let ties: @Sendable (_ drawn: Int, _ all: Int) -> String
  package let sizes: String
  package let widths: String
  package let simpleLayout: String
  package let unlabelled: String

  /// The words in a language.
  package static func words(in language: ReportLanguage) -> CommunityMapWording {
    let wording = language.wording
    return CommunityMapWording(
      title: wording.mapTitle, extent: { wording.mapExtent($0, $1, $2) }, caution: wording.mapCaution,
      staleness: wording.mapStaleness, people: { wording.mapPeople($0) }, more: { wording.mapMore($0) },
      ties: { wording.mapTies($0, $1) }, sizes: wording.mapSizes, widths: wording.mapWidths,
      simpleLayout: wording.mapSimpleLayout, unlabelled: wording.mapUnlabelled)
  }
}
