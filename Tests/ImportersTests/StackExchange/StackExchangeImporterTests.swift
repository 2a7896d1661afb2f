import Foundation
import People
import TestSupport
import Testing

@testable import Importers

@Suite struct StackExchangeImporterTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = try StackExchangeFixture.write(into: folder)
  }

  private func day(_ text: String) -> Instant? {
    Instant(iso8601: text).map { Instant(microseconds: $0.adding(days: 1).microseconds - 1) }
  }

  @Test("Each row is a noun, part of one, or counted with a reason")
  func accounting() throws {
    let report = try collect(StackExchangeImporter(path: path)).report
    #expect(report.read == ["users": 5, "posts": 8, "comments": 5, "votes": 12, "tags": 1])
    #expect(
      report.skipped.mapValues(\.count) == [
        "row without id": 1, "empty description of a tag": 1, "page about the site itself": 1,
        "post without author": 2, "comment on a post that is not in the dump": 1,
        "acceptance that was taken back": 1, "vote of moderation": 1, "bounty that nobody was given": 1,
        "vote on a post that is not in the dump": 1, "badges are not read": 1,
        "links between posts are not read": 1, "file of another kind": 1,
      ])
    #expect(
      report.noted.mapValues(\.count) == [
        "author whose account is deleted": 3, "acceptance without date": 1, "votes without date": 2,
        "what people say of themselves is not read": 1,
      ])
    #expect(report.unknownFields == ["Fresh": 1])
    #expect(report.skipped["row without id"]?.examples == [.init(file: path + "/Users.xml", line: 7)])
  }

  @Test("The source is the moment of the site's opening, wherever the dump lies; the site is a community")
  func source() throws {
    #expect(try StackExchangeImporter(path: path).source == "stackexchange:20240430080001")
    var options = ImportOptions()
    options.source = "own"
    #expect(try StackExchangeImporter(path: path, options: options).source == "own")
    let nouns = try collect(StackExchangeImporter(path: path)).nouns
    #expect(nouns.communities == [Community(id: "site", name: "moulding.example")])
    #expect(nouns.posts.allSatisfy { $0.community == "site" })
  }

  @Test("Users are people; the site's program is a bot, and deleted accounts are met by the name they leave")
  func people() throws {
    let people = try collect(StackExchangeImporter(path: path)).nouns.people
    #expect(people.map(\.id) == ["-1", "1", "2", "3", "name:user99"])
    #expect(people.map(\.name) == ["Community", "Anna Köhler", "Bilal", "Bilal Demir", "user99"])
    #expect(people.map(\.isBot) == [true, nil, nil, nil, nil])
    #expect(people[1].location == "Köln" && people[1].joined == Instant(iso8601: "2024-05-01T08:00:00Z"))
  }

  @Test(
    "Questions and answers: threads, the question's tags on its answers, acceptance on the day of its vote")
  func posts() throws {
    let posts = try collect(StackExchangeImporter(path: path)).nouns.posts.filter { !$0.id.hasPrefix("c") }
    #expect(posts.map(\.id) == ["11", "12", "13", "14", "15"])
    #expect(posts.map(\.kind) == [.answer, .question, .question, .answer, .document])
    #expect(posts.map(\.thread) == ["12", "12", "13", "13", nil])
    #expect(posts.map(\.parent) == ["12", nil, nil, "13", nil])
    #expect(
      posts.map(\.tags) == [
        ["pa66", "warpage"], ["pa66", "warpage"], ["pa66", "mould"], ["pa66", "mould"], ["pa66"],
      ])
    #expect(posts.map(\.title) == [nil, "Warpage of PA66", "New form", nil, "pa66"])
    #expect(
      posts.map(\.text) == ["Hold pressure.", "Why does PA66 & PA6 warp?", "a  b", "Ask.", "A polyamide."])
    #expect(posts.map(\.isAccepted) == [true, false, false, true, false])
    #expect(posts.map(\.acceptedAt) == [day("2024-05-05"), nil, nil, nil, nil])
    #expect(posts[0].edited == Instant(iso8601: "2024-05-03T10:00:00Z"))
    #expect(posts[3].authors == ["name:user99"] && posts[0].time == Instant(iso8601: "2024-05-02T09:00:00Z"))
  }

  @Test("Votes are counts per kind, dated by the last; named are givers of bounties and of favourites only")
  func votes() throws {
    let reactions = try collect(StackExchangeImporter(path: path)).nouns.reactions
    #expect(
      reactions == [
        Reaction(post: "11", person: nil, kind: "vote", time: day("2024-05-04"), count: 2),
        Reaction(post: "11", person: "3", kind: "bounty", time: day("2024-05-06")),
        Reaction(post: "12", person: nil, kind: "favorite", time: day("2024-05-06")),
        Reaction(post: "12", person: "2", kind: "favorite", time: day("2024-05-06")),
        Reaction(post: "14", person: nil, kind: "downvote", time: day("2024-05-06")),
        Reaction(post: "comment:1", person: nil, kind: "vote", count: 2),
      ])
    try FileManager.default.removeItem(atPath: path + "/Votes.xml")
    let (nouns, report) = try collect(StackExchangeImporter(path: path))
    #expect(
      nouns.reactions.map(\.post) == ["11", "12", "comment:1"] && nouns.reactions.map(\.count) == [3, 4, 2])
    #expect(
      report.noted["acceptance without date"]?.count == 2 && report.noted["votes without date"]?.count == 9)
  }

  @Test("Comments reply to the post above; a name at the beginning means a participant, the latest that fits")
  func comments() throws {
    let comments = try collect(StackExchangeImporter(path: path)).nouns.posts.filter { $0.id.hasPrefix("c") }
    #expect(comments.map(\.id) == ["comment:1", "comment:2", "comment:3"])
    #expect(comments.allSatisfy { $0.kind == .post && $0.parent == "11" && $0.thread == "12" })
    #expect(comments.map(\.mentions) == [[], ["1"], ["2"]])
    #expect(comments[2].authors == ["name:user99"])
    #expect(StackExchangeComments.mentioned(in: "@O'Neill's.. x") == "o'neill's")
    for text in ["@ab x", "x @anna", "@", "@:", ""] {
      #expect(StackExchangeComments.mentioned(in: text) == nil, "\(text)")
    }
  }

  @Test("A zip file and compressed tables give what the folder gives")
  func containers() throws {
    let expected = try collect(StackExchangeImporter(path: path))
    for prefix in ["", "moulding.example/"] {
      let zip = try folder.write(StackExchangeFixture.zip(below: prefix), to: "moulding.example.zip")
      let found = try collect(StackExchangeImporter(path: zip))
      #expect(found.nouns == expected.nouns && found.report.read == expected.report.read)
    }
  }

  @Test("What is broken or hostile ends in one error, with file and line")
  func errors() throws {
    func failure(_ name: String, _ text: String) throws -> ImportError? {
      let path = try StackExchangeFixture.write(into: folder)
      try folder.write(text, to: "moulding.example/" + name)
      return importError { _ = try collect(StackExchangeImporter(path: path)) }
    }
    let cut = try failure("Posts.xml", String(StackExchangeFixture.posts.dropLast(60)))
    #expect(cut?.code == .damagedCompression && cut?.place.file == path + "/Posts.xml")
    let bomb =
      "<!DOCTYPE users [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]><users><row Id='1' DisplayName='&b;'/></users>"
    let hostile = try failure("Users.xml", bomb)
    #expect(hostile?.code == .wrongFormat && hostile?.place == .init(file: path + "/Users.xml", line: 1))
    #expect(hostile?.detail == "syntax: XML with a document type")
    #expect(try failure("Votes.xml", "<posts/>")?.detail == "syntax: no table of votes")
    let manager = FileManager.default
    try manager.removeItem(atPath: path + "/Users.xml")
    #expect(importError { _ = try StackExchangeImporter(path: path) }?.detail == "no Users.xml")
    for site in ["a", "b"] { _ = try StackExchangeFixture.write(into: folder, below: "all/" + site) }
    let several = importError { _ = try StackExchangeImporter(path: folder.path("all")) }
    #expect(several?.detail == "several sites, to be imported one by one")
    #expect(importError { _ = try StackExchangeImporter(path: folder.path("none")) }?.code == .missing)
    try manager.createDirectory(atPath: folder.path("empty"), withIntermediateDirectories: true)
    #expect(
      importError { _ = try StackExchangeImporter(path: folder.path("empty")) }?.detail == "no Posts.xml")
  }

  @Test(
    "A real dump: every row is accounted for",
    .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.skipMessage)))
  func realDump() throws {
    let (nouns, report) = try collect(
      StackExchangeImporter(path: SharedData.url("exports/stackexchange-quantumcomputing").path))
    // Counted by grep over the uncompressed files.
    #expect(report.read == ["posts": 1986, "users": 3461, "comments": 3413, "votes": 12_560, "tags": 154])
    #expect(nouns.posts.count { $0.kind == .question } == 612)
    #expect(nouns.posts.count { $0.kind == .answer } == 1060)
    #expect(nouns.posts.count { $0.id.hasPrefix("comment:") } == 3413)
    #expect(report.skipped["badges are not read"]?.count == 1)
    let votes = nouns.reactions.filter { $0.kind == "vote" && !$0.post.hasPrefix("c") }
    let lost = report.skipped["vote on a post that is not in the dump"]?.count ?? 0
    #expect(votes.allSatisfy { $0.person == nil } && votes.reduce(0) { $0 + $1.count } <= 10_103)
    #expect(votes.reduce(0) { $0 + $1.count } >= 10_103 - lost)
    #expect(report.unknownFields.isEmpty, "\(report.unknownFields)")
  }
}
