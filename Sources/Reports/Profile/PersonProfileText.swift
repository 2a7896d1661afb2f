package import People

/// What is known of a person, for people to read, in lines of at most `width` columns.
package struct PersonProfileText: PrintedReport {
  package let lines: [String]

  package init(_ profile: PersonProfile, language: ReportLanguage, style: Style = .plain, width: Int = 80) {
    lines =
      ProfileComposer(
        profile: profile, wording: language.wording, page: Page(width: width, style: style)
      ).composedLines
  }
}

/// Puts a profile on a page: who that is, then what the person writes about and where.
private struct ProfileComposer: Composer {
  let profile: PersonProfile
  let wording: any Wording
  var page: Page

  mutating func compose() {
    var name = StyledText(profile.person.name, .strong)
    name.append(PersonLine.labels(profile.person, wording))
    page.add(name)
    page.add(items: PersonLine.items(profile.person))
    if let asOf = profile.asOf { page.add(wording.asOf(wording.date(asOf)), .faint) }
    page.space()
    var table = TextTable([.left, .left], wrapsLast: true)
    for row in rows { table.row([StyledText(row.title, .faint), StyledText(row.text)]) }
    page.add(table)
  }

  private var rows: [(title: String, text: String)] {
    var rows: [(title: String, text: String)] = []
    func add(_ title: String, _ parts: [String]) {
      if !parts.isEmpty { rows.append((title, parts.joined(separator: ", "))) }
    }
    add(wording.managerTitle, (profile.manager.map { [$0.name, $0.unit].compactMap { $0 } }) ?? [])
    add(wording.postsTitle, posts)
    add(wording.activeTitle, active)
    add(wording.topicsTitle, profile.topics.map { $0.word + "\u{A0}(" + wording.number($0.posts) + ")" })
    add(wording.placesTitle, profile.places.map { $0.community + "\u{A0}(" + wording.number($0.posts) + ")" })
    add(wording.skillsTitle, profile.declaredSkills)
    return rows
  }

  private var posts: [String] {
    guard profile.posts > 0 else { return [wording.noVisiblePosts] }
    var parts = [wording.visiblePosts(profile.posts)]
    if profile.answers > 0 { parts.append(wording.answers(profile.answers, accepted: profile.accepted)) }
    if profile.questions > 0 { parts.append(wording.questions(profile.questions)) }
    return parts
  }

  private var active: [String] {
    guard let first = profile.firstPost ?? profile.lastPost, let last = profile.lastPost ?? profile.firstPost
    else { return [] }
    let days = [first, last].map { wording.date($0) }
    return [days[0] == days[1] ? days[0] : days[0] + " – " + days[1]]
  }
}
