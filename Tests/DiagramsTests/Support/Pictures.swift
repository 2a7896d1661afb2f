import Diagrams
import TestSupport

/// Pictures that tests draw.
enum Pictures {
  static let names = [
    "Batteriekühlung", "Electric drives", "Leichtbau und Werkstoffe", "Öko-Bilanz", "Data science",
    "Cloud-Betrieb", "Agile coaching", "Qualität im Werk Süd", "Embedded software", "Functional safety",
    "Wasserstoff", "Lieferketten-Risiken", "UX-Research", "Produktions-IT", "Simulation",
    "Einkauf Elektronik", "Service und Wartung", "Ladeinfrastruktur", "Diversity network", "3D-Druck",
  ]

  static let notes = Picture.Notes(
    simpleLayout: "Simple layout", unlabelledBoxes: "Boxes without a label",
    unlabelledLines: "Lines without a label")

  /// What a manager may be shown: twenty boxes and about forty lines.
  static func ordinary(seed: UInt64 = 7, boxes: Int = 20, lines: Int = 40) -> Picture {
    var random = SplitMix64(seed: seed)
    let shapes = Picture.Shape.allCases
    return Picture(
      title: "Which communities share members", subtitles: ["January to June 2026"],
      captions: ["Not a judgement about anybody."],
      boxes: (0..<boxes).map { index in
        Picture.Box(
          label: [names[index % names.count], "\(index) members"],
          weight: Double(Int.random(in: 1...500, using: &random)), colour: index % 9,
          shape: shapes[Int.random(in: 0..<3, using: &random)], tooltip: "Box \(index)", group: index % 3)
      },
      lines: (0..<lines).map { index in
        Picture.Line(
          from: Int.random(in: 0..<boxes, using: &random), to: Int.random(in: 0..<boxes, using: &random),
          weight: Double(Int.random(in: 1...90, using: &random)),
          label: index % 3 == 0 ? "\(index) people" : nil, isDirected: index % 2 == 0,
          isDashed: index % 5 == 0)
      },
      legend: [
        .init(.box(colour: 0, shape: .disc), "Drives"), .init(.sizes, "Members"),
        .init(.widths, "Shared"), .init(.line(isDirected: true, isDashed: true), "Across units"),
      ], notes: notes)
  }

  static func tree(_ count: Int) -> Picture {
    Picture(
      title: "Tree", boxes: (0..<count).map { Picture.Box(label: ["Unit \($0)"]) },
      lines: (1..<max(1, count)).map { Picture.Line(from: ($0 - 1) / 4, to: $0, isDirected: true) },
      arrangement: .layered, notes: notes)
  }

  static func star(_ leaves: Int) -> Picture {
    Picture(
      title: "Star", boxes: (0...leaves).map { Picture.Box(label: ["Box \($0)"], weight: 1) },
      lines: (1...leaves).map { Picture.Line(from: 0, to: $0) }, notes: notes)
  }

  static func chain(_ count: Int) -> Picture {
    Picture(
      title: "Chain", boxes: (0..<count).map { Picture.Box(label: ["Box \($0)"]) },
      lines: (1..<count).map { Picture.Line(from: $0 - 1, to: $0) }, notes: notes)
  }

  static func isolates(_ count: Int) -> Picture {
    Picture(
      title: "Isolates", boxes: (0..<count).map { Picture.Box(label: ["Box \($0)"], weight: Double($0 % 9)) },
      notes: notes)
  }

  /// Shapes of graphs that break layout engines.
  static let pathological: [Picture] = [
    Picture(title: ""), isolates(1), isolates(2_000), star(1_000), chain(1_200), tree(290),
    Picture(
      title: "Loops and many lines between two", boxes: isolates(3).boxes,
      lines: (0..<400).map { Picture.Line(from: $0 % 2, to: ($0 / 2) % 2, weight: Double($0 % 4)) }),
    Picture(
      title: "Cycle asked for as layers", boxes: isolates(3).boxes,
      lines: [.init(from: 0, to: 1), .init(from: 1, to: 2), .init(from: 2, to: 0)], arrangement: .layered),
    Picture(
      title: "All weights zero", boxes: (0..<9).map { _ in Picture.Box(label: [], weight: 0) },
      lines: [.init(from: 0, to: 8, weight: 0)]),
    Picture(
      title: "Extreme weights",
      boxes: [.init(label: ["a"], weight: 1e308), .init(label: ["b"], weight: 1e-308)],
      lines: [.init(from: 0, to: 1, weight: 1e308), .init(from: 1, to: 0, weight: 1e308)]),
  ]

  /// Texts that people with bad intentions, or none, put into names.
  static let hostile: [String] = [
    "\u{0}\u{1}\u{7}\u{1B}]52;c;AAAA\u{7}\u{7F}\u{85}\u{9B}31m", "\\N\\E\\G",
    "</title><script>alert(1)</script>",
    "]]><!-- --><![CDATA[", "javascript:alert(1)", "&amp;&#0;&lt;\"'", "👩‍👩‍👧‍👦🇩🇪🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "\u{202E}txt.exe\u{202C}\u{2066}\u{200F}",
    "مرحبا بالعالم", "שלום", "漢字かなカナ한국어", "e" + String(repeating: "\u{301}", count: 5_000),
    String(repeating: "\n", count: 40_000), String(repeating: "line\n", count: 40_000),
    String(repeating: "Ä", count: 100_000), String(repeating: "a b ", count: 30_000),
    "\u{FFFE}\u{FFFF}\u{1FFFE}\u{FFFD}", String(decoding: [0xFF, 0xC0, 0x80, 0x41], as: UTF8.self), "<b>", "",
    "  ", "url(#x) %n%s {0}",
  ]

  /// Every place for text filled with one text.
  static func filled(with text: String) -> Picture {
    Picture(
      title: text, subtitles: [text], captions: [text, text],
      boxes: Picture.Shape.allCases.map {
        Picture.Box(label: [text, text, text, text], shape: $0, tooltip: text)
      } + [Picture.Box(label: Array(repeating: text, count: 50))],
      lines: [
        .init(from: 0, to: 1, label: text, tooltip: text), .init(from: 1, to: 2, label: text),
        .init(from: 2, to: 2, label: text),
      ],
      legend: [.init(.sizes, text), .init(.widths, text)],
      notes: .init(simpleLayout: text, unlabelledBoxes: text, unlabelledLines: text))
  }
}
