internal import ArgumentParser
internal import Reports
internal import Workspace

struct SynonymsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "synonyms",
    abstract: "Takes the organisation's own synonyms from a CSV file, or shows those it has.",
    discussion: """
      Each line of the file names one thing in two or more ways, in one language or several: \
      Betriebsrat,works council,BR. A line that begins with # is a remark. The file replaces what was taken before; \
      everyday words of both languages are known anyway.
      """)

  @Argument(help: "A CSV file; without it the synonyms are shown.")
  var file: String?

  @OptionGroup var workspace: WorkspaceOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    guard let file else {
      try StandardOutput.write(SynonymsText.table(try Workspace.synonyms(in: workspace.path)))
      return
    }
    let (lines, skipped) = try Workspace.replaceSynonyms(with: file, in: workspace.path)
    let text = SynonymsText.taken(lines: lines, skipped: skipped, language: output.language)
    try StandardOutput.write(text + "\n")
  }
}

struct WordsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "words",
    abstract: "Takes a list of German words, which helps to take compounds apart.",
    discussion: """
      One word a line, as in /usr/share/dict/ngerman; what follows a word in its line is passed over. The list \
      replaces the one that was taken before. Without one the words of the posts themselves have to do.
      """)

  @Argument(help: "A text file.")
  var file: String

  @OptionGroup var workspace: WorkspaceOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let count = try Workspace.replaceWords(with: file, in: workspace.path)
    try StandardOutput.write(SynonymsText.listed(words: count, language: output.language) + "\n")
  }
}
