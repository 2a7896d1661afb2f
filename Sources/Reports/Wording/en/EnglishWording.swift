internal import Discovery
internal import People

/// English.
struct EnglishWording: Wording {
  let thousandsSeparator = ","
  let decimalSeparator = "."

  func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }

  func quoted(_ text: String) -> String { "“" + text + "”" }

  func date(_ date: CivilDate) -> String {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return "\(date.day) \(months[max(1, min(12, date.month)) - 1]) \(date.year)"
  }

  func label(_ label: PersonLabel) -> String {
    switch label {
    case .bot: "bot"
    case .staff: "staff"
    case .external: "external"
    }
  }

  func outcome(_ outcome: AnswerOutcome) -> String {
    switch outcome {
    case .found: "found"
    case .weakSigns: "weak signs"
    case .nobody: "nobody"
    case .tooLittleVisible: "too little"
    }
  }
}
