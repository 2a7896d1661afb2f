internal import Discovery
internal import People

extension GermanWording {
  func foundTitle(_ kind: FoundList.Kind, subjects: [String]) -> String {
    switch kind {
    case .multipliers: "Multiplikatoren: die wenigen, die zusammen die meisten direkt erreichen"
    case .ambassadors: "Botschafter: Kontakte in vielen Einheiten"
    case .powerUsers: "Poweruser: nutzen die Plattform stetig und auf vielen Wegen"
    case .influencers: "Einflussreiche: andere greifen auf, was sie beginnen"
    case .mentors: "Mentoren: lange dabei, aktiv, hilfsbereit zu Neuen"
    case .mentorsFor: "Mentoren für " + list(subjects)
    case .newcomers: "Neue und ihre Mentoren"
    case .circles: "Lernkreise: ein Thema, verschiedene Einheiten, noch nicht im Kontakt"
    case .meet where subjects.isEmpty: "Wer sich kennenlernen sollte"
    case .meet: "Wen " + list(subjects) + " kennenlernen sollte"
    case .path: "Wer kann " + subjects.joined(separator: " mit ") + " bekannt machen?"
    case .understudies: "Wer für " + list(subjects) + " einspringen könnte"
    }
  }

  func foundBasis(_ basis: FindingBasis) -> String {
    let structure =
      switch basis.structure {
      case .line: "Linienstruktur"
      case .informal: "Informelle Struktur"
      case .valueCreation: "Wertschöpfungsstruktur"
      case .communication: "Kommunikation ohne Linie und Beifall"
      }
    var span = basis.window.map { "die letzten " + count($0, "Tag", "Tage") } ?? "gesamter Zeitraum"
    if let now = basis.now { span += " bis " + date(now) }
    let aging = basis.halfLife.map { "; Gewicht halbiert sich in " + count($0, "Tag", "Tagen") } ?? ""
    let without = basis.withoutTies.isEmpty ? "" : ", " + withoutTies(basis.withoutTies)
    return structure + ", " + span + aging + without + ": " + count(basis.people, "Person", "Personen") + ", "
      + count(basis.ties, "Verbindung", "Verbindungen") + "."
  }

  func foundMethod(_ kind: FoundList.Kind) -> String {
    let tie = "Verbunden ist, wer in zwei Wochen oder mehr antwortet, erwähnt oder dankt; Likes zählen nicht."
    switch kind {
    case .multipliers:
      return tie + " Jede weitere Person ist die, die am meisten noch nicht Erreichte hinzubringt."
    case .ambassadors: return tie + " Geordnet nach Einheiten mit mindestens zwei Kontakten."
    case .powerUsers:
      return "Geordnet nach aktiven Wochen des letzten halben Jahres und der Vielfalt der Nutzung."
    case .influencers:
      return "Gezählt sind verschiedene Menschen, die eigene Beiträge aufgreifen; weder Likes noch "
        + "gegenseitiger Beifall noch eigene Mitarbeitende."
    case .mentors:
      return "Geordnet nach Neuen aus anderen Einheiten, denen geantwortet wurde (erste 90 Tage), dann nach "
        + "Anerkennung, Tempo und Stetigkeit. Mindestens zwei Jahre dabei, im letzten halben Jahr aktiv."
    case .mentorsFor:
      return "Gemeinsame Themen, zwei bis drei Schritte entfernt, Hilfsbereitschaft, Tempo, Sprache und "
        + "Standort; niemand aus der eigenen Linie."
    case .newcomers:
      return "Zuerst die Zuordnung, die allen zusammen am besten dient und niemanden überlastet; dann zwei "
        + "andere Vorschläge. Niemand aus der eigenen Linie."
    case .circles: return "Vier bis fünf Menschen schreiben über dasselbe Thema. " + tie
    case .meet: return "Gemeinsame Themen, verschiedene Einheiten, kein Kontakt und kein gemeinsamer. " + tie
    case .path:
      return "Die stärksten Wege; wer nicht erscheinen will oder sehr viel gefragt wird, ist nicht darauf."
    case .understudies: return "Geordnet nach gemeinsamen Kontakten und Themen, je zur Hälfte."
    }
  }

  func foundNothing(_ kind: FoundList.Kind) -> String {
    switch kind {
    case .mentors, .mentorsFor:
      "Niemand, der bereit ist: mit whoknows mark NAME --mentor eintragen, oder --assume-willing."
    case .newcomers: "Niemand ist hier neu (letzte 90 Tage, mit eigenem Beitrag)."
    case .path: "Kein Weg über sichtbare Kontakte."
    default: "Dafür ist zu wenig zu sehen."
    }
  }

  func foundCaution(_ kind: FoundList.Kind) -> String? {
    switch kind {
    case .multipliers:
      "Erreichen heißt: direkt im Kontakt sein. Ob sich etwas verbreitet, sagt das nicht. Bitte fragen, "
        + "nicht einteilen."
    case .ambassadors, .influencers: "Zum Ansprechen gedacht, nicht zum Bewerten."
    case .powerUsers:
      "Zum Ansprechen gedacht, nicht zum Bewerten: wer wenig schreibt, arbeitet nicht weniger."
    case .mentors, .mentorsFor, .newcomers: "Vorschläge zum Fragen; niemand wird zugeteilt."
    case .circles, .meet: "Vorschläge: ob es passt, wissen die Beteiligten besser."
    case .path: "Bitte erst die Person in der Mitte fragen."
    case .understudies: nil
    }
  }

  func foundShown(_ count: Int, of all: Int) -> String {
    "\(number(count)) von \(number(all)) gezeigt; mehr mit --limit."
  }

  func foundReached(_ count: Int, of all: Int) -> String {
    "bis hier " + number(count) + " (" + percentage(count, of: all) + ")"
  }

  func foundCurve(_ points: [(people: Int, reached: Int)], of all: Int) -> String {
    "Von " + number(all) + " erreichen die besten "
      + list(points.map { number($0.people) + ": " + percentage($0.reached, of: all) }) + "."
  }

  func foundVia(_ names: [String]) -> String { "über " + list(names) }

  func foundPart(_ name: String) -> String {
    [
      "newcomers": "Neue", "thanks": "Anerkennung", "speed": "Tempo", "steadiness": "Stetigkeit",
      "topics": "Themen", "distance": "Nähe", "practical": "Sprache und Ort",
    ][name] ?? name
  }

  func fact(_ fact: Fact) -> String { mentorFact(fact) ?? reachFact(fact) ?? meetingFact(fact) }

  private func mentorFact(_ fact: Fact) -> String? {
    let count = fact.count ?? 0
    switch fact.kind {
    case .helpedNewcomers:
      return self.count(count, "Neuem", "Neuen") + " aus anderen Einheiten geantwortet"
    case .helpedOwnNewcomers: return self.count(count, "Neuem", "Neuen") + " der eigenen Einheit geantwortet"
    case .longStanding:
      return (fact.words.isEmpty ? "" : "mindestens ") + self.count(count, "Jahr", "Jahre") + " dabei"
    case .accepted: return self.count(count, "angenommene Antwort", "angenommene Antworten")
    case .thanked: return "Dank von " + self.count(count, "Person", "Personen")
    case .answersWithin: return "antwortet meist in " + duration(fact.hours ?? 0)
    case .steady, .activeWeeks:
      return "aktiv in " + number(count) + " der letzten " + self.count(fact.of ?? 0, "Woche", "Wochen")
    case .sharedTopics: return "Thema: " + fact.words.joined(separator: ", ")
    case .steps:
      return self.count(count, "Schritt", "Schritte") + " entfernt, über " + list(fact.people.map(\.name))
    case .otherUnit: return "andere Einheit"
    case .sameSite: return "gleicher Standort"
    case .sharedLanguages: return "gemeinsame Sprache: " + fact.words.joined(separator: ", ")
    case .capacity: return "nimmt bis zu " + self.count(count, "Mentee", "Mentees")
    case .neverAnsweredNewcomer: return "hat noch keinem Neuen geantwortet"
    case .onlyOwnUnit: return "hat nur Neuen der eigenen Einheit geantwortet"
    case .silentFor: return "seit " + self.count(count, "Tag", "Tagen") + " kein Beitrag"
    case .noSharedTopic: return "kein gemeinsames Thema gefunden"
    case .farAway: return "kein Weg mit höchstens drei Schritten"
    case .alreadyInTouch: return "sie kennen sich schon"
    case .noSharedLanguage: return "keine gemeinsame Sprache bekannt"
    case .notAsked: return "noch nicht gefragt, ob bereit"
    case .noMentorFree: return "kein Mentor mehr frei"
    case .latestNewcomers:
      return "Betrachtet sind die zuletzt gekommenen \(number(fact.count ?? 0)) von \(number(fact.of ?? 0)); "
        + "für andere --unit oder --location wählen."
    case .bestTogether: return "beste Zuordnung"
    case .alternative: return "auch möglich"
    default: return nil
    }
  }

  private func reachFact(_ fact: Fact) -> String? {
    let count = fact.count ?? 0
    switch fact.kind {
    case .reaches: return self.count(count, "direkter Kontakt", "direkte Kontakte")
    case .adds: return "bringt " + number(count) + " hinzu"
    case .substitutes: return "Ersatz: " + fact.people.map(\.name).joined(separator: ", ")
    case .nominated: return "von " + self.count(count, "Person", "Personen") + " genannt"
    case .units: return "Kontakte in " + self.count(count, "anderer Einheit", "anderen Einheiten")
    case .contacts: return self.count(count, "Kontakt", "Kontakte")
    case .kindsOfUse: return number(count) + " von " + number(fact.of ?? 0) + " Arten der Nutzung"
    case .communities: return "schreibt in " + self.count(count, "Community", "Communitys")
    case .followers:
      return self.count(count, "Person greift", "Personen greifen") + " eigene Beiträge auf, in "
        + self.count(fact.of ?? 0, "Diskussion", "Diskussionen")
    default: return nil
    }
  }

  private func meetingFact(_ fact: Fact) -> String {
    let count = fact.count ?? 0
    switch fact.kind {
    case .differentUnits:
      return fact.words.isEmpty ? number(count) + " Einheiten" : "verschiedene Einheiten"
    case .noContact: return "bisher kein Kontakt"
    case .differentSites: return self.count(count, "Standort", "Standorte")
    case .suggestedBefore: return "vorgeschlagen am " + (fact.day.map { date($0) } ?? "")
    case .metSince:
      return "seitdem im Kontakt: " + number(count) + "-mal, zuerst am " + (fact.day.map { date($0) } ?? "")
    case .wayOver:
      return fact.people.isEmpty ? "direkt im Kontakt" : self.count(count, "Schritt", "Schritte")
    case .contactsOnWay:
      return fact.people.map(\.name).joined(separator: " – ") + ": "
        + self.count(count, "Kontakt", "Kontakte")
        + (fact.day.map { ", zuletzt " + date($0) } ?? "")
    case .sharedContacts: return number(count) + " von " + number(fact.of ?? 0) + " Kontakten gemeinsam"
    case .turnedToBy: return "gefragt von " + self.count(count, "Person", "Personen")
    case .turnsTo: return "fragt " + self.count(count, "Person", "Personen")
    default: return placeFact(fact)
    }
  }

  private func placeFact(_ fact: Fact) -> String {
    let day = fact.day.map { date($0) } ?? ""
    switch fact.kind {
    case .inGroup: return "arbeitet in der Gruppe " + quoted(fact.words.joined(separator: " · "))
    case .linksGroup: return "verbindet mit " + quoted(fact.words.joined(separator: " · "))
    case .placeRange: return "nach Kontakten " + placeRange(fact.count ?? 0, fact.of ?? 0)
    case .inTop:
      return "in " + number(fact.count ?? 0) + " von " + number(fact.of ?? 0)
        + " neu gezogenen Netzen unter den ersten 5 %"
    case .placeBefore: return earlierPlace(fact.count, day)
    case .newSince: return earlierPlace(nil, day)
    case .goneSince: return noLonger(fact.people.map(\.name), of: fact.count ?? 0, day)
    default: return ""
    }
  }

  func earlierPlace(_ place: Int?, _ date: String) -> String {
    place.map { "am " + date + " auf Platz " + number($0) } ?? "neu seit " + date
  }

  func noLonger(_ names: [String], of count: Int, _ date: String) -> String {
    "seit " + date + " nicht mehr dabei: " + names.joined(separator: ", ")
      + (count > names.count ? " …" : "")
  }

  func placeRange(_ best: Int, _ worst: Int) -> String {
    best == worst ? "Platz " + number(best) : "Platz " + number(best) + " bis " + number(worst)
  }

  private func duration(_ hours: Double) -> String {
    hours < 48
      ? count(max(1, Int(hours.rounded(.up))), "Stunde", "Stunden")
      : count(Int((hours / 24).rounded(.up)), "Tag", "Tagen")
  }
}
