/// Parts of the score that are left out, to see what they are worth. Not for answers: nothing stops early then.
package struct ScoreAblation: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// That a post has the whole question.
  package static let coverage = ScoreAblation(rawValue: 1)
  /// Who is asked, thanked and accepted by others.
  package static let recognition = ScoreAblation(rawValue: 2)
  /// The mild division by how much somebody writes on whatever topic.
  package static let volume = ScoreAblation(rawValue: 4)
  /// That accepted answers count more.
  package static let acceptance = ScoreAblation(rawValue: 8)
  /// That asking and being mentioned count less than writing.
  package static let roles = ScoreAblation(rawValue: 16)
}
