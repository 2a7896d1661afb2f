import Testing

@testable import Text

struct ScalarTests {
  @Test("Scalars of every width are read, cut ones are replaced", arguments: ["a", "é", "東", "😀"])
  func widths(_ text: String) throws {
    let bytes = Array(text.utf8)
    let scalar = Scalar(in: bytes.span, at: 0)
    #expect(scalar.value == text.unicodeScalars.first?.value)
    #expect(scalar.width == bytes.count)
    guard bytes.count > 1 else { return }
    let cut = Array(bytes.dropLast())
    #expect(Scalar(in: cut.span, at: 0).value == 0xFFFD)
    #expect(Scalar(in: cut.span, at: 0).width == cut.count)
  }
}
