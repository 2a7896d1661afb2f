internal import Index
internal import Store
internal import Text

/// Brings the index in line with the posts: stale entries leave it and come back as they are now, and the
/// segments of a class are joined where there are too many or their norms have changed.
///
/// What results depends on the posts alone, not on how they came: an index that grew equals one made at once.
struct IndexRefresh {
  let session: WriteSession
  /// To which import new segments belong.
  let importID: Int64

  private typealias Opened = (record: SegmentRecord, segment: Segment, dropped: Set<UInt32>)

  /// Refreshes all classes.
  /// - Parameter segments: those of finished imports and of the one being finished.
  func run(_ segments: [SegmentRecord]) throws {
    let stale = Set(try session.reading.stalePosts().map { UInt32(clamping: $0) })
    var byClass = Dictionary(grouping: segments, by: \.visibilityClass)
    for (visibilityClass, builder) in try returning() {
      var builder = builder
      let record = try session.makeSegment(visibilityClass: visibilityClass, importID: importID)
      let norms = Norms(builder.lengthTotals)
      _ = try builder.write(segment: record.id, norms: norms, to: WriteBlocks(session: session))
      byClass[visibilityClass, default: []].append(record)
    }
    let old = Set(segments)
    for visibilityClass in byClass.keys.sorted() {
      let opened = try (byClass[visibilityClass] ?? []).map { record in
        try open(record, stale: old.contains(record) ? stale : [])
      }
      try refresh(opened, visibilityClass: visibilityClass)
    }
    try session.forgetStalePosts(upToImport: importID)
  }

  /// Stale posts that are live, analysed, by class.
  private func returning() throws -> [(Int64, SegmentBuilder)] {
    var analyzer = Analyzer()
    let batches = PostAnalysis.batches(
      try session.reading.stalePostsToIndex(upToImport: importID), analyzer: &analyzer)
    return batches.map { visibilityClass, batch in
      var builder = SegmentBuilder()
      builder.add(batch)
      return (visibilityClass, builder)
    }
  }

  private func open(_ record: SegmentRecord, stale: Set<UInt32>) throws -> Opened {
    var segment = try Segment(id: record.id, source: ReadBlocks(session: session.reading))
    var dropped: Set<UInt32> = []
    for post in stale where try segment.facts(of: post) != nil { dropped.insert(post) }
    return (record, segment, dropped)
  }

  private func refresh(_ opened: [Opened], visibilityClass: Int64) throws {
    var totals = LengthTotals()
    for one in opened {
      totals.add(try SegmentMerge([one.segment], dropping: one.dropped).lengthTotals())
    }
    let norms = Norms(totals)
    let chosen = Self.chosen(opened.map { ($0.segment.header, !$0.dropped.isEmpty) }, norms: norms)
    guard !chosen.isEmpty else { return }
    let parts = chosen.map { opened[$0] }
    var merge = SegmentMerge(
      parts.map(\.segment), dropping: parts.reduce(into: []) { $0.formUnion($1.dropped) })
    let target = try session.makeSegment(visibilityClass: visibilityClass, importID: importID)
    if try merge.write(segment: target.id, norms: norms, to: WriteBlocks(session: session)) == nil {
      try session.drop(target)
    }
    for part in parts { try session.drop(part.record) }
  }

  /// The segments that are to be written anew as one: those that must be, the newest where it is not much
  /// smaller than its neighbour, and all that are less than four times what is rewritten anyway.
  static func chosen(_ segments: [(header: SegmentHeader, isDamaged: Bool)], norms: Norms) -> [Int] {
    var chosen = Set(segments.indices.filter { segments[$0].isDamaged || segments[$0].header.norms != norms })
    if chosen.isEmpty, segments.count > 1, let last = segments.indices.last { chosen = [last] }
    guard !chosen.isEmpty else { return [] }
    while true {
      let size = chosen.reduce(0) { $0 + segments[$1].header.postCount }
      let more = segments.indices.filter {
        !chosen.contains($0) && segments[$0].header.postCount < 4 * size
      }
      if more.isEmpty { break }
      chosen.formUnion(more)
    }
    let alone =
      chosen.count == 1
      && chosen.allSatisfy {
        !segments[$0].isDamaged && segments[$0].header.norms == norms
      }
    return alone ? [] : chosen.sorted()
  }
}
