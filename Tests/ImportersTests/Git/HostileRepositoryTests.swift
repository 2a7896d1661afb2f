import Foundation
import People
import TestSupport
import Testing

@testable import Importers

@Suite("A hostile repository")
struct HostileRepositoryTests {
  /// A repository of which the configuration, attributes and hooks name a program that leaves a file behind.
  private struct Trap {
    let fixture: GitFixture

    init() throws {
      fixture = try GitFixture()
      try fixture.write("1", to: "a.bin")
      try fixture.write("*.bin diff=evil filter=evil\n", to: ".gitattributes")
      try fixture.commit("a\n\nb\n\nReviewed-by: Bilal <bilal@acme.example>")
      try signHead()
      for hook in ["post-checkout", "pre-auto-gc", "reference-transaction", "post-index-change"] {
        try plant(at: fixture.path + "/.git/hooks/" + hook, leaving: "hook")
      }
      for (key, name) in settings {
        let program = fixture.folder.path("evil-" + name)
        try plant(at: program, leaving: name)
        try fixture.git(["config", key, program])
      }
      try fixture.git(["config", "alias.log", "!" + fixture.folder.path("evil-alias")])
      try plant(at: fixture.folder.path("evil-alias"), leaving: "alias")
      try fixture.git(["config", "log.showSignature", "true"])
      try fixture.git(["config", "core.hooksPath", fixture.path + "/.git/hooks"])
      try fixture.git(["config", "log.showRoot", "false"])
      try fixture.git(["config", "diff.renames", "copies"])
      clear()
    }

    private let settings = [
      ("core.fsmonitor", "fsmonitor"), ("gpg.program", "gpg"), ("gpg.ssh.program", "ssh-gpg"),
      ("diff.external", "external"), ("diff.evil.textconv", "textconv"), ("diff.evil.command", "command"),
      ("filter.evil.clean", "clean"), ("filter.evil.smudge", "smudge"), ("core.pager", "pager"),
      ("pager.log", "pager"), ("core.sshCommand", "ssh"), ("core.editor", "editor"),
      ("core.askPass", "askpass"),
      ("credential.helper", "credential"), ("core.alternateRefsCommand", "alternates"),
    ]

    /// Gives HEAD a signature, so that git has a reason to ask a signature checker.
    private func signHead() throws {
      let commit = try fixture.git(["cat-file", "commit", "HEAD"])
      let signature = "gpgsig -----BEGIN PGP SIGNATURE-----\n \n abc\n -----END PGP SIGNATURE-----\n\n"
      guard let end = commit.range(of: "\n\n") else { return }
      let signed = commit[..<end.lowerBound] + "\n" + signature + commit[end.upperBound...]
      let object = try fixture.folder.write(String(signed), to: "object")
      let hash = try fixture.git(["hash-object", "-t", "commit", "-w", "--literally", object]).dropLast()
      try fixture.git(["update-ref", "HEAD", String(hash)])
    }

    private func plant(at path: String, leaving name: String) throws {
      let script = "#!/bin/sh\ntouch '\(fixture.folder.path("canary-" + name))'\ncat\n"
      try Data(script.utf8).write(to: URL(fileURLWithPath: path))
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }

    var canaries: [String] {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: fixture.folder.url.path)) ?? []
      return names.filter { $0.hasPrefix("canary-") }.sorted()
    }

    func clear() {
      for name in canaries { try? FileManager.default.removeItem(atPath: fixture.folder.path(name)) }
    }
  }

  @Test("nothing of it is run")
  func nothingRuns() throws {
    let trap = try Trap()
    let (nouns, report) = try trap.fixture.read()
    #expect(trap.canaries == [])
    #expect(report.read["commits"] == 1)
    #expect(nouns.posts.map(\.paths) == [[".gitattributes", "a.bin"]])
    #expect(nouns.ties.count == 1)
  }

  @Test("the trap works: plain git falls into it")
  func plantedFault() throws {
    let trap = try Trap()
    try trap.fixture.git(["-c", "log.showRoot=true", "log", "--ext-diff", "-p"])
    #expect(Set(trap.canaries).isSuperset(of: ["canary-gpg", "canary-external"]))
    trap.clear()
    try trap.fixture.git(["-c", "log.showRoot=true", "log", "--no-ext-diff", "--textconv", "-p"])
    #expect(trap.canaries.contains("canary-textconv"))
    trap.clear()
    try trap.fixture.git(["status"])
    #expect(trap.canaries.contains("canary-fsmonitor"))
  }

  /// A partial clone whose missing objects git would fetch by a command of the repository's choice.
  private func promisor() throws -> GitFixture {
    let fixture = try GitFixture()
    try fixture.write("1", to: "a")
    try fixture.commit("a")
    let tree = try fixture.git(["rev-parse", "HEAD^{tree}"]).dropLast()
    try FileManager.default.removeItem(
      atPath: "\(fixture.path)/.git/objects/\(tree.prefix(2))/\(tree.dropFirst(2))")
    try fixture.git(["config", "core.repositoryFormatVersion", "1"])
    try fixture.git(["config", "extensions.partialClone", "origin"])
    try fixture.git(["config", "remote.origin.promisor", "true"])
    try fixture.git(["config", "protocol.ext.allow", "always"])
    try fixture.git(["config", "remote.origin.url", "ext::touch " + fixture.folder.path("canary")])
    return fixture
  }

  @Test("missing objects are not fetched, whatever transport the repository allows itself")
  func noFetch() throws {
    let fixture = try promisor()
    let error = #expect(throws: ImportError.self) { try fixture.read() }
    #expect(error?.code == .toolFailed)
    #expect(!FileManager.default.fileExists(atPath: fixture.folder.path("canary")))
    // The planted fault: plain git does fetch.
    try fixture.git(["log", "--raw"])
    #expect(FileManager.default.fileExists(atPath: fixture.folder.path("canary")))
  }
}
