import CZlib

/// Compresses for fixtures: gzip where `gzip` is set, else a bare deflate stream as zip files hold.
func deflated(_ bytes: [UInt8], gzip: Bool) -> [UInt8] {
  var stream = z_stream()
  let window: CInt = gzip ? 15 + 16 : -15
  let size = CInt(MemoryLayout<z_stream>.size)
  guard deflateInit2_(&stream, 9, Z_DEFLATED, window, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK
  else { return [] }
  defer { deflateEnd(&stream) }
  var input = bytes
  var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))) + 32)
  let made = input.withUnsafeMutableBufferPointer { from in
    output.withUnsafeMutableBufferPointer { to -> Int in
      stream.next_in = from.baseAddress
      stream.avail_in = UInt32(from.count)
      stream.next_out = to.baseAddress
      stream.avail_out = UInt32(to.count)
      return deflate(&stream, Z_FINISH) == Z_STREAM_END ? to.count - Int(stream.avail_out) : 0
    }
  }
  return Array(output[..<made])
}
