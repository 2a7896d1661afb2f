internal import Discovery
internal import People

/// German.
struct GermanWording: Wording {
  let thousandsSeparator = "."
  let decimalSeparator = ","

  func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " und " + last
  }

  func quoted(_ text: String) -> String { "„" + text + "“" }

  func date(_ date: CivilDate) -> String {
    (date.day < 10 ? "0" : "") + "\(date.day)." + (date.month < 10 ? "0" : "") + "\(date.month).\(date.year)"
  }

  func label(_ label: PersonLabel) -> String {
    switch label {
    case .bot: "Bot"
    case .staff: "Betreuung"
    case .external: "extern"
    }
  }

  func outcome(_ outcome: AnswerOutcome) -> String {
    switch outcome {
    case .found: "gefunden"
    case .weakSigns: "schwach"
    case .nobody: "niemand"
    case .tooLittleVisible: "zu wenig"
    }
  }
}
