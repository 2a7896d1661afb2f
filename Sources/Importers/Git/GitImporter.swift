package import People

/// Reads the history of a git repository, a work tree or a bare one.
///
/// | history | noun |
/// |---|---|
/// | address of an author or in a trailer, after `.mailmap`, in lower case | person |
/// | the repository | community, by the folder's name |
/// | commit | post of kind `commit` by its author and co-authors, with the changed paths |
/// | `Reviewed-by`, `Acked-by`, `Tested-by`, `Reported-by` | tie to the author: review, ack, test, report |
/// | `Suggested-by`, `Helped-by`, `Mentored-by` | tie to the author: help |
///
/// All commits that HEAD reaches are read, merges too (they name no paths), parents first; "commits" in the
/// report equals `git rev-list --count HEAD`. Nothing that the repository configures is run (see
/// `GitRepository`). Memory is that of one commit and of the people's addresses.
package struct GitImporter: Importer {
  package let source: String
  private let path: String

  /// An importer of the repository in a folder.
  package init(path: String, options: ImportOptions = ImportOptions()) {
    self.path = path
    source = options.source ?? "git"
  }

  package func read(reporting report: inout ImportReport, emit: (Noun) throws -> Void) throws {
    let repository = try GitRepository(path: path)
    let place = ImportReport.Place(file: path)
    guard try repository.hasCommits() else {
      report.didRead("commits", count: 0)
      return report.didNote("HEAD names no commit", at: place)
    }
    let mailmap = Mailmap(try repository.file(".mailmap", limit: Mailmap.limit) ?? [])
    try emit(.community(Community(id: repository.name, name: repository.name)))
    var nouns = GitNouns(mailmap: mailmap, community: repository.name)
    let run = try repository.output(GitLog.command)
    do {
      try read(run, &nouns, &report, emit)
    } catch {
      run.stop()
      throw error
    }
    let status = run.finish()
    guard status == 0 else {
      throw ImportError(.toolFailed, at: place, detail: "git log ended with status \(status)")
    }
  }

  private func read(
    _ run: GitRun, _ nouns: inout GitNouns, _ report: inout ImportReport, _ emit: (Noun) throws -> Void
  ) throws {
    var log = GitLog()
    var count = 0
    while let chunk = try run.next() {
      for record in log.take(chunk) { try take(record, &count, &nouns, &report, emit) }
    }
    if let record = log.finish() { try take(record, &count, &nouns, &report, emit) }
  }

  private func take(
    _ record: GitLog.Record, _ count: inout Int, _ nouns: inout GitNouns, _ report: inout ImportReport,
    _ emit: (Noun) throws -> Void
  ) throws {
    count += 1
    report.didRead("commits")
    let place = ImportReport.Place(file: path, line: count)
    guard let notes = try nouns.take(record, emit: emit) else {
      return report.didSkip("no author", at: place)
    }
    for note in notes { report.didNote(note, at: place) }
  }
}
