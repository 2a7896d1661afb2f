internal import Index
internal import Parallel
internal import Store

/// Takes the posts of an import into the index, in segments that nobody sees before the import is finished.
struct IndexGrowth {
  let file: WorkspaceFile
  private let pool = AnalyzerPool()

  /// Posts that are read at a time.
  private static let batchSize = 500

  /// Postings at which memory is written out: with what sorting needs, about 90 MiB.
  private static let postingsInMemory = 1_500_000

  init(file: WorkspaceFile) {
    self.file = file
  }

  /// Analyses all posts of an import that are not in the index yet; interrupted, it goes on where it was.
  func takeIn(_ record: inout ImportRecord) throws {
    var builders: [Int64: SegmentBuilder] = [:]
    var current = record
    let (file, pool, id) = (self.file, self.pool, record.id)
    let start = record.indexedPost
    try Parallel.pipeline(
      depth: 4,
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
          let last = batch.posts.last.map { Int64($0.facts.post) } ?? 0
          current.indexedPost = max(current.indexedPost, last)
        }
        if builders.values.reduce(0, { $0 + $1.postingCount }) >= Self.postingsInMemory {
          try write(&builders, current)
        }
      })
    try write(&builders, current)
    record = current
  }

  /// Writes what is in memory as one segment a class, together with how far the import has come.
  ///
  /// The blocks are made before the transaction begins, so that the next posts can be read meanwhile.
  private func write(_ builders: inout [Int64: SegmentBuilder], _ record: ImportRecord) throws {
    var made: [(visibilityClass: Int64, blocks: CollectedBlocks)] = []
    for visibilityClass in builders.keys.sorted() {
      guard var builder = builders.removeValue(forKey: visibilityClass), !builder.isEmpty else { continue }
      let blocks = CollectedBlocks()
      _ = try builder.write(segment: 0, norms: Norms(builder.lengthTotals), to: blocks)
      made.append((visibilityClass, blocks))
    }
    try file.write { session in
      for (visibilityClass, blocks) in made {
        let segment = try session.makeSegment(visibilityClass: visibilityClass, importID: record.id)
        try blocks.write(to: WriteBlocks(session: session), as: segment.id)
      }
      try session.update(record)
    }
  }
}
