internal import Reports

/// Writes a finding in the form that was asked for.
enum FindingOutput {
  /// - Throws: `ClosedPipe`, `Trouble`; `ExitStatus.nobody` where nothing was found.
  static func write(_ report: FindingReport, _ output: OutputOptions, explains: Bool) throws {
    switch output.format {
    case .table: try StandardOutput.write(report.text(style: output.style, explains: explains))
    case .json: try StandardOutput.write(report.json)
    case .csv: try StandardOutput.write(report.csv)
    }
    if report.isEmpty { throw ExitStatus.nobody }
  }
}
