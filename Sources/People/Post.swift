/// What kind of contribution a post is.
///
/// Sources may bring kinds of their own; those are kept by name and treated like `post`.
package struct PostKind: RawRepresentable, Codable, Hashable, Sendable {
  package var rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package static let post = PostKind(rawValue: "post")
  package static let question = PostKind(rawValue: "question")
  package static let answer = PostKind(rawValue: "answer")
  package static let commit = PostKind(rawValue: "commit")
  package static let document = PostKind(rawValue: "document")
}

/// A contribution: a message, question, answer, mail, commit or document.
package struct Post: Codable, Hashable, Sendable {
  package var id: String
  /// Foreign ids of the authors, at least one.
  package var authors: [String]
  package var community: String?
  package var thread: String?
  /// The post that this one replies to.
  package var parent: String?
  package var time: Instant?
  package var kind: PostKind = .post
  package var title: String?
  package var text: String = ""
  package var tags: [String] = []
  /// Foreign ids of the people mentioned.
  package var mentions: [String] = []
  /// Changed files of a commit.
  package var paths: [String] = []
  /// Further posts that this one refers to.
  package var references: [String] = []
  package var isAccepted: Bool = false
  package var acceptedAt: Instant?
  package var edited: Instant?
  package var isDeleted: Bool = false

  package init(id: String, authors: [String], text: String = "") {
    self.id = id
    self.authors = authors
    self.text = text
  }
}
