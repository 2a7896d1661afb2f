internal import Formats
package import People

/// What is known of a person, as a table of one row; lists stand in one cell, parted by `; `.
package enum PersonProfileCSV {
  private static let columns = [
    "name", "id", "email", "unit", "location", "title", "labels", "manager", "posts", "answers", "accepted",
    "questions", "firstPost", "lastPost", "topics", "places", "skills",
  ]

  /// - Parameter raw: whether text that spreadsheets would calculate is written as it is.
  package static func string(_ profile: PersonProfile, raw: Bool = false) -> String {
    let person = profile.person
    let who = [person.name, person.id, person.email, person.unit, person.location, person.title]
    let counts = [profile.posts, profile.answers, profile.accepted, profile.questions]
    let lists = [profile.topics.map(\.word), profile.places.map(\.community), profile.declaredSkills]
    var row = who.map(CSVText.cell)
    row.append(.text(PersonLabel.all(of: person).map(\.rawValue).joined(separator: " ")))
    row.append(CSVText.cell(profile.manager?.name))
    row += counts.map { .integer($0) }
    row += [profile.firstPost, profile.lastPost].map { CSVText.cell($0?.iso8601) }
    row += lists.map { CSVText.cell($0.joined(separator: "; ")) }
    return CSVText.string(columns: columns, rows: [row], raw: raw)
  }
}
