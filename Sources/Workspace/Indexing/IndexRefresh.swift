internal import Index
internal import Store

/// Brings the index in line with the posts: stale entries leave it and come back as they are now, and the
/// segments of a class are joined where there are too many or their norms have changed.
///
/// What results depends on the posts alone, not on how they came: an index that grew equals one made at once.
struct IndexRefresh {
  let session: WriteSession
  /// To which import new segments belong.
  let importID: Int64
  /// The workspace file, beside which segments are written before they go into it.
  let path: String

  /// Refreshes all classes.
  /// - Parameters:
  ///   - segments: those of finished imports and of the one being finished.
  ///   - fresh: segments that are not in the workspace yet, by class.
  func run(_ segments: [SegmentRecord], fresh: [Int64: [Segment]] = [:]) throws {
    let stale = try session.reading.stalePosts().map { UInt32(clamping: $0) }
    let byClass = Dictionary(grouping: segments, by: \.visibilityClass)
    let returning = try returning()
    let spill = try SpillFile(beside: path)
    for visibilityClass in Set(byClass.keys).union(returning.keys).union(fresh.keys).sorted() {
      let part = ClassRefresh(
        session: session, importID: importID, visibilityClass: visibilityClass, spill: spill)
      try part.run(
        byClass[visibilityClass] ?? [], fresh: fresh[visibilityClass] ?? [], stale: stale,
        returning: returning[visibilityClass])
    }
    try session.forgetStalePosts(upToImport: importID)
  }

  /// Stale posts that are live, analysed, by class.
  private func returning() throws -> [Int64: SegmentBuilder] {
    var tools = AnalysisTools()
    let posts = try session.reading.stalePostsToIndex(upToImport: importID)
    let batches = PostAnalysis.batches(posts, tools: &tools)
    return batches.reduce(into: [:]) { $0[$1.visibilityClass, default: SegmentBuilder()].add($1.batch) }
  }

  /// The segments that are to be written as one: those that are new or have other norms, and all that are less than
  /// four times what is written anyway.
  static func chosen(_ segments: [SegmentHeader], norms: Norms, new: Set<Int>) -> [Int] {
    var chosen = new.union(segments.indices.filter { segments[$0].norms != norms })
    guard !chosen.isEmpty else { return [] }
    while true {
      let size = chosen.reduce(0) { $0 + segments[$1].postCount }
      let more = segments.indices.filter {
        !chosen.contains($0) && segments[$0].postCount < 4 * size
      }
      if more.isEmpty { break }
      chosen.formUnion(more)
    }
    return chosen.sorted()
  }
}
