import Foundation
import TestSupport

/// A folder with a workspace in it, and the program that is run there.
struct Fixture {
  let folder: TemporaryFolder
  let whoknows: BuiltProgram

  /// - Parameter export: is imported into `whoknows.db` of the folder, where there is one.
  init(_ export: String? = nil) throws {
    folder = try TemporaryFolder()
    whoknows = BuiltProgram(in: folder)
    guard let export else { return }
    try folder.write(export, to: "export.jsonl")
    let run = try whoknows("import", "export.jsonl")
    guard run.status == 0 else { throw Failure(run: run) }
  }

  struct Failure: Error {
    var run: BuiltProgram.Run
  }

  /// The same place with something else in the environment.
  func environment(_ name: String, _ value: String) -> BuiltProgram {
    var program = whoknows
    program.environment[name] = value
    return program
  }

  /// What JSON in an output says.
  static func json(_ text: String) -> [String: Any] {
    (try? JSONSerialization.jsonObject(with: Data(text.utf8))) as? [String: Any] ?? [:]
  }
}
