/// The ranges of fixed size that a count falls into; the last may be shorter.
package struct BlockRanges: Sendable {
  private let elements: Int
  private let size: Int

  /// Cuts `count` elements into blocks of `size`; sizes below 1 mean 1.
  package init(count: Int, size: Int = Parallel.blockSize) {
    elements = max(0, count)
    self.size = max(1, size)
  }

  /// The number of blocks.
  package var count: Int { elements / size + (elements % size == 0 ? 0 : 1) }

  /// The elements of one block.
  package subscript(block: Int) -> Range<Int> {
    let start = block * size
    return start..<(elements - start > size ? start + size : elements)
  }
}
