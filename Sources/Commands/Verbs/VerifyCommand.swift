internal import ArgumentParser
internal import Discovery
internal import People
internal import Reports
internal import Workspace

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Asks again what a receipt says was asked, and says whether the answer is still the same.",
    discussion: "Exit status: 0 the same answer, 1 another one.")

  @Argument(help: "The receipt of an answer, as “whoknows about” prints it; spaces within do not matter.")
  var receipt: [String]

  @OptionGroup var workspace: WorkspaceOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    guard let receipt = TopicReceipt(text: receipt.joined()) else { throw Trouble.badReceipt }
    let verdict = try Workspace.verify(receipt.basis, in: workspace.path) {
      TopicReceipt($0) == receipt
    }
    switch output.format {
    case .table:
      let text = ReceiptVerdictText(verdict, language: output.language, style: output.style)
      try StandardOutput.write(text.string)
    case .json: try StandardOutput.write(ReceiptVerdictJSON.string(verdict))
    case .csv: try StandardOutput.write(ReceiptVerdictCSV.string(verdict))
    }
    if verdict.outcome != .same { throw ExitStatus.nobody }
  }
}
