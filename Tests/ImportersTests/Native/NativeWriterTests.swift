import Foundation
import Importers
import People
import TestSupport
import Testing

@Suite struct NativeWriterTests {
  @Test("Nouns that are written read back as the same nouns, and the same bytes when written again")
  func roundTrip() throws {
    let folder = try TemporaryFolder()
    for seed in 0..<20 as Range<UInt64> {
      var random = RandomNoun(seed: seed)
      let nouns = (0..<300).map { _ in random.next() }
      var writer = NativeWriter()
      for noun in nouns { writer.write(noun) }
      let bytes = writer.takeBytes()
      let path = try folder.write(Data(bytes), to: "\(seed).jsonl")
      let (read, report) = try collect(NativeImporter(path: path))
      #expect(read == nouns, "seed \(seed)")
      #expect(report.read == ["lines": 300] && report.skipped.isEmpty && report.noted.isEmpty, "seed \(seed)")
      for noun in read { writer.write(noun) }
      #expect(writer.takeBytes() == bytes, "seed \(seed)")
    }
  }

  @Test("Fields stand in the order of the interchange, and what is not said is left out")
  func form() {
    var writer = NativeWriter()
    var post = Post(id: "m1", authors: ["p1"], text: "Wer weiß das?")
    post.time = Instant(iso8601: "2024-05-01T10:00:00Z")
    post.kind = .question
    post.isAccepted = true
    post.acceptedAt = Instant(iso8601: "2024-05-02")
    writer.write(.post(post))
    writer.write(.tie(Tie(from: "p1", to: "p2", kind: "reports_to", weight: 1)))
    writer.write(.reaction(Reaction(post: "m1", person: nil, kind: "like", count: 7)))
    #expect(
      String(decoding: writer.takeBytes(), as: UTF8.self) == """
        {"type":"post","id":"m1","author":"p1","time":"2024-05-01T10:00:00Z","kind":"question",\
        "text":"Wer weiß das?","accepted":true,"acceptedAt":"2024-05-02"}
        {"type":"tie","from":"p1","to":"p2","kind":"reports_to","weight":1}
        {"type":"reaction","post":"m1","kind":"like","count":7}

        """)
  }
}
