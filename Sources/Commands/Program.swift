internal import ArgumentParser
internal import Foundation
internal import People
internal import Reports
internal import Workspace

/// The program from its arguments to its exit status.
package enum Program {
  /// Runs the verb that the arguments name.
  /// - Returns: the exit status: 0 found or done, 1 nobody, 2 could not, 3 weak signs only, 4 too little visible,
  ///   64 wrong usage.
  package static func run() -> Int32 {
    // A closed pipe is success and a full quota an error, neither is a crash.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    if CommandLine.arguments.dropFirst().first == Workspace.layoutVerb { return Workspace.runLayout() }
    do {
      try refuseEndlessQuestion()
      var command = try WhoKnowsCommand.parseAsRoot()
      try command.run()
      return 0
    } catch let status as ExitStatus {
      return status.rawValue
    } catch is ClosedPipe {
      return 0
    } catch {
      return report(error)
    }
  }

  /// Words beyond which a question is not even taken apart: the parser of arguments needs the square of their number.
  private static let mostWords = 1_000

  private static func refuseEndlessQuestion() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.first == AboutCommand.configuration.commandName, arguments.count > mostWords else {
      return
    }
    throw Trouble.tooLongQuestion(words: arguments.count - 1)
  }

  /// Says what went wrong.
  private static func report(_ error: any Error) -> Int32 {
    let code = WhoKnowsCommand.exitCode(for: error)
    // ArgumentParser's own: help, versions, completion scripts and wrong usage.
    if code == .success || code == .validationFailure {
      let message = WhoKnowsCommand.fullMessage(for: error)
      if code == .success {
        try? StandardOutput.write(message + "\n")
      } else {
        StandardError.write(message + "\n")
      }
      return code.rawValue
    }
    // What nobody foresaw must not look like "nobody knows", whose status is 1.
    let trouble = error as? Trouble ?? .other(detail: "\(error)")
    let language = OutputOptions.languageOfArguments
    if OutputOptions.wantsJSON { try? StandardOutput.write(TroubleJSON.string(trouble, language: language)) }
    StandardError.write("whoknows: \(trouble.sentence(in: language))\n")
    return ExitStatus.couldNot.rawValue
  }
}

/// How the program ends, where it does not simply succeed.
enum ExitStatus: Int32, Error {
  case nobody = 1
  case couldNot = 2
  case weakSigns = 3
  case tooLittleVisible = 4
}
