/// A segment opened for reading: its header, and the ways to its terms and posts.
package struct Segment {
  package let id: Int64
  package let header: SegmentHeader
  private let source: any BlockSource
  private var heads: StreamReader
  private var tails: StreamReader
  private var documents: StreamReader
  private var keptChunks: [Int: [UInt8]] = [:]
  private var recognition: StreamReader
  private var keptRecognition: [Int: [AccountRecognition]] = [:]

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
    documents = StreamReader(.documents, of: id, from: source)
    recognition = StreamReader(.recognition, of: id, from: source)
  }

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
    let bytes = try heads.read(offset: entry.headOffset, length: entry.headLength)
    guard let list = AccountList(bytes, entry: entry) else { throw damage("a list of accounts") }
    return list
  }

  /// Calls `body` with each posting of the account at an index of a list.
  mutating func forEachPosting(at index: Int, of list: AccountList, _ body: (Posting) -> Void) throws {
    switch list.place(at: index) {
    case .single(let posting): body(posting)
    case .tail(let offset, let length):
      var cursor = ByteCursor(try tails.read(offset: offset, length: length))
      try Self.forEachPosting(of: list.accounts[index], length: length, from: &cursor, body)
      if cursor.overran { throw damage("a list of posts") }
    }
  }

  /// Calls `body` with every posting of a term, by account and post.
  mutating func forEachPosting(
    of entry: TermEntry, _ body: (Posting) -> Void
  ) throws {
    let list = try accounts(of: entry)
    var cursor = ByteCursor(try tails.read(offset: entry.tailOffset, length: entry.tailLength))
    try list.forEachPlace { account, place in
      switch place {
      case .single(let posting): body(posting)
      case .tail(_, let length):
        try Self.forEachPosting(of: account, length: length, from: &cursor, body)
        if cursor.overran { throw damage("a list of posts") }
      }
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
  var chunkCount: Int { header.documentChunks.count }

  /// A run of posts by its number; one chunk after another gives all posts in rising order.
  mutating func chunk(_ index: Int) throws -> [PostFacts] {
    documents.forget(before: header.documentChunks[index].offset)
    let first = header.documentChunks[index].firstPost
    guard let posts = DocumentChunk.decode(try chunkBytes(index), firstPost: first) else {
      throw damage("a run of posts")
    }
    return posts
  }

  private mutating func chunkBytes(_ index: Int) throws -> [UInt8] {
    let start = header.documentChunks[index].offset
    let isLast = index + 1 == header.documentChunks.count
    let end = isLast ? header.documentsLength : header.documentChunks[index + 1].offset
    return try documents.read(offset: start, length: end - start)
  }

  /// What is known of a post, or `nil` where the segment does not have it.
  package mutating func facts(of post: UInt32) throws -> PostFacts? {
    guard let index = chunkIndex(of: post) else { return nil }
    let bytes = try keptChunks[index] ?? chunkBytes(index)
    keptChunks[index] = bytes
    return DocumentChunk.find(post, in: bytes, firstPost: header.documentChunks[index].firstPost)
  }

  /// The run in which a post would stand.
  func chunkIndex(of post: UInt32) -> Int? {
    let after = header.documentChunks.partitioningIndex { $0.firstPost > post }
    return after > 0 ? after - 1 : nil
  }

  /// A run of accounts with their recognition; one run after another gives all accounts in rising order.
  mutating func recognitionRun(_ index: Int) throws -> [AccountRecognition] {
    let runs = header.recognitionRuns
    let end = runs.indices.contains(index + 1) ? runs[index + 1].offset : header.recognitionLength
    let bytes = try recognition.read(offset: runs[index].offset, length: end - runs[index].offset)
    guard let list = RecognitionRun.decode(bytes, firstAccount: runs[index].firstAccount) else {
      throw damage("a run of recognition")
    }
    return list
  }

  /// Who recognised an account, and whom it praised.
  mutating func recognition(of account: UInt32) throws -> AccountRecognition? {
    let after = header.recognitionRuns.partitioningIndex { $0.firstAccount > account }
    guard after > 0 else { return nil }
    let run = try keptRecognition[after - 1] ?? recognitionRun(after - 1)
    keptRecognition[after - 1] = run
    let place = run.partitioningIndex { $0.account >= account }
    return place < run.count && run[place].account == account ? run[place] : nil
  }

  /// How much each account wrote, in rising order of accounts.
  func activities() throws -> [AccountActivity] {
    var reader = StreamReader(.accounts, of: id, from: source)
    let bytes = try reader.read(offset: 0, length: header.accountsLength)
    guard let list = AccountActivity.decode(bytes) else { throw damage("the accounts") }
    return list
  }
}
