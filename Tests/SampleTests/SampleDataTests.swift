import Foundation
import People
import TestSupport
import Testing

@testable import Sample

@Suite struct SampleDataTests {
  private let folder = Checkout.url("Data/company")

  @Test("the company in Data is what the demo size writes: queries, judgements and every post's text")
  func sameAsDemo() throws {
    let demo = Sampled.demo
    let queries = try String(contentsOf: folder.appendingPathComponent("queries.tsv"), encoding: .utf8)
    #expect(queries == demo.truth.queriesTSV)
    let qrels = try String(contentsOf: folder.appendingPathComponent("qrels.txt"), encoding: .utf8)
    #expect(qrels == demo.truth.qrels)
    let items = try String(contentsOf: folder.appendingPathComponent("items.jsonl"), encoding: .utf8)
    let lines = items.split(separator: "\n")
    #expect(lines.count == demo.nouns.count)
    let posts = lines.filter { $0.hasPrefix("{\"type\":\"post\"") }
    #expect(
      zip(posts, demo.posts).allSatisfy { line, post in
        line.contains("\"id\":\"\(post.id)\"") && (post.text.isEmpty || line.contains(post.text))
      })
  }

  @Test("the demo takes three megabytes at most")
  func small() throws {
    let items = try Data(contentsOf: folder.appendingPathComponent("items.jsonl"))
    #expect(items.count <= 3_000_000)
  }
}
