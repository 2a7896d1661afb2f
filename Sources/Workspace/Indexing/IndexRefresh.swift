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

  /// Refreshes all classes.
  /// - Parameter segments: those of finished imports and of the one being finished.
  func run(_ segments: [SegmentRecord]) throws {
    let stale = try session.reading.stalePosts().map { UInt32(clamping: $0) }
    let byClass = Dictionary(grouping: segments, by: \.visibilityClass)
    let returning = try returning()
    for visibilityClass in Set(byClass.keys).union(returning.keys).sorted() {
      let part = ClassRefresh(session: session, importID: importID, visibilityClass: visibilityClass)
      try part.run(byClass[visibilityClass] ?? [], stale: stale, returning: returning[visibilityClass])
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

  /// The segments that are to be written anew as one: those with other norms, else the newest where it is not much
  /// smaller than its neighbour, and all that are less than four times what is rewritten anyway.
  static func chosen(_ segments: [SegmentHeader], norms: Norms) -> [Int] {
    var chosen = Set(segments.indices.filter { segments[$0].norms != norms })
    if chosen.isEmpty, segments.count > 1, let last = segments.indices.last { chosen = [last] }
    guard !chosen.isEmpty else { return [] }
    while true {
      let size = chosen.reduce(0) { $0 + segments[$1].postCount }
      let more = segments.indices.filter {
        !chosen.contains($0) && segments[$0].postCount < 4 * size
      }
      if more.isEmpty { break }
      chosen.formUnion(more)
    }
    let alone = chosen.count == 1 && chosen.allSatisfy { segments[$0].norms == norms }
    return alone ? [] : chosen.sorted()
  }
}
