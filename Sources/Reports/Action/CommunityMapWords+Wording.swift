package import Discovery

extension CommunityMapWords {
  /// The words in a language.
  package init(in language: ReportLanguage) {
    let wording = language.wording
    self.init(
      title: wording.mapTitle, extent: { wording.mapExtent($0, $1, $2) }, caution: wording.mapCaution,
      staleness: wording.mapStaleness, people: { wording.mapPeople($0) }, more: { wording.mapMore($0) },
      ties: { wording.mapTies($0, $1) }, sizes: wording.mapSizes, widths: wording.mapWidths,
      simpleLayout: wording.mapSimpleLayout, unlabelled: wording.mapUnlabelled)
  }
}
