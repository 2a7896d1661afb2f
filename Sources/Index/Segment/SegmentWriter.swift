/// Writes a segment: terms in bytewise order, each with its postings in order of account and post.
struct SegmentWriter {
  private let segment: Int64
  private let sink: any BlockSink
  private let norms: Norms
  private var heads: StreamWriter
  private var tails: StreamWriter
  private var vocabulary = VocabularyBlock()
  private var vocabularyBlocks = 0
  private var endings = EndingWriter()
  private var termCount = 0
  private var head = ByteWriter()
  private var tail = ByteWriter()

  init(segment: Int64, norms: Norms, sink: any BlockSink) {
    self.segment = segment
    self.norms = norms
    self.sink = sink
    heads = StreamWriter(.heads, of: segment, to: sink)
    tails = StreamWriter(.tails, of: segment, to: sink)
  }

  /// Adds a term with its postings, which are not empty, sorted by account, then post, and have their codes.
  mutating func add(_ term: [UInt8], _ postings: ArraySlice<Posting>) throws {
    head.removeAll()
    tail.removeAll()
    var accountCount = 0
    var posts = 0
    var previousAccount: UInt32 = 0
    var index = postings.startIndex
    while index < postings.endIndex {
      let account = postings[index].account
      var end = index + 1
      while end < postings.endIndex, postings[end].account == account { end += 1 }
      for posting in postings[index..<end] where posting.counts.isFirst { posts += 1 }
      add(postings[index..<end], after: previousAccount)
      previousAccount = account
      accountCount += 1
      index = end
    }
    try append(term, postCount: posts, accountCount: accountCount)
  }

  /// Adds an account: a single posting stands in the head itself, several in the tail.
  private mutating func add(_ postings: ArraySlice<Posting>, after previousAccount: UInt32) {
    guard let first = postings.first else { return }
    let isSingle = postings.count == 1
    head.varint(UInt64(first.account &- previousAccount) << 1 | (isSingle ? 1 : 0))
    if isSingle { return first.encode(after: 0, to: &head) }
    let start = tail.count
    var squares = 0.0
    var recognisers = 0.0
    var previousPost: UInt32 = 0
    for posting in postings {
      squares += posting.boundShare
      recognisers += RecogniserCount.most[Int(posting.counts.recognisers)]
      posting.encode(after: previousPost, to: &tail)
      previousPost = posting.post
    }
    head.byte(ImpactBound.code(sumOfSquares: squares))
    // The lowest bit says that the byte with the recognisers follows.
    head.varint((tail.count - start) << 1 | (recognisers > 0 ? 1 : 0))
    if recognisers > 0 { head.byte(RecogniserBound.code(recognisers)) }
  }

  private mutating func append(_ term: [UInt8], postCount: Int, accountCount: Int) throws {
    vocabulary.append(
      term,
      TermEntry(
        postCount: postCount, accountCount: accountCount, headOffset: heads.offset, headLength: head.count,
        tailOffset: tails.offset, tailLength: tail.count))
    endings.add(term, postCount: postCount)
    try heads.append(head.bytes)
    try tails.append(tail.bytes)
    termCount += 1
    if vocabulary.terms.count == VocabularyBlock.size { try flushVocabulary() }
  }

  private mutating func flushVocabulary() throws {
    guard let first = vocabulary.terms.first else { return }
    let address = BlockAddress(segment: segment, stream: .vocabulary, number: vocabularyBlocks)
    try sink.write(vocabulary.encoded(), at: address)
    try sink.noteVocabularyBlock(vocabularyBlocks, of: segment, startingWith: first)
    vocabularyBlocks += 1
    vocabulary = VocabularyBlock()
  }

  /// Ends the segment with what is known of its posts, which `next` gives in rising order of number, and of
  /// recognition, which comes in rising order of accounts.
  mutating func finish(
    next: () throws -> PostFacts?, recognition: () throws -> AccountRecognition?
  ) throws -> SegmentHeader {
    try flushVocabulary()
    let endingBlocks = try endings.write(segment: segment, to: sink)
    try heads.finish()
    try tails.finish()
    var recognitions = RecognitionWriter(segment: segment, sink: sink)
    while let one = try recognition() { try recognitions.add(one) }
    try recognitions.finish()
    var documents = StreamWriter(.documents, of: segment, to: sink)
    var chunks: [DocumentChunk] = []
    var pending: [PostFacts] = []
    var tally = ActivityTally()
    func flush() throws {
      guard let first = pending.first else { return }
      chunks.append(DocumentChunk(firstPost: first.post, offset: documents.offset))
      try documents.append(DocumentChunk.encode(pending))
      pending.removeAll(keepingCapacity: true)
    }
    while let facts = try next() {
      tally.add(facts, isAccepted: facts.isAccepted)
      pending.append(facts)
      if pending.count == DocumentChunk.size { try flush() }
    }
    try flush()
    try documents.finish()
    var accounts = StreamWriter(.accounts, of: segment, to: sink)
    try accounts.append(AccountActivity.encode(tally.activities))
    try accounts.finish()
    var header = SegmentHeader(
      postCount: tally.postCount, summary: tally.summary, totals: tally.totals, norms: norms,
      termCount: termCount,
      vocabularyBlocks: vocabularyBlocks, endingBlocks: endingBlocks, documentChunks: chunks,
      accountsLength: accounts.offset, documentsLength: documents.offset)
    header.kindCounts = tally.kindCounts
    header.praisedCount = recognitions.praised
    header.recognitionRuns = recognitions.runs
    header.recognitionLength = recognitions.length
    try sink.write(header.encoded(), at: BlockAddress(segment: segment, stream: .header, number: 0))
    return header
  }
}
