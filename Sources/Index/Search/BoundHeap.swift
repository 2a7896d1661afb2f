/// People in falling order of what they could score at most, sorted only as far as they are asked for.
struct BoundHeap {
  struct Element {
    var bound: Double
    var person: UInt32
  }

  private var elements: [Element]

  /// - Complexity: O(*n*).
  init(_ elements: [Element]) {
    self.elements = elements
    for index in stride(from: elements.count / 2 - 1, through: 0, by: -1) { sink(index) }
  }

  var largestBound: Double? { elements.first?.bound }

  /// - Complexity: O(log *n*).
  mutating func popLargest() -> Element? {
    guard let first = elements.first else { return nil }
    let last = elements.removeLast()
    if !elements.isEmpty {
      elements[0] = last
      sink(0)
    }
    return first
  }

  private mutating func sink(_ start: Int) {
    var parent = start
    let element = elements[start]
    while true {
      var child = 2 * parent + 1
      guard child < elements.count else { break }
      if child + 1 < elements.count, elements[child].bound < elements[child + 1].bound { child += 1 }
      guard element.bound < elements[child].bound else { break }
      elements[parent] = elements[child]
      parent = child
    }
    elements[parent] = element
  }
}
