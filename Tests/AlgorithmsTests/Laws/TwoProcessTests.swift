import Foundation
import Testing

/// Swift seeds its hashes anew in each process, so only two processes can tell that no result hangs on them.
@Suite struct TwoProcessTests {
  /// The development tool that prints digests, built beside these tests.
  private static let gauge: URL? = {
    let folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let gauge = folder.appendingPathComponent("Gauge")
    return FileManager.default.isExecutableFile(atPath: gauge.path) ? gauge : nil
  }()

  private func digests(threads: Int) throws -> [Substring] {
    let process = Process()
    let output = Pipe()
    let gauge: URL = try #require(Self.gauge)
    process.executableURL = gauge
    process.arguments = ["digest", "\(threads)"]
    process.standardOutput = output
    try process.run()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: text, as: UTF8.self).split(separator: "\n")
  }

  @Test(
    "two processes with one and two threads give the same bits",
    .enabled(if: gauge != nil, "needs Gauge beside the tests"))
  func sameBytes() throws {
    let one = try digests(threads: 1)
    #expect(one.count >= 40)
    #expect(Set(one.map { $0.split(separator: " ").last }).count > 30, "digests tell kernels apart")
    #expect(try digests(threads: 2) == one)
  }
}
