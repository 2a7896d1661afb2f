/// What makes a way long.
package enum PathMeasure: Sendable, Hashable {
  /// Every tie is as long as any other: 1.
  case hops
  /// A tie of weight *w* is 1/*w* long: more weight is closer. The only place where a distance is made of a weight.
  case strength

  /// The length of a tie.
  @inlinable package func length(ofWeight weight: Float) -> Double {
    switch self {
    case .hops: 1
    case .strength: 1 / Double(weight)
    }
  }
}

/// A way through a graph that visits no node twice.
package struct Path: Sendable, Hashable {
  /// The nodes from the start to the end, both included.
  package let nodes: [UInt32]
  /// The sum of the lengths of its ties.
  package let length: Double
}
