import Foundation
import TestSupport
import Testing

@testable import Index

struct SpillTests {
  private static func spill() throws -> SpillFile {
    try SpillFile(beside: FileManager.default.temporaryDirectory.appendingPathComponent("spill").path)
  }

  @Test("A segment in a spill file answers as one in memory, and leaves no file behind")
  func answers() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("spill-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let spill = try SpillFile(beside: folder.appendingPathComponent("workspace.db").path)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    for seed: UInt64 in 0..<10 {
      var corpus = Corpus(seed: seed)
      let index = try TestIndex([corpus.posts])
      let sink = SpilledBlockSink(spill)
      var builder = SegmentBuilder()
      builder.add(PostBatch(corpus.posts))
      _ = try builder.write(segment: 0, norms: index.norms, to: sink)
      let spilled = try Segment(id: 0, source: sink.finish())
      for _ in 0..<4 {
        let query = corpus.query()
        let found = LayoutTests.image(try answer(query, [spilled]))
        #expect(found == LayoutTests.image(try index.search(query)), "seed \(seed), \(query)")
      }
    }
  }

  @Test("Segments that several threads join are byte for byte those that one thread joins")
  func merging() throws {
    let spill = try Self.spill()
    for seed: UInt64 in 100..<106 {
      var corpus = Corpus(seed: seed, posts: 200...500)
      let index = try TestIndex(corpus.split(into: 3))
      let segments = try corpus.split(into: 3).map { posts in
        let sink = SpilledBlockSink(spill)
        var builder = SegmentBuilder()
        builder.add(PostBatch(posts))
        _ = try builder.write(segment: 0, norms: index.norms, to: sink)
        return try Segment(id: 0, source: sink.finish())
      }
      let sink = SpilledBlockSink(spill)
      var merge = SegmentMerge(segments)
      _ = try merge.write(segment: 0, norms: index.norms, to: sink)
      let copy = MemoryBlocks()
      try sink.finish().copy(to: copy, as: 1_000)
      _ = try index.merged()
      for address in index.blocks.addresses where address.segment == 1_000 {
        #expect(copy.blocks[address] == index.blocks.blocks[address], "seed \(seed), \(address)")
      }
      #expect(
        copy.vocabularyBlock(of: 1_000, upTo: [0x7A]) == index.blocks.vocabularyBlock(of: 1_000, upTo: [0x7A])
      )
    }
  }

  @Test("Where no file can be made, that is said with the system's number")
  func failure() {
    #expect(throws: SpillFile.Failure.self) { try SpillFile(beside: "/nonexistent/folder/file") }
  }
}
