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
  private var encoder = TermEncoder()

  init(segment: Int64, norms: Norms, sink: any BlockSink) {
    self.segment = segment
    self.norms = norms
    self.sink = sink
    heads = StreamWriter(.heads, of: segment, to: sink)
    tails = StreamWriter(.tails, of: segment, to: sink)
  }

  /// Adds a term with its postings, which are not empty, sorted by account, then post, and have their codes.
  mutating func add(_ term: [UInt8], _ postings: ArraySlice<Posting>) throws {
    try add(encoder.encode(term, postings))
  }

  /// Adds a term whose bytes are made.
  mutating func add(_ piece: TermPiece) throws {
    vocabulary.append(
      piece.term,
      TermEntry(
        postCount: piece.postCount, accountCount: piece.accountCount, headOffset: heads.offset,
        headLength: piece.head.count, tailOffset: tails.offset, tailLength: piece.tail.count))
    endings.add(piece.term, postCount: piece.postCount)
    try heads.append(piece.head)
    try tails.append(piece.tail)
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
    var documents = DocumentWriter(segment: segment, sink: sink)
    var tally = ActivityTally()
    while let facts = try next() {
      tally.add(facts, isAccepted: facts.isAccepted)
      try documents.add(facts)
    }
    try documents.finish()
    var accounts = ActivityWriter(segment: segment, sink: sink)
    try accounts.write(tally.activities)
    try sink.write(
      tally.encodedCommunities(), at: BlockAddress(segment: segment, stream: .places, number: 0))
    var header = SegmentHeader(
      postCount: tally.postCount, summary: tally.summary, totals: tally.totals, norms: norms,
      termCount: termCount, vocabularyBlocks: vocabularyBlocks, endingBlocks: endingBlocks,
      firstPosts: documents.firstPosts, accountsLength: accounts.length)
    header.kindCounts = tally.kindCounts
    header.activityRuns = accounts.runs
    header.membersLength = accounts.membersLength
    header.praisedCount = recognitions.praised
    header.recognitionRuns = recognitions.runs
    header.recognitionLength = recognitions.length
    try sink.write(header.encoded(), at: BlockAddress(segment: segment, stream: .header, number: 0))
    return header
  }
}
