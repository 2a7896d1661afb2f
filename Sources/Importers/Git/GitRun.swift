internal import Foundation
internal import People

/// A running git: its output in chunks, then how it ended.
///
/// The arguments go to the program as they are, without any shell. What it says on stderr is thrown away, for
/// it may repeat content of the repository.
struct GitRun {
  private static let chunk = 256 * 1024
  private let process = Process()
  private let output = Pipe()
  private let place: ImportReport.Place

  /// Starts git.
  /// - Throws: `ImportError` `.toolFailed` where it cannot be started.
  init(
    tool: String, arguments: [String], folder: URL, environment: [String: String], place: ImportReport.Place
  ) throws {
    self.place = place
    process.executableURL = URL(fileURLWithPath: tool)
    // `Process` would change the folder of this whole program for a moment; git changes its own.
    process.arguments = ["-C", folder.path] + arguments
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      throw ImportError(.toolFailed, at: place, detail: "git cannot be started")
    }
  }

  /// The next bytes of the output, `nil` at its end.
  func next() throws -> [UInt8]? {
    do {
      guard let data = try output.fileHandleForReading.read(upToCount: Self.chunk), !data.isEmpty else {
        return nil
      }
      return Array(data)
    } catch {
      throw ImportError(.toolFailed, at: place, detail: "git cannot be read from")
    }
  }

  /// Waits for git to end, after its output was read.
  /// - Returns: the exit status; above 128 where a signal ended it.
  func finish() -> Int {
    process.waitUntilExit()
    return Int(process.terminationStatus) + (process.terminationReason == .uncaughtSignal ? 128 : 0)
  }

  /// Ends git before its output was read to the end.
  func stop() {
    process.terminate()
    process.waitUntilExit()
  }
}
