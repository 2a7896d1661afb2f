extension Array {
  /// Sorts by a 32-bit key, stably, in passes of eleven bits; passes in which all keys agree are left out.
  ///
  /// - Complexity: O(*n*) time and *n* elements of scratch memory.
  mutating func radixSort(by key: (Element) -> UInt32) {
    guard count > 1 else { return }
    if isSorted(by: key) { return }
    var source = self
    // Only two copies at a time: this one would be a third.
    self = []
    var target = source
    for shift: UInt32 in [0, 11, 22] {
      var starts = [Int](repeating: 0, count: 2048)
      for element in source { starts[Int(key(element) >> shift & 2047)] += 1 }
      if starts.contains(source.count) { continue }
      var sum = 0
      for digit in starts.indices {
        let size = starts[digit]
        starts[digit] = sum
        sum += size
      }
      for element in source {
        let digit = Int(key(element) >> shift & 2047)
        target[starts[digit]] = element
        starts[digit] += 1
      }
      swap(&source, &target)
    }
    self = source
  }

  private func isSorted(by key: (Element) -> UInt32) -> Bool {
    for index in 1..<count where key(self[index]) < key(self[index - 1]) { return false }
    return true
  }
}
