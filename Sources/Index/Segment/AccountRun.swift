/// Where a run of accounts begins in a stream that is read run by run.
struct AccountRun: Hashable, Sendable {
  var firstAccount: UInt32
  var offset: Int
}

extension [AccountRun] {
  /// The run in which an account would stand.
  /// - Complexity: O(log runs).
  func index(of account: UInt32) -> Int? {
    let after = partitioningIndex { $0.firstAccount > account }
    return after > 0 ? after - 1 : nil
  }

  /// Where a run lies in a stream of so many bytes.
  func range(_ index: Int, of length: Int) -> (offset: Int, length: Int) {
    let end = indices.contains(index + 1) ? self[index + 1].offset : length
    return (self[index].offset, end - self[index].offset)
  }

  func encode(to writer: inout ByteWriter) {
    writer.varint(count)
    var previous = AccountRun(firstAccount: 0, offset: 0)
    for run in self {
      writer.varint(Int(run.firstAccount) - Int(previous.firstAccount))
      writer.varint(run.offset - previous.offset)
      previous = run
    }
  }

  /// Reads what `encode` wrote, or gives `nil` where it is damaged.
  /// - Parameter length: bytes of the stream.
  init?(from cursor: inout ByteCursor, length: Int) {
    self = []
    let count = cursor.int()
    var run = AccountRun(firstAccount: 0, offset: 0)
    while self.count < count, !cursor.overran {
      let previous = run
      run.firstAccount &+= cursor.uint32()
      let step = cursor.int()
      guard step <= length - previous.offset else { return nil }
      run.offset += step
      guard isEmpty ? step == 0 : run.firstAccount > previous.firstAccount && step > 0 else { return nil }
      append(run)
    }
  }
}
