import TestSupport
import Testing

@testable import Importers

@Suite("The output of git log")
struct GitLogTests {
  private let log =
    "\0h1\0Anna\0a@x\01\02\0one\n\nbody\n\0\n\npath\0b\0" + "\0h2\0\0\03\04\0\0"
    + "\0h3\0C\0c@x\05\06\0three\0\nüx\0"

  private func read(_ chunks: [[UInt8]]) -> [GitLog.Record] {
    var log = GitLog()
    var records = chunks.flatMap { log.take($0) }
    if let last = log.finish() { records.append(last) }
    return records
  }

  @Test("records are the same however the bytes are cut")
  func cuts() {
    let bytes = Array(log.utf8)
    let whole = read([bytes])
    #expect(whole.map(\.hash) == ["h1", "h2", "h3"])
    #expect(
      whole.map { $0.paths.map { String(decoding: $0, as: UTF8.self) } } == [["\npath", "b"], [], ["üx"]])
    #expect(String(decoding: whole[0].message, as: UTF8.self) == "one\n\nbody\n")
    for seed in UInt64(0)..<100 {
      var random = SplitMix64(seed: seed)
      var chunks: [[UInt8]] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let size = Int.random(in: 1...9, using: &random)
        chunks.append(Array(rest.prefix(size)))
        rest = rest.dropFirst(size)
      }
      let records = read(chunks)
      #expect(records.map(\.hash) == whole.map(\.hash), "seed \(seed)")
      #expect(records.map(\.paths) == whole.map(\.paths), "seed \(seed)")
      #expect(records.map(\.message) == whole.map(\.message), "seed \(seed)")
    }
  }

  @Test("a field above the limit is cut, and the record says so")
  func long() {
    let message = String(repeating: "x", count: GitLog.fieldLimit + 5)
    let records = read([Array("\0h1\0A\0a@x\01\02\0\(message)\0".utf8)])
    #expect(records.map(\.isCut) == [true])
    #expect(records.map(\.message.count) == [GitLog.fieldLimit])
  }

  @Test("nothing and half a record give no record")
  func partial() {
    #expect(read([]).isEmpty)
    #expect(read([Array("\0h1\0A\0a@x".utf8)]).isEmpty)
  }
}
