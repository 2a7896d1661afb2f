internal import Foundation
internal import Graph

/// A graph of the benchmark: `STEM.tsv` holds a tie a line, from, to and weight; `STEM.json` says the rest.
struct TieFile {
  private struct Facts: Decodable {
    var n: Int
    var directed: Bool
  }

  let isDirected: Bool
  let graph: Graph

  init(stem: String) throws {
    guard let data = FileManager.default.contents(atPath: stem + ".json") else {
      throw GaugeError.unreadable(stem + ".json")
    }
    let facts = try JSONDecoder().decode(Facts.self, from: data)
    isDirected = facts.directed
    let url = URL(fileURLWithPath: stem + ".tsv")
    let text = try Data(contentsOf: url, options: .alwaysMapped)
    var builder = try GraphBuilder(nodeCount: facts.n, isDirected: facts.directed)
    // Memory that is reserved and never touched costs nothing.
    builder.reserve(text.count / 6)
    var reader = DigitReader()
    try text.withContiguousStorageIfAvailable { bytes in
      try reader.read(bytes.span, into: &builder)
    }
    graph = try builder.build().graph
  }
}

/// Reads numbers three by three.
private struct DigitReader {
  private var line = 0

  mutating func read(_ bytes: Span<UInt8>, into builder: inout GraphBuilder) throws {
    var index = 0
    while true {
      guard let from = Self.number(bytes, &index) else { return }
      line += 1
      guard let to = Self.number(bytes, &index), let weight = Self.number(bytes, &index) else {
        throw GaugeError.badLine(line)
      }
      try builder.add(from: from, to: to, weight: Float(weight))
    }
  }

  @inline(__always)
  private static func number(_ bytes: Span<UInt8>, _ index: inout Int) -> Int? {
    while index < bytes.count, bytes[index] &- 48 > 9 { index += 1 }
    guard index < bytes.count else { return nil }
    var value = 0
    while index < bytes.count, case let digit = bytes[index] &- 48, digit <= 9 {
      value = value &* 10 &+ Int(digit)
      index += 1
    }
    return value
  }
}
