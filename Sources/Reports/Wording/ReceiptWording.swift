internal import Discovery

/// The sentences about receipts.
protocol ReceiptWording {
  /// The line under an answer.
  func receipt(_ text: String) -> String
  func verdict(_ verdict: ReceiptVerdict) -> String
  /// A number of what can be seen, then and now.
  func change(_ change: StateChange) -> String
}
