package import People

extension Trouble {
  /// One line in the form "what: cause", safe for a terminal, without the program's name in front.
  package func sentence(in language: ReportLanguage) -> String {
    TerminalText.safe(language.wording.sentence(self))
  }
}
