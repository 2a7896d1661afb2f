import People
import Store
import TestSupport
import Testing

@Suite struct PostsWritingTests {
  private let fixture: Fixture

  init() throws {
    fixture = try Fixture()
  }

  private func threads(_ nouns: [Noun]) throws -> [String: Int64] {
    let fixture = try Fixture()
    try fixture.add(nouns)
    let posts = try fixture.postsToIndex()
    return Dictionary(uniqueKeysWithValues: posts.map { ($0.text, $0.thread) })
  }

  @Test("replies belong to the thread of what they reply to, whichever comes first")
  func replies() throws {
    let root = post("a", "root")
    let reply = post("b", "reply") { $0.parent = "a" }
    let answer = post("c", "answer") { $0.parent = "b" }
    for order in [
      [root, reply, answer], [root, answer, reply], [answer, reply, root], [answer, root, reply],
    ] {
      let threads = try threads(order)
      #expect(threads["reply"] == threads["root"])
      #expect(threads["answer"] == threads["root"], "\(order)")
    }
    let threads = try threads([reply, root])
    #expect(threads["reply"] == threads["root"])
  }

  @Test("a thread that is named by its first post is that post's, named before or after it comes")
  func namedByRoot() throws {
    let root = post("a", "root")
    let member = post("b", "member") { $0.thread = "a" }
    let other = post("x", "other")
    for order in [[root, member, other], [member, root, other], [other, member, root]] {
      let threads = try threads(order)
      #expect(threads["member"] == threads["root"], "\(order)")
      #expect(threads["other"] != threads["root"])
    }
  }

  @Test("a root that names its own thread shares it with all who name it")
  func ownName() throws {
    let threads = try threads([
      post("a", "root") { $0.thread = "a" }, post("b", "member") { $0.thread = "a" },
      post("c", "reply") { $0.parent = "a" },
    ])
    #expect(Set(threads.values).count == 1)
  }

  @Test("threads with names of their own hold together without a root")
  func named() throws {
    let threads = try threads([
      post("a", "one") { $0.thread = "t" }, post("b", "two") { $0.thread = "t" },
      post("c", "else") { $0.thread = "u" },
    ])
    #expect(threads["one"] == threads["two"])
    #expect(threads["one"] != threads["else"])
  }

  @Test("an edited post is replaced, with its mentions and authors")
  func edited() throws {
    try fixture.add(post("m1", "first") { $0.mentions = ["p2"] })
    let changed = try fixture.add(
      post("m1", "second") {
        $0.mentions = ["p3"]
        $0.authors = ["p1", "p4"]
      })
    #expect(changed == 1)
    let dump = try fixture.dump().joined(separator: "\n")
    #expect(dump.contains("second"))
    #expect(!dump.contains("first"))
    #expect(dump.contains("\"mention\"|\"m1\"|\"native/p3\"") && !dump.contains("\"m1\"|\"native/p2\""))
    #expect(dump.contains("\"author\"|\"m1\"|1|\"native/p4\""))
  }

  @Test("a deleted post loses its words, title, tags and paths")
  func deleted() throws {
    try fixture.add(
      post("m1", "geheimes Wort") {
        $0.title = "Titelwort"
        $0.tags = ["Schlagwort"]
        $0.paths = ["src/Pfadwort.c"]
      })
    try fixture.add(
      post("m1", "geheimes Wort") {
        $0.title = "Titelwort"
        $0.tags = ["Schlagwort"]
        $0.paths = ["src/Pfadwort.c"]
        $0.isDeleted = true
      })
    let dump = try fixture.dump().joined(separator: "\n")
    for word in ["geheimes", "Titelwort", "Schlagwort", "Pfadwort"] {
      #expect(!dump.contains(word), "\(word)")
    }
    #expect(try fixture.postsToIndex().isEmpty)
    #expect(try fixture.read { try $0.post(1) } == nil)
  }

  @Test("a person's reaction counts once, a mere count is kept as it is said last")
  func reactions() throws {
    let like = Reaction(post: "m1", person: "p2", kind: "like")
    try fixture.add(
      post("m1"), .reaction(like), .reaction(like),
      .reaction(Reaction(post: "m1", person: nil, kind: "vote", count: 7)))
    #expect(try fixture.add(.reaction(like)) == 0)
    #expect(try fixture.add(.reaction(Reaction(post: "m1", person: nil, kind: "vote", count: 9))) == 1)
    let reactions = try fixture.dump().filter { $0.hasPrefix("\"reaction\"") }
    #expect(reactions.count == 2)
    #expect(reactions.contains { $0.hasSuffix("|9") })
  }

  @Test("one author named twice is one author")
  func authorTwice() throws {
    try fixture.add(post("m1") { $0.authors = ["p1", "p1", "p2", "p1"] })
    #expect(try fixture.postsToIndex().first?.authors.count == 2)
  }

  @Test("a reply shows the title of its thread, unless the thread began in another community")
  func threadTitles() throws {
    try fixture.add(
      .community(Community(id: "c1")), .community(Community(id: "geheim", isPrivate: true)),
      post("a", "root") {
        $0.title = "Projekt Falke"
        $0.community = "geheim"
      },
      post("b", "inside") {
        $0.parent = "a"
        $0.community = "geheim"
      },
      post("c", "outside") {
        $0.parent = "a"
        $0.community = "c1"
      })
    let titles = Dictionary(
      uniqueKeysWithValues: try fixture.postsToIndex().map { ($0.text, $0.threadTitle) })
    #expect(titles["inside"] == "Projekt Falke")
    #expect(titles["outside"] == .some(nil))
  }

  @Test("replies of earlier imports get the new title of their thread")
  func newTitle() throws {
    try fixture.add(post("b", "reply") { $0.parent = "a" })
    try fixture.add(post("a", "root") { $0.title = "Kühlkreislauf" })
    let stale = try fixture.read { try $0.stalePostsToIndex(upToImport: $0.lastImport()) }
    #expect(stale.first { $0.text == "reply" }?.threadTitle == "Kühlkreislauf")
  }

  @Test("a new beginning of a named thread makes the earlier replies stale")
  func newBeginning() throws {
    try fixture.add(
      post("m2", "second") { $0.thread = "t" },
      post("m3", "reply") {
        $0.thread = "t"
        $0.parent = "m2"
      })
    try fixture.add(
      post("m1", "first") {
        $0.thread = "t"
        $0.title = "Kühlkreislauf"
      })
    let stale = try fixture.read { try $0.stalePostsToIndex(upToImport: $0.lastImport()) }
    #expect(stale.first { $0.text == "reply" }?.threadTitle == "Kühlkreislauf")
  }
}
