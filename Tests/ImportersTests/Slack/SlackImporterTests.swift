import Foundation
import Importers
import People
import TestSupport
import Testing

@Suite struct SlackImporterTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = try SlackFixture.write(into: folder)
  }

  private func post(_ id: String, in nouns: [Noun]) throws -> Post {
    try #require(nouns.posts.first { $0.id == id })
  }

  @Test("Each message of the day files read is a post or counted with a reason")
  func accounting() throws {
    let (nouns, report) = try collect(SlackImporter(path: path))
    #expect(report.read["messages"] == 17)
    #expect(nouns.posts.count == 10)
    #expect(
      report.skipped.mapValues(\.count) == [
        "system message: channel_join": 1, "system message: channel_leave": 1, "system message: tombstone": 1,
        "message without time": 1, "message without author": 1, "not a message": 2,
        "reaction to a skipped message": 1, "private channel": 2, "direct messages": 2,
        "file of another kind": 2,
      ])
    #expect(report.read["reactions"] == 4 && report.read["users"] == 3 && report.read["channels"] == 2)
    #expect(report.unknownFields == ["fresh": 1])
  }

  @Test("Users, guests, programs and people in no list are told apart")
  func people() throws {
    let importer = try SlackImporter(path: path)
    #expect(importer.source == "slack:T0ACME")
    let people = try collect(importer).nouns.people
    #expect(people.map(\.id) == ["U0ANNA", "U0BILAL", "U0BOT", "B01", "USLACKBOT", "U0EXT"])
    #expect(people.map(\.isBot) == [false, nil, true, true, true, nil])
    #expect(people.map(\.isExternal) == [false, true, nil, nil, nil, nil])
    #expect(
      people.map(\.name) == ["Anna Köhler", "Bilal Demir", "ticker", "deploybot", "Slackbot", "Eva Extern"])
    #expect(people[0].title == "Leiterin" && people[0].email == "anna@acme.example")
  }

  @Test("Threads: the starter that asks is a question, others' replies are answers, its own are posts")
  func threads() throws {
    let nouns = try collect(SlackImporter(path: path)).nouns
    let question = try post("C1/1741075953.000100", in: nouns)
    #expect(question.kind == .question && question.parent == nil && question.thread == question.id)
    #expect(question.text == "Who knows PA66 warpage? @Bilal Demir" && question.mentions == ["U0BILAL"])
    #expect(question.time == Instant(microseconds: 1_741_075_953_000_100))
    let answer = try post("C1/1741081201.000200", in: nouns)
    #expect(answer.kind == .answer && answer.parent == question.id && answer.thread == question.id)
    #expect(answer.text == "Hold pressure > 60 bar, see the sheet (https://x.example/a?b)")
    #expect(answer.edited == Instant(seconds: 1_741_081_300))
    let thanks = try post("C1/1741168000.000100", in: nouns)
    #expect(thanks.kind == .post && thanks.parent == question.id)
    let orphan = try post("C1/1741168002.000100", in: nouns)
    #expect(orphan.kind == .post && orphan.parent == "C1/1741000000.000000")
    #expect(nouns.posts.allSatisfy { $0.community == "C1" })
  }

  @Test("Reactions go to the message without the tone of skin; those of unnamed people are counted")
  func reactions() throws {
    let nouns = try collect(SlackImporter(path: path)).nouns
    #expect(
      nouns.reactions == [
        Reaction(post: "C1/1741081201.000200", person: "U0ANNA", kind: "+1"),
        Reaction(post: "C1/1741081201.000200", person: nil, kind: "+1", count: 2),
      ])
  }

  @Test("An empty text is taken from the blocks or the files, a comment from its field")
  func texts() throws {
    let nouns = try collect(SlackImporter(path: path)).nouns
    let blocks = try post("C1/1741168001.000100", in: nouns)
    #expect(blocks.text == "Ask @anna.k in #leise:tada:\neins" && blocks.mentions == ["U0ANNA"])
    let comment = try post("C1/1741168003.000100", in: nouns)
    #expect(comment.text == "schön" && comment.authors == ["U0ANNA"])
    #expect(try post("C1/1741168004.000100", in: nouns).text == "Plan A")
  }

  @Test("Members come from the channel and from notices of joining and leaving")
  func memberships() throws {
    let nouns = try collect(SlackImporter(path: path)).nouns
    let joined = Instant(microseconds: 1_741_082_000_000_300)
    let left = Instant(microseconds: 1_741_168_005_000_100)
    #expect(
      nouns.memberships == [
        Membership(person: "U0ANNA", community: "C1"), Membership(person: "U0BILAL", community: "C1"),
        Membership(person: "U0CHLOE", community: "C1", since: joined),
        Membership(person: "U0CHLOE", community: "C1", since: joined, until: left),
      ])
    #expect(nouns.communities.map(\.name) == ["produktion", "leise"])
    #expect(nouns.communities.first?.description == "T & U")
    #expect(nouns.communities.first?.created == Instant(seconds: 1_700_000_000))
  }

  @Test("Private places are not even opened unless asked for, and then marked")
  func privacy() throws {
    // Files that cannot be read prove that they are not opened.
    for name in ["groups.json", "dms.json", "mpims.json", "vorstand/2025-03-04.json"] {
      try folder.write("no JSON", to: "export/" + name)
    }
    let (nouns, report) = try collect(SlackImporter(path: path))
    #expect(!nouns.posts.contains { $0.text == "CANARY" } && report.skipped["rest of a broken file"] == nil)
    #expect(report.skipped["private channel"]?.examples.map { $0.file } == ["channels.json", "groups.json"])

    let whole = try SlackFixture.write(into: folder, below: "whole")
    var options = ImportOptions()
    options.includesPrivateChannels = true
    let channels = try collect(SlackImporter(path: whole, options: options))
    #expect(channels.nouns.communities.filter { $0.isPrivate == true }.map(\.id) == ["C3", "G1"])
    #expect(channels.nouns.posts.filter { $0.text == "CANARY" }.count == 3)
    options.includesDirectMessages = true
    let all = try collect(SlackImporter(path: whole, options: options))
    #expect(
      all.nouns.communities.filter { $0.isPrivate == true }.map(\.id) == ["C3", "G1", "D0AAAAAAA", "G9"])
    #expect(all.nouns.posts.filter { $0.text == "CANARY" }.count == 5)
    #expect(all.report.skipped["private channel"] == nil && all.report.skipped["direct messages"] == nil)
  }

  @Test("A zip file, with or without a folder of its own, gives what the folder gives")
  func zip() throws {
    let expected = try collect(SlackImporter(path: path))
    for prefix in ["", "Acme Export/"] {
      let zip = try folder.write(SlackFixture.zip(below: prefix), to: "export.zip")
      let found = try collect(SlackImporter(path: zip))
      #expect(found.nouns == expected.nouns)
      #expect(found.report.read == expected.report.read)
      #expect(found.report.skipped.mapValues(\.count) == expected.report.skipped.mapValues(\.count))
    }
  }

  @Test("A broken day file loses its rest only, and is named")
  func brokenFile() throws {
    try folder.write(
      #"[{"type":"message","user":"U0ANNA","text":"gut","ts":"1.0"},{"type":"#,
      to: "export/leise/2025-01-01.json")
    try folder.write("{}", to: "export/leise/2025-01-02.json")
    try folder.write(String(repeating: "[", count: 100_000), to: "export/leise/2025-01-03.json")
    try folder.write(
      #"[{"type":"message","user":"U0ANNA","text":"\ud83d\u0000","ts":"2.0"}]"#,
      to: "export/leise/2025-01-04.json")
    let (nouns, report) = try collect(SlackImporter(path: path))
    #expect(nouns.posts.filter { $0.community == "C2" }.map(\.text) == ["gut", "\u{FFFD}\u{FFFD}"])
    let broken = report.skipped["rest of a broken file"]
    #expect(broken?.count == 3 && broken?.examples.first?.file == path + "/leise/2025-01-01.json")
    #expect(report.noted["replaced U+0000"]?.count == 1)
    #expect(report.read["messages"] == 19)
  }

  @Test("Links out of the folder and FIFOs are not read")
  func links() throws {
    let outside = try folder.write(SlackFixture.secret, to: "outside.json")
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: path + "/produktion/2025-03-06.json", withDestinationPath: outside)
    try folder.write(SlackFixture.secret, to: "other/2025-03-04.json")
    try manager.createSymbolicLink(atPath: path + "/leise", withDestinationPath: folder.path("other"))
    try #require(mkfifo(path + "/produktion/2025-03-07.json", 0o600) == 0)
    let (nouns, report) = try collect(SlackImporter(path: path))
    #expect(!nouns.posts.contains { $0.text == "CANARY" } && report.read["messages"] == 17)
  }

  @Test(
    "Exports without channels, with broken lists or of another kind are errors; the taker's error is passed on"
  )
  func errors() throws {
    struct Stop: Error {}
    let other = try folder.write("x", to: "other/x.json")
    #expect(importError { _ = try SlackImporter(path: folder.path("other")) }?.code == .wrongFormat)
    #expect(importError { _ = try SlackImporter(path: other) }?.code == .damagedCompression)
    #expect(importError { _ = try SlackImporter(path: folder.path("none")) }?.code == .missing)
    var report = ImportReport()
    #expect(throws: Stop.self) {
      try SlackImporter(path: path).read(reporting: &report) { if case .post = $0 { throw Stop() } }
    }
    #expect(report.skipped["rest of a broken file"] == nil)
    try folder.write("[{]", to: "export/users.json")
    let broken = importError { _ = try SlackImporter(path: path) }
    #expect(broken?.code == .wrongFormat && broken?.place.file == path + "/users.json")
  }

  @Test(
    "A real export: every message, reaction, user and channel is accounted for",
    .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.skipMessage)))
  func realExport() throws {
    let (nouns, report) = try collect(
      SlackImporter(path: SharedData.url("exports/slack-houstondatavis").path))
    #expect(report.read["messages"] == 1382 && report.read["reactions"] == 199)
    #expect(report.read["users"] == 71 && report.read["channels"] == 16)
    // 1,382 less 351 notices: 320 joins, 13 purposes, 9 archivings, 3 leavings, 2 names, 2 topics, 1 bot, 1 pin.
    #expect(nouns.posts.count == 1031)
    let skipped = report.skipped.filter { $0.key.hasPrefix("system message") }.values.reduce(0) {
      $0 + $1.count
    }
    #expect(skipped + nouns.posts.count == 1382)
    #expect(report.skipped["system message: channel_join"]?.count == 320)
    let lost = report.skipped["reaction to a skipped message"]?.count ?? 0
    #expect(nouns.reactions.reduce(0) { $0 + $1.count } + lost == 199)
    #expect(Set(nouns.posts.map(\.id)).count == nouns.posts.count)
    #expect(!nouns.posts.contains { $0.text.contains("<@U") })
    #expect(report.noted.isEmpty, "\(report.noted)")
    #expect(report.unknownFields.isEmpty, "\(report.unknownFields)")
  }
}
