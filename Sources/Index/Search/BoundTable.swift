/// What each person could score at most, gathered word by word.
///
/// A post's value for a word is the best of its readings, so its square is at most their sum of squares; a
/// reading of several parts is a sum, whose 2-norm is at most the sum of the parts' 2-norms (Minkowski).
struct BoundTable {
  /// What is gathered of a person.
  struct Bound {
    var person: UInt32
    /// Σ idf · 2-norm over the words so far, and Σ idf as far as it can be covered.
    var sum = 0.0
    var mass = 0.0
    /// How many accounts recognised the person by posts with a word, each word counted for itself.
    var recognisers = 0.0
    /// The squared 2-norm of the part at hand.
    fileprivate var square = 0.0
  }

  /// What is gathered of a person while a word is added that has several readings.
  private struct Reading {
    /// The 2-norm and the share of the group at hand.
    var group = 0.0
    var groupShare = 0.0
    /// The squared 2-norm and the share of the word at hand.
    var word = 0.0
    var wordShare = 0.0
  }

  /// Where each person stands in `bounds`, plus one.
  private var places = PersonTable<UInt32>(empty: 0)
  /// Everybody with at least one word.
  private(set) var bounds: [Bound] = []
  private var readings: [Reading] = []

  init(expecting count: Int, upTo largest: UInt32) {
    places.expect(count, upTo: largest)
  }

  /// Adds the lists of one word, in order of group and part.
  mutating func add(_ lists: ArraySlice<TermList>, idf: Double, _ people: AccountPeople) {
    guard let first = lists.first, let last = lists.last else { return }
    if lists.count == 1, people.isOneToOne {
      addSingle(first, idf: idf, people)
    } else if first.term.isSamePart(as: last.term) {
      addAlone(lists, idf: idf, people)
    } else {
      addReadings(lists, idf: idf, people)
    }
  }

  private mutating func place(of person: UInt32) -> Int {
    let known = places[person]
    if known > 0 { return Int(known) - 1 }
    bounds.append(Bound(person: person))
    places[person] = UInt32(bounds.count)
    return bounds.count - 1
  }

  /// A word of one list, in which each person stands once.
  private mutating func addSingle(_ list: TermList, idf: Double, _ people: AccountPeople) {
    let values = ImpactBound.values.map { $0 * list.term.weight * idf }
    let mass = idf * list.term.share
    let accounts = list.accounts
    for index in accounts.accounts.indices {
      guard let person = people.person(of: accounts.accounts[index]) else { continue }
      let place = place(of: person)
      bounds[place].sum += values[Int(accounts.bounds[index])]
      bounds[place].mass += mass
      let recognisers = accounts.recognisers[index]
      if recognisers > 0 { bounds[place].recognisers += RecogniserBound.values[Int(recognisers)] }
    }
  }

  /// A word of which each term counts alone.
  private mutating func addAlone(_ lists: ArraySlice<TermList>, idf: Double, _ people: AccountPeople) {
    let share = lists.lazy.map(\.term.share).max() ?? 0
    for place in addSquares(lists, people) {
      bounds[place].sum += idf * bounds[place].square.squareRoot()
      bounds[place].mass += idf * share
      bounds[place].square = 0
    }
  }

  private mutating func addReadings(_ lists: ArraySlice<TermList>, idf: Double, _ people: AccountPeople) {
    var own: [Int] = []
    for group in Self.runs(of: lists, by: { $0.term.group == $1.term.group }) {
      var members: [Int] = []
      for part in Self.runs(of: group, by: { $0.term.isSamePart(as: $1.term) }) {
        let share = part.lazy.map(\.term.share).max() ?? 0
        let found = addSquares(part, people)
        readings.append(contentsOf: repeatElement(Reading(), count: bounds.count - readings.count))
        for place in found {
          if readings[place].group == 0 { members.append(place) }
          readings[place].group += bounds[place].square.squareRoot()
          readings[place].groupShare += share
          bounds[place].square = 0
        }
      }
      for place in members {
        var reading = readings[place]
        if reading.word == 0 { own.append(place) }
        reading.word += reading.group * reading.group
        reading.wordShare = max(reading.wordShare, reading.groupShare)
        (reading.group, reading.groupShare) = (0, 0)
        readings[place] = reading
      }
    }
    for place in own {
      bounds[place].sum += idf * readings[place].word.squareRoot()
      bounds[place].mass += idf * min(1, readings[place].wordShare)
      readings[place] = Reading()
    }
  }

  /// Adds the squared norms of one part; gives the places of everybody who has it.
  private mutating func addSquares(_ lists: ArraySlice<TermList>, _ people: AccountPeople) -> [Int] {
    var own: [Int] = []
    for list in lists {
      let squares = ImpactBound.values.map { $0 * list.term.weight * $0 * list.term.weight }
      let accounts = list.accounts
      for index in accounts.accounts.indices {
        guard let person = people.person(of: accounts.accounts[index]) else { continue }
        let place = place(of: person)
        if bounds[place].square == 0 { own.append(place) }
        bounds[place].square += squares[Int(accounts.bounds[index])]
        let recognisers = accounts.recognisers[index]
        if recognisers > 0 { bounds[place].recognisers += RecogniserBound.values[Int(recognisers)] }
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
