public import CPrefetch

extension Span where Element: BitwiseCopyable {
  /// Has the processor fetch elements that will be read soon, so that nobody waits for memory then.
  ///
  /// Worth it where rows are visited in an order that no processor can guess and that is known some steps ahead. It
  /// changes no result.
  /// - Parameter range: Elements of this span; what lies outside is passed over.
  /// - Complexity: One instruction for each 64 bytes.
  @inlinable @inline(__always)
  package func prefetch(_ range: Range<Int>) {
    withUnsafeBufferPointer { elements in
      guard let start = elements.baseAddress else { return }
      let step = Swift.max(1, 64 / MemoryLayout<Element>.stride)
      var index = Swift.max(0, range.lowerBound)
      let end = Swift.min(range.upperBound, elements.count)
      while index < end {
        prefetch_line(start + index)
        index &+= step
      }
    }
  }
}
