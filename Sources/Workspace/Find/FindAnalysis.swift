internal import Discovery
internal import Store

/// Makes the lists that are asked for most, ahead of time.
enum FindAnalysis {
  /// - Complexity: one load of all contacts for each class of viewers.
  static func run(in session: WriteSession) throws {
    // Without private communities everybody sees the same.
    let isOpen = try session.reading.privateCommunities().isEmpty
    for choice in isOpen ? [ViewerChoice.all] : [.owner, .all] {
      let viewers = isOpen ? ["owner", "all"] : [choice == .all ? "all" : "owner"]
      var request = FindRequest()
      request.options.viewer = choice
      request.options.limit = FindShelf.rowsKept
      let find = try FindSession(session.reading, request: request)
      func keep(_ list: FoundList, _ variant: String = "") throws {
        let payload = try FindShelf.payload(list)
        for viewer in viewers {
          try session.shelve(
            payload, as: FindShelf.name(list.kind, variant), viewer: viewer, method: FindShelf.method)
        }
      }
      var multipliers = try MultiplierUseCase(find)
      var wish = MultiplierWish()
      wish.goal = .seats(FindShelf.rowsKept)
      try keep(try multipliers.multipliers(wish))
      for role in NetworkRole.allCases where role != .multiplier { try keep(try multipliers.list(of: role)) }
      let topics = try TopicLoader(find)
      for (willing, variant) in [(false, ""), (true, "willing")] {
        let mentors = try MentorUseCase(find, assumesWilling: willing)
        try keep(try mentors.list(), variant)
        try keep(try mentors.pairs(topics), variant)
      }
      var meetings = try MeetingUseCase(find, topics)
      try keep(try meetings.meetings(for: nil).list)
      try keep(try meetings.circles(size: MeetingUseCase.standardSize))
    }
  }
}
