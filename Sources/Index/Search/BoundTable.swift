/// What each person could score at most, gathered word by word.
///
/// A post's value for a word is the best of its readings, so its square is at most their sum of squares; a
/// reading of several parts is a sum, whose 2-norm is at most the sum of the parts' 2-norms (Minkowski).
struct BoundTable {
  /// What is gathered of a person.
  struct Bound {
    /// Σ idf · 2-norm over the words so far, and Σ idf as far as it can be covered.
    var sum = 0.0
    var mass = 0.0
    /// How many accounts recognised the person by posts with a word, each word counted for itself.
    var recognisers = 0.0
    /// The squared 2-norm and the share of the part at hand.
    fileprivate var square = 0.0
    /// The 2-norm and the share of the group at hand.
    fileprivate var group = 0.0
    fileprivate var groupShare = 0.0
    /// The squared 2-norm and the share of the word at hand.
    fileprivate var word = 0.0
    fileprivate var wordShare = 0.0
  }

  private var table = PersonTable(empty: Bound())
  /// Everybody with at least one word.
  private(set) var touched: [UInt32] = []

  init(expecting count: Int, upTo largest: UInt32) {
    table.expect(count, upTo: largest)
  }

  subscript(person: UInt32) -> Bound { table[person] }

  /// Adds the lists of one word, in order of group and part.
  mutating func add(_ lists: ArraySlice<TermList>, idf: Double, _ people: AccountPeople) {
    guard let first = lists.first, let last = lists.last else { return }
    if first.term.isSamePart(as: last.term) {
      addAlone(lists, idf: idf, people)
    } else {
      addReadings(lists, idf: idf, people)
    }
  }

  /// The usual word, of which each term counts alone.
  private mutating func addAlone(_ lists: ArraySlice<TermList>, idf: Double, _ people: AccountPeople) {
    let share = lists.lazy.map(\.term.share).max() ?? 0
    for person in addSquares(lists, people) {
      var bound = table[person]
      if bound.mass == 0 { touched.append(person) }
      bound.sum += idf * bound.square.squareRoot()
      bound.mass += idf * share
      bound.square = 0
      table[person] = bound
    }
  }

  private mutating func addReadings(_ lists: ArraySlice<TermList>, idf: Double, _ people: AccountPeople) {
    var own: [UInt32] = []
    for group in Self.runs(of: lists, by: { $0.term.group == $1.term.group }) {
      var members: [UInt32] = []
      for part in Self.runs(of: group, by: { $0.term.isSamePart(as: $1.term) }) {
        let share = part.lazy.map(\.term.share).max() ?? 0
        for person in addSquares(part, people) {
          if table[person].group == 0 { members.append(person) }
          table[person].group += table[person].square.squareRoot()
          table[person].groupShare += share
          table[person].square = 0
        }
      }
      for person in members {
        var bound = table[person]
        if bound.word == 0 { own.append(person) }
        bound.word += bound.group * bound.group
        bound.wordShare = max(bound.wordShare, bound.groupShare)
        (bound.group, bound.groupShare) = (0, 0)
        table[person] = bound
      }
    }
    for person in own {
      var bound = table[person]
      if bound.mass == 0 { touched.append(person) }
      bound.sum += idf * bound.word.squareRoot()
      bound.mass += idf * min(1, bound.wordShare)
      (bound.word, bound.wordShare) = (0, 0)
      table[person] = bound
    }
  }

  /// Adds the squared norms of one part; gives everybody who has it.
  private mutating func addSquares(_ lists: ArraySlice<TermList>, _ people: AccountPeople) -> [UInt32] {
    var own: [UInt32] = []
    for list in lists {
      let weight = list.term.weight
      let accounts = list.accounts
      for index in accounts.accounts.indices {
        guard let person = people.person(of: accounts.accounts[index]) else { continue }
        if table[person].square == 0 { own.append(person) }
        let value = ImpactBound.values[Int(accounts.bounds[index])] * weight
        table[person].square += value * value
        table[person].recognisers += RecogniserBound.values[Int(accounts.recognisers[index])]
      }
    }
    return own
  }

  private static func runs(
    of lists: ArraySlice<TermList>, by isSame: (TermList, TermList) -> Bool
  ) -> [ArraySlice<TermList>] {
    var runs: [ArraySlice<TermList>] = []
    var start = lists.startIndex
    while start < lists.endIndex {
      var end = start + 1
      while end < lists.endIndex, isSame(lists[start], lists[end]) { end += 1 }
      runs.append(lists[start..<end])
      start = end
    }
    return runs
  }
}

/// The accounts of one alternative in one segment.
struct TermList {
  var alternative: Int
  var term: TopicTerm
  var segment: Int
  var entry: TermEntry
  var accounts: AccountList
}
