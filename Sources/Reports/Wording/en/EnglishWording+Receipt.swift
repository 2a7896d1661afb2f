internal import Discovery
internal import People

extension EnglishWording {
  func receipt(_ text: String) -> String { "Receipt: " + text }

  func verdict(_ verdict: ReceiptVerdict) -> String {
    switch verdict.outcome {
    case .same: "The same answer: nothing that it is made of has changed."
    case .dataChanged: "What can be seen has changed since, so the answer can be another one now."
    case .otherVersion:
      "Another version of whoknows made this receipt (" + verdict.then.version + ", now "
        + verdict.now.version + "); the posts are the same, the answer is not."
    case .different:
      "Not the same answer, though the posts are the same: people, marks or names have changed, or it is the "
        + "receipt of another answer."
    }
  }

  func change(_ change: StateChange) -> String {
    switch change.what {
    case .posts: number(Int(change.now)) + " visible posts instead of " + number(Int(change.then))
    case .people: number(Int(change.now)) + " people with posts instead of " + number(Int(change.then))
    case .knownPeople: number(Int(change.now)) + " people known instead of " + number(Int(change.then))
    case .lastDay: "last post on " + day(change.now) + " instead of " + day(change.then)
    }
  }

  private func day(_ day: Int64) -> String { date(Instant(seconds: 0).adding(days: day)) }
}
