internal import ArgumentParser
internal import People

/// With which date a finding is compared.
struct CompareOption: ParsableArguments {
  @Option(help: ArgumentHelp("Say what has changed since this date.", valueName: "date"))
  var compare: String?

  /// - Throws: `Trouble.badDate`.
  var date: Instant? {
    get throws { try compare.map(QuestionOptions.instant) }
  }
}
