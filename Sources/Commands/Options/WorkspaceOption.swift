internal import ArgumentParser
internal import Foundation

/// Which workspace is meant.
struct WorkspaceOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The workspace file (default: $WHOKNOWS_WORKSPACE or ./whoknows.db).", valueName: "file"))
  var workspace: String?

  var path: String { workspace ?? Self.standard }

  private static var standard: String {
    ProcessInfo.processInfo.environment["WHOKNOWS_WORKSPACE"] ?? "whoknows.db"
  }
}
