/// How one person showed that another one knows something.
///
/// Likes are none of them: applause says nothing about knowledge.
package enum RecognitionKind: UInt8, CaseIterable, Hashable, Sendable {
  /// Mentioned the person in a question.
  case asked = 0
  /// Said thanks for what the person wrote.
  case thanked = 1
  /// Accepted what the person wrote as the answer.
  case accepted = 2

  /// How much one different person counts who did so.
  var weight: Double {
    switch self {
    case .asked: 0.5
    case .thanked, .accepted: 1
    }
  }

  /// Whether doing so to each other makes two people a ring of mutual praise.
  var countsAsPraise: Bool { self != .asked }
}

/// Somebody's thanks for a post or acceptance of it, as the index takes it in.
package struct Acknowledgement: Hashable, Sendable {
  package var account: UInt32
  package var kind: RecognitionKind
  /// Seconds since 1970; `nil` where not known, which counts as the post's own time.
  package var time: Int64?

  package init(account: UInt32, kind: RecognitionKind, time: Int64?) {
    self.account = account
    self.kind = kind
    self.time = time
  }
}

/// One account recognised another by a post.
struct Recognition: Hashable {
  var post: UInt32
  var of: UInt32
  var by: UInt32
  var kind: RecognitionKind
  var time: Int64?
}

extension [Recognition] {
  /// How many different accounts recognised one.
  func recognisers(of account: UInt32) -> Int {
    isEmpty ? 0 : Set(lazy.filter { $0.of == account }.map(\.by)).count
  }
}

extension IndexedPost {
  /// Who recognised whom by the post: its authors are thanked, and whoever a question mentions is asked.
  var recognitions: [Recognition] {
    let post = facts.post
    if facts.isQuestion {
      guard let asker = facts.authors.first else { return [] }
      return Self.distinct(mentioned).filter { !facts.authors.contains($0) }
        .map { Recognition(post: post, of: $0, by: asker, kind: .asked, time: nil) }
    }
    guard !acknowledgements.isEmpty else { return [] }
    var list: [Recognition] = []
    for author in Self.distinct(facts.authors) {
      for one in acknowledgements where one.account != author {
        let next = Recognition(post: post, of: author, by: one.account, kind: one.kind, time: one.time)
        if let known = list.firstIndex(where: { $0.of == author && $0.by == next.by && $0.kind == next.kind })
        {
          // The earlier one counts; one without a time is as early as the post.
          list[known].time = list[known].time.flatMap { time in next.time.map { min(time, $0) } }
        } else {
          list.append(next)
        }
      }
    }
    return list
  }

  private static func distinct(_ accounts: [UInt32]) -> [UInt32] {
    var list: [UInt32] = []
    for account in accounts where !list.contains(account) { list.append(account) }
    return list
  }
}
