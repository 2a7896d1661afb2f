/// A segment opened for reading: its header, and the ways to its terms and posts.
package struct Segment {
  package let id: Int64
  package let header: SegmentHeader
  private let source: any BlockSource
  private var heads: StreamReader
  private var tails: StreamReader
  private var keptChunks: [Int: [UInt8]] = [:]
  private static let mostChunksKept = 256
  private var recognition: StreamReader
  private var keptRecognition: [UInt32: AccountRecognition?] = [:]
  private var accounts: StreamReader
  private var keptActivities: [Int: [AccountActivity]] = [:]

  /// Opens a segment by reading its header.
  /// - Throws: `IndexError.corrupt` where there is none.
  package init(id: Int64, source: any BlockSource) throws {
    self.id = id
    self.source = source
    guard let bytes = try source.block(at: BlockAddress(segment: id, stream: .header, number: 0)) else {
      throw IndexError.corrupt(segment: id, detail: "there is no header")
    }
    header = try SegmentHeader(decoding: bytes, segment: id)
    heads = StreamReader(.heads, of: id, from: source)
    tails = StreamReader(.tails, of: id, from: source)
    recognition = StreamReader(.recognition, of: id, from: source)
    accounts = StreamReader(.accounts, of: id, from: source)
  }

  /// Whether several threads may read copies of it at once.
  var isShared: Bool { source is any SharedBlockSource }

  private func damage(_ detail: String) -> IndexError {
    IndexError.corrupt(segment: id, detail: detail)
  }

  // MARK: Terms

  /// What the vocabulary knows of a term.
  func entry(of term: String) throws -> TermEntry? {
    let bytes = Array(term.utf8)
    guard let number = try source.vocabularyBlock(of: id, upTo: bytes) else { return nil }
    return try vocabularyBlock(number).entry(of: bytes)
  }

  /// A vocabulary block by its number.
  func vocabularyBlock(_ number: Int) throws -> VocabularyBlock {
    let address = BlockAddress(segment: id, stream: .vocabulary, number: number)
    guard let bytes = try source.block(at: address), let block = VocabularyBlock(decoding: bytes) else {
      throw damage("vocabulary block \(number)")
    }
    return block
  }

  /// The number of the vocabulary block, or with `endings` of the block of reversed words, where a term stands.
  func vocabularyBlock(upTo term: [UInt8], endings: Bool) throws -> Int? {
    guard endings else { return try source.vocabularyBlock(of: id, upTo: term) }
    guard header.endingBlocks > 0 else { return nil }
    return try source.vocabularyBlock(of: id, upTo: [EndingBlock.mark] + term)
  }

  /// A block of reversed words by its number.
  func endingBlock(_ number: Int) throws -> EndingBlock {
    let address = BlockAddress(segment: id, stream: .endings, number: number)
    guard let bytes = try source.block(at: address), let block = EndingBlock(decoding: bytes) else {
      throw damage("block of endings \(number)")
    }
    return block
  }

  /// The accounts of a term with their bounds and where their posts are.
  mutating func accounts(of entry: TermEntry) throws -> AccountList {
    let (bytes, start) = try heads.range(offset: entry.headOffset, length: entry.headLength)
    guard let list = AccountList(bytes, from: start, entry: entry) else { throw damage("a list of accounts") }
    return list
  }

  /// Calls `body` with each posting of the account at an index of a list.
  mutating func forEachPosting(at index: Int, of list: AccountList, _ body: (Posting) -> Void) throws {
    switch list.place(at: index) {
    case .single(let posting): body(posting)
    case .tail(let offset, let length):
      let (bytes, start) = try tails.range(offset: offset, length: length)
      var cursor = ByteCursor(bytes, from: start, length: length)
      try Self.forEachPosting(of: list.accounts[index], length: length, from: &cursor, body)
      if cursor.overran { throw damage("a list of posts") }
    }
  }

  /// Calls `body` with every posting of a term, by account and post.
  @inline(__always)
  mutating func forEachPosting(
    of entry: TermEntry, _ body: (Posting) -> Void
  ) throws {
    let head = try heads.roomy(offset: entry.headOffset, length: entry.headLength)
    let tail = try tails.roomy(offset: entry.tailOffset, length: entry.tailLength)
    guard PostingScan.forEach(head: head, tail: tail, entry: entry, body) else {
      throw damage("a list of posts")
    }
  }

  private static func forEachPosting(
    of account: UInt32, length: Int, from cursor: inout ByteCursor, _ body: (Posting) -> Void
  ) throws {
    let end = cursor.position + length
    var post: UInt32 = 0
    while cursor.position < end, !cursor.overran {
      let posting = Posting(account: account, after: post, from: &cursor)
      post = posting.post
      if !cursor.overran { body(posting) }
    }
  }

  /// Lets go of blocks that a pass in rising order no longer needs.
  mutating func forget(before entry: TermEntry) {
    heads.forget(before: entry.headOffset)
    tails.forget(before: entry.tailOffset)
  }

  // MARK: Posts and accounts

  /// Number of runs of posts.
  var chunkCount: Int { header.firstPosts.count }

  /// A run of posts by its number; one chunk after another gives all posts in rising order.
  func chunk(_ index: Int) throws -> [PostFacts] {
    guard let posts = DocumentChunk.decode(try chunkBytes(index), firstPost: header.firstPosts[index]) else {
      throw damage("a run of posts")
    }
    return posts
  }

  private func chunkBytes(_ index: Int) throws -> [UInt8] {
    let address = BlockAddress(segment: id, stream: .documents, number: index)
    guard let bytes = try source.block(at: address) else { throw damage("a run of posts") }
    return bytes
  }

  /// What is known of a post, or `nil` where the segment does not have it.
  package mutating func facts(of post: UInt32) throws -> PostFacts? {
    guard let index = chunkIndex(of: post) else { return nil }
    let bytes: [UInt8]
    if let known = keptChunks[index] {
      bytes = known
    } else {
      bytes = try chunkBytes(index)
      if keptChunks.count >= Self.mostChunksKept { keptChunks.removeAll(keepingCapacity: true) }
      keptChunks[index] = bytes
    }
    return DocumentChunk.find(post, in: bytes, firstPost: header.firstPosts[index])
  }

  /// The run in which a post would stand.
  func chunkIndex(of post: UInt32) -> Int? {
    let after = header.firstPosts.partitioningIndex { $0 > post }
    return after > 0 ? after - 1 : nil
  }

  /// A run of accounts with their recognition; one run after another gives all accounts in rising order.
  mutating func recognitionRun(_ index: Int) throws -> [AccountRecognition] {
    let runs = header.recognitionRuns
    let (offset, length) = runs.range(index, of: header.recognitionLength)
    let bytes = try recognition.read(offset: offset, length: length)
    guard let list = RecognitionRun.decode(bytes, firstAccount: runs[index].firstAccount) else {
      throw damage("a run of recognition")
    }
    return list
  }

  /// Who recognised an account, and whom it praised.
  mutating func recognition(of account: UInt32) throws -> AccountRecognition? {
    if let known = keptRecognition[account] { return known }
    guard let index = header.recognitionRuns.index(of: account) else { return nil }
    let (offset, length) = header.recognitionRuns.range(index, of: header.recognitionLength)
    let bytes = try recognition.read(offset: offset, length: length)
    let first = header.recognitionRuns[index].firstAccount
    let (isSound, found) = RecognitionRun.find(account, in: bytes, firstAccount: first)
    guard isSound else { throw damage("a run of recognition") }
    keptRecognition[account] = .some(found)
    return found
  }

  /// How much each account wrote, in rising order of accounts.
  func activities() throws -> [AccountActivity] {
    var reader = accounts
    return try header.activityRuns.indices.flatMap { try Self.activityRun($0, of: self, &reader) }
  }

  /// How much an account wrote.
  mutating func activity(of account: UInt32) throws -> AccountActivity? {
    guard let index = header.activityRuns.index(of: account) else { return nil }
    let run = try keptActivities[index] ?? Self.activityRun(index, of: self, &accounts)
    keptActivities[index] = run
    let place = run.partitioningIndex { $0.account >= account }
    return place < run.count && run[place].account == account ? run[place] : nil
  }

  private static func activityRun(
    _ index: Int, of segment: Segment, _ reader: inout StreamReader
  ) throws -> [AccountActivity] {
    let (offset, length) = segment.header.activityRuns.range(index, of: segment.header.accountsLength)
    let bytes = try reader.read(offset: offset, length: length)
    guard let list = AccountActivity.decode(bytes) else { throw segment.damage("the accounts") }
    return list
  }

  /// Posts by community, 0 for those in none.
  func communityCounts() throws -> [(community: UInt32, posts: Int)] {
    let address = BlockAddress(segment: id, stream: .places, number: 0)
    guard let bytes = try source.block(at: address) else { throw damage("the communities") }
    var cursor = ByteCursor(bytes)
    var counts: [(community: UInt32, posts: Int)] = []
    while !cursor.atEnd { counts.append((cursor.uint32(), min(cursor.int(), header.postCount))) }
    guard !cursor.overran, counts.reduce(0, { $0 + $1.posts }) == header.postCount else {
      throw damage("the communities")
    }
    return counts
  }

  /// Adds the accounts that wrote anything.
  func addMembers(to set: inout AccountSet) throws {
    var reader = StreamReader(.members, of: id, from: source)
    let bytes = try reader.read(offset: 0, length: header.membersLength)
    guard set.formUnion(bytes) else { throw damage("the set of accounts") }
  }
}
