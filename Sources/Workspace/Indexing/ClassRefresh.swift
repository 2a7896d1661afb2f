internal import Index
internal import Store

/// Brings the segments of one visibility class in line.
///
/// Stale entries leave before the posts come back: a merge takes a post for the same wherever it stands. What is
/// rewritten is written beside the workspace first, where all cores can work on it.
struct ClassRefresh {
  let session: WriteSession
  let importID: Int64
  let visibilityClass: Int64
  let spill: SpillFile

  /// A segment, and where it is kept; `nil` for one that is not in the workspace yet.
  private struct Part {
    var segment: Segment
    var record: SegmentRecord?
  }

  /// - Parameters:
  ///   - fresh: segments that are not in the workspace yet.
  ///   - stale: posts whose entries leave.
  ///   - returning: entries that come in their place.
  func run(
    _ records: [SegmentRecord], fresh: [Segment], stale: [UInt32], returning: SegmentBuilder?
  ) throws {
    var whole: [Part] = []
    var damaged: [Part] = []
    var dropped: Set<UInt32> = []
    var totals = LengthTotals()
    for var part in try records.map(open) + fresh.map({ Part(segment: $0) }) {
      let gone = Set(try stale.filter { try part.segment.facts(of: $0) != nil })
      if gone.isEmpty { whole.append(part) } else { damaged.append(part) }
      dropped.formUnion(gone)
      totals.add(try SegmentMerge([part.segment], dropping: gone).lengthTotals())
    }
    if let returning { totals.add(returning.lengthTotals) }
    let norms = Norms(totals)
    if let cleaned = try merged(damaged, dropping: dropped, norms: norms) {
      whole.append(Part(segment: try Segment(id: 0, source: cleaned)))
    }
    var entries = returning
    if let own = try entries?.spilled(spill, norms: norms) { whole.append(Part(segment: own)) }
    let new = Set(whole.indices.filter { whole[$0].record == nil })
    let chosen = IndexRefresh.chosen(whole.map(\.segment.header), norms: norms, new: new)
    guard let blocks = try merged(chosen.map { whole[$0] }, dropping: [], norms: norms) else { return }
    let target = try session.makeSegment(visibilityClass: visibilityClass, importID: importID)
    try blocks.copy(to: WriteBlocks(session: session), as: target.id)
  }

  private func open(_ record: SegmentRecord) throws -> Part {
    Part(segment: try Segment(id: record.id, source: ReadBlocks(session: session.reading)), record: record)
  }

  /// Segments as one beside the workspace, which they leave; `nil` where no post stays.
  private func merged(_ parts: [Part], dropping dropped: Set<UInt32>, norms: Norms) throws -> SpilledBlocks? {
    guard !parts.isEmpty else { return nil }
    var segments: [Segment] = []
    for part in parts {
      guard let record = part.record else {
        segments.append(part.segment)
        continue
      }
      let sink = SpilledBlockSink(spill)
      try session.reading.copy(record, to: sink)
      try session.drop(record)
      segments.append(try Segment(id: 0, source: sink.finish()))
    }
    let sink = SpilledBlockSink(spill)
    var merge = SegmentMerge(segments, dropping: dropped)
    return try merge.write(segment: 0, norms: norms, to: sink) == nil ? nil : sink.finish()
  }
}
