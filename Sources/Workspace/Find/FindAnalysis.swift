internal import Discovery
internal import Store

/// Makes the lists that are asked for most, ahead of time, for one class of viewers.
struct FindAnalysis {
  let session: WriteSession
  /// The viewer class for which lists are kept.
  let viewer: String

  func run(_ options: AskOptions, _ loaded: LoadedNetworks) throws {
    var request = FindingRequest(options: options)
    request.options.limit = FindShelf.rowsKept
    let find = try FindSession(session.reading, request: request, loaded: loaded)
    var multipliers = try MultiplierUseCase(find)
    var wish = MultiplierWish()
    wish.goal = .seats(FindShelf.seatsKept)
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

  private func keep(_ list: FoundList, _ variant: String = "") throws {
    let payload = try FindShelf.payload(list)
    try session.shelve(
      payload, as: FindShelf.name(list.kind, variant), viewer: viewer, method: FindShelf.method)
  }
}
