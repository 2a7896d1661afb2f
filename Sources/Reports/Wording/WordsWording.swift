internal import Text

/// What is said about words: what was searched in their place, and the organisation's own ones.
protocol WordsWording: CommonWording {
  /// What was done with a word of a question.
  func note(_ note: QueryNote) -> String
  func synonymsTaken(_ lines: Int, skipped: Int) -> String
  func wordsTaken(_ count: Int) -> String
}
