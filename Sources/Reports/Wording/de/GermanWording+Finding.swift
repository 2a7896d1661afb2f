internal import Discovery
internal import People

extension GermanWording {
  func structureName(_ structure: Structure) -> String {
    switch structure {
    case .line: "Linie"
    case .informal: "informelle Struktur"
    case .valueCreation: "Wertschöpfung"
    case .communication: "alle Kontakte"
    }
  }

  func windowItem(_ days: Int?) -> String {
    days.map { "letzte \(count($0, "Tag", "Tage"))" } ?? "ganze Zeit"
  }

  func peopleAndContacts(_ people: Int, _ contacts: Int) -> String {
    "\(count(people, "Person", "Personen")), \(count(contacts, "Kontakt", "Kontakte"))"
  }

  func methodSentences(_ method: FindingMethod, seed: UInt64) -> [String] {
    switch method {
    case .groups:
      [
        "Gruppen: Leiden im Ganzen und noch einmal in jeder Gruppe, zehn Läufe, die übereinstimmen müssen "
          + "(Startwert \(seed)).",
        "Kontakte zählen mehr, wo sich trifft, wer zusammengehört; in einem Jahr verblasst die Hälfte.",
      ]
    case .crossTieShare:
      [
        "Anteil an den Verbindungen zwischen Gruppen, über dauerhafte Kontakte: mindestens drei Wochen in "
          + "mindestens zwei Monaten.",
        "Genannt wird, wer drei dauerhafte Kontakte in der eigenen und drei in einer anderen Gruppe hat. "
          + "Bänder: 30 nach Gesprächsfäden neu gezogene Netze.",
      ]
    case .fragileContacts:
      ["Gruppenpaare, bei denen mindestens vier von fünf direkten Kontakten über eine Person laufen."]
    case .structures:
      [
        "Übereinstimmung: Korrelation der Verbindungen über alle Personenpaare (1 gleich, 0 Zufall).",
        "Unterschiede: Kontakte zweier Einheiten gegen das, was ihre Kontakte mit allen anderen erwarten "
          + "lassen; Einheiten mit weniger als drei Personen fehlen.",
      ]
    case .departure:
      [
        "Verbindungen, Gruppenpaare und Wörter sind genau gezählt; Entfernungen von einer Stichprobe aus gemessen."
      ]
    }
  }

  var staleFinding: String { "Älter als der Datenstand: whoknows analyse bringt es auf den Stand." }
  func withoutTies(_ kinds: [String]) -> String { "ohne Beziehungen der Art " + list(kinds) }
  func nowItem(_ date: String) -> String { "Stand \(date)" }
  func shownOf(_ shown: Int, _ all: Int) -> String { "Gezeigt: \(number(shown)) von \(number(all))." }

  var groupsTitle: String { "Gruppen, in denen wirklich zusammengearbeitet wird" }
  var noGroupStructure: String {
    "Hier gibt es keine Gruppenstruktur: Man hält sich nicht mehr an Gruppen, als es der Zufall ergäbe."
  }
  func groupFallbackName(_ id: String) -> String { "Gruppe \(id.drop { !$0.isNumber })" }
  func groupsFound(_ count: Int, people: Int, certainty: String) -> String {
    "\(self.count(count, "Gruppe", "Gruppen")) mit \(self.count(people, "Person", "Personen")); "
      + "die Zuordnung ist im Mittel zu \(certainty) sicher."
  }
  func groupSize(_ count: Int) -> String { self.count(count, "Person", "Personen") }
  func groupPlaces(_ unit: (String, Int)?, _ location: (String, Int)?) -> String? {
    let parts = [unit, location].compactMap { $0 }.map { "\($0.1) % \($0.0)" }
    return parts.isEmpty ? nil : "Vorwiegend " + list(parts) + "."
  }
  func groupWords(_ words: [String]) -> String { words.joined(separator: ", ") }
  func groupInside(_ percent: Int, certainty: Int) -> String {
    "\(percent) % der Kontakte bleiben in der Gruppe; Zuordnung zu \(certainty) % sicher."
  }
  func groupCore(_ names: [String]) -> String { "Unter anderen: " + names.joined(separator: ", ") }
  func groupBetween(_ name: String, _ other: String) -> String {
    "\(name) steht zwischen dieser Gruppe und \(other)."
  }
  func groupCommunity(_ name: String, _ percent: Int) -> String {
    "\(percent) % gehören zur Community \(quoted(name))."
  }
  func groupAgreement(_ official: GroupAgreement.Official, _ value: String) -> String {
    let name = official == .units ? "Einheiten" : "offiziellen Communitys"
    return "Übereinstimmung mit den \(name): \(value) (1 gleich, 0 Zufall)."
  }
  func groupDifference(_ difference: GroupAgreement.Difference, parts: [String]) -> String {
    switch difference.kind {
    case .spread:
      "\(difference.name) (\(count(difference.people, "Person", "Personen"))) verteilt sich auf \(list(parts))."
    case .mixed: "\(parts.isEmpty ? difference.name : list(parts)) arbeiten wie eine Gruppe zusammen."
    }
  }
  func groupChange(
    _ kind: GroupChange.Kind, _ group: String, _ before: [String], _ joined: Int, _ left: Int
  ) -> String {
    switch kind {
    case .born: "Neu: \(group)."
    case .ended: "Beendet: \(list(before))."
    case .merged: "Vereinigt: Aus \(list(before)) wurde \(group)."
    case .split: "Geteilt: \(group) ging aus \(list(before)) hervor."
    case .grown, .shrunk: "\(group): \(number(joined)) dazu, \(number(left)) weg."
    }
  }
  func comparedWith(_ date: String, _ changes: Int) -> String {
    changes == 0 ? "Keine Änderung seit \(date)." : "Änderungen seit \(date):"
  }

  func bridgesTitle(_ places: BridgedPlaces) -> String {
    switch places {
    case .groups: "Wer Gruppen verbindet"
    case .units: "Wer Einheiten verbindet"
    case .locations: "Wer Standorte verbindet"
    }
  }
  var noBridges: String { "Niemand hat auf beiden Seiten zweier Gruppen drei dauerhafte Kontakte." }
  var possibleBridges: String { "möglicherweise" }
  func bridgeLink(_ own: String, _ other: String, ties: Int, percent: Int, names: [String]) -> String {
    "Verbindet mit \(other): \(count(ties, "dauerhafter Kontakt", "dauerhafte Kontakte"))"
      + (names.isEmpty ? "" : " (\(names.joined(separator: ", ")))")
      + ", \(percent) % von allem, was beide miteinander haben."
  }
  func furtherLinks(_ count: Int) -> String { "Und mit \(number(count)) weiteren." }
  func bridgeOwn(_ place: String, _ ties: Int) -> String {
    "Zu Hause in \(place): \(count(ties, "dauerhafter Kontakt", "dauerhafte Kontakte"))."
  }
  func bridgeBand(_ count: Int, _ of: Int, _ best: Int, _ worst: Int) -> String {
    "In \(count) von \(of) neu gezogenen Netzen unter den Stärksten; Platz \(best) bis \(worst)."
  }
  func bridgePlaces(_ places: BridgedPlaces, _ count: Int) -> String {
    switch places {
    case .groups: "Unter \(self.count(count, "Gruppe", "Gruppen"))."
    case .units: "Unter \(self.count(count, "Einheit", "Einheiten"))."
    case .locations: "Unter \(self.count(count, "Standort", "Standorten"))."
    }
  }
  var fragileTitle: String { "Kontakte zwischen Gruppen, die an einer Person hängen" }
  var noFragile: String { "Kein Kontakt zwischen Gruppen hängt an einer Person." }
  func fragilePair(_ one: String, _ other: String) -> String { "\(one) – \(other)" }
  func fragileReason(_ name: String, _ through: Int, _ all: Int, months: Int) -> String {
    "Über \(name) laufen \(number(through)) von \(count(all, "Kontakt", "Kontakten"))"
      + (months > 0 ? " in \(count(months, "Monat", "Monaten"))." : ".")
  }
  func fragileOthers(_ count: Int) -> String {
    count == 0
      ? "Sonst ist niemand aus beiden Gruppen in Kontakt."
      : "\(self.count(count, "weitere Person ist", "weitere Personen sind")) in Kontakt."
  }

  var structureTitle: String { "Linie, informelle Struktur und Wertschöpfung" }
  func figuresOf(_ date: String) -> String { "Am \(date) waren es:" }
  var noDifferences: String { "Keine Einheit fällt auf." }
  func agreement(_ one: String, _ other: String, _ value: String?, shared: Int, ties: Int) -> String {
    guard let value else { return "\(one) und \(other): nichts zu vergleichen." }
    return
      "\(one) und \(other): Übereinstimmung \(value); \(number(shared)) von \(number(ties)) Verbindungen "
      + "in beiden."
  }
  func crossing(_ percent: Int, expected: Int) -> String {
    "\(percent) % der direkten Kontakte überschreiten Einheiten (\(expected) %, wenn Einheiten egal wären)."
  }
  func directions(up: Int, down: Int, within: Int, across: Int) -> String {
    "Antworten: \(number(up)) die Linie hinauf, \(number(down)) hinab, \(number(within)) in der Einheit, "
      + "\(number(across)) quer."
  }
  func differenceTitle(_ kind: StructureDifference.Kind, _ units: [String]) -> String {
    kind == .farButTogether
      ? "\(list(units)) arbeiten wie eine Einheit" : "\(list(units)) haben kaum Kontakt"
  }
  func differenceReason(_ contacts: Int, _ expected: String, _ distance: Int?) -> String {
    "\(count(contacts, "Kontakt", "Kontakte")), etwa \(expected) zu erwarten"
      + (distance.map { $0 <= 2 ? "; Nachbarn in der Linie." : "; in der Linie \($0) Schritte entfernt." }
        ?? ".")
  }

  func departureTitle(_ departure: DepartureReport.Cause) -> String {
    switch departure {
    case .leaving(let people):
      "Wenn \(list(people.map(\.description.name))) ginge" + (people.count > 1 ? "n" : "")
    case .closing(let name): "Wenn die Community \(quoted(name)) schlösse"
    case .merging(let merge): "Wenn \(list(merge.names.map { quoted($0) })) eins würden"
    }
  }
  func departureBasis(_ ties: Int, _ all: Int) -> String {
    "\(number(ties)) von \(count(all, "Verbindung", "Verbindungen")) gingen verloren."
  }
  var keyPeopleTitle: String { "Wessen Weggang die Gruppen am weitesten auseinanderbrächte" }
  func keyPeopleMethod(_ pivots: Int, _ sources: Int, of people: Int) -> String {
    "Vorauswahl nach den kürzesten Wegen von \(number(pivots)) Personen aus, Reihenfolge nach Abständen von "
      + "\(number(sources)) aus, von \(number(people)). Einzelheiten: what-if --leaves NAME."
  }
  func endingTies(_ count: Int) -> String {
    "\(self.count(count, "Verbindung ginge", "Verbindungen gingen")) verloren."
  }
  var nothingLost: String { "Zwischen Gruppen ginge nichts verloren." }
  var lostContacts: String { "verlorener Kontakt zwischen Gruppen" }
  func lostPair(_ one: String, _ other: String) -> String { "\(one) – \(other)" }
  func lostPairReason(_ before: Int, _ after: Int) -> String {
    after == 0
      ? "Alle \(count(before, "Verbindung", "Verbindungen")) gingen verloren."
      : "\(number(before - after)) von \(count(before, "Verbindung", "Verbindungen")) gingen verloren, "
        + "\(number(after)) blieben."
  }
  var orphanedTopics: String { "Wörter, die meist von dort kommen" }
  func orphanedTopic(_ posts: Int, _ all: Int) -> String {
    "\(number(posts)) von \(count(all, "Beitrag", "Beiträgen"))."
  }
  var successors: String { "wer am ehesten einspringt" }
  func successorReason(_ shared: Int, _ of: Int) -> String {
    "Schon jetzt mit \(number(shared)) von \(count(of, "Kontakt", "Kontakten")) verbunden."
  }
  func successorGroups(_ groups: [String]) -> String { "Arbeitet in \(list(groups))." }
  var repair: String { "die eine neue Verbindung, die am meisten heilt" }
  func repairPair(_ one: String, _ other: String) -> String { "\(one) – \(other)" }
  func repairReason(_ a: Int, _ b: Int, _ one: String, _ other: String) -> String {
    "Bringt \(number(a)) frühere Kontakte in \(one) auf drei Schritte an \(number(b)) in \(other) heran."
  }
  func alone(_ count: Int) -> String {
    "\(self.count(count, "Person hätte", "Personen hätten")) keine Verbindung mehr."
  }
  func nearness(_ value: String, sources: Int, isSampled: Bool) -> String {
    "Verlorene Nähe zwischen Gruppen: \(value)"
      + (isSampled ? ", geschätzt von \(count(sources, "Person", "Personen")) aus." : ", genau.")
  }
  func mergedCommunities(_ facts: DepartureReport.Merge) -> [String] {
    let members = zip(facts.names, facts.members).map { "\($0): \(count($1, "Mitglied", "Mitglieder"))" }
    return members + [
      "\(count(facts.shared, "Person gehört", "Personen gehören")) zu beiden.",
      "\(count(facts.ties, "Verbindung", "Verbindungen")) zwischen denen, die nur zu einer gehören.",
    ]
  }
}
