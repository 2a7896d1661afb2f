package import Discovery
internal import People

/// A list of people or pairs for people to read, in lines of at most `width` columns.
package struct FoundListText: PrintedReport {
  package let lines: [String]

  /// - Parameters:
  ///   - width: columns of the terminal; below 40 it is taken as 40.
  ///   - explains: whether scores and their parts are shown.
  package init(
    _ list: FoundList, language: ReportLanguage, style: Style = .plain, width: Int = 80,
    explains: Bool = false
  ) {
    lines =
      FoundListComposer(
        list: list, wording: language.wording, page: Page(width: width, style: style), explains: explains
      ).composedLines
  }
}

/// Puts a list on a page: what was looked for and in what, then who was found and why, then what to keep in mind.
struct FoundListComposer: Composer {
  let list: FoundList
  let wording: any Wording
  var page: Page
  let explains: Bool

  /// Where everything about a person begins.
  private static let indent = 5

  mutating func compose() {
    page.add(wording.foundTitle(list.kind, subjects: list.subjects.map(\.name)), .strong)
    page.add(wording.foundBasis(list.basis), .faint)
    page.add(wording.foundMethod(list.kind), .faint)
    if !list.facts.isEmpty { page.add(items: list.facts.map { StyledText(wording.fact($0)) }) }
    if list.rows.isEmpty {
      page.space()
      page.add(wording.foundNothing(list.kind), .strong)
    }
    addRows()
    addCurve()
    if let caution = wording.foundCaution(list.kind), !list.rows.isEmpty {
      page.space()
      page.add(caution, .faint)
    }
    let shown = entries
    if list.total > shown, shown > 0 { page.add(wording.foundShown(shown, of: list.total), .faint) }
  }

  /// How many entries are shown; several rows of one newcomer are one.
  private var entries: Int {
    list.kind == .newcomers ? Set(list.rows.compactMap { $0.people.first?.id }).count : list.rows.count
  }

  private mutating func addRows() {
    var previous: String?
    var rank = 0
    for row in list.rows {
      guard list.kind == .newcomers, let newcomer = row.people.first else {
        rank += 1
        page.space()
        addHead(row, rank)
        addFacts(row)
        continue
      }
      if newcomer.id != previous {
        rank += 1
        page.space()
        addName(newcomer, rank, right: StyledText())
        page.add(items: PersonLine.items(newcomer), indent: Self.indent)
      }
      previous = newcomer.id
      if let mentor = row.people.dropFirst().first {
        var line = StyledText("→ ", .faint)
        line.append(mentor.name, .strong)
        if let unit = mentor.unit { line.append(" · " + unit, .faint) }
        page.add(line, indent: Self.indent, hanging: 2)
      }
      addFacts(row, indent: Self.indent + 2)
    }
  }

  private mutating func addHead(_ row: FoundRow, _ rank: Int) {
    switch list.kind {
    case .path:
      let between = row.people.dropFirst().dropLast().map(\.name)
      addTitle(between.isEmpty ? wording.fact(Fact(.wayOver)) : wording.foundVia(between), rank)
    case .meet:
      addTitle(row.people.map(\.name).joined(separator: " ↔ "), rank)
      for person in row.people { addMember(person) }
    case .circles:
      let topic = row.reasons.first { $0.kind == .sharedTopics }?.words.first
      addTitle(topic ?? wording.list(row.people.map(\.name)), rank)
      for person in row.people { addMember(person) }
    default:
      guard let person = row.people.first else { return }
      addName(person, rank, right: right(row))
      page.add(items: PersonLine.items(person), indent: Self.indent)
    }
  }

  private mutating func addName(_ person: PersonDescription, _ rank: Int, right: StyledText) {
    var name = number(rank)
    name.append(person.name, .strong)
    page.add(left: name, suffix: PersonLine.labels(person, wording), right: right)
  }

  private mutating func addTitle(_ title: String, _ rank: Int) {
    var line = number(rank)
    line.append(title, .strong)
    page.add(left: line, suffix: StyledText(), right: StyledText())
  }

  /// One of several people who belong together.
  private mutating func addMember(_ person: PersonDescription) {
    let place = [person.unit, person.location].compactMap { $0 }.map { StyledText($0, .faint) }
    page.add(items: [StyledText(person.name)] + place, indent: Self.indent)
  }

  private func number(_ rank: Int) -> StyledText {
    let text = String(rank)
    return StyledText(String(repeating: " ", count: max(0, 3 - text.count)) + text + "  ", .faint)
  }

  /// How far those up to here reach.
  private func right(_ row: FoundRow) -> StyledText {
    guard list.kind == .multipliers, let targets = list.targets, targets > 0,
      let reached = row.reasons.first(where: { $0.kind == .adds })?.of
    else { return StyledText() }
    return StyledText(wording.foundReached(reached, of: targets), .faint)
  }

  private mutating func addFacts(_ row: FoundRow, indent: Int = FoundListComposer.indent) {
    let known: Set<Fact.Kind> = list.kind == .circles ? [.sharedTopics] : []
    let reasons = row.reasons.filter { !known.contains($0.kind) }.map { wording.fact($0) }.filter {
      !$0.isEmpty
    }
    if !reasons.isEmpty {
      page.add(items: reasons.map { StyledText($0) }, indent: indent)
    }
    for caution in row.cautions {
      var line = StyledText("! ", .fair)
      line.append(wording.fact(caution), .fair)
      page.add(line, indent: indent, hanging: 2)
    }
    guard explains, let score = row.score else { return }
    let parts = row.parts.map { wording.foundPart($0.name) + " " + wording.decimal($0.value, places: 3) }
    let sum = wording.scoreTitle(wording.decimal(score, places: 3))
    page.add(StyledText(([sum] + parts).joined(separator: " · "), .faint), indent: indent, hanging: 2)
  }

  /// The organisation's own curve at round numbers.
  private mutating func addCurve() {
    guard list.kind == .multipliers, let targets = list.targets, targets > 0, !list.curve.isEmpty else {
      return
    }
    let places = [1, 3, 5, 10, 20, 50, 100, 200, 500, 1_000].filter { $0 <= list.curve.count }
    page.space()
    page.add(wording.foundCurve(places.map { ($0, list.curve[$0 - 1]) }, of: targets))
  }
}
