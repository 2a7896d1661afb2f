extension GermanWording {
  func imported(path: String, format: String, source: String) -> String {
    path + " als " + format + " eingelesen, Quelle " + quoted(source)
  }

  var resumed: String { "Das Einlesen war unterbrochen und ging dort weiter, wo es stand." }
  var readTitle: String { "Gelesen" }
  var newTitle: String { "Neu" }
  var changedTitle: String { "Geändert" }
  var stubsTitle: String { "Erwähnt, nicht beschrieben" }
  var nothingNew: String { "nichts: alles darin war schon bekannt" }

  func people(_ count: Int) -> String { self.count(count, "Person", "Personen") }
  func posts(_ count: Int) -> String { self.count(count, "Beitrag", "Beiträge") }

  func records(_ count: Int, _ record: String) -> String {
    let names = [
      "lines": ("Zeile", "Zeilen"), "rows": ("Zeile", "Zeilen"), "mails": ("E-Mail", "E-Mails"),
      "messages": ("Nachricht", "Nachrichten"), "commits": ("Commit", "Commits"),
      "channels": ("Kanal", "Kanäle"), "users": ("Konto", "Konten"),
      "posts": ("Beitrag", "Beiträge"), "comments": ("Kommentar", "Kommentare"),
      "votes": ("Stimme", "Stimmen"), "tags": ("Schlagwort", "Schlagworte"),
    ]
    guard let (one, many) = names[record] else { return number(count) + " " + record }
    return self.count(count, one, many)
  }

  func changed(_ count: Int) -> String {
    self.count(count, "Angabe", "Angaben") + (count == 1 ? " lautet" : " lauten") + " anders als zuvor"
  }

  func skippedTitle(_ count: Int) -> String { "Übergangen: " + number(count) }
  func notedTitle(_ count: Int) -> String { "Mit Anmerkung übernommen: " + number(count) }
  func unknownFieldsTitle(_ count: Int) -> String {
    "Nicht verstanden: " + self.count(count, "Feld", "Felder")
  }
  func phrase(_ english: String) -> String { GermanPhrases.table[english] ?? english }
  var firstPlaces: String { "zuerst in" }
}

extension GermanWording {
  var questionsTitle: String { "Fragen" }
  var allQuestions: String { "alle" }
  var noForm: String { "(ohne Form)" }
  var formTitle: String { "Form" }
  var unjudgedTitle: String { "Fragen ohne Urteile, nach ihrem Ausgang" }
  var judgedTitle: String { "Form" }
  var noQuestions: String { "In diesen Dateien stehen keine Fragen." }
}

extension GermanWording {
  var managerTitle: String { "Berichtet an" }
  var postsTitle: String { "Beiträge" }
  var activeTitle: String { "Aktiv" }
  var topicsTitle: String { "Schreibt über" }
  var placesTitle: String { "Schreibt in" }
  var skillsTitle: String { "Nennt selbst" }
  var noVisiblePosts: String { "keine, die sichtbar sind" }

  func visiblePosts(_ count: Int) -> String {
    self.count(count, "sichtbarer Beitrag", "sichtbare Beiträge")
  }

  func answers(_ count: Int, accepted: Int) -> String {
    self.count(count, "Antwort", "Antworten") + (accepted > 0 ? " (" + number(accepted) + " angenommen)" : "")
  }

  func questions(_ count: Int) -> String { self.count(count, "Frage", "Fragen") }
  func asOf(_ day: String) -> String { "Stand " + day }
}
