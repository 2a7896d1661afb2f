import TestSupport
import Testing

@testable import Index

struct ByteCodingTests {
  @Test("Numbers and strings come back as they were written")
  func roundTrip() {
    for seed: UInt64 in 0..<200 {
      var random = SplitMix64(seed: seed)
      let numbers = (0..<40).map { _ in random.next() >> UInt64.random(in: 0...63, using: &random) }
      var writer = ByteWriter()
      for number in numbers {
        writer.varint(number)
        writer.fixed(number, width: 8)
        writer.byte(UInt8(truncatingIfNeeded: number))
        writer.append([1, 2, 3])
      }
      var cursor = ByteCursor(writer.bytes)
      for number in numbers {
        #expect(cursor.varint() == number, "seed \(seed)")
        #expect(cursor.fixed(width: 8) == number, "seed \(seed)")
        #expect(cursor.byte() == UInt8(truncatingIfNeeded: number), "seed \(seed)")
        #expect(Array(cursor.take(3)) == [1, 2, 3], "seed \(seed)")
      }
      #expect(cursor.atEnd && !cursor.overran, "seed \(seed)")
    }
  }

  @Test("Reading past the end gives zeros and is remembered")
  func pastTheEnd() {
    var cursor = ByteCursor([0x80])
    #expect(cursor.varint() == 0 && cursor.overran)
    cursor = ByteCursor([])
    #expect(cursor.byte() == 0 && cursor.overran)
    cursor = ByteCursor([1, 2])
    #expect(cursor.take(3).isEmpty && cursor.overran && cursor.atEnd)
    cursor = ByteCursor([1, 2])
    #expect(cursor.take(-1).isEmpty && cursor.overran)
    cursor = ByteCursor([UInt8](repeating: 0xFF, count: 12))
    _ = cursor.varint()
    #expect(cursor.overran, "a number of more than ten bytes")
  }

  @Test("A cursor stays within its range, however odd the range is")
  func ranges() {
    for (start, length) in [(-3, 2), (9, 9), (2, .max), (.max, .max), (1, -4), (0, 0)] {
      var cursor = ByteCursor([1, 2, 3, 4], from: start, length: length)
      var count = 0
      while !cursor.atEnd, count < 9 {
        _ = cursor.byte()
        count += 1
      }
      #expect(count <= 4 && !cursor.overran, "from \(start), \(length) bytes")
    }
  }

  @Test("Values beyond the type that is asked for count as damage")
  func tooLarge() {
    var writer = ByteWriter()
    writer.varint(UInt64.max)
    var cursor = ByteCursor(writer.bytes)
    #expect(cursor.int() == 0 && cursor.overran)
    cursor = ByteCursor(writer.bytes)
    #expect(cursor.uint32() == 0 && cursor.overran)
  }

  @Test("A stream gives any range of what was written, over blocks, and says where it ends early")
  func streams() throws {
    let blocks = MemoryBlocks()
    var writer = StreamWriter(.tails, of: 1, to: blocks)
    var random = SplitMix64(seed: 4)
    var all: [UInt8] = []
    while all.count < 100_000 {
      let part = (0..<Int.random(in: 0...9_000, using: &random)).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      all += part
      try writer.append(part)
      #expect(writer.offset == all.count)
    }
    try writer.finish()
    var reader = StreamReader(.tails, of: 1, from: blocks)
    for _ in 0..<200 {
      let start = Int.random(in: 0..<all.count, using: &random)
      let length = Int.random(in: 0...all.count - start, using: &random)
      #expect(try reader.read(offset: start, length: length) == Array(all[start..<start + length]))
    }
    for (offset, length) in [(all.count, 1), (all.count - 1, 2), (-1, 4), (0, .max), (.max, 4)] {
      #expect(throws: IndexError.self) { try reader.read(offset: offset, length: length) }
    }
    reader.forget(before: 50_000)
    #expect(try reader.read(offset: 3, length: 5) == Array(all[3..<8]))
    let second = BlockAddress(segment: 1, stream: .tails, number: 1)
    blocks.blocks[second]?.removeLast(7)
    reader = StreamReader(.tails, of: 1, from: blocks)
    #expect(throws: IndexError.self, "a block in the middle that is too short") {
      try reader.read(offset: 0, length: all.count - 7)
    }
  }
}
