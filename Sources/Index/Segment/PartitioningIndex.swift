extension Array {
  /// The first index whose element satisfies a predicate that no earlier and every later element shares.
  ///
  /// - Complexity: O(log *n*).
  package func partitioningIndex(where belongsToSecond: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if belongsToSecond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
