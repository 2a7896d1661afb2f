package import Discovery
internal import People

extension Workspace {
  /// Asks again what a receipt says was asked.
  /// - Parameter isSameAnswer: whether a report has the receipt that is verified.
  /// - Throws: `Trouble`.
  package static func verify(
    _ basis: ReceiptBasis, in path: String, isSameAnswer: (TopicReport) -> Bool
  ) throws -> ReceiptVerdict {
    guard let request = QuestionBytes(basis.question).request else { throw Trouble.badReceipt }
    let report = try about(request, in: path)
    guard let now = report.receipt else { throw Trouble.badReceipt }
    return ReceiptVerdict(topic: request.topic, then: basis, now: now, isSameAnswer: isSameAnswer(report))
  }
}
