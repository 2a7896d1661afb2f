internal import ArgumentParser
internal import Discovery
internal import People

/// Who may be named and which posts count; each option may be given several times.
struct FilterOptions: ParsableArguments {
  /// The kinds of posts that can be asked for.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case answer, document, commit, question, post
  }

  /// The languages that posts can be asked in.
  enum PostLanguage: String, ExpressibleByArgument, CaseIterable {
    case de, en
  }

  @Option(help: ArgumentHelp("Only people of this unit.", valueName: "unit"))
  var unit: [String] = []

  @Option(help: ArgumentHelp("Only people at this location.", valueName: "location"))
  var location: [String] = []

  @Option(help: ArgumentHelp("Only people of other units.", valueName: "unit"))
  var notIn: [String] = []

  @Option(help: ArgumentHelp("Only posts in this community count.", valueName: "community"))
  var community: [String] = []

  @Option(help: "Only posts in this language count: de or en.")
  var language: [PostLanguage] = []

  @Option(help: "Only posts of this kind count: answer, document, commit, question or post.")
  var kind: [Kind] = []

  var filters: AskFilters {
    var filters = AskFilters()
    filters.units = unit
    filters.locations = location
    filters.notInUnits = notIn
    filters.communities = community
    filters.languages = language.map(\.rawValue)
    filters.kinds = kind.map { PostKind(rawValue: $0.rawValue) }
    return filters
  }
}
