internal import Discovery
internal import Reports

/// Puts out a list of people or pairs.
enum FoundOutput {
  /// - Throws: `ExitStatus.nobody` where the list is empty, after it was written.
  static func write(_ list: FoundList, _ output: OutputOptions, explains: Bool) throws {
    switch output.format {
    case .table:
      let text = FoundListText(list, language: output.language, style: output.style, explains: explains)
      try StandardOutput.write(text.string)
    case .json: try StandardOutput.write(FoundListJSON.string(list))
    case .csv: try StandardOutput.write(FoundListCSV.string(list, language: output.language))
    }
    if list.rows.isEmpty { throw ExitStatus.nobody }
  }
}
