/// What one post says about another, gathered before any is given: answers may come before their questions.
struct StackExchangeThreads {
  private var questions: [Int: Int] = [:]
  private var tags: [Int: [String]] = [:]
  private var owners: [Int: Int] = [:]
  private var known: Set<Int> = []
  private(set) var accepted: Set<Int> = []

  /// Takes in a row of the posts.
  mutating func learn(_ row: StackExchangeRow) {
    known.insert(row.id)
    if let owner = row.number("OwnerUserId") { owners[row.id] = owner }
    if let parent = row.number("ParentId") { questions[row.id] = parent }
    if let answer = row.number("AcceptedAnswerId") { accepted.insert(answer) }
    if let text = row.text("Tags") { tags[row.id] = Self.tags(text) }
  }

  /// Whether there is such a post.
  func isKnown(_ post: Int) -> Bool { known.contains(post) }

  /// The question that a post asks, or answers.
  func question(of post: Int) -> Int { questions[post] ?? post }

  /// The tags of a post's question.
  func tags(of post: Int) -> [String] { tags[question(of: post)] ?? [] }

  /// The account that a post belongs to.
  func owner(of post: Int) -> Int? { owners[post] }

  /// The tags in `<a><b>`, as older dumps write them, or `|a|b|`.
  static func tags(_ text: String) -> [String] {
    text.split { "<>|".contains($0) }.map(String.init)
  }
}
