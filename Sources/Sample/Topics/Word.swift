/// A technical noun with the forms that sentences need.
struct Word: Sendable {
  /// Without article.
  let bare: String
  let nominative: String
  let accusative: String
  let dative: String

  /// A German singular noun written with its article, such as `der Nachdruck`; without one, as it is.
  init(german text: some StringProtocol) {
    let parts = Substring(text).split(separator: " ", maxSplits: 1).map(String.init)
    let article = parts.count == 2 ? parts[0] + " " : ""
    bare = parts.last ?? ""
    nominative = article + bare
    accusative = (article == "der " ? "den " : article) + bare
    dative = (article == "die " ? "der " : article.isEmpty ? "" : "dem ") + bare
  }

  /// An English noun without article.
  init(english text: some StringProtocol) {
    bare = String(text)
    nominative = "the " + bare
    accusative = nominative
    dative = nominative
  }
}
