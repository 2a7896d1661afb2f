import People
import Testing

@testable import Reports

@Suite("Numbers, dates and languages")
struct WordingTests {
  let german = GermanWording()
  let english = EnglishWording()

  @Test("The language follows the locale, English where it is another one")
  func locales() {
    for locale in ["de_DE.UTF-8", "de", "de-AT", "de@euro", "DE_CH"] {
      #expect(ReportLanguage(locale: locale) == .de, Comment(rawValue: locale))
    }
    for locale in ["en_GB.UTF-8", "C", "C.UTF-8", "", "fr_FR", "den_CA"] {
      #expect(ReportLanguage(locale: locale) == .en, Comment(rawValue: locale))
    }
  }

  @Test("Thousands stand apart")
  func numbers() {
    #expect(german.number(1_234_567) == "1.234.567")
    #expect(english.number(1_234_567) == "1,234,567")
    #expect(english.number(999) == "999")
    #expect(english.number(-1000) == "-1,000")
    #expect(english.number(.min) == "-9,223,372,036,854,775,808")
  }

  @Test("Decimals are rounded and filled up")
  func decimals() {
    #expect(english.decimal(2.0 / 3, places: 4) == "0.6667")
    #expect(english.decimal(12.5, places: 4) == "12.5000")
    #expect(english.decimal(-0.00001, places: 2) == "0.00")
    #expect(english.decimal(.infinity, places: 2) == "inf")
    #expect(english.decimal(.nan, places: 2) == "nan")
  }

  @Test("Dates are written as the language writes them")
  func dates() {
    let day = CivilDate(year: 2025, month: 10, day: 3)
    #expect(german.date(day) == "03.10.2025")
    #expect(english.date(day) == "3 Oct 2025")
  }

  @Test("Lists and plurals")
  func lists() {
    #expect(english.list(["a", "b", "c"]) == "a, b and c")
    #expect(german.list(["a", "b"]) == "a und b")
    #expect(english.list(["a"]) == "a")
    #expect(english.list([]).isEmpty)
    #expect(german.posts(1) == "1 Beitrag")
    #expect(german.posts(2) == "2 Beiträge")
    #expect(english.records(1, "lines") == "1 line")
    #expect(german.records(2, "mails") == "2 E-Mails")
    #expect(german.records(2, "whatever") == "2 whatever")
  }

  @Test("Unknown words are named, one or several")
  func unknown() {
    #expect(english.unknownWords(["zxqv"]) == "Nobody here has ever used the word “zxqv”.")
    #expect(english.unknownWords(["a", "b"]) == "Nobody here has ever used the words “a” and “b”.")
    #expect(german.unknownWords(["a", "b"]) == "Die Wörter „a“ und „b“ hat hier noch niemand verwendet.")
  }
}
