/// What a column of a people table says.
enum PeopleColumn: CaseIterable, Hashable {
  case id, name, first, last, email, title, unit, location, manager, managerEmail, joined, left, skills

  /// The headers under which the column is known, folded as by `fold`, the surest first.
  var aliases: [String] {
    switch self {
    case .id:
      [
        "personalnummer", "mitarbeiternummer", "employeeid", "employeenumber", "empno", "personid",
        "mitarbeiterid", "userid", "id", "objectid", "personalnr", "persnr", "employeeno",
      ]
    case .name:
      ["displayname", "anzeigename", "fullname", "name", "mitarbeiter", "mitarbeiterin", "employee"]
    case .first: ["vorname", "firstname", "givenname"]
    case .last: ["nachname", "lastname", "surname", "familienname", "familyname"]
    case .email: ["mail", "email", "emailadresse", "emailaddress", "userprincipalname"]
    case .title:
      ["jobtitle", "position", "stelle", "funktion", "title", "stellenbezeichnung", "taetigkeit", "role"]
    case .unit:
      [
        "abteilung", "department", "bereich", "orgunit", "organisationseinheit", "oe", "unit", "team",
        "kostenstelle",
      ]
    case .location: ["standort", "ort", "location", "office", "officelocation", "city", "stadt", "site"]
    case .manager:
      [
        "vorgesetzter", "vorgesetzte", "vorgesetzteid", "fuhrungskraft", "manager", "managerid", "reportsto",
        "supervisor", "linemanager",
      ]
    case .managerEmail: ["manageremail", "managermail", "vorgesetzteremail", "fuhrungskraftemail"]
    case .joined: ["eintritt", "eintrittsdatum", "hiredate", "joined", "startdate"]
    case .left: ["austritt", "austrittsdatum", "left", "enddate", "leavingdate"]
    case .skills: ["skills", "kenntnisse", "kompetenzen"]
    }
  }

  /// A header without case, accents, spaces and signs: `Führungs-Kraft` and `Fuehrungskraft` as `fuhrungskraft`.
  ///
  /// Bulk templates write `Name [displayName] Required`; there the name in brackets counts.
  static func fold(_ header: String) -> String {
    var inner = header[...]
    if let open = header.firstIndex(of: "["), let close = header[open...].firstIndex(of: "]") {
      inner = header[header.index(after: open)..<close]
    }
    var folded = ""
    for scalar in inner.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": folded.unicodeScalars.append(scalar)
      case "ä", "á", "à", "â": folded += "a"
      case "ö", "ó", "ò", "ô": folded += "o"
      case "ü", "ú", "ù", "û": folded += "u"
      case "é", "è", "ê": folded += "e"
      case "ß": folded += "ss"
      default: break
      }
    }
    return folded == "fuehrungskraft" ? "fuhrungskraft" : folded
  }
}

/// Which column of a table says what.
struct PeopleHeader {
  private(set) var columns: [PeopleColumn: Int] = [:]
  /// Headers that no alias knows, or that say what a surer column says.
  private(set) var unknown: [String] = []

  init(_ fields: [String]) {
    let folded = fields.map(PeopleColumn.fold)
    for column in PeopleColumn.allCases {
      columns[column] = column.aliases.lazy.compactMap(folded.firstIndex(of:)).first
    }
    let used = Set(columns.values)
    unknown = fields.indices.filter { !used.contains($0) }.map { fields[$0] }
  }

  /// Whether the table names people: by an id or an e-mail address, and by something else too.
  var isOfPeople: Bool {
    (columns[.id] != nil || columns[.email] != nil) && columns.count >= 2
      && (columns[.name] ?? columns[.last] ?? columns[.email]) != nil
  }
}
