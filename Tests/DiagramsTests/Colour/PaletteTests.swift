import Testing

@testable import Diagrams

@Suite("Colours")
struct PaletteTests {
  private static let indices: [Int?] = [nil] + (0..<Palette.count).map { $0 }

  @Test("text reads well on every fill, and on white", arguments: indices)
  func contrast(index: Int?) {
    #expect(Colour.ink.contrast(with: Palette.fill(index)) >= 4.5)
    #expect(Colour.quiet.contrast(with: .white) >= 4.5)
  }

  @Test("lines are seen on white")
  func lines() {
    #expect(Colour.line.contrast(with: .white) >= 3)
  }

  @Test("colours differ, and one beyond the last is neutral")
  func differ() {
    #expect(Set(Self.indices.map(Palette.fill)).count == Palette.count + 1)
    #expect(Palette.fill(Palette.count) == Palette.fill(nil))
    #expect(Palette.fill(-1) == Palette.fill(nil))
    #expect(Palette.fill(.max) == Palette.fill(nil))
  }

  @Test("contrast is WCAG's")
  func wcag() {
    #expect(abs(Colour(0).contrast(with: .white) - 21) < 1e-9)
    // #767676 on white is the best known borderline case: 4.54 to 1.
    #expect(abs(Colour(0x767676).contrast(with: .white) - 4.54) < 0.005)
    #expect(Colour(0x0A0B0C).hex == "#0a0b0c")
  }
}
