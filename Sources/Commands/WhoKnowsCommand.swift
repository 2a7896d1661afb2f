internal import ArgumentParser
internal import Discovery

/// `whoknows`, with its verbs.
struct WhoKnowsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "whoknows",
    abstract: "Finds out who knows about something in an organisation, and shows why.",
    discussion: """
      Reads what a social network, a forum, a mailing list or a repository exports, and answers questions \
      about who knows, with the posts that show it. Everything stays in one file on this machine.

      Exit status: 0 found, 1 nobody, 3 weak signs only, 4 too little visible, 2 could not, 64 wrong usage.
      """,
    version: ProgramVersion.current,
    subcommands: [
      ImportCommand.self, AboutCommand.self, PersonCommand.self, GroupsCommand.self,
      BridgesCommand.self, StructureCommand.self, WhatIfCommand.self, MapCommand.self, OptOutCommand.self,
      OptInCommand.self, MarkCommand.self, AnalyseCommand.self, SampleCommand.self, EvaluateCommand.self,
      MultipliersCommand.self, MentorsCommand.self, CirclesCommand.self, MeetCommand.self, PathCommand.self,
      VerifyCommand.self, TopicsCommand.self,
      SynonymsCommand.self, WordsCommand.self,
    ])
}
