/// How many terms each field of a post has.
package struct FieldLengths: Hashable, Sendable {
  private var text: UInt16 = 0
  private var title: UInt8 = 0
  private var threadTitle: UInt8 = 0
  private var tags: UInt8 = 0
  private var paths: UInt16 = 0

  package init() {}

  /// The number of terms in a field, cut where its bytes end.
  package subscript(field: TermField) -> Int {
    get {
      switch field {
      case .text: Int(text)
      case .title: Int(title)
      case .threadTitle: Int(threadTitle)
      case .tags: Int(tags)
      case .paths: Int(paths)
      }
    }
    set {
      switch field {
      case .text: text = UInt16(clamping: newValue)
      case .title: title = UInt8(clamping: newValue)
      case .threadTitle: threadTitle = UInt8(clamping: newValue)
      case .tags: tags = UInt8(clamping: newValue)
      case .paths: paths = UInt16(clamping: newValue)
      }
    }
  }
}

/// Sums of field lengths over posts, from which the mean lengths come; exact, so that order never matters.
package struct LengthTotals: Hashable, Sendable {
  /// Per field, in the order of `TermField.allCases`: all terms, and the posts that have any.
  var terms: [Int]
  var posts: [Int]

  package init() {
    terms = [Int](repeating: 0, count: TermField.allCases.count)
    posts = terms
  }

  /// Adds a post.
  package mutating func add(_ lengths: FieldLengths) {
    for field in TermField.allCases where lengths[field] > 0 {
      terms[field.rawValue] += lengths[field]
      posts[field.rawValue] += 1
    }
  }

  /// Adds the sums of another set of posts.
  package mutating func add(_ other: LengthTotals) {
    for index in terms.indices {
      terms[index] += other.terms[index]
      posts[index] += other.posts[index]
    }
  }
}
