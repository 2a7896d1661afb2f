package import Discovery
internal import People

/// The topics of an organisation, for people to read, in lines of at most `width` columns.
package struct TopicOverviewText: PrintedReport {
  package let lines: [String]

  package init(_ overview: TopicOverview, language: ReportLanguage, style: Style = .plain, width: Int = 80) {
    lines =
      TopicOverviewComposer(
        overview: overview, wording: language.wording, page: Page(width: width, style: style)
      ).composedLines
  }
}

/// Puts topics on a page: each with its experts, then what hangs on one person and who could step in.
private struct TopicOverviewComposer: Composer {
  let overview: TopicOverview
  let wording: any Wording
  var page: Page

  private static let expertsShown = 3

  mutating func compose() {
    page.add(overview.areGoals ? wording.goalsTitle : wording.topicsOverviewTitle, .strong)
    page.add(wording.basis(extent: overview.extent, asOf: overview.asOf, prefersAvailable: false), .faint)
    if !overview.filters.isEmpty { page.add(wording.narrowed(to: overview.filters), .faint) }
    if overview.postsRead < overview.extent.posts {
      page.add(wording.postsRead(overview.postsRead, of: overview.extent.posts), .faint)
    }
    page.add(wording.coverSummary(overview.topics.map(\.cover)))
    for topic in overview.topics { add(topic) }
    guard !overview.areGoals, overview.found > overview.topics.count else { return }
    page.space()
    page.add(wording.topicsShown(overview.topics.count, of: overview.found), .faint)
  }

  private mutating func add(_ topic: TopicEntry) {
    page.space()
    let tone: Tone =
      switch topic.cover {
      case .covered: .good
      case .hangsOnOne: .fair
      case .nobody: .faint
      }
    page.add(
      left: StyledText(topic.name, .strong), suffix: StyledText(),
      right: StyledText(wording.cover(topic.cover), tone))
    if let posts = topic.posts, let people = topic.people {
      page.add(wording.use(posts: posts, people: people), .faint, indent: 2)
    }
    page.add(items: topic.experts.prefix(Self.expertsShown).map { expert($0) }, indent: 2)
    if topic.cover == .hangsOnOne {
      page.add(wording.understudies(topic.understudies.map(\.person.name)), .faint, indent: 2)
    }
    if !topic.related.isEmpty { page.add(wording.relatedTopics(topic.related), .faint, indent: 2) }
    if topic.cover == .nobody { page.add(wording.noExpert(topic.outcome), .faint, indent: 2) }
  }

  private func expert(_ expert: TopicExpert) -> StyledText {
    var text = StyledText(expert.person.name)
    text.append(expert.band == .strong ? " ●●●" : " ●●○", expert.band == .strong ? .good : .fair)
    text.append(" " + wording.percentage(expert.share), .faint)
    return text
  }
}
