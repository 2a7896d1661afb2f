internal import Discovery
internal import People
internal import Text

extension TopicComposer {
  /// Decimals of scores and their parts.
  private static var places: Int { 4 }

  /// Every post's part of the score, split by word and field, and the sum.
  mutating func addExplanation(of expert: ExpertReport) {
    let finding = expert.finding
    page.add(wording.scoreTitle(value(finding.score)), .faint, indent: Self.indent)
    var table = TextTable([.right, .left], wrapsLast: true)
    for part in finding.parts {
      table.row([StyledText(value(part.value)), StyledText(title(part, of: expert))])
      for share in part.shares {
        table.row([StyledText(), StyledText("· " + title(share), .faint)])
      }
    }
    let own = finding.parts.reduce(0) { $0 + $1.value }
    let recognition = finding.recognition
    if recognition.value > 0 {
      table.row([StyledText(value(own), .strong), StyledText(wording.ownWords(posts: finding.parts.count))])
      table.row([StyledText(value(recognition.value), .strong), StyledText(wording.recognition(recognition))])
    }
    for statement in expert.statements {
      table.row([StyledText(value(0), .faint), StyledText(wording.statedPart(statement), .faint)])
    }
    let count = finding.parts.count + (recognition.value > 0 ? 1 : 0)
    table.row([
      StyledText(value(own + recognition.value), .strong), StyledText(wording.partsSum(count: count)),
    ])
    page.add(table, indent: Self.indent + 2)
    if let counterfactual = expert.counterfactual {
      page.add(wording.counterfactual(counterfactual), .faint, indent: Self.indent)
    }
  }

  private func title(_ part: ScorePart, of expert: ExpertReport) -> String {
    let label = expert.labels[part.post]
    var words = [wording.part(role: part.role, kind: label?.kind)]
    if let label { words.insert(label.time.map { wording.date($0) } ?? wording.undated, at: 0) }
    if part.isAccepted { words.append(wording.accepted) }
    words.append(wording.coverage(wording.decimal(part.coverage, places: 2)))
    if let label { words.append(label.id) }
    return words.joined(separator: " · ")
  }

  private func title(_ share: ScorePart.Share) -> String {
    let term = share.term.term == share.surface ? share.surface : share.surface + " → " + share.term.term
    return value(share.value) + "  " + term + " × " + wording.field(share.field)
  }

  private func value(_ value: Double) -> String { wording.decimal(value, places: Self.places) }
}
