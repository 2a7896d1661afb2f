internal import Foundation
internal import Index

/// The blocks of one segment in memory, and on disk as one file with a table of contents.
final class TextBlocks: BlockSource, BlockSink {
  private var data: [UInt8] = []
  private var places: [BlockAddress: Range<Int>] = [:]
  private var firsts: [(term: [UInt8], number: Int)] = []

  init() {}

  /// Reads what `save` wrote.
  init(folder: String) throws {
    guard let bytes = FileManager.default.contents(atPath: folder + "/blocks"),
      let table = FileManager.default.contents(atPath: folder + "/contents")
    else { throw GaugeError.unreadable(folder) }
    data = [UInt8](bytes)
    for line in String(decoding: table, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ")
      if words.count == 3, words[0] == "term", let number = Int(words[1]) {
        firsts.append((Self.bytes(words[2]), number))
      } else if words.count == 4, let stream = UInt8(words[0]).flatMap(BlockStream.init),
        let number = Int(words[1]),
        let start = Int(words[2]), let end = Int(words[3])
      {
        places[BlockAddress(segment: 1, stream: stream, number: number)] = start..<end
      }
    }
    firsts.sort { $0.term.lexicographicallyPrecedes($1.term) }
  }

  private static func bytes(_ hexadecimal: Substring) -> [UInt8] {
    let digits = Array(hexadecimal.utf8)
    return stride(from: 0, to: digits.count - 1, by: 2).compactMap {
      UInt8(String(decoding: digits[$0...$0 + 1], as: UTF8.self), radix: 16)
    }
  }

  /// Writes all blocks.
  func save(folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var table = ""
    for (address, place) in places {
      table += "\(address.stream.rawValue) \(address.number) \(place.lowerBound) \(place.upperBound)\n"
    }
    for first in firsts {
      let term = first.term.map { String(format: "%02x", $0) }.joined()
      table += "term \(first.number) \(term)\n"
    }
    try Data(data).write(to: URL(fileURLWithPath: folder + "/blocks"))
    try Data(table.utf8).write(to: URL(fileURLWithPath: folder + "/contents"))
  }

  func block(at address: BlockAddress) throws -> [UInt8]? {
    places[address].map { Array(data[$0]) }
  }

  func vocabularyBlock(of segment: Int64, upTo term: [UInt8]) throws -> Int? {
    var (low, high) = (0, firsts.count)
    while low < high {
      let middle = (low + high) / 2
      if term.lexicographicallyPrecedes(firsts[middle].term) { high = middle } else { low = middle + 1 }
    }
    return low == 0 ? nil : firsts[low - 1].number
  }

  func write(_ bytes: [UInt8], at address: BlockAddress) throws {
    places[address] = data.count..<data.count + bytes.count
    data += bytes
  }

  func noteVocabularyBlock(_ number: Int, of segment: Int64, startingWith term: [UInt8]) throws {
    firsts.append((term, number))
  }
}
