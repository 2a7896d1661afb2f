internal import ArgumentParser
internal import Discovery
internal import Reports
internal import Workspace

struct MultipliersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "multipliers",
    abstract: "Finds the few people who together reach the most colleagues directly.",
    discussion: """
      Reaching means being in direct contact by replies, mentions or thanks in two different weeks; likes do not \
      count, and nothing is said about whether something spreads. Other roles are told by other things: an \
      ambassador has contacts in many units, a power user uses the platform steadily and in many ways, an \
      influencer's posts are taken up by many.
      """)

  @Option(help: "How many people.")
  var count: Int?

  @Option(help: ArgumentHelp("As many as it takes to reach this share of the people.", valueName: "share"))
  var reach: Double?

  @Option(help: "Give no unit, location or community more than its share: unit, location or community.")
  var spread: String?

  @Option(
    help: ArgumentHelp(
      "Reach this group only: unit=…, location=…, community=… or title=…; may be repeated.",
      valueName: "filter"))
  var group: [String] = []

  @Option(help: "multiplier, ambassador, power-user or influencer.")
  var role = "multiplier"

  @Option(
    help: ArgumentHelp(
      "Answers to \"who passes news on?\": a table of who was asked and who was named.", valueName: "file"))
  var nominations: String?

  @Option(help: "How many people at most.")
  var limit: Int?

  @OptionGroup var finding: FindingOptions
  @OptionGroup var filters: PlaceFilterOptions
  @OptionGroup var compare: CompareOption
  @OptionGroup var question: QuestionOptions
  @OptionGroup var workspace: WorkspaceOption
  @OptionGroup var output: OutputOptions

  private static let roles: [String: NetworkRole] = [
    "multiplier": .multiplier, "ambassador": .ambassador, "power-user": .powerUser, "influencer": .influencer,
  ]

  func validate() throws {
    guard count ?? 1 > 0, limit ?? 1 > 0 else { throw ValidationError("There must be at least 1.") }
    guard (reach.map { $0 > 0 && $0 <= 1 }) ?? true else {
      throw ValidationError("The share to reach is above 0 and at most 1, such as 0.8.")
    }
    guard Self.roles[role] != nil else {
      throw ValidationError("The role is multiplier, ambassador, power-user or influencer.")
    }
    guard (spread.map { MultiplierWish.Spread(rawValue: $0) != nil }) ?? true else {
      throw ValidationError("The choice is spread by unit, location or community.")
    }
    _ = try target()
  }

  func run() throws {
    var wish = MultiplierWish()
    wish.role = Self.roles[role] ?? .multiplier
    wish.goal = reach.map { .share($0) } ?? .seats(min(count ?? limit ?? 20, limit ?? .max))
    wish.spread = spread.flatMap { MultiplierWish.Spread(rawValue: $0) }
    wish.target = try target()
    wish.nominations = nominations
    // A share takes as many as it takes.
    let request = try finding.request(
      question, filters, compare, limit: limit ?? count ?? (reach == nil ? 20 : .max))
    let list = try Workspace.multipliers(wish, request: request, in: workspace.path)
    try FindingOutput.write(
      FindingReport(list, language: output.language), output, explains: finding.explain)
  }

  private func target() throws -> PeopleFilter {
    var filter = PeopleFilter()
    for text in group {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { throw ValidationError("A group is given as unit=…, for example.") }
      switch parts[0] {
      case "unit": filter.units.append(parts[1])
      case "location": filter.locations.append(parts[1])
      case "community": filter.communities.append(parts[1])
      case "title": filter.titles.append(parts[1])
      default: throw ValidationError("A group is given by unit, location, community or title.")
      }
    }
    return filter
  }
}
