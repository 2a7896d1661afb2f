package import Discovery
internal import Formats
internal import People

/// What became of an answer, for people to read.
package struct ReceiptVerdictText: PrintedReport {
  package let lines: [String]

  package init(_ verdict: ReceiptVerdict, language: ReportLanguage, style: Style = .plain, width: Int = 80) {
    let wording = language.wording
    var page = Page(width: width, style: style)
    page.add(wording.question(verdict.topic), .strong)
    page.add(wording.verdict(verdict))
    if verdict.outcome == .dataChanged {
      for change in verdict.changes { page.add("· " + wording.change(change), .faint, indent: 2) }
    }
    lines = page.lines
  }
}

/// A number of what can be seen, then and now.
struct StateChange: Hashable {
  enum What: String, CaseIterable {
    case posts, people, knownPeople, lastDay
  }

  var what: What
  var then: Int64
  var now: Int64
}

extension ReceiptVerdict {
  /// What has changed in number, as far as the receipt says it.
  var changes: [StateChange] {
    guard let then = then.state.numbers, let now = now.state.numbers else { return [] }
    func values(_ numbers: DataState.Numbers) -> [Int64?] {
      [Int64(numbers.posts), Int64(numbers.people), Int64(numbers.knownPeople), numbers.lastDay]
    }
    return zip(StateChange.What.allCases, zip(values(then), values(now))).compactMap { what, pair in
      guard let then = pair.0, let now = pair.1, then != now else { return nil }
      return StateChange(what: what, then: then, now: now)
    }
  }
}

/// What became of an answer, for scripts: `outcome` (`same`, `dataChanged`, `otherVersion`, `different`), `question`,
/// `versionThen`, `versionNow`, and `changes[]` of `what` (`posts`, `people`, `knownPeople`, `lastDay`), `then`, `now`.
package enum ReceiptVerdictJSON {
  package static func string(_ verdict: ReceiptVerdict) -> String {
    JSONText.object { json in
      json.member("outcome", verdict.outcome.rawValue)
      json.member("question", verdict.topic)
      json.member("versionThen", verdict.then.version)
      json.member("versionNow", verdict.now.version)
      json.member("changes", verdict.changes) { json, change in
        json.object {
          $0.member("what", change.what.rawValue)
          $0.member("then", Int(change.then))
          $0.member("now", Int(change.now))
        }
      }
    }
  }
}

/// What became of an answer, as one row.
package enum ReceiptVerdictCSV {
  package static func string(_ verdict: ReceiptVerdict) -> String {
    let then = verdict.then.state.numbers
    let now = verdict.now.state.numbers
    func cell(_ number: Int?) -> CSVCell { number.map { .integer($0) } ?? .empty }
    let row: [CSVCell] = [
      .text(verdict.outcome.rawValue), CSVText.cell(verdict.topic), CSVText.cell(verdict.then.version),
      CSVText.cell(verdict.now.version), cell(then?.posts), cell(now?.posts), cell(then?.people),
      cell(now?.people),
    ]
    let columns = [
      "outcome", "question", "versionThen", "versionNow", "postsThen", "postsNow", "peopleThen", "peopleNow",
    ]
    return CSVText.string(columns: columns, rows: [row], raw: false)
  }
}
