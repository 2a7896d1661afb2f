internal import ArgumentParser

/// How much of a list is shown.
struct LimitOption: ParsableArguments {
  @Option(help: "How many rows at most.")
  var limit = 10

  func validate() throws {
    guard limit > 0 else { throw ValidationError("The limit must be at least 1.") }
  }
}
