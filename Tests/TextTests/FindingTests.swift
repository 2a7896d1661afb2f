import Testing

@testable import Text

/// Questions and texts that must meet, and some that must not, for every language a text may be taken for.
struct FindingTests {
  private static let met: [(query: String, text: String)] = [
    ("Batterien", "Batterie"), ("battery", "batteries"), ("batteries", "batteries"), ("Batterie", "batterie"),
    ("Kühlung", "Kühlung"), ("kuehlung", "KÜHLUNG"), ("Größe", "Groesse"), ("größe", "GRÖSSE"),
    ("cafe", "Café"), ("Muller", "Müller"), ("Mueller", "Müller"), ("Müller", "Mueller"),
    ("e-mail", "email"), ("email", "E-Mail"), ("eMail", "email"), ("E-Mail", "e-mail"), ("e-mail", "mail"),
    ("PageRank", "pagerank"), ("pagerank", "PageRank"), ("page rank", "PageRank"), ("PageRank", "page rank"),
    ("sap hana", "SAP-HANA"), ("SAP-HANA", "SAP HANA"), ("saphana", "sap-hana"), ("sap_hana", "SAP-HANA"),
    ("hana", "S4HANA"), ("s4hana", "S4HANA"), ("S4HANA", "s4hana"),
    ("c++", "C++"), ("C++", "c++17"), ("c++", "C++-Entwickler"), ("Entwickler", "C++-Entwickler"),
    ("c#", "C#"), ("f#", "F#."), (".net", ".NET"), (".NET", "(.net)"), ("asp.net", "ASP.NET"),
    ("node.js", "Node.js"), ("nodejs", "node.js"), ("node", "node.js"), ("node.js", "nodejs"),
    ("x86_64", "x86-64"), ("x86", "x86_64"), ("802.11ac", "802.11AC"), ("4.1.2", "4.1.2"),
    ("v4.1.2", "V4.1.2"),
    ("AT&T", "AT&T"), ("r&d", "R&D"), ("R&D", "R&D-Team"), ("O'Neill", "ONeill"), ("oneill", "O’Neill"),
    ("Anna", "Anna's"), ("supplier's", "supplier"), ("Python", "Python3"),
    ("Python3", "python3"), ("python3", "Python"), ("windows", "Windows10"), ("xml", "XMLParser"),
    ("parser", "XMLParser"), ("XMLParser", "xml parser"), ("iphone", "iPhone"), ("iPhone", "iphone"),
    ("mysql", "MySQL"), ("sql", "MySQL"), ("latex", "LaTeX"), ("pdf", "pdf"), ("gmbh", "GmbH"),
    ("kWh", "kwh"),
    ("Entwickler", "Entwickler:innen"), ("Entwickler", "Entwickler*innen"),
    ("Entwickler", "Entwickler_innen"),
    ("Entwickler", "EntwicklerInnen"), ("Entwickler", "Entwickler/innen"), ("Entwickler:innen", "Entwickler"),
    ("Entwicklerinnen", "Entwickler:innen"), ("Entwickler:innen", "Entwicklerinnen"),
    ("Entwickler/-innen", "EntwicklerInnen"), ("Ärzt:innen", "Ärztinnen"),
    ("#Batterie", "Batterie"), ("Batterie", "#Batterie"), ("batterie kühlung", "#Batterie_Kühlung"),
    ("batteriekühlung", "#Batterie_Kühlung"), ("wiki", "https://wiki.example.com/hilfe"),
    ("hilfe", "https://wiki.example.com/hilfe"), ("anna", "anna.lange@example.com"),
    ("IT", "unsere IT hilft"),
    ("it", "unsere IT hilft"), ("SAP", "das neue SAP"), ("Москва", "МОСКВА"), ("東京", "東京"), ("αλφα", "Άλφα"),
    ("Istanbul", "İstanbul"), ("Yıldız", "YILDIZ"), ("Łódź", "lodz"), ("Sørensen", "Soerensen"),
    ("wer kennt sich mit Robotik aus", "kennt Robotik"), ("who knows about welding", "knows welding"),
    ("Qualität", "Qualitaet"), ("values", "value"), ("issue", "issues"), ("guests", "guest"),
    ("Straßen", "Strasse"),
  ]

  @Test("What belongs together meets", arguments: met)
  func meet(_ pair: (query: String, text: String)) {
    for language in guesses {
      #expect(finds(pair.query, "xyz \(pair.text) xyz", language), "\(name(language))")
    }
  }

  private static let inflected: [(query: String, text: String, language: Language?)] = [
    ("Batterie", "Batterien", nil), ("Batterie", "Batterien", .german), ("batteries", "battery", .english),
    ("batteries", "battery", nil), ("Projekt", "Projekten", nil), ("Projekten", "Projekt", nil),
    ("Projekt", "Projekten", .german),
    ("Kühlung", "Kühlungen", nil), ("Kühlungen", "Kühlung", nil), ("Haus", "Häuser", .german),
    ("cooling", "cooled", .english), ("cooling", "cooled", nil), ("Entwickler", "Entwicklern", nil),
    ("develop", "developing", nil), ("running", "runs", .english), ("Maschinen", "Maschine", nil),
    ("Projekten", "Projekt", .english), ("services", "service", .german),
    ("Entwicklung", "Entwicklungen", .german),
  ]

  @Test("Inflected forms meet where the text's stems allow it", arguments: inflected)
  func inflectionsMeet(_ row: (query: String, text: String, language: Language?)) {
    #expect(finds(row.query, row.text, row.language))
  }

  private static let apart: [(query: String, text: String)] = [
    ("c++", "c"), ("c", "C++"), ("c#", "c"), ("c#", "c++"), (".net", "net"), ("net", ".NET"), ("f#", "f"),
    ("gust", "guest"), ("guest", "gust"), ("full", "fuel"), ("pot", "poet"), ("as", "AES"),
    ("innen", "Entwickler:innen"),
    ("innen", "EntwicklerInnen"), ("x86", "x87"), ("4.1.2", "412"), ("4.1.2", "4.1.3"), ("sap hana", "SAP"),
    ("page rank", "page"), ("PageRank", "rank"), ("https", "https://example.com"),
    ("www", "www.example.com/x"),
    ("example", "anna@example.com"), ("Kühlung", "Heizung"), ("battery", "batter"), ("Bau", "Frau"),
    ("token", "http://a.example/x?token=0123456789abcdefghijklmnopqrstuvwxyz0123"), ("rank", "frank"),
    ("d41d8cd98f00b204e9800998ecf8427e", "d41d8cd98f00b204e9800998ecf8427e"), ("mail", "mailand"),
    ("pd", "PDFs"),
  ]

  @Test("What does not belong together does not meet", arguments: apart)
  func stayApart(_ pair: (query: String, text: String)) {
    for language in guesses {
      #expect(!finds(pair.query, "xyz \(pair.text) xyz", language), "\(name(language))")
    }
  }
}
