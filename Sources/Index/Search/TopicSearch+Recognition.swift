extension TopicSearch {
  /// Who recognised a person by the posts that count.
  ///
  /// - Complexity: O(everything by which the person's accounts were recognised or praised others).
  mutating func recognition(
    of person: UInt32, by posts: [PostMatch], asOf second: Int64?
  ) throws -> TopicRecognition {
    let recognised = posts.filter(\.isRecognised)
    guard !recognised.isEmpty else { return TopicRecognition() }
    var tally = RecognitionTally(person, asOf: second)
    for account in people.accounts(of: person) {
      for index in Set(recognised.map(\.segment)).sorted() {
        guard let known = try segments[index].recognition(of: account) else { continue }
        for entry in known.received {
          let place = recognised.partitioningIndex { $0.post >= entry.post }
          guard place < recognised.count, recognised[place].post == entry.post else { continue }
          tally.add(entry, people, share: recognised[place].coverageFactor)
        }
      }
    }
    if tally.isEmpty { return TopicRecognition() }
    for account in people.accounts(of: person) {
      for index in segments.indices {
        for entry in try segments[index].recognition(of: account)?.given ?? [] {
          try praise(entry, in: index, asOf: second, &tally)
        }
      }
    }
    return tally.result(without: try line.reports(to: person, asOf: second))
  }

  /// Notes whom the person praised, unless the post came later than the time that is asked for.
  private mutating func praise(
    _ entry: RecognitionEntry, in index: Int, asOf second: Int64?, _ tally: inout RecognitionTally
  ) throws {
    if let second {
      if let time = entry.time, time > second { return }
      guard try segments[index].facts(of: entry.post)?.exists(at: second) ?? false else { return }
    }
    if let other = people.person(of: entry.other) { tally.praised.insert(other) }
  }
}

/// Gathers who recognised one person.
private struct RecognitionTally {
  private struct Recogniser {
    var kinds: Set<RecognitionKind> = []
    var units: Int64 = 0
  }

  private let person: UInt32
  private let second: Int64?
  private var recognisers: [UInt32: Recogniser] = [:]
  /// Whom the person praised.
  var praised: Set<UInt32> = []

  init(_ person: UInt32, asOf second: Int64?) {
    self.person = person
    self.second = second
  }

  var isEmpty: Bool { recognisers.isEmpty }

  /// - Parameter share: how much of the question the post covers, as the score sees it.
  mutating func add(_ entry: RecognitionEntry, _ people: AccountPeople, share: Double) {
    if let second, let time = entry.time, time > second { return }
    guard let other = people.person(of: entry.other), other != person else { return }
    let units = Int64((entry.kind.weight * share * TopicRecognition.unit).rounded())
    var recogniser = recognisers[other] ?? Recogniser()
    recogniser.kinds.insert(entry.kind)
    recogniser.units = max(recogniser.units, units)
    recognisers[other] = recogniser
  }

  func result(without reports: Set<UInt32>) -> TopicRecognition {
    var result = TopicRecognition()
    for (other, recogniser) in recognisers where !reports.contains(other) {
      let isMutual = praised.contains(other) && recogniser.kinds.contains { $0.countsAsPraise }
      if isMutual {
        result.mutual += 1
        continue
      }
      result.people += 1
      if recogniser.kinds.contains(.asked) { result.asked += 1 }
      if recogniser.kinds.contains(.thanked) { result.thanked += 1 }
      if recogniser.kinds.contains(.accepted) { result.accepted += 1 }
      result.units += recogniser.units
    }
    return result
  }
}
