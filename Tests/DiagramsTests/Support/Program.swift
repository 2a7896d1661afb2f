import Diagrams
import Foundation
import TestSupport

/// The program beside the tests, whose hidden verb lays out graphs.
enum Program {
  /// Path of the running test program.
  static let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""

  /// Path of `whoknows`, built into the same folder.
  static let path = URL(fileURLWithPath: tests).deletingLastPathComponent()
    .appendingPathComponent("whoknows").path

  static let process = LayoutProcess(executable: path)

  /// A process that cannot be started, so that the simple layout steps in.
  static let none = LayoutProcess(executable: "/nowhere")
}

/// A shell script that stands in for a child gone wrong.
struct Script {
  let folder: TemporaryFolder
  let path: String

  init(_ body: String) throws {
    folder = try TemporaryFolder()
    path = try folder.write("#!/bin/sh\n\(body)\n", to: "child")
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
  }
}
