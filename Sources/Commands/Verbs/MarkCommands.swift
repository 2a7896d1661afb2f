internal import ArgumentParser
internal import Reports
internal import Workspace

struct OptOutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "opt-out",
    abstract: "Takes a person out of every answer, list and picture, now and after later imports.")

  @Argument(help: "Name, e-mail address or id.")
  var name: [String]

  @OptionGroup var workspace: WorkspaceOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let person = try Workspace.setOptOut(true, person: name.joined(separator: " "), in: workspace.path)
    try StandardOutput.write(MarkText.optedOut(person, language: output.language) + "\n")
  }
}

struct OptInCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "opt-in", abstract: "Lets a person who opted out appear again.")

  @Argument(help: "Name, e-mail address or id.")
  var name: [String]

  @OptionGroup var workspace: WorkspaceOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let person = try Workspace.setOptOut(false, person: name.joined(separator: " "), in: workspace.path)
    try StandardOutput.write(MarkText.optedIn(person, language: output.language) + "\n")
  }
}

struct MarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mark",
    abstract: "Marks a person as a program, as staff or as external; such are left out unless asked for.")

  @Argument(help: "Name, e-mail address or id.")
  var name: [String]

  @Flag(inversion: .prefixedNo, help: "A program.")
  var bot: Bool?

  @Flag(inversion: .prefixedNo, help: "Looks after the platform by profession.")
  var staff: Bool?

  @Flag(inversion: .prefixedNo, help: "Works for another organisation.")
  var external: Bool?

  @Flag(inversion: .prefixedNo, help: "Said yes to being a mentor.")
  var mentor: Bool?

  @Option(help: "How many mentees at once (with --mentor; default 2).")
  var capacity: Int?

  @OptionGroup var workspace: WorkspaceOption
  @OptionGroup var output: OutputOptions

  private var marks: [(PersonMark, Bool)] {
    let chosen: [(PersonMark, Bool?)] = [(.bot, bot), (.staff, staff), (.external, external)]
    return chosen.compactMap { mark, value in value.map { (mark, $0) } }
  }

  func validate() throws {
    guard !marks.isEmpty || mentor != nil else {
      throw ValidationError("Say which mark: --bot, --staff, --external or --mentor.")
    }
    guard capacity == nil || (mentor == true && (1...100).contains(capacity ?? 0)) else {
      throw ValidationError("A capacity of 1 to 100 goes with --mentor.")
    }
  }

  func run() throws {
    for (mark, value) in marks {
      let person = try Workspace.mark(
        mark, value, person: name.joined(separator: " "), in: workspace.path)
      let text = MarkText.marked(person, mark.rawValue, value, language: output.language)
      try StandardOutput.write(text + "\n")
    }
    guard let mentor else { return }
    let person = try Workspace.setMentor(
      mentor ? capacity ?? 2 : nil, person: name.joined(separator: " "), in: workspace.path)
    let text = MarkText.mentor(person, mentor ? capacity ?? 2 : nil, language: output.language)
    try StandardOutput.write(text + "\n")
  }
}
