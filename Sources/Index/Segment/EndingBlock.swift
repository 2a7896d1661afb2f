/// A run of words read from their ends, in bytewise order, each stored as what it adds to the one before it.
///
/// So words with the same ending (`kühlung` in `batteriekühlung`, `wasserkühlung`) stand side by side.
struct EndingBlock {
  static let size = 256

  /// Stands before the first word of a block where that is noted; no term begins with it.
  static let mark: UInt8 = 0xFF

  /// Shorter and longer words are neither parts of compounds nor corrected; names, numbers and paths with signs
  /// in them neither.
  static let lengths = 3...40

  /// The reversed words.
  private(set) var words: [[UInt8]] = []
  private(set) var postCounts: [Int] = []

  static func takes(_ term: [UInt8]) -> Bool {
    lengths.contains(term.count) && term.allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
  }

  static func encode(_ words: some Sequence<(word: [UInt8], postCount: Int)>, count: Int) -> [UInt8] {
    var writer = ByteWriter()
    writer.varint(count)
    var previous: [UInt8] = []
    for (word, postCount) in words {
      let shared = zip(previous, word).prefix { $0 == $1 }.count
      writer.varint(shared)
      writer.varint(word.count - shared)
      writer.append(word[shared...])
      writer.varint(postCount)
      previous = word
    }
    return writer.bytes
  }

  init?(decoding bytes: [UInt8]) {
    var cursor = ByteCursor(bytes)
    let count = cursor.int()
    guard count > 0, count <= Self.size else { return nil }
    var previous: [UInt8] = []
    while words.count < count, !cursor.overran {
      let shared = cursor.int()
      guard shared <= previous.count else { return nil }
      let rest = cursor.take(cursor.int())
      var word: [UInt8] = []
      word.reserveCapacity(shared + rest.count)
      word += previous[..<shared]
      word += rest
      let postCount = cursor.int()
      guard postCount > 0, postCount <= Int(UInt32.max) else { return nil }
      words.append(word)
      postCounts.append(postCount)
      previous = word
    }
    guard !cursor.overran, cursor.atEnd else { return nil }
  }
}

/// Collects the plain words of a segment and writes them in order of their endings.
struct EndingWriter {
  private struct Entry {
    /// The last eight letters, the last one in the highest byte.
    var key: UInt64
    var start: UInt32
    var length: UInt32
    var postCount: UInt32
  }

  private var letters: [UInt8] = []
  private var entries: [Entry] = []

  /// Takes a term, if it is a plain word.
  mutating func add(_ term: [UInt8], postCount: Int) {
    guard EndingBlock.takes(term), let start = UInt32(exactly: letters.count) else { return }
    var key: UInt64 = 0
    for place in 0..<8 {
      key = key << 8 | (place < term.count ? UInt64(term[term.count - 1 - place]) : 0)
    }
    letters.append(contentsOf: term.reversed())
    entries.append(
      Entry(
        key: key, start: start, length: UInt32(term.count), postCount: UInt32(clamping: postCount)))
  }

  /// Writes all words.
  /// - Returns: the number of blocks.
  /// - Complexity: O(words · log words).
  mutating func write(segment: Int64, to sink: any BlockSink) throws -> Int {
    let letters = letters
    func word(_ entry: Entry) -> ArraySlice<UInt8> {
      letters[Int(entry.start)..<Int(entry.start) + Int(entry.length)]
    }
    entries.sort { left, right in
      left.key != right.key ? left.key < right.key : word(left).lexicographicallyPrecedes(word(right))
    }
    var number = 0
    for start in stride(from: 0, to: entries.count, by: EndingBlock.size) {
      let run = entries[start..<min(start + EndingBlock.size, entries.count)]
      let words = run.lazy.map { (word: Array(word($0)), postCount: Int($0.postCount)) }
      try sink.write(
        EndingBlock.encode(words, count: run.count),
        at: BlockAddress(segment: segment, stream: .endings, number: number))
      let first = start == 0 ? [] : run.first.map { Array(word($0)) } ?? []
      try sink.noteVocabularyBlock(number, of: segment, startingWith: [EndingBlock.mark] + first)
      number += 1
    }
    return number
  }
}
