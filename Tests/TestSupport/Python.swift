internal import Foundation

/// The project's measuring scripts, run by the machine's Python.
package enum Python {
  /// Runs a script of the checkout and gives its status and what it wrote; 77 where there is no Python.
  package static func run(_ script: String, _ arguments: String...) throws -> (status: Int32, output: String)
  {
    try run(script, arguments)
  }

  /// Runs a script of the checkout and gives its status and what it wrote; 77 where there is no Python.
  package static func run(_ script: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", Checkout.url(script).path] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    // 127: env found no Python.
    return (process.terminationStatus == 127 ? 77 : process.terminationStatus, output)
  }
}
