import Testing

@testable import Sample

@Suite struct PhraseBookTests {
  @Test(
    "each language has sixty patterns or more, and some for every purpose",
    arguments: [Language.german, .english])
  func complete(language: Language) {
    #expect(language.phrases.count >= 60)
    for kind in PhraseKind.allCases { #expect(language.phrases[kind].count >= 2, "\(kind)") }
  }

  @Test("no pattern keeps a brace: every place is known", arguments: [Language.german, .english])
  func places(language: Language) {
    for kind in PhraseKind.allCases {
      for pattern in language.phrases[kind] {
        for case .text(let text) in pattern.pieces { #expect(!text.contains("{"), "\(text)") }
      }
    }
    let broken = Pattern("a {Q} b {N")
    #expect(broken.pieces.count == 1)
  }
}
