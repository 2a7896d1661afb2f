internal import Discovery

extension GermanWording {
  var topicsOverviewTitle: String { "Die Themen der Organisation" }
  var goalsTitle: String { "Wie gut die Themen der Liste abgedeckt sind" }

  func postsRead(_ count: Int, of all: Int) -> String {
    "Themen wurden in " + number(count) + " der " + number(all)
      + " Beiträge gesucht, ausgewählt nach dem, was darin steht."
  }

  func coverSummary(_ covers: [TopicCover]) -> String {
    let parts = TopicCover.allCases.map { cover in (cover, covers.count { $0 == cover }) }.filter { $0.1 > 0 }
    guard !parts.isEmpty else { return "Kein Thema gefunden." }
    return count(covers.count, "Thema", "Themen") + ": "
      + list(parts.map { cover, count in number(count) + " " + plural(cover, count) }) + "."
  }

  private func plural(_ cover: TopicCover, _ count: Int) -> String {
    switch cover {
    case .covered: "abgedeckt"
    case .hangsOnOne: count == 1 ? "hängt an einer Person" : "hängen an einer Person"
    case .nobody: "ohne jemanden"
    }
  }

  func cover(_ cover: TopicCover) -> String {
    switch cover {
    case .covered: "abgedeckt"
    case .hangsOnOne: "hängt an einer Person"
    case .nobody: "niemand"
    }
  }

  func use(posts: Int, people: Int) -> String {
    count(posts, "Beitrag", "Beiträge") + " von " + count(people, "Person", "Personen")
  }

  func understudies(_ names: [String]) -> String {
    names.isEmpty ? "niemand könnte leicht einspringen" : "könnten einspringen: " + list(names)
  }

  func relatedTopics(_ names: [String]) -> String { "oft zusammen mit " + list(names) }

  func noExpert(_ outcome: AnswerOutcome) -> String {
    switch outcome {
    case .nobody: "niemand hat darüber geschrieben"
    case .tooLittleVisible: "zu wenig ist zu sehen, um das zu sagen"
    case .found, .weakSigns: "es gibt nur schwache Anzeichen"
    }
  }

  func topicsShown(_ count: Int, of all: Int) -> String {
    number(count) + " von " + number(all) + " Themen gezeigt; mehr mit --limit."
  }
}
