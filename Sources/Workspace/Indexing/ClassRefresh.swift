internal import Index
internal import Store

/// Brings the segments of one visibility class in line.
///
/// Stale entries leave before the posts come back: a merge takes a post for the same wherever it stands.
struct ClassRefresh {
  let session: WriteSession
  let importID: Int64
  let visibilityClass: Int64

  private typealias Opened = (record: SegmentRecord, segment: Segment)

  /// - Parameters:
  ///   - stale: posts whose entries leave.
  ///   - returning: entries that come in their place.
  func run(_ records: [SegmentRecord], stale: [UInt32], returning: SegmentBuilder?) throws {
    var whole: [Opened] = []
    var damaged: [Opened] = []
    var dropped: Set<UInt32> = []
    var totals = LengthTotals()
    for record in records {
      var segment = try open(record)
      let gone = Set(try stale.filter { try segment.facts(of: $0) != nil })
      if gone.isEmpty { whole.append((record, segment)) } else { damaged.append((record, segment)) }
      dropped.formUnion(gone)
      totals.add(try SegmentMerge([segment], dropping: gone).lengthTotals())
    }
    if let returning { totals.add(returning.lengthTotals) }
    let norms = Norms(totals)
    if let cleaned = try merge(damaged, dropping: dropped, norms: norms) { whole.append(cleaned) }
    if var returning, !returning.isEmpty {
      let record = try session.makeSegment(visibilityClass: visibilityClass, importID: importID)
      _ = try returning.write(segment: record.id, norms: norms, to: WriteBlocks(session: session))
      whole.append((record, try open(record)))
    }
    let chosen = IndexRefresh.chosen(whole.map(\.segment.header), norms: norms)
    _ = try merge(chosen.map { whole[$0] }, dropping: [], norms: norms)
  }

  private func open(_ record: SegmentRecord) throws -> Segment {
    try Segment(id: record.id, source: ReadBlocks(session: session.reading))
  }

  /// Writes segments anew as one; `nil` where no post stays.
  private func merge(_ parts: [Opened], dropping dropped: Set<UInt32>, norms: Norms) throws -> Opened? {
    guard !parts.isEmpty else { return nil }
    var merge = SegmentMerge(parts.map(\.segment), dropping: dropped)
    let target = try session.makeSegment(visibilityClass: visibilityClass, importID: importID)
    let header = try merge.write(segment: target.id, norms: norms, to: WriteBlocks(session: session))
    for part in parts { try session.drop(part.record) }
    guard header != nil else {
      try session.drop(target)
      return nil
    }
    return (target, try open(target))
  }
}
