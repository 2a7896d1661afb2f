import People
import Foundation
import Importers
import TestSupport
import Testing

@Suite struct ImportDetectionTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func detect(_ text: String) throws -> ImportFormat {
    try ImportDetection.detect(path: folder.write(text, to: "x.bin"))
  }

  @Test("Files are known by their content, whatever they are called")
  func files() throws {
    #expect(try detect(#"{"type":"person","id":"1"}"#) == .native)
    #expect(try detect("\u{FEFF}" + #"{"id":"1","x":{"type":[]},"type":"person"}"#) == .native)
    #expect(
      try detect(#"{"type":"post","id":"1","author":"a","text":""# + String(repeating: "x", count: 400_000))
        == .native)
    #expect(try detect("\n \r\n" + #"{"type":"tie"}"#) == .native)
    #expect(try detect("From anna@acme.example Mon Mar  4 10:00:00 2024\nFrom: Anna\n") == .mbox)
    #expect(try detect("Personalnummer;Nachname;Vorname\n1;Köhler;Anna\n") == .people)
    #expect(try detect("version:v1.0\nName [displayName] Required,[userPrincipalName]\n") == .people)
  }

  @Test("Folders and zip files are known by the files in them")
  func containers() throws {
    let slack = try SlackFixture.write(into: folder, below: "outer/export")
    #expect(try ImportDetection.detect(path: slack) == .slack)
    #expect(try ImportDetection.detect(path: folder.path("outer")) == .slack)
    let zip = try folder.write(SlackFixture.zip(below: "Acme/"), to: "download")
    #expect(try ImportDetection.detect(path: zip) == .slack)
    let dump = try StackExchangeFixture.write(into: folder)
    #expect(try ImportDetection.detect(path: dump) == .stackExchange)
    let packed = try folder.write(StackExchangeFixture.zip(below: "site/"), to: "site.zip")
    #expect(try ImportDetection.detect(path: packed) == .stackExchange)
    try folder.write("ref: refs/heads/main", to: "tree/.git/HEAD")
    #expect(try ImportDetection.detect(path: folder.path("tree")) == .git)
    try folder.write("gitdir: ../tree/.git", to: "linked/.git")
    #expect(try ImportDetection.detect(path: folder.path("linked")) == .git)
    for name in ["HEAD", "objects/x", "refs/x"] { try folder.write("x", to: "bare.git/" + name) }
    #expect(try ImportDetection.detect(path: folder.path("bare.git")) == .git)
  }

  @Test("What is of no known kind is an error that says what was found")
  func unknown() throws {
    func found(_ path: String) -> String? {
      let error = importError { _ = try ImportDetection.detect(path: path) }
      return error?.code == .unknownFormat ? error?.detail : nil
    }
    #expect(found(try folder.write("", to: "a")) == "empty file")
    #expect(found(try folder.write("\0\u{1}", to: "b")) == "binary file")
    let table = "one table of a Stack Exchange dump; its folder is needed"
    #expect(found(try folder.write("\u{FEFF}<?xml version=\"1.0\"?>\n<posts>\n", to: "d")) == table)
    for text in ["Hallo", "[1]", #"{"a":1}"#, #"{"type":1}"#, #"{"type""#, "x,y\n1,2", "name,unit\nA,B"] {
      #expect(found(try folder.write(text, to: "c")) == "text without known first line or columns", "\(text)")
    }
    try folder.write("x", to: "plain/x")
    #expect(found(folder.path("plain")) == "folder without .git, channels.json or Posts.xml")
    var zip = StoredZip()
    zip.add("a/b/channels.json", [91, 93])
    #expect(found(try folder.write(Data(zip.finished()), to: "z")) == "zip file without channels.json or Posts.xml")
    #expect(importError { _ = try ImportDetection.detect(path: folder.path("none")) }?.code == .missing)
  }

  @Test(
    "Real exports are known, compressed ones too",
    .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.skipMessage)))
  func real() throws {
    for (path, format) in [
      ("experts/xen/items.jsonl.gz", .native), ("exports/mbox-linux-mips/2012.mbox.gz", .mbox),
      ("exports/slack-houstondatavis", .slack), ("exports/stackexchange-quantumcomputing", .stackExchange),
    ] as [(String, ImportFormat)] {
      #expect(try ImportDetection.detect(path: SharedData.url(path).path) == format)
    }
  }
}
