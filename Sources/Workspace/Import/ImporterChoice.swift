internal import Importers
internal import People

/// The importer for a format.
func makeImporter(
  _ format: ImportFormat, path: String, options: ImportOptions
) throws -> any Importer {
  switch format {
  case .native: NativeImporter(path: path, options: options)
  case .people: PeopleCSVImporter(path: path, options: options)
  case .git: GitImporter(path: path, options: options)
  case .mbox: MboxImporter(path: path, options: options)
  case .slack: try SlackImporter(path: path, options: options)
  case .stackExchange: try StackExchangeImporter(path: path, options: options)
  }
}
