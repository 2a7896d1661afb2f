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
  /// The first post of each block of posts.
  var firstPosts: [UInt32]
  var accountsLength: Int
  /// Posts of each kind.
  package var kindCounts = PostPlace.noKinds
  /// Pairs of a person and a post for which somebody praised the person.
  package var praisedCount = 0
  var recognitionRuns: [AccountRun] = []
  var recognitionLength = 0
  /// Runs of the accounts stream.
  var activityRuns: [AccountRun] = []
  /// Bytes of the set of all accounts.
  var membersLength = 0

  private static let version: UInt8 = 5

  func encoded() -> [UInt8] {
    var writer = ByteWriter()
    writer.byte(Self.version)
    for number in [postCount, termCount, vocabularyBlocks, endingBlocks, accountsLength] {
      writer.varint(number)
    }
    for number in totals.terms + totals.posts { writer.varint(number) }
    summary.encode(to: &writer)
    for step in norms.steps { writer.byte(UInt8(bitPattern: Int8(clamping: step))) }
    writer.varint(firstPosts.count)
    var previous: UInt32 = 0
    for first in firstPosts {
      writer.varint(UInt64(first &- previous))
      previous = first
    }
    for count in kindCounts { writer.varint(count) }
    writer.varint(membersLength)
    activityRuns.encode(to: &writer)
    encodeRecognition(to: &writer)
    return writer.bytes
  }

  init(decoding bytes: [UInt8], segment: Int64) throws {
    var cursor = ByteCursor(bytes)
    guard cursor.byte() == Self.version else {
      throw IndexError.otherVersion(segment: segment)
    }
    postCount = cursor.int()
    termCount = cursor.int()
    vocabularyBlocks = cursor.int()
    endingBlocks = cursor.int()
    accountsLength = cursor.int()
    totals = LengthTotals()
    for index in totals.terms.indices { totals.terms[index] = cursor.int() }
    for index in totals.posts.indices { totals.posts[index] = cursor.int() }
    summary = PostSummary(from: &cursor)
    norms = Norms(steps: TermField.allCases.map { _ in Int(Int8(bitPattern: cursor.byte())) })
    let chunkCount = cursor.int()
    firstPosts = []
    firstPosts.reserveCapacity(min(chunkCount, bytes.count))
    var first: UInt32 = 0
    while firstPosts.count < chunkCount, !cursor.overran {
      let previous = first
      first &+= cursor.uint32()
      guard firstPosts.isEmpty || first > previous else {
        throw IndexError.corrupt(segment: segment, detail: "runs of posts in the header")
      }
      firstPosts.append(first)
    }
    for index in kindCounts.indices { kindCounts[index] = min(cursor.int(), postCount) }
    membersLength = cursor.int()
    let runs = [AccountRun](from: &cursor, length: accountsLength)
    activityRuns = runs ?? []
    guard runs != nil, decodeRecognition(from: &cursor), !cursor.overran, cursor.atEnd, isPlausible else {
      throw IndexError.corrupt(segment: segment, detail: "the numbers of the header")
    }
  }

  /// Whether the counts can be true of one segment, so that sums and means of them are safe.
  private var isPlausible: Bool {
    firstPosts.count <= postCount && postCount <= firstPosts.count * DocumentChunk.mostPosts
      && zip(totals.terms, totals.posts).allSatisfy { terms, posts in
        posts <= postCount && posts <= terms && terms <= posts * Int(UInt16.max)
      }
  }

  init(
    postCount: Int, summary: PostSummary = PostSummary(), totals: LengthTotals, norms: Norms, termCount: Int,
    vocabularyBlocks: Int, endingBlocks: Int, firstPosts: [UInt32], accountsLength: Int
  ) {
    self.postCount = postCount
    self.summary = summary
    self.totals = totals
    self.norms = norms
    self.termCount = termCount
    self.vocabularyBlocks = vocabularyBlocks
    self.endingBlocks = endingBlocks
    self.firstPosts = firstPosts
    self.accountsLength = accountsLength
  }
}
