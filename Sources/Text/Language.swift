/// A language that the analysis knows.
///
/// A text whose language cannot be told has none: `Language?` is `nil` and both languages' rules apply.
package enum Language: String, Sendable, CaseIterable {
  case german = "de"
  case english = "en"
}
