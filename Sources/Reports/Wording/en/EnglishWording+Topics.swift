internal import Discovery

extension EnglishWording {
  var topicsOverviewTitle: String { "The organisation's topics" }
  var goalsTitle: String { "How well the listed topics are covered" }

  func postsRead(_ count: Int, of all: Int) -> String {
    "Topics were looked for in " + number(count) + " of the " + number(all)
      + " posts, chosen by what they say."
  }

  func coverSummary(_ covers: [TopicCover]) -> String {
    let parts = TopicCover.allCases.map { cover in (cover, covers.count { $0 == cover }) }.filter { $0.1 > 0 }
    guard !parts.isEmpty else { return "No topic was found." }
    return count(covers.count, "topic", "topics") + ": "
      + list(parts.map { cover, count in number(count) + " " + plural(cover, count) }) + "."
  }

  private func plural(_ cover: TopicCover, _ count: Int) -> String {
    switch cover {
    case .covered: "covered"
    case .hangsOnOne: count == 1 ? "hangs on one person" : "hang on one person"
    case .nobody: count == 1 ? "is nobody's" : "are nobody's"
    }
  }

  func cover(_ cover: TopicCover) -> String {
    switch cover {
    case .covered: "covered"
    case .hangsOnOne: "hangs on one person"
    case .nobody: "nobody"
    }
  }

  func use(posts: Int, people: Int) -> String {
    count(posts, "post", "posts") + " by " + count(people, "person", "people")
  }

  func understudies(_ names: [String]) -> String {
    names.isEmpty ? "nobody is near to stepping in" : "could step in: " + list(names)
  }

  func relatedTopics(_ names: [String]) -> String { "often together with " + list(names) }

  func noExpert(_ outcome: AnswerOutcome) -> String {
    switch outcome {
    case .nobody: "nobody has written about it"
    case .tooLittleVisible: "too little can be seen to tell"
    case .found, .weakSigns: "there are only weak signs"
    }
  }

  func topicsShown(_ count: Int, of all: Int) -> String {
    number(count) + " of " + number(all) + " topics shown; more with --limit."
  }
}
