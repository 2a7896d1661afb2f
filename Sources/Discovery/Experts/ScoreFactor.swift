internal import Index

/// A part of the score that can be left out, to see what it is worth.
package enum ScoreFactor: String, CaseIterable, Hashable, Sendable {
  /// That a post has the whole question.
  case coverage
  /// Who is asked, thanked and accepted by others.
  case recognition
  /// The mild division by how much somebody writes on whatever topic.
  case volume
  /// That accepted answers count more.
  case acceptance
  /// That asking and being mentioned count less than writing.
  case roles

  var ablation: ScoreAblation {
    switch self {
    case .coverage: .coverage
    case .recognition: .recognition
    case .volume: .volume
    case .acceptance: .acceptance
    case .roles: .roles
    }
  }
}
