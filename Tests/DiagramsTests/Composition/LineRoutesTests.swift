import Testing

@testable import Diagrams

@Suite("Ways of lines")
struct LineRoutesTests {
  private static let canvas = Rect(minX: 0, minY: 0, width: 800, height: 400)

  private func routes(_ centers: [Point], shape: Picture.Shape = .plate) -> LineRoutes {
    let frames = centers.map { Rect(center: $0, size: Size(width: 60, height: 60)) }
    return LineRoutes(
      outlines: frames.map { Drawing.Outline(shape: shape, frame: $0, colour: nil) }, footprints: frames,
      flow: nil, canvas: Self.canvas,
      obstacles: Obstacles(frames.enumerated().map { (rect: $1, owner: $0) }))
  }

  @Test("a free line is straight and runs from outline to outline", arguments: Picture.Shape.allCases)
  func straight(shape: Picture.Shape) {
    let routes = routes([Point(x: 100, y: 100), Point(x: 500, y: 100)], shape: shape)
    let curve = routes.ways(of: [.init(from: 0, to: 1)])[0].last
    #expect(curve.isStraight)
    #expect(abs(curve.start.x - 130) < 0.5 && abs(curve.end.x - 470) < 0.5)
  }

  @Test("a line bends around a box in its way")
  func bends() {
    let routes = routes([Point(x: 100, y: 200), Point(x: 700, y: 200), Point(x: 400, y: 200)])
    let curve = routes.ways(of: [.init(from: 0, to: 1)])[0].last
    #expect(!curve.isStraight)
    #expect(!(0...40).contains { routes.footprints[2].contains(curve.point(at: Double($0) / 40)) })
  }

  @Test("lines between the same two boxes do not cover each other")
  func fans() {
    let routes = routes([Point(x: 100, y: 200), Point(x: 700, y: 200)])
    let curves = routes.ways(of: [.init(from: 0, to: 1), .init(from: 1, to: 0), .init(from: 0, to: 1)])
    let middles = curves.map { $0.last.point(at: 0.5).y.rounded() }
    #expect(Set(middles).count == 3)
  }

  @Test("an arrowhead's tip is where the line ended, and the line stops below it")
  func arrow() {
    let start = Point(x: 0, y: 0)
    let end = Point(x: 100, y: 0)
    let curve = Curve(from: start, by: Point(x: 50, y: 0), to: end)
    let stroke = LineInk.stroke(Way(curve), width: 2, isDirected: true, isDashed: false)
    #expect(stroke.arrowhead.first == end)
    #expect(stroke.curve.end.x < 100 && stroke.curve.end.x > 85)
    #expect(LineInk.stroke(Way(curve), width: 2, isDirected: false, isDashed: false).arrowhead.isEmpty)
  }

  @Test("width grows with weight, and is thin where all are equal")
  func widths() {
    let widths = LineInk.widths(of: [1, 5, 10])
    #expect(widths == widths.sorted() && Set(widths).count == 3)
    #expect(LineInk.widths(of: [4, 4]) == [1.3, 1.3])
    #expect(LineInk.widths(of: []) == [])
  }
}
