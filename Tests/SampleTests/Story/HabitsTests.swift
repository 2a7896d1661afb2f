import Testing

@testable import Sample

@Suite struct HabitsTests {
  @Test("writing without umlauts keeps every other letter")
  func umlauts() {
    #expect(Habits.withoutUmlauts("Größe Übung äh Łódź é ß") == "Groesse Uebung aeh Łódź é ss")
    #expect(Habits.withoutUmlauts("") == "")
  }

  @Test("a slip swaps two neighbouring small letters and nothing else")
  func slips() {
    let text = "Die Kühlplatte verliert Druck am Rand"
    for seed in 0..<200 as Range<UInt64> {
      var chance = Chance(seed: seed)
      let slipped = Habits.slipped(text, &chance)
      #expect(slipped.sorted() == text.sorted(), "seed \(seed)")
      #expect(zip(slipped, text).count { $0 != $1 } <= 2, "seed \(seed)")
    }
    var chance = Chance(seed: 1)
    #expect(Habits.slipped("kurz", &chance) == "kurz")
  }
}
