import Foundation
import Importers
import People
import TestSupport
import Testing

/// Damaged exports may lose records, but every record is accounted for and nothing traps.
@Suite struct MutationTests {
  private func mutated(_ text: String, _ random: inout SplitMix64) -> Data {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
      let index = Int.random(in: bytes.indices, using: &random)
      switch Int.random(in: 0...3, using: &random) {
      case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.removeSubrange(index..<min(bytes.count, index + 3))
      case 2:
        bytes.insert(
          contentsOf: Array("\"},{\"[]<@U1|x>&;9\n".utf8).shuffled(using: &random).prefix(4), at: index)
      default: bytes.insert(contentsOf: bytes[index...].prefix(40), at: index)
      }
    }
    return Data(bytes)
  }

  @Test("Each line of a damaged native file is a noun or a counted skip")
  func native() throws {
    let folder = try TemporaryFolder()
    for seed in 0..<600 as Range<UInt64> {
      var random = RandomNoun(seed: seed)
      var writer = NativeWriter()
      for _ in 0..<20 { writer.write(random.next()) }
      var mutation = SplitMix64(seed: seed)
      let text = String(decoding: writer.takeBytes(), as: UTF8.self)
      let path = try folder.write(mutated(text, &mutation), to: "n.jsonl")
      let (nouns, report) = try collect(NativeImporter(path: path))
      let skipped = report.skipped.values.reduce(0) { $0 + $1.count }
      #expect(nouns.count + skipped == report.read["lines"], "seed \(seed)")
    }
  }

  @Test("Each message of a damaged Slack export is a post or a counted skip, and nothing private is read")
  func slack() throws {
    let folder = try TemporaryFolder()
    let path = try SlackFixture.write(into: folder)
    for seed in 0..<400 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      for file in SlackFixture.files where file.name.hasPrefix("produktion/2") {
        try folder.write(mutated(file.text, &random), to: "export/" + file.name)
      }
      let (nouns, report) = try collect(SlackImporter(path: path))
      let reasons = report.skipped.filter {
        $0.key.hasPrefix("system") || $0.key.hasPrefix("message") || $0.key.contains("a message")
          || $0.key == "hidden message"
      }
      let skipped = reasons.values.reduce(0) { $0 + $1.count }
      #expect(nouns.posts.count + skipped == report.read["messages", default: 0], "seed \(seed)")
      let lost = report.skipped["reaction to a skipped message"]?.count ?? 0
      let reactions = nouns.reactions.reduce(0) { $0 + $1.count }
      #expect(reactions + lost == report.read["reactions", default: 0], "seed \(seed)")
      #expect(!nouns.posts.contains { $0.text.contains("CANARY") }, "seed \(seed)")
    }
  }

  @Test("Each row of a damaged table is a person or a counted skip, or the table is refused")
  func people() throws {
    let folder = try TemporaryFolder()
    let text =
      "id;Name;E-Mail;Manager\n"
      + (0..<12).map { "\($0);\"N\($0), V\";n\($0)@x.example;\($0 / 2)\n" }.joined()
    var accepted = 0
    for seed in 0..<600 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let path = try folder.write(mutated(text, &random), to: "p.csv")
      guard let (nouns, report) = try? collect(PeopleCSVImporter(path: path)) else { continue }
      accepted += 1
      let skipped = report.skipped.values.reduce(0) { $0 + $1.count }
      #expect(nouns.count + skipped == report.read["rows", default: 0], "seed \(seed)")
    }
    #expect(accepted > 100)
  }

  @Test("Each row of a damaged dump of Stack Exchange is a post or a counted skip, or the dump is refused")
  func stackExchange() throws {
    let folder = try TemporaryFolder()
    let path = try StackExchangeFixture.write(into: folder)
    var accepted = 0
    for seed in 0..<400 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      try folder.write(mutated(StackExchangeFixture.posts, &random), to: "moulding.example/Posts.xml")
      let found: (nouns: [Noun], report: ImportReport)
      do { found = try collect(StackExchangeImporter(path: path)) } catch is ImportError { continue }
      accepted += 1
      let reasons = [
        "row without id", "empty description of a tag", "page about the site itself", "post without author",
        "comment on a post that is not in the dump",
      ]
      let skipped = reasons.reduce(0) { $0 + (found.report.skipped[$1]?.count ?? 0) }
      let rows = found.report.read["posts", default: 0] + found.report.read["comments", default: 0]
      // One of the skipped rows is a user's.
      #expect(found.nouns.posts.count + skipped == rows + 1, "seed \(seed)")
    }
    #expect(accepted > 10)
  }
}
