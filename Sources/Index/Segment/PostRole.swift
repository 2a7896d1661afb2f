/// What a person has to do with a post.
package enum PostRole: UInt8, CaseIterable, Hashable, Sendable {
  /// Wrote something that informs: an answer, post, commit or document.
  case author = 0
  /// Asked the question.
  case asker = 1
  /// Is mentioned in a question: somebody thinks that this person knows.
  case mentionedInQuestion = 2
  /// Is mentioned elsewhere.
  case mentioned = 3

  /// How much of the post's match counts for the person.
  ///
  /// Asking shows interest, not expertise (Guy et al., WWW 2013).
  package var weight: Double {
    switch self {
    case .author: 1
    case .asker: 0.15
    case .mentionedInQuestion: 0.5
    case .mentioned: 0.25
    }
  }
}
