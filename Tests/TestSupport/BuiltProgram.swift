package import Foundation

/// The program `whoknows` that was built with the tests, run as a user runs it.
package struct BuiltProgram: Sendable {
  /// What a run left behind.
  package struct Run: Sendable {
    package var status: Int32
    package var output: String
    package var errors: String

    /// The lines on standard error.
    package var errorLines: [Substring] { errors.split(separator: "\n") }
  }

  /// The executable, which lies beside the tests.
  package static let url: URL = {
    let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let beside = tests.deletingLastPathComponent().appendingPathComponent("whoknows")
    return FileManager.default.isExecutableFile(atPath: beside.path)
      ? beside : Checkout.url(".build/debug/whoknows")
  }()

  /// The folder in which it runs.
  package var folder: URL
  /// Set beyond a fixed, plain environment.
  package var environment: [String: String] = [:]

  /// A folder that must not go away before the program does.
  private var kept: TemporaryFolder?

  package init(in folder: URL) {
    self.folder = folder
  }

  package init(in folder: TemporaryFolder) {
    self.folder = folder.url
    kept = folder
  }

  /// Runs `whoknows` with arguments and waits for its end.
  package func callAsFunction(_ arguments: String...) throws -> Run {
    try run(arguments)
  }

  /// Runs `whoknows` with arguments and waits for its end.
  package func run(_ arguments: [String]) throws -> Run {
    try Self.wait(for: try start([Self.url.path] + arguments))
  }

  /// Runs a line of `bash` in which `whoknows` is a command.
  package func shell(_ line: String) throws -> Run {
    let function = "whoknows() { command \"$PROGRAM\" \"$@\"; }; export -f whoknows; "
    return try Self.wait(for: try start(["/bin/bash", "-c", function + line]))
  }

  /// A child that runs, with the files into which it writes.
  package struct Child {
    package let process: Process
    fileprivate let scratch: TemporaryFolder
  }

  /// Starts a program without waiting for it.
  package func start(_ command: [String]) throws -> Child {
    let scratch = try TemporaryFolder()
    let process = Process()
    // `Process` would change the folder of all tests for a moment; `env` changes its own and becomes the program.
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["-C", folder.path] + command
    process.environment = Self.plainEnvironment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: scratch.write("", to: "out")))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: scratch.write("", to: "err")))
    try process.run()
    return Child(process: process, scratch: scratch)
  }

  /// Waits for the end of a child.
  package static func wait(for child: Child) throws -> Run {
    child.process.waitUntilExit()
    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: child.scratch.url.appendingPathComponent(name)), as: UTF8.self)
    }
    return Run(status: child.process.terminationStatus, output: try text("out"), errors: try text("err"))
  }

  /// Nothing of the machine's language and nothing of its user.
  private static var plainEnvironment: [String: String] {
    let inherited = ProcessInfo.processInfo.environment
    var plain = ["LC_ALL": "C", "SWIFT_BACKTRACE": "enable=no", "PROGRAM": url.path]
    for name in ["PATH", "LD_LIBRARY_PATH"] { plain[name] = inherited[name] }
    return plain
  }
}
