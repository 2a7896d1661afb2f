package import Index
package import People
internal import Text

extension PostKind {
  /// The number by which the index knows the kind; all kinds that sources bring of their own share one.
  package var indexCode: UInt8 {
    switch self {
    case .post: 0
    case .question: 1
    case .answer: 2
    case .commit: 3
    case .document: 4
    default: 5
    }
  }
}

extension Language? {
  /// The number by which the index knows the language; 0 where it could not be told.
  package var indexCode: UInt8 {
    switch self {
    case nil: 0
    case .german: 1
    case .english: 2
    }
  }
}

extension Availability {
  /// For "whom can I ask now": who answers questions counts more than who remarks on things.
  package static func ofAnswerers(now: Int64?) -> Availability {
    Availability(now: now, answers: [PostKind.answer.indexCode])
  }
}
