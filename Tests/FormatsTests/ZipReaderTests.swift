import Formats
import Foundation
import TestSupport
import Testing

@Suite struct ZipReaderTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func zip(_ fixture: ZipFixture) throws -> String {
    try folder.write(Data(fixture.finished()), to: "t.zip")
  }

  private func contents(_ path: String, limits: ZipLimits = ZipLimits()) throws -> [String] {
    var found: [String] = []
    try ZipReader(path: path, limits: limits).forEach { entry, reader in
      found.append(entry.name + "=" + String(decoding: try reader.readAll(), as: UTF8.self))
    }
    return found
  }

  @Test("Entries come in the order of the file, compressed or stored, without what desktops add")
  func entries() throws {
    var fixture = ZipFixture()
    fixture.add("b/ü.json", Array("zwei".utf8))
    fixture.add("b/", [], compressed: false)
    fixture.add("__MACOSX/b/x", [1])
    fixture.add("b/.DS_Store", [1])
    fixture.add("a.json", Array("eins".utf8), compressed: false)
    let path = try zip(fixture)
    #expect(try ZipReader(path: path).entries().map(\.name) == ["b/ü.json", "a.json"])
    #expect(try contents(path) == ["b/ü.json=zwei", "a.json=eins"])
    #expect(try ZipReader(path: path).bytes(of: "a.json") == Array("eins".utf8))
    #expect(try ZipReader(path: path).bytes(of: "c.json") == nil)
  }

  @Test("Only wanted entries are read, line by line if need be, and a kept reader gives nothing more")
  func wanted() throws {
    var fixture = ZipFixture()
    fixture.add("1.txt", Array("a\nb\n".utf8))
    fixture.add("2.txt", Array("c\nd\n".utf8))
    var lines: [[UInt8]] = []
    var kept: ByteReader?
    try ZipReader(path: zip(fixture)).forEach(where: { $0.name == "2.txt" }) { _, reader in
      while let line = try reader.nextLine() { lines.append(line) }
      kept = reader
    }
    #expect(lines == [[99], [100]])
    #expect(try kept?.nextChunk() == nil)
  }

  @Test(
    "Names that point out of the archive make it refused",
    arguments: [
      "/etc/x", "../x", "a/../../x", "a\\..\\x", "C:\\x", "c:x", "\\\\host\\x", "..",
    ])
  func hostileNames(name: String) throws {
    var fixture = ZipFixture()
    fixture.add("good", [1])
    fixture.add(name, [1])
    let path = try zip(fixture)
    #expect(formatError { _ = try ZipReader(path: path).entries() }?.code == .badName)
    #expect(formatError { _ = try ZipReader(path: path).bytes(of: name) }?.code == .badName)
  }

  @Test("Names with dots that point nowhere else are good")
  func harmlessNames() throws {
    var fixture = ZipFixture()
    fixture.add("a/..b/c..d", [120])
    #expect(try contents(zip(fixture)) == ["a/..b/c..d=x"])
  }

  @Test("A bomb of one entry ends with an error after little work, whatever size it claims")
  func bomb() throws {
    for claim in [nil, 100] as [Int?] {
      var fixture = ZipFixture()
      // Room in the sum of all entries, so that the entry's own ratio has to stop it.
      fixture.add("room", [UInt8](repeating: 7, count: 4 << 20), compressed: false)
      fixture.add("bomb", [UInt8](repeating: 0, count: 200 << 20), claimedSize: claim)
      let path = try zip(fixture)
      var made = 0
      let error = formatError {
        try ZipReader(path: path).forEach(where: { $0.name == "bomb" }) { _, reader in
          while let chunk = try reader.nextChunk() { made += chunk.count }
        }
      }
      #expect(made < 60 << 20)
      // libarchive stops at a claimed size by itself.
      #expect(error?.code == .bomb || claim != nil && made <= 100)
    }
  }

  @Test("A bomb of many entries over the same bytes ends with an error")
  func overlappingBomb() throws {
    var fixture = ZipFixture()
    fixture.add("0000", [UInt8](repeating: 0, count: 9 << 20))
    for index in 1...2000 { fixture.listAgain(String(1000 + index), entryAt: 0) }
    let path = try zip(fixture)
    var made = 0
    _ = formatError {
      try ZipReader(path: path).forEach { _, reader in
        while let chunk = try reader.nextChunk() { made += chunk.count }
      }
    }
    #expect(made < 60 << 20)
  }

  @Test("Too many entries, too large entries and too large sums are refused")
  func limits() throws {
    var fixture = ZipFixture()
    for index in 0..<20 { fixture.add("\(index)", [UInt8](repeating: 7, count: 1000), compressed: false) }
    let path = try zip(fixture)
    var limits = ZipLimits()
    limits.entries = 19
    #expect(formatError { _ = try contents(path, limits: limits) }?.code == .tooMany)
    limits = ZipLimits()
    limits.entry = 999
    #expect(formatError { _ = try contents(path, limits: limits) }?.code == .tooLarge)
    limits = ZipLimits()
    limits.total = 5000
    let error = formatError { _ = try contents(path, limits: limits) }
    #expect(error?.code == .bomb && error?.file == path)
  }

  @Test("A cut zip file, one with changed bytes and one that is none are errors")
  func damage() throws {
    var fixture = ZipFixture()
    fixture.add("a", (0..<5000).map { UInt8(truncatingIfNeeded: $0 * $0 / 7) })
    let whole = fixture.finished()
    for cut in [0, 10, whole.count / 2, whole.count - 4] {
      let path = try folder.write(Data(whole[..<cut]), to: "cut.zip")
      #expect(formatError { _ = try contents(path) }?.code == .damaged, "cut at \(cut)")
    }
    var changed = whole
    changed[1000] ^= 0xFF
    let path = try folder.write(Data(changed), to: "changed.zip")
    #expect(formatError { _ = try contents(path) }?.code == .damaged)
    let other = try folder.write("kein Archiv", to: "x.zip")
    #expect(formatError { _ = try contents(other) }?.code == .damaged)
    #expect(formatError { _ = try contents(folder.path("none")) }?.code == .missing)
  }

  @Test("Archives within archives are not unpacked")
  func nested() throws {
    var fixture = ZipFixture()
    let inner = deflated(Array("x".utf8), gzip: true)
    fixture.add("a.gz", inner, compressed: false)
    #expect(try ZipReader(path: zip(fixture)).bytes(of: "a.gz") == inner)
  }
}
