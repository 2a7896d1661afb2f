internal import Discovery
internal import People

extension GermanWording {
  func receipt(_ text: String) -> String { "Beleg: " + text }

  func verdict(_ verdict: ReceiptVerdict) -> String {
    switch verdict.outcome {
    case .same: "Dieselbe Antwort: Nichts, woraus sie besteht, hat sich geändert."
    case .dataChanged: "Was zu sehen ist, hat sich seitdem geändert; die Antwort kann jetzt eine andere sein."
    case .otherVersion:
      "Eine andere Version von whoknows hat diesen Beleg ausgestellt (" + verdict.then.version + ", jetzt "
        + verdict.now.version + "); die Beiträge sind dieselben, die Antwort nicht."
    case .different:
      "Nicht dieselbe Antwort, obwohl die Beiträge dieselben sind: Personen, Markierungen oder Namen haben sich "
        + "geändert, oder es ist der Beleg einer anderen Antwort."
    }
  }

  func change(_ change: StateChange) -> String {
    switch change.what {
    case .posts: number(Int(change.now)) + " sichtbare Beiträge statt " + number(Int(change.then))
    case .people: number(Int(change.now)) + " Personen mit Beiträgen statt " + number(Int(change.then))
    case .knownPeople: number(Int(change.now)) + " bekannte Personen statt " + number(Int(change.then))
    case .lastDay: "letzter Beitrag am " + day(change.now) + " statt am " + day(change.then)
    }
  }

  private func day(_ day: Int64) -> String { date(Instant(seconds: 0).adding(days: day)) }
}
