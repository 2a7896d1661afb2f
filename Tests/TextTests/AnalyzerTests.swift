import Testing

@testable import Text

struct AnalyzerTests {
  @Test("Terms are stems in order, repeated as often as they occur")
  func stems() {
    #expect(terms("Batterien und Batterie, Kühlungen", .german) == ["batteri", "batteri", "kuhlung"])
    #expect(terms("The batteries were cooling batteries", .english) == ["batteri", "cool", "batteri"])
  }

  @Test("Text of undecided language has both stems where they differ")
  func undecided() {
    #expect(terms("Projekten") == ["projekt", "projekten"])
    #expect(terms("Projekt") == ["projekt"])
  }

  @Test("Short words, numbers, symbols and other scripts are not stemmed")
  func unstemmed() {
    #expect(
      terms("gas x86 c++ 4.1.2 .net Москвы", .english) == ["gas", "x86", "c++", "4.1.2", ".net", "москвы"])
  }

  @Test("Stop words have no term in text of their language, in undecided text those of both have none")
  func stopWords() {
    #expect(terms("die Batterie of", .german) == ["batteri", "of"])
    #expect(terms("the battery und", .english) == ["batteri", "und"])
    #expect(terms("die the und of Netz") == ["netz"])
    #expect(terms("für Fuer fuer", .german) == [])
  }

  @Test("Capitals in mixed text are no stop words, in a text of capitals they are")
  func acronyms() {
    #expect(terms("Unsere IT hilft, it helps", .english).contains("it"))
    #expect(terms("it helps", .english) == ["help"])
    #expect(terms("IT HELPS ALL", .english) == ["help"])
  }

  @Test("Words of several parts stand under the whole and the parts")
  func parts() {
    #expect(terms("SAP-HANA", .german) == ["saphana", "sap", "hana"])
    #expect(terms("PageRank", .english) == ["pagerank", "page", "rank"])
    #expect(terms("plug-in", .english) == ["plugin", "plug"])
    #expect(terms("R&D", .english) == ["rd"])
  }

  @Test("A chain of many words has its parts as terms, not the whole")
  func chain() {
    let chain = Array(repeating: "kabel", count: 20).joined(separator: "-")
    #expect(terms(chain, .german) == Array(repeating: "kabel", count: 20))
  }

  @Test("Long compounds have their stems too")
  func longWords() {
    #expect(
      terms("Donaudampfschifffahrtsgesellschaften", .german)
        == terms("Donaudampfschifffahrtsgesellschaft", .german))
  }

  @Test("Paths give their folders and names")
  func paths() {
    var analyzer = Analyzer()
    var found: [String] = []
    analyzer.forEachTerm(inPath: "xen/arch/x86/mm.c") { found.append($0) }
    #expect(found == ["xen", "arch", "x86", "mmc", "mm"])
    found = []
    analyzer.forEachTerm(inPath: "src\\driver/in/PageTable_test.py") { found.append($0) }
    #expect(Set(found).isSuperset(of: ["src", "driver", "page", "test", "py"]))
  }

  @Test("Tags give the whole and the words; a stop word alone counts")
  func tags() {
    var analyzer = Analyzer()
    func tag(_ text: String, _ language: Language?) -> [String] {
      var found: [String] = []
      analyzer.forEachTerm(inTag: text, language: language) { found.append($0) }
      return found
    }
    #expect(tag("#Batterie_Kühlung", .german) == ["batteriekuhl", "batteri", "kuhlung"])
    #expect(tag("machine learning", .english) == ["machinelearn", "machin", "learn"])
    #expect(tag("it", .english) == ["it"])
    #expect(tag("c#", nil) == ["c#"])
    #expect(tag("#", nil) == [])
    #expect(tag("PageRank", .english) == ["pagerank", "page", "rank"])
  }

  @Test("Matches name the places of terms, each word once")
  func matches() {
    var analyzer = Analyzer()
    let text = "Die Kühlung der Batterie: Kühlungen, PageRank"
    let bytes = Array(text.utf8)
    let found = analyzer.matches(in: text, language: .german, terms: ["kuhlung", "pag", "rank", "der"])
    #expect(
      found.map { String(decoding: bytes[$0.range], as: UTF8.self) } == ["Kühlung", "Kühlungen", "PageRank"])
    #expect(found.map(\.term) == ["kuhlung", "kuhlung", "pag"])
  }

  @Test("What an analyzer saw before changes nothing")
  func memory() {
    var used = Analyzer()
    for number in 0..<20_000 {
      used.forEachTerm(in: "Wort\(number) nummer\(number) \(wordLike(number))", language: nil) { _ in }
    }
    let text = "Wir kühlen Batterien; the batteries of wort17 and Donaudampfschifffahrtsgesellschaftskapitän"
    var found: [String] = []
    used.forEachTerm(in: text, language: nil) { found.append($0) }
    #expect(found == terms(text))
  }

  /// A word of letters only, different for each number.
  private func wordLike(_ number: Int) -> String {
    String(number).utf8.map { String(UnicodeScalar($0 + 49)) }.joined() + "ungen"
  }
}
