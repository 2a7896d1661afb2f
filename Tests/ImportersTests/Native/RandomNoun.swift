import People
import TestSupport

/// Nouns with any combination of fields, for property tests.
struct RandomNoun {
  var random: SplitMix64

  private static let texts = [
    "Anna Köhler", "é", "e\u{301}", "\"quoted\" \\ /", "Zeile\nzwei\t", "😀", "0", "null", "a,b;c",
  ]

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  private mutating func text() -> String {
    (Self.texts.randomElement(using: &random) ?? "x") + String(Int.random(in: 0...99, using: &random))
  }

  private mutating func maybe<Value>(_ value: Value) -> Value? {
    Bool.random(using: &random) ? value : nil
  }

  private mutating func maybeText() -> String? { maybe(text()) }

  private mutating func instant() -> Instant? {
    let seconds = Int64.random(in: 0...7_000_000_000, using: &random)
    return [
      nil, Instant(seconds: 0), Instant(seconds: seconds / 86_400 * 86_400), Instant(seconds: seconds),
      Instant(microseconds: seconds * 1_000_000 + 123_456),
    ].randomElement(using: &random) ?? nil
  }

  private mutating func texts() -> [String] {
    (0..<Int.random(in: 0...3, using: &random)).map { "\($0)" + text() }
  }

  mutating func next() -> Noun {
    switch Int.random(in: 0...6, using: &random) {
    case 0: .person(person())
    case 1:
      .attribute(
        Attribute(
          person: text(), key: AttributeKey.allCases.randomElement(using: &random) ?? .unit, value: text(),
          from: instant(), until: instant()))
    case 2:
      .community(
        Community(
          id: text(), name: maybeText(), description: maybeText(),
          isPrivate: maybe(Bool.random(using: &random)),
          created: instant()))
    case 3:
      .membership(
        Membership(
          person: text(), community: text(), role: Bool.random(using: &random) ? .owner : .member,
          since: instant(), until: instant()))
    case 4: .post(post())
    case 5:
      .reaction(
        Reaction(
          post: text(), person: maybeText(), kind: text(), time: instant(),
          count: Int.random(in: 1...3, using: &random)))
    default:
      .tie(
        Tie(
          from: text(), to: text(), kind: text(), time: instant(),
          weight: maybe(Double.random(in: 0.001...1e6, using: &random)), post: maybeText()))
    }
  }

  private mutating func person() -> Person {
    var person = Person(id: text(), name: maybeText(), email: maybeText())
    person.unit = maybeText()
    person.location = maybeText()
    person.title = maybeText()
    person.manager = maybeText()
    person.joined = instant()
    person.left = instant()
    person.languages = texts()
    person.skills = texts()
    person.isBot = maybe(Bool.random(using: &random))
    person.isExternal = maybe(Bool.random(using: &random))
    person.isStaff = maybe(Bool.random(using: &random))
    return person
  }

  private mutating func post() -> Post {
    var post = Post(id: text(), authors: ["0" + text()] + texts(), text: maybeText() ?? "")
    post.community = maybeText()
    post.thread = maybeText()
    post.parent = maybeText()
    post.time = instant()
    post.kind =
      [.post, .question, .commit, PostKind(rawValue: "eigen")].randomElement(using: &random) ?? .post
    post.title = maybeText()
    post.tags = texts()
    post.mentions = texts()
    post.paths = texts()
    post.references = texts()
    post.isAccepted = Bool.random(using: &random)
    post.acceptedAt = instant()
    post.edited = instant()
    post.isDeleted = Bool.random(using: &random)
    return post
  }
}
