/// What must be known of a segment before anything else of it is read.
package struct SegmentHeader: Hashable, Sendable {
  /// Live posts in it.
  package var postCount: Int
  /// When the posts were written, and a fingerprint of all of them.
  package var summary = PostSummary()
  package var totals: LengthTotals
  /// The norms with which its impacts were made.
  package var norms: Norms
  package var termCount: Int
  var vocabularyBlocks: Int
  var endingBlocks: Int
  var documentChunks: [DocumentChunk]
  var accountsLength: Int
  var documentsLength: Int
  /// Posts of each kind.
  package var kindCounts = PostPlace.noKinds
  /// Pairs of a person and a post for which somebody praised the person.
  package var praisedCount = 0
  var recognitionRuns: [RecognitionRun] = []
  var recognitionLength = 0

  private static let version: UInt8 = 4

  func encoded() -> [UInt8] {
    var writer = ByteWriter()
    writer.byte(Self.version)
    for number in [postCount, termCount, vocabularyBlocks, endingBlocks, accountsLength, documentsLength] {
      writer.varint(number)
    }
    for number in totals.terms + totals.posts { writer.varint(number) }
    summary.encode(to: &writer)
    for step in norms.steps { writer.byte(UInt8(bitPattern: Int8(clamping: step))) }
    writer.varint(documentChunks.count)
    var previous = DocumentChunk(firstPost: 0, offset: 0)
    for chunk in documentChunks {
      writer.varint(Int(chunk.firstPost) - Int(previous.firstPost))
      writer.varint(chunk.offset - previous.offset)
      previous = chunk
    }
    for count in kindCounts { writer.varint(count) }
    encodeRecognition(to: &writer)
    return writer.bytes
  }

  init(decoding bytes: [UInt8], segment: Int64) throws {
    var cursor = ByteCursor(bytes)
    guard cursor.byte() == Self.version else {
      throw IndexError.corrupt(segment: segment, detail: "unknown version of the header")
    }
    postCount = cursor.int()
    termCount = cursor.int()
    vocabularyBlocks = cursor.int()
    endingBlocks = cursor.int()
    accountsLength = cursor.int()
    documentsLength = cursor.int()
    totals = LengthTotals()
    for index in totals.terms.indices { totals.terms[index] = cursor.int() }
    for index in totals.posts.indices { totals.posts[index] = cursor.int() }
    summary = PostSummary(from: &cursor)
    norms = Norms(steps: TermField.allCases.map { _ in Int(Int8(bitPattern: cursor.byte())) })
    let chunkCount = cursor.int()
    documentChunks = []
    documentChunks.reserveCapacity(min(chunkCount, bytes.count / 2))
    var chunk = DocumentChunk(firstPost: 0, offset: 0)
    while documentChunks.count < chunkCount, !cursor.overran {
      let previous = chunk
      chunk.firstPost &+= cursor.uint32()
      chunk.offset &+= cursor.int()
      guard documentChunks.isEmpty || chunk.firstPost > previous.firstPost,
        chunk.offset >= previous.offset, chunk.offset <= documentsLength
      else { throw IndexError.corrupt(segment: segment, detail: "runs of posts in the header") }
      documentChunks.append(chunk)
    }
    for index in kindCounts.indices { kindCounts[index] = min(cursor.int(), postCount) }
    guard decodeRecognition(from: &cursor), !cursor.overran, cursor.atEnd, isPlausible else {
      throw IndexError.corrupt(segment: segment, detail: "the numbers of the header")
    }
  }

  /// Whether the counts can be true of one segment, so that sums and means of them are safe.
  private var isPlausible: Bool {
    let runs = postCount / DocumentChunk.size + (postCount % DocumentChunk.size == 0 ? 0 : 1)
    return documentChunks.count == runs
      && zip(totals.terms, totals.posts).allSatisfy { terms, posts in
        posts <= postCount && posts <= terms && terms <= posts * Int(UInt16.max)
      }
  }

  init(
    postCount: Int, summary: PostSummary = PostSummary(), totals: LengthTotals, norms: Norms, termCount: Int,
    vocabularyBlocks: Int, endingBlocks: Int, documentChunks: [DocumentChunk], accountsLength: Int,
    documentsLength: Int
  ) {
    self.postCount = postCount
    self.summary = summary
    self.totals = totals
    self.norms = norms
    self.termCount = termCount
    self.vocabularyBlocks = vocabularyBlocks
    self.endingBlocks = endingBlocks
    self.documentChunks = documentChunks
    self.accountsLength = accountsLength
    self.documentsLength = documentsLength
  }
}
