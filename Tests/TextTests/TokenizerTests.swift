import Testing

@testable import Text

struct TokenizerTests {
  private static let table: [(text: String, words: [String])] = [
    ("C++, C# und F#.", ["c++", "c#", "und", "f#"]),
    ("Mit C++17 (g++)", ["mit", "c++", "17", "g++"]),
    ("C++-Entwickler", ["c++entwickler"]),
    (".NET und ASP.NET", [".net", "und", "aspnet"]),
    ("Ende ... oder ...weiter", ["ende", "oder", "weiter"]),
    ("node.js", ["nodejs"]),
    ("Das Ende.Der Anfang.", ["das", "ende", "der", "anfang"]),
    ("sap-hana x86_64 __init__", ["saphana", "x8664", "init"]),
    ("WLAN 802.11ac, Version 4.1.2.", ["wlan", "802.11ac", "version", "4.1.2"]),
    ("AT&T und R&D", ["att", "und", "rd"]),
    ("Forschung&Entwicklung", ["forschung", "entwicklung"]),
    ("doesn't don’t", ["doesnt", "dont"]),
    ("Anna's, Anna’s, we'll, they're, I'm", ["anna", "anna", "we", "they", "i"]),
    ("'quoted' O'Neill", ["quoted", "oneill"]),
    ("z.B. d.h. U.S.A.", ["zb", "dh", "usa"]),
    (
      "https://www.wiki.example.com/Batterie/kuehlung.html",
      ["wiki", "example", "com", "batterie", "kuhlung", "html"]
    ),
    ("www.example.org/hilfe hier", ["example", "org", "hilfe", "hier"]),
    ("http://a.example/x?q=1", ["a", "example", "x", "q", "1"]),
    (
      "http://a.example/x?session=0123456789abcdefghijklmnopqrstuvwxyz&user=me danach",
      ["a", "example", "x", "danach"]
    ),
    ("anna.lange@example.com schreibt", ["annalange", "schreibt"]),
    ("@anna, schau", ["anna", "schau"]),
    ("#Batterie_Kühlung #12 ab#b", ["batteriekuhlung", "12", "ab", "b"]),
    ("Küh\u{2011}lung non\u{2010}stop", ["kuhlung", "nonstop"]),
    ("a-b- -c --d", ["ab", "c", "d"]),
    ("12:30 Uhr, 1,5", ["12", "30", "uhr", "1", "5"]),
    ("und/oder", ["und", "oder"]),
    ("", []), ("  \n", []), ("…—!?", []), ("😀 ok 👍🏽", ["ok"]),
  ]

  @Test("Words keep what belongs to them", arguments: table)
  func words(_ row: (text: String, words: [String])) {
    #expect(Tokenizer.tokens(in: row.text).map(\.folded) == row.words)
  }

  @Test(
    "Parts are cut where they are clear",
    arguments: [
      ("PageRank", ["page", "rank"]), ("XMLParser", ["xml", "parser"]), ("iPhone", ["phone"]),
      ("OpenAI", ["open", "ai"]), ("MySQL", ["my", "sql"]),
      ("getHTTPResponseCode", ["get", "http", "response", "code"]),
      ("Python3", ["python"]), ("Windows10", ["windows"]), ("S4HANA", ["s4", "hana"]),
      ("sap-hana", ["sap", "hana"]), ("e-mail", ["mail"]), ("node.js", ["node", "js"]),
      ("my-PageRank", ["my", "pagerank", "page", "rank"]), ("x86_64", ["x86", "64"]),
      ("ÜberPrüfung", ["uber", "prufung"]),
      ("GmbH", []), ("PDFs", []), ("LaTeX", []), ("kWh", []), ("IPv6", []), ("x86", []), ("802.11ac", []),
      ("4.1.2", []), ("Log4j", []), ("AT&T", []), ("c++", []), ("KÜHLUNG", []), ("Kühlung", []),
    ])
  func parts(_ word: String, _ parts: [String]) {
    #expect(Tokenizer.tokens(in: word).map(\.parts) == [parts])
  }

  @Test(
    "A gendered form is one word with its base as a part",
    arguments: [
      "Entwickler*innen", "Entwickler:innen", "Entwickler_innen", "EntwicklerInnen", "Entwickler/innen",
      "Entwickler/-innen",
    ])
  func gendered(_ word: String) {
    let tokens = Tokenizer.tokens(in: "Die \(word), bitte")
    #expect(tokens.map(\.folded) == ["die", "entwicklerinnen", "bitte"])
    #expect(tokens[1].parts == ["entwickler"])
    #expect(terms(word, .german) == ["entwickl"])
  }

  @Test("The singular is gendered too, but what only looks so is not")
  func genderedSingular() {
    #expect(Tokenizer.tokens(in: "Entwickler/in, Ärzt:in").map(\.folded) == ["entwicklerin", "arztin"])
    #expect(Tokenizer.tokens(in: "plug_in input/in LogIn").map(\.parts).first == ["plug", "in"])
    #expect(Tokenizer.tokens(in: "and/in").map(\.folded) == ["and", "in"])
  }

  @Test("Ranges are UTF-8 offsets of the words as written")
  func ranges() {
    let text = "Größe: PageRank, #Öl anna@example.com"
    let bytes = Array(text.utf8)
    let words = Tokenizer.tokens(in: text).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(words == ["Größe", "PageRank", "#Öl", "anna"])
    #expect(Tokenizer.tokens(in: text).map(\.isTag) == [false, false, true, false])
  }

  @Test(
    "Digests, UUIDs and encoded bytes are no words",
    arguments: [
      "d41d8cd98f00b204e9800998ecf8427e", "550e8400-e29b-41d4-a716-446655440000",
      String(repeating: "QmFzZTY0", count: 9),
    ])
  func unreadable(_ text: String) {
    #expect(Tokenizer.tokens(in: "vor \(text) nach").map(\.folded) == ["vor", "nach"])
    #expect(terms("vorher \(text) nachher", .english) == ["vorher", "nachher"])
  }

  @Test("Short hexadecimal words and long numbers stay")
  func readable() {
    #expect(Tokenizer.tokens(in: "deadbeef 1234567890123456 cafe12").map(\.folded).count == 3)
  }

  @Test("The short way and the long way through the scanner agree")
  func twoWays() {
    let text = "Who knows about BATTERY cooling Wir suchen jemanden der sich mit Batterien auskennt IT"
    // A soft hyphen says nothing but is no ASCII letter, so each word takes the long way.
    let long = text.split(separator: " ").joined(separator: "\u{AD} ") + "\u{AD}"
    for language in guesses { #expect(terms(text, language) == terms(long, language)) }
  }
}
