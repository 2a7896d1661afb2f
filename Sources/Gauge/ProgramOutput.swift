internal import Foundation

/// What a program says on standard output.
enum ProgramOutput {
  /// Runs a program to its end.
  /// - Throws: `GaugeError.program` where it fails.
  static func bytes(_ program: String, _ arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw GaugeError.program(program) }
    return bytes
  }

  /// The same for a program that writes a JSON object.
  static func object(_ program: String, _ arguments: [String]) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: bytes(program, arguments))
    guard let object = value as? [String: Any] else { throw GaugeError.program(program) }
    return object
  }
}
