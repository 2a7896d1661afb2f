internal import Index
internal import Parallel
internal import Store

/// Takes the posts of an import into segments beside the workspace, which join it when the import is finished.
///
/// They are gone when the program ends before; the posts are not, and are taken in anew.
struct IndexGrowth {
  let file: WorkspaceFile
  private let pool = AnalyzerPool()

  /// Posts that are read at a time.
  private static let batchSize = 1_000

  /// Postings at which memory is written out: with what sorting needs, about 180 MiB.
  private static let postingsInMemory = 3_000_000

  init(file: WorkspaceFile) {
    self.file = file
  }

  /// Analyses all posts of an import that are not in the index yet.
  /// - Returns: segments by visibility class.
  func takeIn(_ record: ImportRecord) throws -> [Int64: [Segment]] {
    var builders: [Int64: SegmentBuilder] = [:]
    var segments: [Int64: [Segment]] = [:]
    let spill = try SpillFile(beside: file.path)
    let (file, pool, id, start) = (self.file, self.pool, record.id, record.indexedPost)
    try Parallel.pipeline(
      depth: 8,
      produce: { (emit: ([PostToIndex]) throws -> Void) in
        var last = start
        while true {
          let next = try file.read {
            try $0.postsToIndex(ofImport: id, after: last, limit: Self.batchSize)
          }
          guard let end = next.last else { return }
          last = end
          try emit(next.posts)
        }
      },
      transform: { posts in pool.withTools { PostAnalysis.batches(posts, tools: &$0) } },
      consume: { batches in
        for (visibilityClass, batch) in batches {
          builders[visibilityClass, default: SegmentBuilder()].add(batch)
        }
        if builders.values.reduce(0, { $0 + $1.postingCount }) >= Self.postingsInMemory {
          try write(Self.large(builders), of: &builders, to: spill, &segments)
        }
      })
    try write(Array(builders.keys), of: &builders, to: spill, &segments)
    return segments
  }

  /// The classes to write out so that there is room again: those with the most, unless the others fill it too.
  private static func large(_ builders: [Int64: SegmentBuilder]) -> [Int64] {
    let most = builders.values.map(\.postingCount).max() ?? 0
    let large = builders.filter { 2 * $0.value.postingCount >= most }
    let rest =
      builders.values.reduce(0) { $0 + $1.postingCount }
      - large.values.reduce(0) { $0 + $1.postingCount }
    return Array(2 * rest > postingsInMemory ? builders.keys : large.keys)
  }

  /// Writes what is in memory of some classes, a segment each.
  private func write(
    _ classes: [Int64], of builders: inout [Int64: SegmentBuilder], to spill: SpillFile,
    _ segments: inout [Int64: [Segment]]
  ) throws {
    for visibilityClass in classes.sorted() {
      guard var builder = builders.removeValue(forKey: visibilityClass) else { continue }
      if let segment = try builder.spilled(spill) { segments[visibilityClass, default: []].append(segment) }
    }
  }
}

extension SegmentBuilder {
  /// Everything as a segment in a spill file, under the norms of its own posts; `nil` where there is no post. The
  /// builder is empty afterwards.
  mutating func spilled(_ spill: SpillFile, norms: Norms? = nil) throws -> Segment? {
    guard !isEmpty else { return nil }
    let sink = SpilledBlockSink(spill)
    _ = try write(segment: 0, norms: norms ?? Norms(lengthTotals), to: sink)
    return try Segment(id: 0, source: sink.finish())
  }
}
