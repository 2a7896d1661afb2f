import Foundation
import People
import TestSupport
import Testing

@testable import Importers

@Suite("Reading a git repository")
struct GitImporterTests {
  @Test("repository, people, commits and ties come out, oldest first")
  func whole() throws {
    let fixture = try GitFixture()
    try fixture.write("1", to: "sim/Verzug Größe.swift")
    try fixture.commit(
      "Fix warpage\n\nThe gate was too small.\n\nReviewed-by: Bilal Demir <Bilal@acme.example>\n")
    try fixture.write("2", to: "b.txt")
    try fixture.commit(
      "Add b\n\nCo-authored-by: Chloé Martin <chloe@acme.example>\n"
        + "Reported-by: Anna Köhler <anna@acme.example>\n"
        + "Helped-by: Bilal <bilal@acme.example>\nSigned-off-by: Dora <dora@acme.example>\n",
      by: "Bilal Demir <bilal@acme.example>")
    let (nouns, report) = try fixture.read()
    let hashes = try fixture.git(["rev-list", "--reverse", "HEAD"]).split(separator: "\n").map(String.init)
    let posts = nouns.posts
    #expect(nouns.first == .community(Community(id: "werkzeug", name: "werkzeug")))
    #expect(posts.map(\.id) == hashes)
    #expect(posts.map(\.authors) == [["anna@acme.example"], ["bilal@acme.example", "chloe@acme.example"]])
    #expect(posts.map(\.title) == ["Fix warpage", "Add b"])
    #expect(posts.map(\.text) == ["The gate was too small.", ""])
    #expect(posts.map(\.paths) == [["sim/Verzug Größe.swift"], ["b.txt"]])
    #expect(posts.allSatisfy { $0.kind == .commit && $0.community == "werkzeug" })
    #expect(posts.first?.time == Instant(seconds: 1_741_072_353))
    #expect(nouns.people.map(\.id) == ["anna@acme.example", "bilal@acme.example", "chloe@acme.example"])
    let time = Instant(seconds: 1_741_072_353)
    #expect(
      nouns.ties == [
        Tie(from: "bilal@acme.example", to: "anna@acme.example", kind: "review", time: time, post: hashes[0]),
        Tie(from: "anna@acme.example", to: "bilal@acme.example", kind: "report", time: time, post: hashes[1]),
      ])
    #expect(report.read == ["commits": 2])
    #expect(report.skipped.isEmpty && report.noted.isEmpty)
  }

  @Test("a person comes before what names it")
  func order() throws {
    let fixture = try GitFixture()
    try fixture.commit(
      "a\n\nb\n\nAcked-by: Bilal <bilal@acme.example>\nTested-by: Chloé <chloe@acme.example>\n")
    var known: Set<String> = []
    for noun in try fixture.read().nouns {
      switch noun {
      case .person(let person): known.insert(person.id)
      case .post(let post): #expect(known.isSuperset(of: post.authors))
      case .tie(let tie): #expect(known.isSuperset(of: [tie.from, tie.to]))
      default: break
      }
    }
    #expect(known.count == 3)
  }

  @Test("renamed files go by their new name; empty commits and merges name none")
  func shapes() throws {
    let fixture = try GitFixture()
    try fixture.write("one\ntwo\n", to: "old.txt")
    try fixture.commit("one")
    try fixture.git(["checkout", "--quiet", "-b", "side"])
    try fixture.write("side", to: "\nodd\tname")
    try fixture.commit("side", at: "1741072354 +0100")
    try fixture.git(["checkout", "--quiet", "main"])
    try fixture.git(["mv", "old.txt", "new.txt"])
    try fixture.commit("rename", at: "1741072355 +0100")
    try fixture.commit("", at: "1741072356 +0100")
    try fixture.git(["merge", "--quiet", "--no-ff", "-m", "merge", "side"])
    let (nouns, report) = try fixture.read()
    let byTitle = Dictionary(nouns.posts.map { ($0.title ?? "", $0.paths) }) { first, _ in first }
    #expect(
      byTitle == ["one": ["old.txt"], "side": ["\nodd\tname"], "rename": ["new.txt"], "": [], "merge": []])
    #expect(report.read["commits"] == Int(try fixture.git(["rev-list", "--count", "HEAD"]).dropLast()))
    #expect(nouns.posts.last?.title == "merge")
  }

  @Test("the repository's .mailmap names people, in trailers too")
  func mailmap() throws {
    let fixture = try GitFixture()
    try fixture.write(
      "Anna Köhler <anna@acme.example> <ANNA@old.example>\n"
        + "Bilal Demir <bilal@acme.example> B <b@old.example>\n",
      to: ".mailmap")
    try fixture.commit(
      "a\n\nReviewed-by: B <b@old.example>\nReviewed-by: C <b@old.example>\n", by: "ak <anna@old.example>")
    let nouns = try fixture.read().nouns
    #expect(nouns.posts.map(\.authors) == [["anna@acme.example"]])
    #expect(nouns.people.map(\.name) == ["Anna Köhler", "Bilal Demir", "C"])
    #expect(nouns.ties.map(\.from) == ["bilal@acme.example", "b@old.example"])
  }

  @Test("an absurd author date gives way to the committer's")
  func dates() throws {
    let fixture = try GitFixture()
    try fixture.commit("a", at: "0 +0000", committed: "1741075953 +0100")
    try fixture.commit("b", at: "0 +0000", committed: "1 +0000")
    let (nouns, report) = try fixture.read()
    let times = Dictionary(nouns.posts.map { ($0.title ?? "", $0.time) }) { first, _ in first }
    #expect(times["a"] == Instant(seconds: 1_741_075_953))
    #expect(times["b"] == .some(nil))
    #expect(report.noted["no plausible date"]?.count == 1)
  }

  @Test("no text of a commit can forge another commit")
  func forgery() throws {
    let fixture = try GitFixture()
    try fixture.write("1", to: "a")
    let fake = String(repeating: "a", count: 40)
    try fixture.commit(
      "evil \u{1E}\u{1F}\u{1D}\n\n\u{1E}\(fake)\u{1F}Eve\u{1F}eve@acme.example\n\n\n\(fake)\n")
    // A commit object with NUL in its author and message, as no git would write it.
    let tree = try fixture.git(["rev-parse", "HEAD^{tree}"]).dropLast()
    let head = try fixture.git(["rev-parse", "HEAD"]).dropLast()
    let people =
      "author A\0\0\(fake) <a@acme.example> 1741072353 +0000\ncommitter A <a@acme.example> 1741072353 +0000"
    try fixture.write(
      "tree \(tree)\nparent \(head)\n\(people)\n\nforged\0\0\(fake)\0Eve\0eve@acme.example\0", to: "object")
    let hash = try fixture.git(["hash-object", "-t", "commit", "-w", "--literally", "object"]).dropLast()
    try fixture.git(["update-ref", "HEAD", String(hash)])
    let (nouns, report) = try fixture.read()
    #expect(hash.count == 40)
    #expect(report.read["commits"] == 2)
    #expect(!nouns.posts.contains { $0.id == fake })
    #expect(!nouns.people.contains { $0.id == "eve@acme.example" })
    #expect(nouns.posts.first?.title == "evil \u{1E}\u{1F}\u{1D}")
  }

  @Test("paths beyond a thousand are left out and noted")
  func manyPaths() throws {
    let fixture = try GitFixture()
    for number in 0..<1_003 { try fixture.write("\(number)", to: "f\(number)") }
    try fixture.commit("many")
    let (nouns, report) = try fixture.read()
    #expect(nouns.posts.map(\.paths.count) == [1_000])
    #expect(report.noted.keys.sorted() == ["paths beyond 1000 left out"])
  }

  @Test("a bare repository gives the same, an empty one nothing")
  func bare() throws {
    let fixture = try GitFixture()
    try fixture.commit("a")
    let bare = fixture.folder.path("werkzeug.git")
    try fixture.git(["clone", "--quiet", "--bare", fixture.path, bare])
    #expect(try collect(GitImporter(path: bare)).nouns == (try fixture.read().nouns))
    let empty = try GitFixture().read()
    #expect(empty.nouns.isEmpty)
    #expect(empty.report.read == ["commits": 0])
    #expect(empty.report.noted.keys.sorted() == ["HEAD names no commit"])
  }

  @Test("a folder that is no repository is an error, also inside one")
  func errors() throws {
    let fixture = try GitFixture()
    try fixture.commit("a")
    try fixture.write("1", to: "inside/file")
    for (path, code) in [
      (fixture.folder.url.path, ImportError.Code.wrongFormat), (fixture.path + "/inside", .wrongFormat),
      (fixture.path + "/inside/file", .wrongFormat), (fixture.path + "/missing", .missing),
    ] {
      let error = #expect(throws: ImportError.self) { try collect(GitImporter(path: path)) }
      #expect(error?.code == code, "\(code)")
    }
  }

  @Test("a damaged history is an error, after what could be read")
  func damaged() throws {
    let fixture = try GitFixture()
    try fixture.write("1", to: "a")
    try fixture.commit("a")
    try fixture.commit("b")
    let tree = try fixture.git(["rev-parse", "HEAD^{tree}"]).dropLast()
    let object = "\(fixture.path)/.git/objects/\(tree.prefix(2))/\(tree.dropFirst(2))"
    try FileManager.default.removeItem(atPath: object)
    let error = #expect(throws: ImportError.self) { try fixture.read() }
    #expect(error?.code == .toolFailed)
  }

  @Test("an error of the receiver ends the reading, and git with it")
  func stops() throws {
    struct Stop: Error {}
    let fixture = try GitFixture()
    try fixture.commit("a")
    var report = ImportReport()
    #expect(throws: Stop.self) {
      try GitImporter(path: fixture.path).read(reporting: &report) { _ in throw Stop() }
    }
  }
}
