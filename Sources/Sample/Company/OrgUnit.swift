/// A unit of the line structure: a function at a site.
struct OrgUnit: Sendable {
  let function: Int
  let site: Int
  let name: String
  /// First place in the dealt order of people, and one after the last.
  let places: Range<Int>
}

/// What units do, with the field of work whose topics they know.
struct OrgFunction: Sendable {
  let name: String
  let field: Int

  static let all: [OrgFunction] = [
    ("Fertigung", 0), ("Elektronikentwicklung", 1), ("Informationstechnik", 2), ("Softwareentwicklung", 3),
    ("Qualitätssicherung", 4), ("Logistik", 5), ("Personal", 6), ("Recht und Finanzen", 7),
    ("Arbeitsschutz und Umwelt", 8), ("Werkzeugbau", 0), ("Batteriesysteme", 1), ("Messtechnik", 4),
    ("Einkauf", 5),
    ("Gebäudetechnik", 8),
  ].map { OrgFunction(name: $0.0, field: $0.1) }
}

/// A place where the company works.
struct Site: Sendable {
  let name: String
  /// Percent of people up to and with this site.
  let upTo: Int
  /// Share of people who write English.
  let english: Double

  static let all = [
    Site(name: "Reutlingen", upTo: 38, english: 0.1), Site(name: "Chemnitz", upTo: 62, english: 0.08),
    Site(name: "Wrocław", upTo: 76, english: 0.4), Site(name: "Brno", upTo: 89, english: 0.4),
    Site(name: "Sheffield", upTo: 100, english: 0.95),
  ]
}
