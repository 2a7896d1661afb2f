internal import Importers
internal import People

/// The importer for a format.
func makeImporter(
  _ format: ImportFormat, path: String, options: ImportOptions
) throws -> any Importer {
  switch format {
  case .native: NativeImporter(path: path, options: options)
  case .people: try PeopleCSVImporter(path: path, options: options)
  case .git, .mbox, .slack: throw ImportError(.unknownFormat, at: .init(file: path))
  }
}
