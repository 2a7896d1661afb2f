/// The fields of a post in which a term can stand.
package enum TermField: Int, CaseIterable, Hashable, Sendable {
  case text, title, threadTitle, tags, paths

  /// How much an occurrence counts against one in the text.
  ///
  /// A commit often touches more files than it is about, so paths count less than half. A title is one line among
  /// the others to its author, but it is what all replies are about.
  var weight: Double {
    switch self {
    case .text, .title: 1
    case .paths: 0.4
    case .threadTitle: 2
    case .tags: 3
    }
  }

  /// How strongly a field that is longer than usual discounts its terms (BM25F's b). Of twice as many files each
  /// says half as much.
  var lengthNormalisation: Double {
    switch self {
    case .text: 0.6
    case .paths: 1
    case .title, .threadTitle: 0.5
    case .tags: 0
    }
  }

  /// The largest count that is kept; beyond it BM25 has saturated.
  var largestCount: UInt32 {
    switch self {
    case .text, .paths: 63
    case .title, .threadTitle, .tags: 7
    }
  }

  /// Where the count lies in a posting's 32 bits.
  var shift: UInt32 {
    switch self {
    case .text: 8
    case .title: 14
    case .threadTitle: 17
    case .tags: 20
    case .paths: 23
    }
  }
}
