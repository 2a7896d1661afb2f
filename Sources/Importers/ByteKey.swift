/// An id that is equal only byte by byte, other than Swift's strings.
struct ByteKey: Hashable {
  private let bytes: [UInt8]

  init(_ id: String) {
    bytes = Array(id.utf8)
  }
}
