import Reports
import Testing

@Suite("Text of exports on a terminal")
struct TerminalTextTests {
  static let attacks = [
    ("\u{1B}]52;c;ZXZpbA==\u{07}", "\\u{1B}]52;c;ZXZpbA==\\u{7}"),
    ("\u{1B}]0;title\u{1B}\\", "\\u{1B}]0;title\\u{1B}\\"),
    ("\u{1B}]8;;https://evil.example\u{1B}\\x", "\\u{1B}]8;;https://evil.example\\u{1B}\\x"),
    ("\u{9B}2J\u{9D}0;x\u{9C}", "\\u{9B}2J\\u{9D}0;x\\u{9C}"),
    ("a\u{202E}b\u{2066}c\u{2069}", "a\\u{202E}b\\u{2066}c\\u{2069}"),
    ("a\u{0}b\u{7F}c\u{8}", "a\\u{0}b\\u{7F}c\\u{8}"),
  ]

  @Test("Escape sequences, C1 and bidirectional controls are shown, not sent", arguments: attacks)
  func shown(attack: String, expected: String) {
    #expect(TerminalText.safe(attack) == expected)
    #expect(!holdsControls(TerminalText.safe(attack)))
  }

  @Test("The check for controls sees each attack")
  func checkSees() {
    for (attack, _) in Self.attacks { #expect(holdsControls(attack)) }
  }

  @Test("Line breaks and tabs become spaces")
  func folded() {
    #expect(TerminalText.safe("a\nb\r\nc\td\u{2028}e\u{85}f") == "a b  c d e f")
  }

  @Test("Wide characters take two columns, combining ones none")
  func widths() {
    #expect(TerminalText.width("Grüße") == 5)
    #expect(TerminalText.width("u\u{308}") == 1)
    #expect(TerminalText.width("李伟") == 4)
    #expect(TerminalText.width("한글") == 4)
    #expect(TerminalText.width("👍") == 2)
    #expect(TerminalText.width("❤\u{FE0F}") == 2)
    #expect(TerminalText.width("a\u{200D}\u{FEFF}") == 1)
  }

  @Test("What is too wide ends in …, and a wide character is never halved")
  func cut() {
    #expect(TerminalText.cut("Batterie", to: 8) == "Batterie")
    #expect(TerminalText.cut("Batterie", to: 5) == "Batt…")
    #expect(TerminalText.cut("李伟李伟", to: 4) == "李…")
    #expect(TerminalText.cut("ab cd", to: 4) == "ab…")
    #expect(TerminalText.cut("abc", to: 1) == "…")
    #expect(TerminalText.cut("abc", to: 0) == "")
  }

  @Test("Lines break at spaces, and inside a word only where it is wider than the line")
  func wrap() {
    #expect(TerminalText.wrap("one two  three", to: 7) == ["one two", "three"])
    #expect(TerminalText.wrap("a Donaudampfschiff b", to: 6) == ["a", "Donaud", "ampfsc", "hiff b"])
    #expect(TerminalText.wrap("", to: 6) == [])
    #expect(TerminalText.wrap("李伟李", to: 1) == ["李", "伟", "李"])
  }
}

/// Whether a text holds a character that a terminal acts on.
func holdsControls(_ text: String) -> Bool {
  text.unicodeScalars.contains { scalar in
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
