import Foundation
import People
import TestSupport

@testable import Importers

/// A small repository that a test builds by running git with fixed people and dates.
struct GitFixture {
  let folder: TemporaryFolder
  let path: String

  init(_ name: String = "werkzeug", options: [String] = []) throws {
    folder = try TemporaryFolder()
    path = folder.path(name)
    try Self.git(["init", "--quiet", "--initial-branch=main"] + options + [path], in: folder.url)
  }

  /// Writes a file of the work tree.
  func write(_ text: String, to name: String) throws {
    try folder.write(text, to: URL(fileURLWithPath: path).lastPathComponent + "/" + name)
  }

  /// Commits everything in the work tree.
  func commit(
    _ message: String, by author: String = "Anna Köhler <anna@acme.example>",
    at date: String = "1741072353 +0100", committed: String = "1741075953 +0100"
  ) throws {
    try git(["add", "--all"])
    try git(
      [
        "commit", "--quiet", "--allow-empty", "--allow-empty-message", "--cleanup=verbatim",
        "--author=" + author,
        "--message=" + message,
      ], dates: (date, committed))
  }

  @discardableResult
  func git(_ arguments: [String], dates: (String, String) = ("1741072353 +0100", "1741072353 +0100")) throws
    -> String
  {
    try Self.git(arguments, in: URL(fileURLWithPath: path), dates: dates)
  }

  /// Imports the repository.
  func read() throws -> (nouns: [Noun], report: ImportReport) {
    try collect(GitImporter(path: path))
  }

  /// Runs git as a user would, with the repository's own configuration in force.
  @discardableResult
  static func git(
    _ arguments: [String], in folder: URL, dates: (String, String) = ("1741072353 +0100", "1741072353 +0100")
  ) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", folder.path] + arguments
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": "/nonexistent",
      "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null", "LC_ALL": "C.UTF-8",
      "GIT_COMMITTER_NAME": "Bilal Demir", "GIT_COMMITTER_EMAIL": "bilal@acme.example",
      "GIT_AUTHOR_NAME": "Anna Köhler", "GIT_AUTHOR_EMAIL": "anna@acme.example",
      "GIT_AUTHOR_DATE": "@" + dates.0, "GIT_COMMITTER_DATE": "@" + dates.1,
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
