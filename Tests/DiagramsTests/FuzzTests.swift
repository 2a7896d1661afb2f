import Diagrams
import Foundation
import TestSupport
import Testing

@Suite("Pictures of any kind")
struct FuzzTests {
  /// `make fuzz-pictures` is the long form.
  private static let wanted = Int(ProcessInfo.processInfo.environment["WHOKNOWS_PICTURES"] ?? "")
  private static let count = wanted ?? 40
  /// Every so many pictures are laid out by the engine, in its child process.
  private static let engineEvery = 4
  private static let shares = 4

  private func picture(_ seed: UInt64) -> Picture {
    var random = SplitMix64(seed: seed)
    func roll(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }
    func text() -> String {
      let texts = Pictures.hostile + Pictures.names
      return String(texts[roll(texts.count)].prefix(4_000))
    }
    let shapes: [Picture.Shape] = roll(2) == 0 ? [.country] : Picture.Shape.allCases
    let weights = [0, 1, 3, 1e-9, 1e12, 40]
    var picture = Picture(title: text(), subtitles: [text()], captions: [text()], notes: Pictures.notes)
    picture.boxes = (0..<roll(45)).map { _ in
      Picture.Box(
        label: [text(), text()], weight: weights[roll(6)], colour: roll(3) == 0 ? nil : roll(12) - 2,
        shape: shapes[roll(shapes.count)], tooltip: text(),
        place: roll(3) == 0 ? Point(x: Double(roll(5)) / 4, y: Double(roll(5)) / 4) : nil,
        isMarked: roll(5) == 0,
        shade: roll(4) == 0 ? Double(roll(9)) / 4 - 0.5 : nil)
    }
    guard !picture.boxes.isEmpty else { return picture }
    picture.lines = (0..<roll(60)).map { _ in
      Picture.Line(
        from: roll(picture.boxes.count), to: roll(picture.boxes.count), weight: weights[roll(6)],
        label: roll(3) == 0 ? text() : nil, isDirected: roll(2) == 0, isDashed: roll(2) == 0,
        isOverlay: roll(4) == 0)
    }
    if !picture.lines.isEmpty {
      picture.bridges = (0..<roll(20)).map { _ in
        .init(line: roll(picture.lines.count), name: text(), isSole: roll(2) == 0, tooltip: text())
      }
    }
    if roll(3) == 0 { picture.arrangement = .layered }
    return picture
  }

  @Test(
    "random pictures are drawn, well-formed, with nothing on top of something else", arguments: 0..<shares)
  func random(share: Int) throws {
    for seed in stride(from: share, to: Self.count, by: Self.shares) {
      let process = seed / Self.shares % Self.engineEvery == 0 ? Program.process : Program.none
      let drawing = try draw(picture(UInt64(seed)), using: process)
      #expect(Inspector.complaints(about: SVGWriter.svg(drawing)) == [], "seed \(seed)")
      #expect(misplaced(in: drawing) == [], "seed \(seed)")
    }
  }

  @Test("every bad shape with every bad text is drawn by a program that lives on", arguments: 0..<shares)
  func pathological(share: Int) throws {
    let all = Array(0..<Pathological.count)
    // The short form takes some of each small shape; large ones have a test of their own.
    let chosen = Self.wanted == nil ? all.filter { $0.isMultiple(of: 7) && Pathological.isSmall($0) } : all
    for (place, number) in chosen.enumerated() where place % Self.shares == share {
      let drawing = try draw(Pathological.picture(number), using: Program.process)
      #expect(Inspector.complaints(about: SVGWriter.svg(drawing)) == [], "number \(number)")
      #expect(misplaced(in: drawing) == [], "number \(number)")
    }
  }
}
