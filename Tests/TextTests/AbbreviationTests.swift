import Testing

@testable import Text

struct AbbreviationTests {
  private func found(_ text: String) -> [String] {
    AbbreviationScanner.definitions(in: text).map {
      $0.short + "=" + $0.name.joined(separator: " ") + ($0.isCertain ? "!" : "")
    }
  }

  @Test("A name before its abbreviation, or after it")
  func certain() {
    let name = ["dsfa=datenschutzfolgenabschatzung!"]
    #expect(found("Eine Datenschutz-Folgenabschätzung (DSFA) ist nötig.") == name)
    #expect(found("Die DSFA (Datenschutz-Folgenabschätzung) ist nötig.") == name)
    #expect(found("We do life cycle assessment (LCA) here") == ["lca=life cycle assessment!"])
    #expect(found("betriebliche Altersvorsorge (bAV)") == ["bav=betriebliche altersvorsorge!"])
  }

  @Test("Names whose letters disagree are candidates, without words that say nothing at their ends")
  func uncertain() {
    #expect(found("Frage zu Ökobilanz (LCA)") == ["lca=okobilanz", "lca=frage zu okobilanz"])
  }

  @Test(
    "What stands in brackets is often no abbreviation",
    arguments: ["das Haus (Berlin)", "ein Plan (siehe oben)", "ein Wert (42)", "x (", "(DSFA)", "Ende. (ABC)", ""])
  func none(_ text: String) {
    #expect(found(text).isEmpty)
  }

  @Test("Terms of a definition lead from either side to the other")
  func terms() {
    var analyzer = Analyzer()
    let terms = AbbreviationTerm.terms(in: "Datenschutz-Folgenabschätzung (DSFA)", analyzer: &analyzer)
    #expect(terms.first.flatMap(AbbreviationTerm.name)?.name == ["datenschutzfolgenabschatzung"])
    #expect(terms.dropFirst().allSatisfy { AbbreviationTerm.short(in: $0) == "dsfa" } && terms.count > 1)
  }
}
