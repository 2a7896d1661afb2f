internal import CZlib

/// Uncompresses gzip data piece by piece, checking its check sums.
final class Inflater {
  /// What one step came to.
  enum Outcome {
    /// More input or more room for output is needed.
    case going
    /// A gzip member is complete and its check sum right.
    case memberEnded
    case damaged
  }

  // zlib keeps the address of the structure, so it must not move.
  private let stream: UnsafeMutablePointer<z_stream>
  private let isReady: Bool

  init() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // 15 bits of window; 16 more stand for "gzip header and trailer, nothing else".
    let size = CInt(MemoryLayout<z_stream>.size)
    isReady = inflateInit2_(stream, 15 + 16, ZLIB_VERSION, size) == Z_OK
  }

  deinit {
    if isReady { inflateEnd(stream) }
    stream.deinitialize(count: 1)
    stream.deallocate()
  }

  /// Makes ready for the next member.
  func restart() {
    if isReady { inflateReset(stream) }
  }

  /// Uncompresses from `input` from an index on into `output` from an index on.
  /// - Returns: bytes taken, bytes made, and what it came to.
  func step(
    _ input: [UInt8], from start: Int, to end: Int, into output: inout [UInt8], at position: Int
  ) -> (taken: Int, made: Int, outcome: Outcome) {
    precondition(start >= 0 && start <= end && end <= input.count && position <= output.count)
    guard isReady else { return (0, 0, .damaged) }
    let code = input.withUnsafeBufferPointer { from in
      output.withUnsafeMutableBufferPointer { to in
        // zlib only reads from here; its interface lacks the `const`.
        stream.pointee.next_in = from.baseAddress.map { UnsafeMutablePointer(mutating: $0 + start) }
        stream.pointee.avail_in = UInt32(clamping: end - start)
        stream.pointee.next_out = to.baseAddress.map { $0 + position }
        stream.pointee.avail_out = UInt32(clamping: to.count - position)
        return inflate(stream, Z_NO_FLUSH)
      }
    }
    let taken = end - start - Int(stream.pointee.avail_in)
    let made = output.count - position - Int(stream.pointee.avail_out)
    switch code {
    case Z_OK, Z_BUF_ERROR: return (taken, made, .going)
    case Z_STREAM_END: return (taken, made, .memberEnded)
    default: return (taken, made, .damaged)
    }
  }
}
