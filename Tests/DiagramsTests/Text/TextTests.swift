import Testing

@testable import Diagrams

@Suite("Text")
struct TextTests {
  @Test(
    "widths are the font's",
    arguments: [
      ("Wärmemanagement", 21_096), ("Größe & Maß: 42 %", 19_987), ("Ελλάδα", 7_671), ("Москва", 7_845),
    ])
  func widths(text: String, units: Int) {
    // Sums of hmtx advances of DejaVuSans.ttf 2.37, by fontTools 4.68.0.
    #expect(abs(TextWidth.of(text, size: 2_048) - Double(units)) < 1e-6)
  }

  @Test("wide scalars take an em, marks nothing, unknown ones the average")
  func others() {
    #expect(TextWidth.of("漢", size: 10) == 10)
    #expect(TextWidth.of("e\u{301}", size: 10) == TextWidth.of("e", size: 10))
    #expect(TextWidth.of("\u{0E01}", size: 2_048) == 1_462)
    #expect(TextWidth.of("", size: 10) == 0)
  }

  @Test(
    "what is not to be shown is gone",
    arguments: [
      ("a\u{0}b\u{1B}[31mc", "ab[31mc"), ("a\u{202E}b\u{2066}c\u{200F}", "abc"), ("  a \t\n b  ", "a b"),
      ("\u{FEFF}x\u{200B}y\u{FFFE}", "xy"), ("👩‍👧", "👩‍👧"), ("\u{85}\u{9B}", ""), ("\\N", "\\N"),
    ])
  func cleaned(text: String, expected: String) {
    #expect(CleanText.line(text, limit: 40) == expected)
  }

  @Test("no line is longer than its limit, however it is made")
  func limited() {
    for text in Pictures.hostile {
      for limit in [2, 5, 120] { #expect(CleanText.line(text, limit: limit).unicodeScalars.count <= limit) }
    }
    #expect(CleanText.line("abcdef", limit: 4) == "abc…")
    #expect(CleanText.line("abcd", limit: 4) == "abcd")
  }

  @Test("a letter keeps three marks")
  func marks() {
    let text = "e" + String(repeating: "\u{301}", count: 9)
    #expect(CleanText.line(text, limit: 120).unicodeScalars.count == 4)
  }

  @Test("what stands below a name goes on in another row before it is cut")
  func details() {
    let lettering = Lettering(
      ["Ada", "Elektronikentwicklung Sheffield"], nameSize: 11, smallSize: 9, maxWidth: 110)
    #expect(lettering.rows.map(\.text) == ["Ada", "Elektronikentwicklung", "Sheffield"])
    #expect(!lettering.isShortened)
  }

  @Test("a dot that separates is not at the end of a row nor at the beginning")
  func dots() {
    let rows = LineBreaks.balanced("Halinix · Dexezo · Soloka", size: 9, maxWidth: 90, rows: 3)
    #expect(rows.count == 2)
    #expect(rows.allSatisfy { !$0.hasSuffix("·") && !$0.hasPrefix("·") })
  }

  @Test("a label has no more rows than there is room for, and no row is wider than asked")
  func lettering() {
    for text in Pictures.hostile + Pictures.names {
      for count in [1, 3, 40_000] {
        let texts = Array(repeating: text, count: count)
        let lettering = Lettering(texts, nameSize: 14, smallSize: 9, maxWidth: 120)
        #expect(lettering.rows.count <= DiagramLimits.labelRows)
        #expect(lettering.width <= 120.001)
        #expect(lettering.rows.allSatisfy { $0.size >= 9 })
      }
    }
  }

  @Test("a long name is broken evenly, a long word set smaller, and only then cut")
  func broken() {
    let two = Lettering(["Leichtbau und Werkstoffe"], nameSize: 12, smallSize: 9, maxWidth: 110)
    #expect(two.rows.map(\.text) == ["Leichtbau und", "Werkstoffe"] && !two.isShortened)
    let small = Lettering(["Ladeinfrastruktur"], nameSize: 15, smallSize: 9, maxWidth: 120)
    #expect(small.rows[0].text == "Ladeinfrastruktur" && small.rows[0].size < 15 && !small.isShortened)
    let cut = Lettering(
      ["Donaudampfschifffahrtsgesellschaftskapitän"], nameSize: 15, smallSize: 9, maxWidth: 120)
    #expect(cut.rows[0].text.hasSuffix("…") && cut.isShortened)
  }

  @Test(
    "numbers have no locale and no trailing zeros",
    arguments: [
      (0.0, "0"), (1.5, "1.5"), (-1.005, "-1"), (-0.001, "0"), (2.0 / 3, "0.67"), (842, "842"),
      (0.05, "0.05"),
      (.nan, "0"), (.infinity, "0"), (1e300, "10000000000"),
    ])
  func decimals(value: Double, text: String) {
    #expect(Decimals.text(value, places: 2) == text)
  }
}
