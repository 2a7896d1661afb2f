/// A term with the bytes of its postings, ready to be put behind those of other terms.
struct TermPiece: Sendable {
  var term: [UInt8]
  var postCount = 0
  var accountCount = 0
  var head: [UInt8]
  var tail: [UInt8]
}

/// Makes the bytes of terms, one after the other.
struct TermEncoder {
  private var head = ByteWriter()
  private var tail = ByteWriter()

  /// The bytes of a term.
  /// - Parameter postings: not empty, sorted by account, then post, with their codes.
  mutating func encode(_ term: [UInt8], _ postings: ArraySlice<Posting>) -> TermPiece {
    head.removeAll()
    tail.removeAll()
    var piece = TermPiece(term: term, head: [], tail: [])
    var previousAccount: UInt32 = 0
    var index = postings.startIndex
    while index < postings.endIndex {
      let account = postings[index].account
      var end = index + 1
      while end < postings.endIndex, postings[end].account == account { end += 1 }
      for posting in postings[index..<end] where posting.counts.isFirst { piece.postCount += 1 }
      add(postings[index..<end], after: previousAccount)
      previousAccount = account
      piece.accountCount += 1
      index = end
    }
    piece.head = head.bytes
    piece.tail = tail.bytes
    return piece
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
}
