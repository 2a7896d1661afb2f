import Importers
import People

/// Everything an importer gives, and its report.
func collect(_ importer: some Importer) throws -> (nouns: [Noun], report: ImportReport) {
  var report = ImportReport()
  var nouns: [Noun] = []
  try importer.read(reporting: &report) { nouns.append($0) }
  return (nouns, report)
}

/// The import error that something throws, or `nil`.
func importError(_ body: () throws -> Void) -> ImportError? {
  do { try body() } catch { return error as? ImportError }
  return nil
}

extension [Noun] {
  var people: [Person] { compactMap { if case .person(let person) = $0 { person } else { nil } } }
  var communities: [Community] { compactMap { if case .community(let value) = $0 { value } else { nil } } }
  var memberships: [Membership] { compactMap { if case .membership(let value) = $0 { value } else { nil } } }
  var posts: [Post] { compactMap { if case .post(let post) = $0 { post } else { nil } } }
  var reactions: [Reaction] { compactMap { if case .reaction(let value) = $0 { value } else { nil } } }
  var ties: [Tie] { compactMap { if case .tie(let tie) = $0 { tie } else { nil } } }
}
