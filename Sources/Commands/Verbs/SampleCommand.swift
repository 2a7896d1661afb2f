internal import ArgumentParser
internal import Reports
internal import Workspace

struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Writes an invented company with planted truth, of any size, the same for the same seed.",
    discussion: """
      The folder gets items.jsonl (to import), truth.json, queries.tsv and qrels.txt (to evaluate). A company \
      of 300,000 people with 10 million posts is made by --people 300000 --active 160000 --communities 3000 \
      --posts 10000000; it needs about 0.3 KB of disk a post (3 GB).
      """)

  @Argument(help: "A folder that is new or empty.")
  var folder: String

  @Option(help: "People on the payroll.")
  var people = SampleRequest().people

  @Option(help: "How many of them write (default: four fifths).")
  var active: Int?

  @Option(help: "Official communities.")
  var communities = SampleRequest().communities

  @Option(help: "Posts, met to within a thread.")
  var posts = SampleRequest().posts

  @Option(help: "Years of history.")
  var years = SampleRequest().years

  @Option(help: "Another seed, another company.")
  var seed = SampleRequest().seed

  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard people > 0, communities > 0, posts > 0, years > 0, active ?? 1 > 0 else {
      throw ValidationError("Sizes must be at least 1.")
    }
  }

  func run() throws {
    var request = SampleRequest()
    request.people = people
    request.active = active
    request.communities = communities
    request.posts = posts
    request.years = years
    request.seed = seed
    let progress = ProgressLine()
    defer { progress.end() }
    let outcome = try Workspace.writeSample(request, to: folder) { progress.show($0) }
    progress.end()
    let text = SampleText.written(
      outcome.folder, posts: outcome.posts, bytes: outcome.bytes, language: output.language)
    try StandardOutput.write(text + "\n")
  }
}
