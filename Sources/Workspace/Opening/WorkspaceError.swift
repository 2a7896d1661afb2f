/// Why a use case cannot be carried out, beyond what importers and the store say: facts, which Reports makes a
/// sentence of.
package enum WorkspaceError: Error, Hashable, Sendable {
  /// Another import was begun and not finished; it must be resumed or discarded first.
  case unfinishedImport(description: String)
  /// Nobody of that name.
  case unknownPerson(String)
  /// Several people of that name.
  case ambiguousPerson(String, candidates: [String])
  /// A file with topics or judgements is not in the form of TREC.
  case badJudgements(path: String, line: Int)
  /// There is nothing to draw.
  case nothingToDraw
  /// The target of `sample` exists and is not empty.
  case folderNotEmpty(String)
}
