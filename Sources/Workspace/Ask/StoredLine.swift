internal import Index
internal import People
internal import Store

/// Who reports to whom, as the accounts of a workspace say.
struct StoredLine: ReportingLine {
  let session: ReadSession

  func reports(to person: UInt32, asOf second: Int64?) throws -> Set<UInt32> {
    let accounts = try session.reports(
      toPerson: Int64(person), asOf: second.map { Instant(seconds: $0) })
    return Set(try accounts.map { UInt32(clamping: try session.person(ofAccount: $0)) })
  }
}
