import TestSupport
import Testing

@testable import Index

/// Whatever happened to the blocks: an answer or `IndexError.corrupt`, never a crash.
struct DamageTests {
  /// Opens, searches and merges an index that may be damaged; gives whether the damage was reported.
  private static func notices(_ index: TestIndex, _ corpus: inout Corpus) throws -> Bool {
    var noticed = false
    func attempt(_ body: () throws -> Void) throws {
      do { try body() } catch is IndexError { noticed = true }
    }
    let query = corpus.query()
    var past = corpus.query(asOf: 200 * 86_400)
    past.availability = Availability(now: .max)
    try attempt {
      for match in try index.search(query).people {
        for post in match.posts { _ = match.part(of: post) }
      }
    }
    try attempt { _ = try index.search(past) }
    try attempt {
      var vocabulary = Vocabulary(try index.segments())
      _ = try vocabulary.terms(beginningWith: "")
      _ = try vocabulary.words(endingWith: "")
    }
    try attempt { for segment in try index.segments() { _ = try segment.activities() } }
    try attempt { _ = try TermPlaces.sizes(try index.segments()) }
    try attempt {
      var merge = SegmentMerge(try index.segments(), dropping: [3])
      _ = Norms(try merge.lengthTotals())
      _ = try merge.write(segment: 77, norms: Norms(steps: [1, 2, 3, 4, 5]), to: MemoryBlocks())
      _ = Norms(try SegmentMerge(try index.segments()).lengthTotals())
    }
    return noticed
  }

  @Test("Flipped bits", arguments: 0..<6)
  func flips(_ block: UInt64) throws {
    for seed in block * 15..<block * 15 + 15 {
      var corpus = Corpus(seed: seed)
      let index = try TestIndex(corpus.split(into: 2))
      let addresses = index.blocks.addresses
      for _ in 0..<6 {
        let address = addresses[corpus.number(0...addresses.count - 1)]
        let original = try #require(index.blocks.blocks[address])
        var bytes = original
        for _ in 0..<corpus.number(1...3) {
          bytes[corpus.number(0...bytes.count - 1)] ^= 1 << UInt8(corpus.number(0...7))
        }
        index.blocks.blocks[address] = bytes
        _ = try Self.notices(index, &corpus)
        index.blocks.blocks[address] = original
      }
    }
  }

  @Test("Blocks that are missing, empty or cut short are noticed", arguments: BlockStream.allCases)
  func missing(_ stream: BlockStream) throws {
    for seed: UInt64 in 0..<12 {
      var corpus = Corpus(seed: seed, posts: 20...45)
      let index = try TestIndex([corpus.posts])
      let address = BlockAddress(segment: 1, stream: stream, number: 0)
      let bytes = try #require(index.blocks.blocks[address])
      let noise = bytes.map { _ in UInt8(corpus.number(0...255)) }
      for damaged in [nil, [], Array(bytes.dropLast()), Array(bytes.prefix(bytes.count / 2))] {
        index.blocks.blocks[address] = damaged
        #expect(try Self.notices(index, &corpus), "seed \(seed), \(stream)")
      }
      index.blocks.blocks[address] = noise
      _ = try Self.notices(index, &corpus)
    }
  }

  @Test("Numbers that are too large for any memory are neither allocated nor added", arguments: 0..<2)
  func absurd(_ seed: UInt64) throws {
    var corpus = Corpus(seed: seed)
    let index = try TestIndex([corpus.posts])
    let large: [[UInt8]] = [
      [0xFF, 0xFF, 0xFF, 0xFF, 0x0F], [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F],
    ]
    for stream in BlockStream.allCases {
      let address = BlockAddress(segment: 1, stream: stream, number: 0)
      let bytes = try #require(index.blocks.blocks[address])
      for place in 0..<min(30, bytes.count) {
        for number in large {
          index.blocks.blocks[address] = Array(bytes[..<place]) + number + bytes[(place + 1)...]
          _ = try Self.notices(index, &corpus)
        }
      }
      index.blocks.blocks[address] = bytes
    }
  }
}
