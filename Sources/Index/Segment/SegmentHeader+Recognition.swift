extension SegmentHeader {
  func encodeRecognition(to writer: inout ByteWriter) {
    writer.varint(praisedCount)
    writer.varint(recognitionLength)
    writer.varint(recognitionRuns.count)
    var previous = RecognitionRun(firstAccount: 0, offset: 0)
    for run in recognitionRuns {
      writer.varint(Int(run.firstAccount) - Int(previous.firstAccount))
      writer.varint(run.offset - previous.offset)
      previous = run
    }
  }

  /// Reads what `encodeRecognition` wrote; `false` where it is damaged.
  mutating func decodeRecognition(from cursor: inout ByteCursor) -> Bool {
    praisedCount = cursor.int()
    recognitionLength = cursor.int()
    let count = cursor.int()
    recognitionRuns = []
    var run = RecognitionRun(firstAccount: 0, offset: 0)
    while recognitionRuns.count < count, !cursor.overran {
      let previous = run
      run.firstAccount &+= cursor.uint32()
      let step = cursor.int()
      guard step <= recognitionLength - previous.offset else { return false }
      run.offset += step
      guard recognitionRuns.isEmpty ? step == 0 : run.firstAccount > previous.firstAccount && step > 0
      else { return false }
      recognitionRuns.append(run)
    }
    return praisedCount <= Int(UInt32.max) && recognitionLength <= 1 << 48
  }
}
