internal import ArgumentParser
internal import Foundation
internal import Reports

/// The forms in which results are given.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case table, json, csv
}

/// The languages in which results are worded.
enum OutputLanguage: String, ExpressibleByArgument, CaseIterable {
  case de, en
}

/// How results are given.
struct OutputOptions: ParsableArguments {
  @Option(help: "The form of the result: table, json or csv.")
  var format: OutputFormat = .table

  @Option(help: "The language of the result: de or en (default: that of the locale).")
  var lang: OutputLanguage?

  var language: ReportLanguage { Self.language(lang?.rawValue) }

  /// Bold and colour only where a person looks and did not ask for plain text.
  var style: Style {
    let isPlain = ProcessInfo.processInfo.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return StandardOutput.isTerminal && !isPlain ? .ansi : .plain
  }

  private static func language(_ chosen: String?) -> ReportLanguage {
    if let chosen, let language = ReportLanguage(rawValue: chosen) { return language }
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return ReportLanguage(locale: locale ?? "en")
  }

  /// The language, for errors that end the program before its options are known.
  static var languageOfArguments: ReportLanguage { language(value(after: "--lang")) }

  /// Whether JSON was asked for, for errors.
  static var wantsJSON: Bool { value(after: "--format") == "json" }

  private static func value(after option: String) -> String? {
    let arguments = CommandLine.arguments
    if let index = arguments.firstIndex(of: option), index + 1 < arguments.count {
      return arguments[index + 1]
    }
    return arguments.first { $0.hasPrefix(option + "=") }.map { String($0.dropFirst(option.count + 1)) }
  }
}
