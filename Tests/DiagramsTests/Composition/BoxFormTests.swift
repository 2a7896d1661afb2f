import Testing

@testable import Diagrams

@Suite("Measures of boxes")
struct BoxFormTests {
  @Test("a heavier box is larger", arguments: Picture.Shape.allCases)
  func grows(shape: Picture.Shape) {
    let weights = [1.0, 10, 50, 100]
    let forms = BoxForm.forms(
      of: Picture(title: "", boxes: weights.map { .init(label: ["Name"], weight: $0, shape: shape) }))
    let areas = forms.map(\.outline.area)
    #expect(areas == areas.sorted() && Set(areas).count == 4)
  }

  @Test("the area of a disc is its weight")
  func discs() {
    let forms = BoxForm.forms(
      of: Picture(title: "", boxes: [25.0, 100].map { .init(label: [], weight: $0, shape: .disc) }))
    #expect(abs(forms[1].outline.area / forms[0].outline.area - 4) < 1e-9)
  }

  @Test("the heaviest boxes get the labels there are")
  func labels() {
    let boxes = (0..<200).map { Picture.Box(label: ["Box"], weight: Double($0)) }
    let forms = BoxForm.forms(of: Picture(title: "", boxes: boxes))
    #expect(forms.count { !$0.lettering.rows.isEmpty } == DiagramLimits.labels)
    #expect(forms[199].lettering.rows.count == 1 && forms[0].lettering.rows.isEmpty)
  }
}
