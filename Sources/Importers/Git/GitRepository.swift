internal import Foundation
internal import People

/// A repository of which `git` is asked about the history; nothing in it is ever run.
///
/// A repository's own configuration can name programs: hooks, a file system monitor, a signature checker,
/// external diffs, text converters, pagers, transports for objects that are missing. Each is switched off on
/// the command line or in the environment, where the repository cannot switch it on again; the user's
/// configuration is not read.
struct GitRepository {
  /// The folder: a work tree, or a bare repository.
  let path: String
  private let tool: String

  /// - Throws: `ImportError` `.missing` for no folder, `.toolFailed` without git, `.wrongFormat` where the
  ///   folder itself is no repository (one around it does not count).
  init(path: String) throws {
    let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    self.path = url.path
    let place = ImportReport.Place(file: path)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
      throw ImportError(.missing, at: place)
    }
    guard isFolder.boolValue else { throw ImportError(.wrongFormat, at: place, detail: "not a folder") }
    guard let tool = Self.searchPath.map({ $0 + "/git" }).first(where: FileManager.default.isExecutableFile)
    else { throw ImportError(.toolFailed, at: place, detail: "git is not installed") }
    self.tool = tool
    guard try succeeds(["rev-parse", "--git-dir"]) else {
      throw ImportError(.wrongFormat, at: place, detail: "not a git repository")
    }
  }

  /// The folder's name, which is the repository's for people.
  var name: String {
    var parts = path.split(separator: "/").map(String.init)
    if parts.last == ".git" { parts.removeLast() }
    let last = parts.last ?? path
    return last.hasSuffix(".git") && last.count > 4 ? String(last.dropLast(4)) : last
  }

  /// Whether HEAD names a commit; it does not in an empty repository.
  func hasCommits() throws -> Bool {
    try succeeds(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"])
  }

  private func succeeds(_ command: [String]) throws -> Bool {
    let run = try output(command)
    while try run.next() != nil {}
    return run.finish() == 0
  }

  /// A file of HEAD's tree, or `nil` where there is none.
  /// - Parameter limit: bytes that are kept.
  func file(_ name: String, limit: Int) throws -> [UInt8]? {
    let run = try output(["cat-file", "blob", "HEAD:" + name])
    var bytes: [UInt8] = []
    while let chunk = try run.next() {
      if bytes.count < limit { bytes += chunk.prefix(limit - bytes.count) }
    }
    return run.finish() == 0 ? bytes : nil
  }

  /// Starts git with a command and gives its output as it comes.
  func output(_ command: [String]) throws -> GitRun {
    let folder = URL(fileURLWithPath: path)
    return try GitRun(
      tool: tool, arguments: Self.switches + command, folder: folder, environment: environment,
      place: .init(file: path))
  }

  private static var searchPath: [String] {
    (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":").map(String.init)
      .filter { $0.hasPrefix("/") }
  }

  private var environment: [String: String] {
    var environment = Self.quiet
    environment["PATH"] = Self.searchPath.joined(separator: ":")
    // Without it git would look for a repository in the folders above.
    environment["GIT_CEILING_DIRECTORIES"] = URL(fileURLWithPath: path).deletingLastPathComponent().path
    return environment
  }

  private static let quiet = [
    "HOME": "/nonexistent", "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null",
    "GIT_ATTR_NOSYSTEM": "1", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0",
    "GIT_ASKPASS": "/bin/false",
    "LC_ALL": "C.UTF-8",
    // Stronger than `protocol.allow`, which `protocol.ext.allow` of the repository would overrule.
    "GIT_ALLOW_PROTOCOL": "none", "GIT_NO_LAZY_FETCH": "1", "GIT_PAGER": "cat",
  ]

  /// Switches of git itself, before the command.
  private static let switches = ["--no-pager", "--no-optional-locks"] + settings.flatMap { ["-c", $0] }

  private static let settings = [
    "safe.directory=*", "safe.bareRepository=all",
    "core.hooksPath=/dev/null", "core.fsmonitor=false", "core.pager=cat", "core.attributesFile=/dev/null",
    "core.sshCommand=/bin/false", "core.gitProxy=/bin/false", "core.askPass=/bin/false",
    "core.alternateRefsCommand=/bin/false", "core.editor=/bin/false", "credential.helper=",
    "diff.external=", "diff.orderFile=/dev/null",
    "gpg.program=/bin/false", "gpg.openpgp.program=/bin/false", "gpg.ssh.program=/bin/false",
    "gpg.x509.program=/bin/false",
    "log.showSignature=false", "log.mailmap=false", "log.showRoot=true", "log.follow=false",
    "mailmap.file=", "mailmap.blob=", "protocol.allow=never", "submodule.recurse=false",
    "core.quotePath=false", "color.ui=false",
  ]
}
