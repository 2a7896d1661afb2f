internal import Discovery
internal import Formats
internal import People

/// A value in a row, for machines.
enum FindingValue {
  case text(String?)
  case number(Int)
  case decimal(Double)
  case truth(Bool)
  case texts([String])
  case person(PersonDescription)
  case people([PersonDescription])
  case list([FindingObject])

  /// Objects, each with its members in order.
  static func objects(_ objects: [[(String, FindingValue)]]) -> FindingValue {
    .list(objects.map { FindingObject(members: $0.map { FindingMember(key: $0.0, value: $0.1) }) })
  }
}

/// An object in a row.
struct FindingObject {
  let members: [FindingMember]
}

/// A member of an object.
struct FindingMember {
  let key: String
  let value: FindingValue
}

/// One row of a finding: what it says to people, what it says to machines, and why.
struct FindingRow {
  var headline: StyledText
  var aside = StyledText()
  /// Sentences, each a reason.
  var reasons: [String]
  /// What does not belong to the reasons, faint.
  var remarks: [String] = []
  var fields: [(String, FindingValue)]
  /// The heading under which the row stands, where rows have such.
  var section: String?
  /// Whether it has a place in an order.
  var isRanked = true
}

/// A finding in words and values, of which text, JSON and CSV are made alike.
struct FindingDocument {
  /// The machine word for what it is.
  var kind: String
  var title: String
  /// What it rests on, in short items.
  var basis: [String]
  /// What has to be known before reading it.
  var notices: [String] = []
  var header: [(String, FindingValue)] = []
  var rows: [FindingRow] = []
  /// What is said where there are no rows.
  var nothing: String
  var closing: [String] = []
  /// How it was computed, in full.
  var explanation: [String] = []
}

extension FindingDocument {
  /// For people to read, in lines of at most `width` columns.
  func text(style: Style, width: Int, explains: Bool) -> String {
    var page = Page(width: width, style: style)
    page.add(title, .strong)
    page.add(items: basis.map { StyledText($0, .faint) })
    for notice in notices { page.add(notice) }
    if rows.isEmpty {
      page.space()
      page.add(nothing)
    }
    var section: String?
    var rank = 0
    for row in rows {
      page.space()
      if row.section != section, let title = row.section {
        page.rule(title)
        page.space()
      }
      section = row.section
      rank += 1
      var left = StyledText(row.isRanked ? "\(rank). " : "")
      left.append(row.headline)
      if row.aside.isEmpty {
        page.add(left)
      } else {
        page.add(left: left, suffix: StyledText(), right: row.aside)
      }
      for reason in row.reasons { page.add(StyledText(reason), indent: 3, hanging: 2) }
      for remark in row.remarks { page.add(StyledText(remark, .faint), indent: 3, hanging: 2) }
    }
    page.space()
    for line in closing { page.add(line, .faint) }
    if explains { for line in explanation { page.add(line, .faint) } }
    return page.string
  }

  /// For scripts: see `Data/schemas/finding.schema.json`.
  func json() -> String {
    JSONText.object { json in
      json.member("finding", kind)
      for (key, value) in header { json.write(key, value) }
      json.member("notices", strings: notices)
      json.member("method", strings: explanation)
      json.member("rows", rows.enumerated()) { json, row in
        json.object { json in
          json.member("rank", row.offset + 1)
          for (key, value) in row.element.fields { json.write(key, value) }
          json.member("reasons", strings: row.element.reasons)
        }
      }
    }
  }

  /// One line a row; lists stand in one cell, parted by `; `.
  func csv() -> String {
    let columns = rows.first?.fields.filter { $0.1.isFlat }.map(\.0) ?? []
    let lines = rows.enumerated().map { index, row in
      let cells = columns.map { column in
        row.fields.first { $0.0 == column }.map { $0.1.cell } ?? .empty
      }
      return [.integer(index + 1)] + cells + [CSVText.cell(row.reasons.joined(separator: " "))]
    }
    return CSVText.string(columns: ["rank"] + columns + ["reasons"], rows: lines, raw: false)
  }
}

extension FindingValue {
  /// Whether it fits into one cell.
  fileprivate var isFlat: Bool {
    if case .list = self { return false }
    return true
  }

  fileprivate var cell: CSVCell {
    switch self {
    case .text(let text): CSVText.cell(text)
    case .number(let number): .integer(number)
    case .decimal(let number): .double(number)
    case .truth(let value): .text(value ? "true" : "false")
    case .texts(let texts): CSVText.cell(texts.joined(separator: "; "))
    case .person(let person): CSVText.cell("\(person.name) (\(person.id))")
    case .people(let people): CSVText.cell(people.map { "\($0.name) (\($0.id))" }.joined(separator: "; "))
    case .list: .empty
    }
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ key: String, _ value: FindingValue) {
    switch value {
    case .text(let text): member(key, text)
    case .number(let number): member(key, number)
    case .decimal(let number): member(key, number)
    case .truth(let truth): member(key, truth)
    case .texts(let texts): member(key, strings: texts)
    case .person(let person): object(key) { PersonJSON.write(person, to: &$0) }
    case .people(let people):
      member(key, people) { json, person in json.object { PersonJSON.write(person, to: &$0) } }
    case .list(let objects):
      member(key, objects) { json, object in
        json.object { json in for member in object.members { json.write(member.key, member.value) } }
      }
    }
  }
}
