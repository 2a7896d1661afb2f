package import People
package import Text

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
