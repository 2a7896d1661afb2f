import Testing
import Text

struct NameLikenessTests {
  @Test("The names that were meant come first, and nothing comes where nothing is like it")
  func closest() {
    let names = ["Batteriesysteme", "Batterietechnik", "Recht Balingen", "Einkauf", "Qualität"]
    #expect(NameLikeness.closest(to: "Baterie", among: names).first?.hasPrefix("Batterie") == true)
    #expect(NameLikeness.closest(to: "Recht", among: names) == ["Recht Balingen"])
    #expect(NameLikeness.closest(to: "qualitaet", among: names) == ["Qualität"])
    #expect(NameLikeness.closest(to: "xyzzy", among: names).isEmpty)
    #expect(NameLikeness.closest(to: "", among: names).isEmpty)
  }
}
