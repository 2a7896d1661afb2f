import Formats
import Foundation
import TestSupport
import Testing

@Suite struct ByteReaderTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func lines(of path: String, lineLimit: Int = 16 << 20) throws -> [String] {
    let reader = try ByteReader(path: path, lineLimit: lineLimit)
    var lines: [String] = []
    while let line = try reader.nextLine() { lines.append(String(decoding: line, as: UTF8.self)) }
    return lines
  }

  @Test("Lines end in LF or CRLF, and the last one needs no end")
  func lineEnds() throws {
    let path = try folder.write("eins\nzwei\r\n\n\rdrei\r\r\nvier", to: "a.txt")
    #expect(try lines(of: path) == ["eins", "zwei", "", "\rdrei\r", "vier"])
    let empty = try folder.write("", to: "b.txt")
    #expect(try lines(of: empty).isEmpty)
  }

  @Test("Lines across chunk borders are the lines that splitting gives, plain and gzip", arguments: 0..<12)
  func chunkBorders(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var text: [UInt8] = []
    while text.count < 1_200_000 {
      let length = Int.random(in: 0...(Bool.random(using: &random) ? 300 : 400_000), using: &random)
      text += [UInt8](repeating: UInt8.random(in: 97...122, using: &random), count: length)
      text += Bool.random(using: &random) ? [13, 10] : [10]
    }
    let expected = text.split(separator: 10, omittingEmptySubsequences: false).dropLast()
      .map { String(decoding: $0.last == 13 ? $0.dropLast() : $0, as: UTF8.self) }
    let plain = try folder.write(Data(text), to: "plain")
    #expect(try lines(of: plain) == expected, "seed \(seed)")
    let gzip = try folder.write(Data(deflated(text, gzip: true)), to: "gzip")
    #expect(try lines(of: gzip) == expected, "seed \(seed)")
  }

  @Test("Gzip members one after the other are one file, whatever its name; zeros may follow")
  func members() throws {
    let data = deflated(Array("Grü".utf8), gzip: true) + deflated(Array("ße\n".utf8), gzip: true)
    let path = try folder.write(Data(data + [0, 0, 0]), to: "name.txt")
    #expect(try lines(of: path) == ["Grüße"])
    #expect(try ByteReader(path: path).isCompressed)
  }

  @Test("A gzip file cut anywhere is an error with its file and offset")
  func truncated() throws {
    let whole = deflated((0..<2000).flatMap { Array("line \($0)\n".utf8) }, gzip: true)
    for cut in stride(from: 2, to: whole.count, by: 97) + [whole.count - 1, whole.count - 8] {
      let path = try folder.write(Data(whole[..<cut]), to: "cut.gz")
      let found = formatError { _ = try lines(of: path) }
      #expect(found?.code == .truncated && found?.file == path && found?.offset == cut, "cut at \(cut)")
    }
  }

  @Test("A gzip file with a changed byte or foreign bytes behind it is damaged")
  func damaged() throws {
    let whole = deflated((0..<2000).flatMap { Array("line \($0 &* 7919)\n".utf8) }, gzip: true)
    var changed = whole
    changed[whole.count / 2] ^= 0x55
    let first = try folder.write(Data(changed), to: "changed.gz")
    #expect(formatError { _ = try lines(of: first) }?.code == .damaged)
    let second = try folder.write(Data(whole + Array("rest".utf8)), to: "rest.gz")
    #expect(formatError { _ = try lines(of: second) }?.code == .damaged)
  }

  @Test("A line that is too long is reported with its number, and reading goes on behind it")
  func longLine() throws {
    let long = String(repeating: "x", count: 700_000)
    let path = try folder.write("kurz\n\(long)\r\nmid\nxxxxxxxxxxxx\nletzte", to: "long.txt")
    let reader = try ByteReader(path: path, lineLimit: 10)
    var found: [String] = []
    var refused: [Int?] = []
    var isAtEnd = false
    while !isAtEnd {
      do {
        guard let line = try reader.nextLine() else {
          isAtEnd = true
          continue
        }
        found.append(String(decoding: line, as: UTF8.self))
      } catch let error as FormatError where error.code == .tooLarge {
        refused.append(error.line)
      }
    }
    #expect(found == ["kurz", "mid", "letzte"])
    #expect(refused == [2, 4])
  }

  @Test("Uncompressed bytes beyond the limit are refused, as a file and as a whole in memory")
  func limits() throws {
    let bomb = deflated([UInt8](repeating: 10, count: 50_000_000), gzip: true)
    let path = try folder.write(Data(bomb), to: "bomb.gz")
    let file = formatError {
      let reader = try ByteReader(path: path, limit: 1_000_000)
      while try reader.nextChunk() != nil {}
    }
    #expect(file?.code == .tooLarge)
    #expect(formatError { _ = try ByteReader(path: path).readAll(limit: 1_000_000) }?.code == .tooLarge)
    #expect(try ByteReader(path: path).readAll().count == 50_000_000)
  }

  @Test("Missing files, folders, devices and FIFOs are refused, the last without waiting")
  func notFiles() throws {
    let fifo = folder.path("fifo")
    try #require(mkfifo(fifo, 0o600) == 0)
    #expect(formatError { _ = try ByteReader(path: fifo) }?.code == .notAFile)
    #expect(formatError { _ = try ByteReader(path: folder.url.path) }?.code == .notAFile)
    #expect(formatError { _ = try ByteReader(path: "/dev/zero") }?.code == .notAFile)
    #expect(formatError { _ = try ByteReader(path: folder.path("none")) }?.code == .missing)
  }

  @Test("A symbolic link is followed only where the caller says so")
  func links() throws {
    let target = try folder.write("Ziel", to: "ziel.txt")
    let link = folder.path("link")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
    #expect(try lines(of: link) == ["Ziel"])
    #expect(formatError { _ = try ByteReader(path: link, followsLinks: false) }?.code == .notAFile)
  }

  @Test("Bytes in memory read like a file")
  func memory() throws {
    let reader = try ByteReader(bytes: deflated(Array("a\nb".utf8), gzip: true), file: "x.zip/a.txt")
    let first = try reader.nextLine()
    let second = try reader.nextLine()
    let third = try reader.nextLine()
    #expect(first == [97] && second == [98] && third == nil && reader.line == 2 && reader.offset == 3)
  }
}

private func + (left: StrideTo<Int>, right: [Int]) -> [Int] {
  Array(left) + right
}
