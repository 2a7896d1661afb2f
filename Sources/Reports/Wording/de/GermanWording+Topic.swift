internal import Discovery
internal import Index
internal import People
internal import Text

extension GermanWording {
  func question(_ text: String) -> String { "Wer weiß etwas über " + quoted(text) + "?" }

  func basis(extent: VisibleExtent, asOf: Instant?, prefersAvailable: Bool) -> String {
    let people =
      number(extent.people) + " von " + count(extent.knownPeople, "Person", "Personen")
      + " (\(Int((100 * extent.share).rounded())) %)"
    var parts = ["Sichtbar: " + count(extent.posts, "Beitrag", "Beiträge") + " von " + people]
    if let first = extent.first, let last = extent.last { parts.append(date(first) + " – " + date(last)) }
    if let asOf { parts.append("Stand " + date(asOf)) }
    if prefersAvailable { parts.append("kürzlich Aktive bevorzugt") }
    return parts.joined(separator: ", ") + "."
  }

  func narrowed(to filters: AskFilters) -> String {
    var parts: [String] = []
    func add(_ what: String, _ names: [String]) {
      if !names.isEmpty { parts.append(what + " " + names.map(quoted).joined(separator: " oder ")) }
    }
    add("Menschen aus", filters.units)
    add("Menschen in", filters.locations)
    add("niemand aus", filters.notInUnits)
    add("Beiträge in", filters.communities)
    if !filters.languages.isEmpty {
      let names = filters.languages.map { $0 == "de" ? "Deutsch" : "Englisch" }
      parts.append("Beiträge auf " + names.joined(separator: " oder "))
    }
    if !filters.kinds.isEmpty { parts.append(filters.kinds.map(plural).joined(separator: " oder ")) }
    return "Nur " + parts.joined(separator: "; ") + "."
  }

  private func plural(_ kind: PostKind) -> String {
    switch kind {
    case .question: "Fragen"
    case .answer: "Antworten"
    case .commit: "Commits"
    case .document: "Dokumente"
    default: "Beiträge"
    }
  }

  func unknownWords(_ words: [String]) -> String {
    (words.count == 1 ? "Das Wort " : "Die Wörter ") + list(words.map(quoted))
      + " hat hier noch niemand verwendet."
  }

  func band(_ band: Band) -> String {
    switch band {
    case .strong: "starke Belege"
    case .some: "einige Belege"
    case .weak: "schwache Anzeichen"
    }
  }

  func written(posts: Int, answers: Int, threads: Int, isAtLeast: Bool) -> String {
    var written = count(posts, "Beitrag", "Beiträge")
    if answers == posts {
      written = count(posts, "Antwort", "Antworten")
    } else if answers > 0, !isAtLeast {
      written += " (" + count(answers, "Antwort", "Antworten") + ")"
    }
    guard threads > 0 else { return written }
    return written + " in " + (isAtLeast ? "mindestens " : "") + count(threads, "Diskussion", "Diskussionen")
  }

  func acceptedPosts(_ count: Int) -> String { number(count) + " angenommen" }

  func helped(_ count: Int) -> String { "half " + self.count(count, "Person", "Personen") }

  func reviewed(_ count: Int) -> String {
    self.count(count, "fremden Beitrag", "fremde Beiträge") + " begutachtet"
  }

  func lastOnTopic(_ instant: Instant) -> String { "zuletzt am " + date(instant) }

  func asked(_ count: Int) -> String { number(count) + "-mal gefragt" }

  func namedInQuestions(_ count: Int) -> String { "in " + self.count(count, "Frage", "Fragen") + " genannt" }

  func mentioned(_ count: Int) -> String { number(count) + "-mal erwähnt" }

  func lastActive(_ instant: Instant) -> String { "zuletzt aktiv am " + date(instant) }

  var undated: String { "ohne Datum" }
  var accepted: String { "angenommen" }

  func place(kind: PostKind, community: String?) -> String? {
    let kind = kind == .post ? nil : name(of: kind)
    guard let community else { return kind }
    return kind.map { $0 + " in " + community } ?? community
  }

  private func name(of kind: PostKind) -> String {
    switch kind {
    case .question: "Frage"
    case .answer: "Antwort"
    case .commit: "Commit"
    case .document: "Dokument"
    default: kind.rawValue
    }
  }

  func role(_ role: PostRole) -> String? {
    switch role {
    case .author: nil
    case .asker: "hat das gefragt"
    case .mentionedInQuestion: "in dieser Frage genannt"
    case .mentioned: "hier erwähnt"
    }
  }

  func reason(_ reason: QueryConcept.Reason, term: String, surface: String) -> String? {
    switch reason {
    case .word: nil
    case .stem: "andere Form von " + quoted(surface)
    case .part: quoted(term) + " als Teil von " + quoted(surface)
    case .joined: quoted(surface) + " in " + quoted(term)
    case .compoundPart: quoted(term) + " als Teil von " + quoted(surface)
    case .compound: quoted(surface) + " in der Zusammensetzung " + quoted(term)
    case .abbreviation: quoted(term) + " als Abkürzung oder Langform von " + quoted(surface)
    case .synonym: quoted(term) + " als anderes Wort für " + quoted(surface)
    case .spelling: quoted(term) + " statt " + quoted(surface)
    case .expansion: quoted(term) + " als verwandtes Wort"
    }
  }

  var nextTier: String { "wahrscheinlich weniger Belege" }
  var placesNote: String {
    "„2–6“ vor einem Namen: die wahrscheinlichen Plätze; zwischen zwei Linien ist die Reihenfolge nicht sicher."
  }
  var weakSignsTitle: String { "schwache Anzeichen" }
  var nobody: String { "Darüber hat hier niemand geschrieben." }
  var onlyWeakSigns: String {
    "Bisher hat hier niemand gezeigt, das zu wissen; es gibt nur schwache Anzeichen."
  }

  func tooLittleVisible(posts: Int) -> String {
    "Zu wenig ist zu sehen, um zu sagen, ob das jemand weiß: nur "
      + count(posts, "Beitrag ist", "Beiträge sind") + " sichtbar."
  }

  var nextStepsTitle: String { "Was jetzt hilft:" }
  var tryOtherWords: String { "Andere Wörter für dasselbe versuchen." }

  func askKnownWord(command: String, posts: Int) -> String {
    "Allgemeiner fragen: " + command + " (" + count(posts, "Beitrag", "Beiträge") + ")"
  }

  func postTheQuestion(in places: [String]) -> String {
    guard !places.isEmpty else { return "Die Frage dort stellen, wo viele sie lesen, zum Beispiel so:" }
    return "Die Frage dort stellen, wo sie am besten passt, in " + places.joined(separator: " oder ")
      + ", zum Beispiel so:"
  }

  func place(_ place: AnswerAdvice.Place) -> String {
    guard !place.words.isEmpty else { return quoted(place.community) }
    let words = place.words.map { word in
      quoted(word.surface) + (word.isEstimate ? " in etwa " : " in ")
        + count(word.posts, "Beitrag", "Beiträgen")
    }
    return quoted(place.community) + " (" + words.joined(separator: ", ") + ")"
  }

  func questionToPost(_ topic: String, hasTraces: Bool) -> String {
    "Wer von euch weiß etwas über " + quoted(topic) + ", oder wen kann ich fragen? Ich habe gesucht und "
      + (hasTraces
        ? "nur beiläufige Bemerkungen dazu gefunden."
        : "niemanden gefunden, der bisher darüber geschrieben hat.")
  }

  func askRelated(_ words: [String]) -> String {
    "Mit Wörtern fragen, die hier daneben stehen: " + words.map(quoted).joined(separator: ", ")
  }

  func askStated(_ people: [StatedExpert]) -> String {
    "Fragen, wer es laut eigener Angabe oder Funktion weiß, auch wenn es kein Beitrag zeigt: "
      + people.map { $0.person.name + " (" + inWords($0.statements) + ")" }.joined(separator: ", ")
  }

  func states(_ statements: [Statement]) -> String { "außerdem angegeben: " + inWords(statements) }

  private func inWords(_ statements: [Statement]) -> String {
    statements.map { ($0.kind == .skill ? "Kenntnis " : "Funktion ") + quoted($0.text) }.joined(
      separator: ", ")
  }

  var readTheEvidence: String { "Die Beiträge unten lesen und die Verfasser fragen, wen sie fragen würden." }
  var importMore: String { "Mehr von dem einlesen, was hier geschrieben wird: whoknows import PFAD" }
  var askAsSomebodyElse: String { "Als jemand fragen, der mehr sehen darf: --viewer PERSON" }

  var spreadNote: String {
    "Zwischen zwei Linien stehen weniger Gefragte zuerst: Zehn Anfragen in 30 Tagen halbieren das Gewicht."
  }

  func requests(_ count: Int) -> String {
    count == 0
      ? "in 30 Tagen von niemandem gefragt" : "in 30 Tagen " + number(count) + "-mal gefragt oder erwähnt"
  }

  func reach(_ reach: ReachReport) -> String {
    if reach.isSelf { return "das sind Sie selbst" }
    var parts: [String] = []
    if let path = reach.path {
      let between = path.dropFirst().dropLast().map(\.name)
      parts.append(
        between.isEmpty ? "Sie kennen einander" : "vorstellen können: " + between.joined(separator: " → "))
    }
    if !reach.communities.isEmpty {
      parts.append("beide in " + list(Array(reach.communities.prefix(3)).map(quoted)))
    }
    if let location = reach.location { parts.append("beide in " + location) }
    return parts.isEmpty ? "kein kurzer Weg zu dieser Person bekannt" : parts.joined(separator: "; ")
  }

  func shown(_ count: Int, of all: Int) -> String {
    number(count) + " von " + self.count(all, "Person", "Personen")
      + " mit passenden Beiträgen gezeigt; mehr mit --limit."
  }
}

extension GermanWording {
  func scoreTitle(_ score: String) -> String { "Wie der Wert " + score + " entsteht" }

  func statedPart(_ statement: Statement) -> String {
    (statement.kind == .skill ? "gibt die Kenntnis " : "hat die Funktion ") + quoted(statement.text)
      + (statement.kind == .skill ? " an" : "") + ", was allein nichts zählt"
  }

  func part(role: PostRole, kind: PostKind?) -> String {
    switch role {
    case .author:
      switch kind {
      case .answer: "beantwortet"
      case .commit: "eingecheckt"
      case .document: "Dokument verfasst"
      default: "verfasst"
      }
    case .asker: "gefragt"
    case .mentionedInQuestion: "in der Frage genannt"
    case .mentioned: "erwähnt"
    }
  }

  func coverage(_ share: String) -> String { "Abdeckung " + share }

  func field(_ field: TermField) -> String {
    switch field {
    case .text: "Text"
    case .title: "Titel"
    case .threadTitle: "Diskussionstitel"
    case .tags: "Schlagwörter"
    case .paths: "Pfade"
    }
  }

  func counterfactual(_ counterfactual: Counterfactual) -> String {
    switch counterfactual {
    case .moreAccepted(let count, let like):
      "Käme mit "
        + (count == 1
          ? "einer weiteren angenommenen Antwort" : number(count) + " weiteren angenommenen Antworten")
        + " zu diesem Thema wie " + like.id + " auf Platz eins."
    case .notWith(let count, let like):
      "Käme auch mit " + number(count) + " weiteren angenommenen Antworten zu diesem Thema wie " + like.id
        + " nicht auf Platz eins."
    }
  }

  func partsSum(count: Int) -> String { "Summe aus " + self.count(count, "Teil", "Teilen") }

  func ownWords(posts: Int) -> String { "eigene Worte in " + count(posts, "Beitrag", "Beiträgen") }

  func recognition(_ recognition: RecognitionFinding) -> String {
    var ways: [String] = []
    if recognition.asked > 0 { ways.append("gefragt von " + number(recognition.asked)) }
    if recognition.accepted > 0 { ways.append("angenommen von " + number(recognition.accepted)) }
    if recognition.thanked > 0 { ways.append("Dank von " + number(recognition.thanked)) }
    return "anerkannt von " + count(recognition.people, "Person", "verschiedenen Personen")
      + (ways.isEmpty ? "" : " (" + ways.joined(separator: ", ") + ")")
  }
}
