import Index

/// A post as a plain value: what the index and its slow twin both start from.
struct TestPost {
  var id: UInt32
  var time: Int64?
  var thread: UInt32 = 0
  var isQuestion = false
  var isAccepted = false
  var acceptedAt: Int64?
  var authors: [UInt32]
  var mentioned: [UInt32] = []
  var acknowledgements: [Acknowledgement] = []
  /// The words of each field, in order.
  var words: [TermField: [String]]
  var place = PostPlace()

  /// How often a word stands in a field.
  func count(of word: String, in field: TermField) -> Int {
    (words[field] ?? []).count { $0 == word }
  }

  /// Whether a word stands in any field.
  func contains(_ word: String) -> Bool {
    words.values.contains { $0.contains(word) }
  }

  var lengths: FieldLengths {
    var lengths = FieldLengths()
    for field in TermField.allCases { lengths[field] = words[field]?.count ?? 0 }
    return lengths
  }

  var facts: PostFacts {
    var facts = PostFacts(
      post: id, time: time, thread: thread, lengths: lengths, isQuestion: isQuestion,
      isAccepted: isAccepted, acceptedAt: acceptedAt, authors: authors)
    facts.place = place
    facts.digest = id &* 2_654_435_761
    return facts
  }
}

extension PostBatch {
  /// Posts as the index takes them in.
  init(_ posts: [TestPost]) {
    var vocabulary: [String] = []
    var numbers: [String: UInt32] = [:]
    let indexed = posts.map { post in
      var terms: [(term: UInt32, counts: TermCounts)] = []
      let words = TermField.allCases.flatMap { post.words[$0] ?? [] }
      for word in Set(words).sorted() {
        if numbers[word] == nil {
          numbers[word] = UInt32(vocabulary.count)
          vocabulary.append(word)
        }
        var counts = TermCounts()
        for field in TermField.allCases { counts[field] = post.count(of: word, in: field) }
        terms.append((numbers[word] ?? 0, counts))
      }
      var indexed = IndexedPost(facts: post.facts, mentioned: post.mentioned, terms: terms)
      indexed.acknowledgements = post.acknowledgements
      return indexed
    }
    self.init(vocabulary: vocabulary, posts: indexed)
  }
}
