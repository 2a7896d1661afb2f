import Testing

@testable import Text

struct SpellingTests {
  private static let families = [
    ["Kühlung", "Kuehlung", "Kuhlung", "KÜHLUNG", "ku\u{308}hlung"],
    ["Größe", "Groesse", "Grosse", "GRÖSSE", "GROẞE", "gro\u{308}ße"],
    ["Straße", "Strasse", "STRASSE"],
    ["Café", "Cafe", "CAFÉ", "cafe\u{301}"],
    ["Bjørn", "Björn", "Bjoern", "Bjorn"],
    ["Öl", "Oel", "öl"],
    ["Tür", "Tuer", "TÜR"],
    ["Ärzte", "Aerzte", "ärzte"],
    ["Häuser", "Haeuser", "Hauser"],
    ["Menü", "Menue", "Menu"],
    ["Süd", "Sued"],
    ["grün", "gruen"],
    ["Teilnahmeübersicht", "Teilnahmeuebersicht"],
    ["Düsseldorf", "Duesseldorf", "Dusseldorf"],
    ["İstanbul", "Istanbul", "ıstanbul", "istanbul"],
    ["Yıldız", "Yildiz"], ["Łukasz", "Lukasz"], ["Şahin", "Sahin"], ["Œuvre", "oeuvre"],
    ["Ångström", "Angstrom"],
    ["ﬁnden", "finden"], ["Ｂａｔｔｅｒｉｅ", "Batterie"], ["Bat\u{AD}terie", "Batterie"],
  ]

  @Test("Every spelling of a word finds every other, in every language", arguments: families)
  func meet(_ family: [String]) {
    for query in family {
      for text in family {
        for language in guesses {
          #expect(finds(query, "xyz \(text), xyz", language), "\(query) in \(text), \(name(language))")
        }
      }
    }
  }

  @Test(
    "What is no umlaut stays",
    arguments: [
      "does", "value", "values", "blue", "blues", "true", "issued", "continue", "quelle", "neue", "steuer",
      "feuer", "bauer", "treue", "guest", "fuel", "poet", "algae", "shoe", "shoes", "michael", "aes", "oem",
      "statue", "statuen", "queue", "request", "frauen", "aktie", "duel",
    ])
  func kept(_ word: String) {
    #expect(Folding.folded(word) == word)
  }

  @Test(
    "Umlauts spelled with e are unified",
    arguments: [
      ("fuer", "fur"), ("ueber", "uber"), ("natuerlich", "naturlich"), ("fuellen", "fullen"),
      ("Muell", "mull"), ("Aepfel", "apfel"), ("bloed", "blod"), ("Kontextmenue", "kontextmenu"),
      ("Guestrow", "gustrow"), ("GEBAEUDE", "gebaude"), ("oel", "ol"),
    ])
  func unified(_ word: String, _ folded: String) {
    #expect(Folding.folded(word) == folded)
  }

  @Test("Folding a folded word changes nothing")
  func idempotent() {
    for word in Self.families.joined() {
      let once = Folding.folded(word)
      #expect(Folding.folded(once) == once)
    }
  }

  @Test(
    "Other scripts stay, in small letters and without accents",
    arguments: [
      ("МОСКВА", "москва"), ("Ёлка", "елка"), ("е\u{308}лка", "елка"), ("Άλφα", "αλφα"), ("ΛΌΓΟΣ", "λογοσ"),
      ("λόγος", "λογοσ"), ("東京", "東京"), ("한국", "한국"), ("שלום", "שלום"),
    ])
  func scripts(_ word: String, _ folded: String) {
    #expect(Folding.folded(word) == folded)
    #expect(terms(word) == [folded])
  }
}
