/// A number for bytes that is the same in every process: FNV-1a (Fowler, Noll, Vo 1991).
///
/// It decides about work and places, never about trust.
package struct Fingerprint: Sendable {
  package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  package init() {}

  package mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// The bytes of a text, without an end: what stands on both sides of one is for the caller to tell.
  package mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { for byte in $0 { add(byte) } }
  }
}
