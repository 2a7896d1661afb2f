extension SegmentHeader {
  func encodeRecognition(to writer: inout ByteWriter) {
    writer.varint(praisedCount)
    writer.varint(recognitionLength)
    recognitionRuns.encode(to: &writer)
  }

  /// Reads what `encodeRecognition` wrote; `false` where it is damaged.
  mutating func decodeRecognition(from cursor: inout ByteCursor) -> Bool {
    praisedCount = cursor.int()
    recognitionLength = cursor.int()
    guard let runs = [AccountRun](from: &cursor, length: recognitionLength) else { return false }
    recognitionRuns = runs
    return praisedCount <= Int(UInt32.max) && recognitionLength <= 1 << 48
  }
}
