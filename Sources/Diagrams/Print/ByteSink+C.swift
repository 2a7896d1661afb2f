/// Bytes that a C library writes piece by piece.
final class ByteSink {
  private(set) var bytes: [UInt8] = []

  /// Gives `body` a function and a pointer that write into a new sink.
  /// - Returns: what was written, or `nil` where `body` said that it failed.
  static func collect(_ body: (Cairo.Sink, UnsafeMutableRawPointer) -> Bool) -> [UInt8]? {
    let sink = ByteSink()
    let isDone = withExtendedLifetime(sink) {
      body(take, Unmanaged.passUnretained(sink).toOpaque())
    }
    return isDone ? sink.bytes : nil
  }

  private static let take: Cairo.Sink = { pointer, start, count in
    guard let pointer, let start else { return 0 }
    let sink = Unmanaged<ByteSink>.fromOpaque(pointer).takeUnretainedValue()
    sink.bytes += UnsafeBufferPointer(start: start, count: Int(count))
    return 0
  }
}
