internal import Discovery
internal import People

/// What pictures say in German.
struct GermanMaps: MapWording, PictureTableWording {
  private let common = GermanWording()

  var groupsTitle: String { "Wer wirklich mit wem arbeitet, und wer die Gruppen verbindet" }
  func unitsTitle() -> String { "Was zwischen den Bereichen fließt, und durch wen" }
  var communitiesTitle: String { "Die Communitys und wie viele in beiden schreiben" }
  var bridgesTitle: String { "Wo der Kontakt zwischen Gruppen an einem Menschen hängt" }
  var noBridgesTitle: String { "Kein Kontakt zwischen Gruppen hängt an einem einzigen Menschen" }
  var structureTitle: String { "Linie und gelebte Struktur: wo sie sich unterscheiden" }
  var orgTitle: String { "Wer an wen berichtet, und Kontakte über die Linien hinweg" }
  func egoTitle(_ name: String) -> String { "Mit wem \(name) in Kontakt ist" }
  func topicTitle(_ topic: String) -> String {
    "Wer sich mit \(quoted(topic)) auskennt, und wer fragt"
  }
  func beforeAfterTitle(_ date: Instant) -> String {
    "Was sich seit dem \(self.date(date)) zwischen den Bereichen geändert hat"
  }

  func window(_ first: Instant?, _ last: Instant?) -> String {
    guard let first, let last else { return "Kontakte ohne Datum" }
    return "\(date(first)) bis \(date(last))"
  }
  func structureName(_ structure: Structure) -> String {
    switch structure {
    case .line: "Linienstruktur"
    case .informal: "informelle Struktur"
    case .valueCreation: "Wertschöpfungsstruktur"
    case .communication: "Kommunikationsstruktur (alle Kontakte)"
    }
  }
  func coverage(_ seen: Int, of all: Int) -> String {
    "\(number(seen)) von \(count(all, "Person", "Personen")) mit solchen Kontakten (\(percentage(seen, of: all)))"
  }
  var officialCommunities: String { "offizielle Communitys" }
  func writersCoverage(_ seen: Int, of all: Int) -> String {
    "\(number(seen)) von \(count(all, "Person", "Personen")) schreiben darin (\(percentage(seen, of: all)))"
  }
  func communitiesExtent(_ communities: Int, _ people: Int, _ posts: Int) -> String {
    [
      count(communities, "Community", "Communitys"),
      count(people, "schreibende Person", "schreibende Personen"),
      count(posts, "Beitrag", "Beiträge"),
    ].joined(separator: " · ")
  }
  func drawn(_ links: Int, of all: Int, share: Double) -> String {
    "Gezeichnet: \(number(links)) von \(count(all, "Verbindung", "Verbindungen")) zwischen den Gruppen, \(percentage(share)) vom Austausch."
  }
  func drawnChange(_ links: Int, of all: Int, share: Double) -> String {
    "Gezeichnet: die größten Änderungen, \(number(links)) von \(count(all, "Verbindung", "Verbindungen")), \(percentage(share)) aller Änderung."
  }
  func fragileDrawn(_ links: Int, more: Int) -> String {
    if links == 0 { return "Keine zwei Gruppen haben 80 % ihres Kontakts über einen einzigen Menschen." }
    let pairs = count(links, "Paar", "Paare")
    let sentence =
      "Gezeichnet: \(pairs) von Gruppen; an ihrem Kontakt ist ein Mensch zu mindestens 80 % beteiligt."
    return more > 0 ? sentence + " Es gibt \(number(more)) weitere: whoknows bridges --fragile." : sentence
  }
  func undrawnGroups(_ count: Int) -> String {
    count == 1
      ? "Eine Gruppe ohne solchen Kontakt ist nicht gezeichnet."
      : "\(number(count)) Gruppen ohne solchen Kontakt sind nicht gezeichnet."
  }
  func moreOnTopic(_ count: Int) -> String {
    count == 1
      ? "Und eine weitere Person schrieb etwas dazu: whoknows about nennt sie."
      : "Und \(number(count)) weitere schrieben etwas dazu: whoknows about nennt sie."
  }
  func unnamed(_ count: Int) -> String {
    count == 1
      ? "Und eine weitere Person verbindet Gruppen: whoknows bridges nennt sie."
      : "Und \(number(count)) weitere verbinden Gruppen: whoknows bridges nennt sie."
  }
  func loose(_ count: Int) -> String {
    self.count(count, "Person gehört", "Personen gehören") + " zu keiner Gruppe."
  }
  var noGroups: String { "Die Kontakte zeigen keine eigenen Gruppen." }
  var unitsForGroups: String { "Die Kontakte zeigen keine eigenen Gruppen: gezeichnet sind die Bereiche." }
  var everybody: String { "Alle" }
  var contactsOnly: String {
    "Das Bild zeigt Kontakte, die Spuren hinterlassen haben: keine Freundschaft, keine Leistung, niemandes Wert."
  }
  var sharedWriters: String {
    "Zwei Communitys sind verbunden, wenn dieselben Menschen in beiden schreiben. Das Bild zeigt Kontakte, keine Leistung."
  }
  var noContacts: String { "Von dieser Person ist kein Kontakt zu sehen." }
  var stale: String {
    "Die Verbindungen sind älter als die Beiträge: whoknows analyse bringt sie auf den Stand."
  }

  func people(_ count: Int) -> String { self.count(count, "Person", "Personen") }
  func more(_ count: Int) -> String { "und \(number(count)) weitere" }
  func nameAndMore(_ name: String, _ count: Int) -> String { "\(name) und \(number(count)) weitere" }
  func folds(_ names: [String], of count: Int) -> String { "Zusammengefasst: " + shortList(names, of: count) }
  func groupName(_ label: GroupLabel) -> String { common.name(label) }
  func group(_ name: String, _ people: Int, units: [(name: String, count: Int)]) -> String {
    "\(name): \(self.people(people)). "
      + units.map { "\($0.name) \(number($0.count))" }.joined(separator: ", ")
  }
  func communityReason(_ people: Int, _ posts: Int) -> String {
    "\(self.people(people)), \(count(posts, "Beitrag", "Beiträge"))"
  }
  func link(_ a: String, _ b: String, people: Int, share: Double) -> String {
    "\(a) – \(b): \(count(people, "Person", "Personen")) in Kontakt, \(percentage(share)) vom Austausch zwischen Gruppen"
  }
  func fragileLink(_ a: String, _ b: String, _ through: Int, of contacts: Int) -> String {
    "\(a) – \(b): \(number(through)) von \(count(contacts, "Kontakt", "Kontakten")) über einen Menschen"
  }
  func sharedPeople(_ a: String, _ b: String, _ people: Int) -> String {
    "\(a) – \(b): \(count(people, "Person schreibt", "Personen schreiben")) in beiden"
  }
  func bridge(_ name: String, _ a: String, _ b: String, share: Double, isSole: Bool) -> String {
    let sentence = "\(name) ist an \(percentage(share)) der Kontakte zwischen \(a) und \(b) beteiligt."
    return isSole ? sentence + " Ohne \(name) bleibt davon wenig." : sentence
  }
  func contact(_ a: String, _ b: String, weight: Double) -> String {
    "\(a) – \(b): Stärke \(decimal(weight, places: 1))"
  }
  func turnsTo(_ a: String, _ b: String, weight: Double) -> String {
    "\(a) wendet sich an \(b): Stärke \(decimal(weight, places: 1))"
  }
  func knows(_ name: String, posts: Int, accepted: Int) -> String {
    let sentence = "\(name): \(count(posts, "Beitrag", "Beiträge")) dazu"
    return accepted > 0 ? sentence + ", \(number(accepted)) als Antwort angenommen" : sentence
  }
  func asks(_ name: String, posts: Int) -> String {
    "\(name) hat danach gefragt (\(count(posts, "Beitrag", "Beiträge")))"
  }
  func reportsTo(_ a: String, _ b: String) -> String { "\(a) berichtet an \(b)" }
  func silentReport(_ a: String, _ b: String) -> String {
    "\(a) berichtet an \(b), und kein Kontakt der beiden ist zu sehen"
  }
  func acrossLine(_ a: String, _ b: String, weight: Double) -> String {
    "\(a) – \(b): in Kontakt (Stärke \(decimal(weight, places: 1))), ohne dass eine Linie sie verbindet"
  }
  func change(_ a: String, _ b: String, before: Double, after: Double) -> String {
    "\(a) – \(b): vorher \(decimal(before, places: 1)), jetzt \(decimal(after, places: 1))"
  }

  var sizeIsPeople: String { "Fläche: Menschen" }
  var sizeIsExchange: String { "Größe: wie viel Kontakt" }
  var sizeIsKnowledge: String { "Größe: wie viel sie gezeigt haben" }
  var sizeIsWriters: String { "Fläche: Menschen, die dort schreiben" }
  var widthIsExchange: String { "Breite: wie viel Kontakt" }
  var widthIsContacts: String { "Breite: Zahl der Kontakte" }
  var widthIsShared: String { "Breite: Menschen, die in beiden schreiben" }
  var shadeIsActivity: String { "Dunkler: mehr Beiträge je Person" }
  var colourOnlySeparates: String { "Farben trennen nur Nachbarn" }
  var legendBridge: String { "verbindet die Gruppen" }
  var legendSole: String { "daran hängt die Verbindung" }
  var legendLine: String { "berichtet an" }
  var legendInformal: String { "wendet sich an" }
  var legendValue: String { "arbeitet mit" }
  var legendSilent: String { "berichtet an, kein Kontakt zu sehen" }
  var legendAcross: String { "Kontakt über die Linien hinweg" }
  var legendNew: String { "neu" }
  var legendGone: String { "weg" }
  var legendStronger: String { "stärker" }
  var legendWeaker: String { "schwächer" }
  var legendKnows: String { "kennt sich aus" }
  var legendAsks: String { "fragt" }
  var legendSelf: String { "die Person, um die es geht" }
  var legendTurnsTo: String { "wendet sich an" }
  var noUnit: String { "ohne Bereich" }

  var simpleLayout: String { "Einfache Anordnung, weil die eigentliche nicht rechtzeitig fertig wurde." }
  var unlabelled: String { "ohne Beschriftung" }
  var unplaced: String { "Außerdem verbinden Gruppen" }

  var languageTag: String { "de" }
  var pageSearch: String { "Suche" }
  var pageHint: String {
    "Zeigen Sie auf etwas oder suchen Sie einen Namen: Hier steht dann, warum es da ist."
  }
  var pageLarger: String { "Größer" }
  var pageSmaller: String { "Kleiner" }
  var pageWhole: String { "Ganzes Bild" }
  var pageNothing: String { "Niemand und nichts dieses Namens ist im Bild." }

  var tableFrom: String { "von" }
  var tableTo: String { "zu" }
  var tableWeight: String { "Stärke" }
  var tableBridges: String { "durch" }

  // As in every other report of this language.
  var thousandsSeparator: String { common.thousandsSeparator }
  var decimalSeparator: String { common.decimalSeparator }
  func list(_ parts: [String]) -> String { common.list(parts) }
  func quoted(_ text: String) -> String { common.quoted(text) }
  func date(_ date: CivilDate) -> String { common.date(date) }
  func label(_ label: PersonLabel) -> String { common.label(label) }
  func outcome(_ outcome: AnswerOutcome) -> String { common.outcome(outcome) }
}
