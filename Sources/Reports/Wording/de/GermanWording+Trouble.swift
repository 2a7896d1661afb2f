internal import People

extension GermanWording {
  func sentence(_ trouble: Trouble) -> String {
    fileSentence(trouble) ?? workspaceSentence(trouble) ?? questionSentence(trouble)
  }

  private func fileSentence(_ trouble: Trouble) -> String? {
    switch trouble {
    case .missingFile(let path): path + ": diese Datei gibt es nicht; bitte den Pfad prüfen"
    case .unreadable(let path, let detail):
      path + ": " + Trouble.cause("nicht lesbar", detail) + "; bitte Art und Zugriffsrechte prüfen"
    case .damagedCompression(let path, let line):
      Trouble.place(path, line)
        + ": die gepackten Daten sind beschädigt oder enden zu früh; bitte neu beschaffen"
    case .tooLarge(let path, let detail):
      path + ": " + Trouble.cause("überschreitet eine Grenze für sicheres Lesen", detail)
        + "; bitte aufteilen oder die Herkunft prüfen"
    case .unknownFormat(let path, let detail):
      path + ": " + Trouble.cause("keine bekannte Art von Export", detail) + "; die Art mit --as nennen"
    case .wrongFormat(let path, let line, let detail):
      Trouble.place(path, line) + ": " + Trouble.cause("nicht in der Form, die es haben müsste", detail)
        + "; neu exportieren oder die Art mit --as nennen"
    case .toolFailed(let path, let detail):
      path + ": " + Trouble.cause("ein nötiges Programm arbeitet nicht", detail)
        + "; bitte prüfen, ob es installiert ist"
    case .badJudgements(let path, let line):
      Trouble.place(path, line)
        + ": keine Zeile mit Frage (Kennung TAB Frage) oder Urteil (Kennung 0 Person Stufe)"
    default: nil
    }
  }

  private func workspaceSentence(_ trouble: Trouble) -> String? {
    switch trouble {
    case .missingWorkspace(let path):
      path + ": hier gibt es noch keinen Arbeitsbereich; anfangen mit whoknows import PFAD"
    case .notAWorkspace(let path):
      path + ": diese Datei ist kein Arbeitsbereich; einen anderen mit --workspace nennen"
    case .newerWorkspace(let path, let version):
      path + ": " + Trouble.cause("eine neuere Version von whoknows hat ihn angelegt", version ?? "")
        + "; bitte whoknows aktualisieren"
    case .otherIndex(let path):
      path + ": das Suchverzeichnis stammt von einer anderen Version; bitte in eine neue Datei einlesen"
    case .busy(let path): path + ": ein anderes whoknows schreibt gerade; danach noch einmal versuchen"
    case .full(let path):
      path + ": kein Platz mehr zum Schreiben; Platz schaffen, dann denselben Befehl wiederholen"
    case .readOnly(let path):
      path + ": nicht beschreibbar; bitte die Zugriffsrechte von Datei und Ordner prüfen"
    case .corrupt(let path, let detail):
      path + ": " + Trouble.cause("der Arbeitsbereich ist beschädigt", detail)
        + "; eine Kopie zurückholen oder neu einlesen"
    case .unfinishedImport(let description):
      "unfertiges Einlesen: " + description
        + " wurde begonnen und nicht beendet; noch einmal ausführen, oder --discard-unfinished angeben"
    default: nil
    }
  }

  private func questionSentence(_ trouble: Trouble) -> String {
    switch trouble {
    case .unknownPerson(let name):
      quoted(name) + ": niemand heißt so; die E-Mail-Adresse oder die Kennung versuchen"
    case .ambiguousPerson(let name, let candidates):
      quoted(name) + ": mehrere heißen so" + candidateList(candidates) + "; bitte mit der Kennung sagen, wer"
    case .unknownName(let kind, let name, let closest):
      self.name(of: kind) + " " + quoted(name) + ": hier nicht bekannt"
        + (closest.isEmpty ? "" : "; am ähnlichsten: " + list(closest.map(quoted)))
    case .noWords(let question):
      quoted(question) + ": darin steht kein Wort, nach dem sich suchen lässt; bitte ein Thema nennen"
    case .tooLongQuestion(let words):
      "Frage: zu lang" + (words.map { " (" + count($0, "Wort", "Wörter") + ")" } ?? "")
        + "; bitte die wenigen Wörter nennen, auf die es ankommt"
    case .nothingToDraw:
      "map: es gibt nichts zu zeichnen; Zeitraum oder Auswahl erweitern oder mehr einlesen"
    case .folderNotEmpty(let path): path + ": der Ordner ist nicht leer; bitte einen neuen nennen"
    case .badReceipt:
      "Beleg: keiner von whoknows oder nicht ganz kopiert; noch einmal kopieren, von wk1 bis zum Ende"
    case .badDate(let text): quoted(text) + ": kein Datum; bitte als 2025-10-12 schreiben"
    case .other(let detail): "unerwartet: " + (detail.isEmpty ? "etwas ist schiefgegangen" : detail)
    default: "unerwartet: etwas ist schiefgegangen"
    }
  }

  private func name(of kind: NamedThing) -> String {
    switch kind {
    case .unit: "Einheit"
    case .location: "Standort"
    case .community: "Community"
    }
  }

  private func candidateList(_ candidates: [String]) -> String {
    candidates.isEmpty ? "" : " (" + candidates.joined(separator: ", ") + ")"
  }
}
