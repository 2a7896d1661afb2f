/// What the vocabulary knows of a term in one segment.
struct TermEntry: Hashable {
  /// Posts in which the term stands.
  var postCount: Int
  /// Accounts in the heads stream.
  var accountCount: Int
  var headOffset: Int
  var headLength: Int
  var tailOffset: Int
  var tailLength: Int

  /// Whether the numbers can be true, so that sums of them stay far from overflow.
  var isPlausible: Bool {
    (1...Int(UInt32.max)).contains(postCount) && accountCount > 0
      && max(headLength, tailLength) <= Int(Int32.max)
  }
}

/// A run of terms in bytewise order, each stored as what it adds to the one before it.
struct VocabularyBlock {
  static let size = 64

  /// No stream is longer; larger offsets are damage.
  private static let largestOffset = 1 << 48

  /// The terms as UTF-8.
  private(set) var terms: [[UInt8]] = []
  private(set) var entries: [TermEntry] = []

  init() {}

  mutating func append(_ term: [UInt8], _ entry: TermEntry) {
    terms.append(term)
    entries.append(entry)
  }

  func entry(of term: [UInt8]) -> TermEntry? {
    terms.firstIndex(of: term).map { entries[$0] }
  }

  func encoded() -> [UInt8] {
    var writer = ByteWriter()
    writer.varint(terms.count)
    var previous: [UInt8] = []
    // Terms follow each other in both streams, so the later offsets are sums of lengths.
    writer.varint(entries.first?.headOffset ?? 0)
    writer.varint(entries.first?.tailOffset ?? 0)
    for (term, entry) in zip(terms, entries) {
      let shared = zip(previous, term).prefix { $0 == $1 }.count
      writer.varint(shared)
      writer.varint(term.count - shared)
      writer.append(term[shared...])
      for number in [entry.postCount, entry.accountCount, entry.headLength, entry.tailLength] {
        writer.varint(number)
      }
      previous = term
    }
    return writer.bytes
  }

  init?(decoding bytes: [UInt8]) {
    var cursor = ByteCursor(bytes)
    let count = cursor.int()
    var head = cursor.int()
    var tail = cursor.int()
    guard count > 0, max(head, tail) <= Self.largestOffset else { return nil }
    var previous: [UInt8] = []
    while terms.count < count, !cursor.overran {
      let shared = cursor.int()
      guard shared <= previous.count else { return nil }
      let rest = cursor.take(cursor.int())
      var term: [UInt8] = []
      term.reserveCapacity(shared + rest.count)
      term += previous[..<shared]
      term += rest
      let entry = TermEntry(
        postCount: cursor.int(), accountCount: cursor.int(), headOffset: head, headLength: cursor.int(),
        tailOffset: tail, tailLength: cursor.int())
      guard entry.isPlausible else { return nil }
      head += entry.headLength
      tail += entry.tailLength
      append(term, entry)
      previous = term
    }
    guard !cursor.overran, cursor.atEnd else { return nil }
  }
}
