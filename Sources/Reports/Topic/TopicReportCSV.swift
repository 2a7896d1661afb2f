package import Discovery
internal import Formats
internal import Index
internal import People

/// The answer to "who knows about …?" as a table, one row an expert.
package enum TopicReportCSV {
  private static let columns = [
    "rank", "name", "id", "email", "unit", "location", "title", "labels", "band", "score", "coverage",
    "posts",
    "threads", "accepted", "asked", "namedInQuestions", "mentioned", "lastActive", "evidence",
    "tier", "firstPlace", "lastPlace", "answers", "helped", "lastOnTopic",
    "recognisedBy", "askedBy", "thankedBy", "acceptedBy", "mutual", "recognition", "reviewed",
    "byRelatedWords",
    "statements",
  ]

  /// - Parameter raw: whether text that spreadsheets would calculate is written as it is.
  package static func string(_ report: TopicReport, raw: Bool = false) -> String {
    let rows = zip(report.experts, report.ranks).map { row($0, rank: $1) }
    return CSVText.string(columns: columns, rows: rows, raw: raw)
  }

  private static func row(_ expert: ExpertReport, rank: Int) -> [CSVCell] {
    let finding = expert.finding
    let person = expert.person
    func count(_ role: PostRole) -> CSVCell { .integer(finding.counts[role] ?? 0) }
    var cells: [CSVCell] = [.integer(rank)]
    let who = [person.name, person.id, person.email, person.unit, person.location, person.title]
    cells += who.map(CSVText.cell)
    cells += [
      .text(PersonLabel.all(of: person).map(\.rawValue).joined(separator: " ")),
      .text(finding.band.machineWord), .double(finding.score), .double(finding.coverage), count(.author),
      .integer(finding.threadCount), .integer(finding.acceptedCount), count(.asker),
      count(.mentionedInQuestion), count(.mentioned),
      CSVText.cell(finding.lastActive.map { Instant(seconds: $0).isoDate }),
      CSVText.cell(expert.evidence.map(\.id).joined(separator: " ")),
      .integer(finding.tier), .integer(finding.places.first), .integer(finding.places.last),
      .integer(finding.answerCount), .integer(expert.helped),
      CSVText.cell(finding.lastOnTopic.map { Instant(seconds: $0).isoDate }),
    ]
    cells += recognition(finding.recognition)
    let statements = expert.statements.map { $0.kind.rawValue + ": " + $0.text }
    cells += [
      .integer(expert.reviewed), .text(finding.isByRelatedWords ? "true" : "false"),
      CSVText.cell(statements.joined(separator: "; ")),
    ]
    return cells
  }

  /// Different people by what they did, and what that adds to the score.
  private static func recognition(_ recognition: RecognitionFinding) -> [CSVCell] {
    [recognition.people, recognition.asked, recognition.thanked, recognition.accepted, recognition.mutual]
      .map { .integer($0) } + [.double(recognition.value)]
  }
}
