/// Why the index could not be read: facts, which Reports makes a sentence of.
package enum IndexError: Error, Hashable, Sendable {
  /// A block is missing or does not decode.
  case corrupt(segment: Int64, detail: String)
  /// A segment was written in the form of another version of this program.
  case otherVersion(segment: Int64)
}
