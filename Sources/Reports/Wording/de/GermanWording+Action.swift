extension GermanWording {
  func optedOut(_ name: String) -> String {
    "\(name) erscheint nirgends mehr, auch nicht nach weiteren Importen."
  }
  func optedIn(_ name: String) -> String { "\(name) erscheint wieder." }
  func marked(_ name: String, _ label: String) -> String { "\(name) ist jetzt gekennzeichnet: \(label)." }
  func unmarked(_ name: String, _ label: String) -> String {
    "\(name) ist nicht mehr gekennzeichnet: \(label)."
  }

  func mentor(_ name: String, capacity: Int?) -> String {
    guard let capacity else { return "\(name) wird nicht mehr als Mentor vorgeschlagen." }
    return "\(name) wird als Mentor vorgeschlagen, für höchstens \(number(capacity)) zugleich."
  }

  func sampleWritten(_ folder: String, posts: Int, bytes: Int) -> String {
    "\(folder): \(count(posts, "Beitrag", "Beiträge")), \(decimal(Double(bytes) / 1_000_000, places: 1)) MB. "
      + "Weiter mit: whoknows import \(folder)/items.jsonl"
  }

  var mapTitle: String { "Communitys und die Menschen, die sie verbinden" }

  func mapExtent(_ communities: Int, _ people: Int, _ posts: Int) -> String {
    [
      count(communities, "Community", "Communitys"),
      count(people, "schreibende Person", "schreibende Personen"),
      count(posts, "Beitrag", "Beiträge"),
    ].joined(separator: " · ")
  }

  var mapCaution: String {
    "Zwei Communitys sind verbunden, wenn dieselben Menschen in beiden schreiben. Das Bild zeigt Kontakte, keine Leistung."
  }
  var mapStaleness: String {
    "Die Verbindungen sind älter als die Beiträge: whoknows analyse bringt sie auf den Stand."
  }
  func mapPeople(_ number: Int) -> String { count(number, "Person", "Personen") }
  func mapMore(_ number: Int) -> String { "und \(self.number(number)) weitere" }
  func mapTies(_ drawn: Int, _ all: Int) -> String {
    "Gezeichnet: die \(number(drawn)) stärksten von \(count(all, "Verbindung", "Verbindungen"))."
  }
  var mapSizes: String { "Fläche: Menschen, die dort schreiben" }
  var mapWidths: String { "Breite: Menschen, die in beiden schreiben" }
  var mapSimpleLayout: String { "Einfache Anordnung, weil die eigentliche nicht rechtzeitig fertig wurde." }
  var mapUnlabelled: String { "ohne Beschriftung" }
}
