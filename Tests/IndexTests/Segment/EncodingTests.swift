import TestSupport
import Testing

@testable import Index

struct EncodingTests {
  @Test("Term counts come back from their bytes, and each part leaves the others alone")
  func termCounts() {
    for seed: UInt64 in 0..<400 {
      var random = SplitMix64(seed: seed)
      var counts = TermCounts()
      var kept: [TermField: Int] = [:]
      for field in TermField.allCases.shuffled(using: &random) where Bool.random(using: &random) {
        let count = Int.random(in: 0...90, using: &random)
        counts[field] = count
        kept[field] = min(count, Int(field.largestCount))
      }
      counts.role = PostRole.allCases[Int.random(in: 0..<4, using: &random)]
      counts.isAccepted = Bool.random(using: &random)
      counts.isFirst = Bool.random(using: &random)
      let authors = Int.random(in: -1...20, using: &random)
      counts.authorCount = authors
      for field in TermField.allCases { #expect(counts[field] == kept[field] ?? 0, "seed \(seed)") }
      #expect(counts.authorCount == max(1, min(15, authors)), "seed \(seed)")
      var writer = ByteWriter()
      counts.encode(to: &writer)
      var cursor = ByteCursor(writer.bytes)
      #expect(TermCounts(from: &cursor) == counts, "seed \(seed)")
      #expect(cursor.atEnd && !cursor.overran, "seed \(seed)")
    }
  }

  @Test("Field lengths are cut where their bytes end, and totals count fields that have terms")
  func fieldLengths() {
    var lengths = FieldLengths()
    for field in TermField.allCases { lengths[field] = 100_000 }
    #expect(TermField.allCases.map { lengths[$0] } == [65_535, 255, 255, 255, 65_535])
    for field in TermField.allCases { lengths[field] = -5 }
    #expect(lengths == FieldLengths())
    lengths[.title] = 3
    var totals = LengthTotals()
    totals.add(lengths)
    totals.add(FieldLengths())
    var twice = totals
    twice.add(totals)
    #expect(totals.terms == [0, 3, 0, 0, 0] && totals.posts == [0, 1, 0, 0, 0])
    #expect(twice.terms == [0, 6, 0, 0, 0] && twice.posts == [0, 2, 0, 0, 0])
  }

  @Test("A vocabulary block finds each of its terms again and no other")
  func vocabularyBlock() throws {
    for seed: UInt64 in 0..<50 {
      var random = SplitMix64(seed: seed)
      let block = RandomBlocks.vocabulary(&random)
      let read = try #require(VocabularyBlock(decoding: block.encoded()))
      #expect(read.terms == block.terms && read.entries == block.entries, "seed \(seed)")
      for (term, entry) in zip(block.terms, block.entries) { #expect(read.entry(of: term) == entry) }
      #expect(read.entry(of: Array("fehlt".utf8)) == nil)
    }
  }

  @Test("A run of posts comes back, also with the oddest times and without authors")
  func documentChunk() {
    for seed: UInt64 in 0..<100 {
      var random = SplitMix64(seed: seed)
      let posts = RandomBlocks.posts(&random)
      let bytes = DocumentChunk.encode(posts)
      #expect(DocumentChunk.decode(bytes, firstPost: posts.first?.post ?? 0) == posts, "seed \(seed)")
    }
  }

  @Test("What accounts wrote comes back; times before 1970 count as the first second")
  func accountActivity() {
    for seed: UInt64 in 0..<100 {
      var random = SplitMix64(seed: seed)
      let list = RandomBlocks.activities(&random)
      #expect(AccountActivity.decode(AccountActivity.encode(list)) == list, "seed \(seed)")
    }
    for (time, kept) in [(-5, 0), (.min, 0), (.max, .max - 1)] as [(Int64, Int64)] {
      let list = [AccountActivity(account: 1, postCount: 1, lastPost: time)]
      #expect(AccountActivity.decode(AccountActivity.encode(list))?.first?.lastPost == kept)
    }
  }

  @Test("A header comes back as it was written")
  func header() throws {
    for seed: UInt64 in 0..<8 {
      var corpus = Corpus(seed: seed, posts: 1...700)
      let index = try TestIndex(corpus.split(into: 2))
      for segment in try index.segments() {
        let read = try SegmentHeader(decoding: segment.header.encoded(), segment: 1)
        #expect(read == segment.header, "seed \(seed)")
      }
    }
    #expect(throws: IndexError.self) { try SegmentHeader(decoding: [99], segment: 1) }
  }

  @Test("Damaged, cut and random bytes never trap a decoder, and a cut is always noticed")
  func damage() {
    for seed: UInt64 in 0..<200 {
      var random = SplitMix64(seed: seed)
      let originals = [
        RandomBlocks.vocabulary(&random).encoded(), RandomBlocks.endings(&random),
        DocumentChunk.encode(RandomBlocks.posts(&random)),
        AccountActivity.encode(RandomBlocks.activities(&random)),
      ]
      for (kind, bytes) in originals.enumerated() {
        let cut = Array(bytes.prefix(Int.random(in: 0..<bytes.count, using: &random)))
        #expect(cut.isEmpty || !Self.decodes(cut, kind), "seed \(seed), kind \(kind)")
        var flipped = bytes
        let place = Int.random(in: 0..<bytes.count, using: &random)
        flipped[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
        _ = Self.decodes(flipped, kind)
        let noise = (0..<Int.random(in: 0...90, using: &random)).map { _ in
          random.next() % 3 == 0 ? 0xFF : UInt8(truncatingIfNeeded: random.next())
        }
        _ = Self.decodes(noise, kind)
        _ = try? SegmentHeader(decoding: [5] + noise, segment: 1)
        let entry = TermEntry(
          postCount: 1, accountCount: noise.count / 3, headOffset: 0, headLength: noise.count,
          tailOffset: 1 << 48, tailLength: Int(Int32.max))
        _ = AccountList(noise, entry: entry)
      }
    }
  }

  private static func decodes(_ bytes: [UInt8], _ kind: Int) -> Bool {
    switch kind {
    case 0: VocabularyBlock(decoding: bytes) != nil
    case 1: EndingBlock(decoding: bytes) != nil
    case 2: DocumentChunk.decode(bytes, firstPost: 0) != nil
    default: AccountActivity.decode(bytes) != nil
    }
  }
}
