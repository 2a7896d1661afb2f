internal import Index
internal import People

/// What an answer was made of: everything that must be equal for the same answer to come out again.
package struct ReceiptBasis: Hashable, Sendable {
  /// The version of the program.
  package var version: String
  /// Stands for everything that the viewer could see.
  package var state: DataState
  /// The question with all its options, in a form that the program reads again.
  package var question: [UInt8]

  package init(version: String = ProgramVersion.current, state: DataState, question: [UInt8]) {
    self.version = version
    self.state = state
    self.question = question
  }
}

/// The data that a question was asked over, as far as it could be seen.
package struct DataState: Hashable, Sendable {
  /// Stands for the words, dates, acceptances and praise of all visible posts, and for how many wrote them.
  package var fingerprint: UInt64
  /// What of it is said in plain numbers; `nil` where others should not learn them from a receipt.
  package var numbers: Numbers?

  /// Numbers of what could be seen.
  package struct Numbers: Hashable, Sendable {
    package var posts: Int
    package var people: Int
    package var knownPeople: Int
    /// The day of the last post, counted from 1970-01-01.
    package var lastDay: Int64?

    package init(posts: Int, people: Int, knownPeople: Int, lastDay: Int64?) {
      self.posts = posts
      self.people = people
      self.knownPeople = knownPeople
      self.lastDay = lastDay
    }
  }

  package init(fingerprint: UInt64, numbers: Numbers?) {
    self.fingerprint = fingerprint
    self.numbers = numbers
  }

  /// - Parameter isOpen: whether the numbers may be said.
  package init(_ extent: VisibleExtent, isOpen: Bool) {
    let numbers = Numbers(
      posts: extent.posts, people: extent.people, knownPeople: extent.knownPeople, lastDay: extent.last?.day)
    var fingerprint = extent.summary.fingerprint
    for number in [numbers.posts, numbers.people, numbers.knownPeople, extent.praised] {
      fingerprint = (fingerprint ^ UInt64(clamping: number)) &* 0x9E37_79B9_7F4A_7C15
      fingerprint ^= fingerprint >> 29
    }
    self.init(fingerprint: fingerprint, numbers: isOpen ? numbers : nil)
  }
}

/// The version of this program.
package enum ProgramVersion {
  package static let current = "0.1.0"
}

/// What became of an answer, judged by its receipt.
package struct ReceiptVerdict: Hashable, Sendable {
  package enum Outcome: String, Hashable, Sendable {
    /// The same question gives the same answer, to the byte.
    case same
    /// What can be seen has changed since.
    case dataChanged
    /// Another version of the program made it.
    case otherVersion
    /// Posts and program are the same, the answer is not.
    case different
  }

  package var outcome: Outcome
  package var topic: String
  /// As the receipt says, and as it is now.
  package var then: ReceiptBasis
  package var now: ReceiptBasis

  /// - Parameter isSameAnswer: whether the receipt of the answer now is the one given.
  package init(topic: String, then: ReceiptBasis, now: ReceiptBasis, isSameAnswer: Bool) {
    self.topic = topic
    self.then = then
    self.now = now
    if isSameAnswer {
      outcome = .same
    } else if then.state.fingerprint != now.state.fingerprint {
      outcome = .dataChanged
    } else {
      outcome = then.version == now.version ? .different : .otherVersion
    }
  }
}
