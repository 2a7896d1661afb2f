/// People in falling order of what they could score at most, sorted only as far as they are asked for.
struct BoundHeap {
  struct Element {
    var bound: Double
    var person: UInt32
    /// How closely the bound was looked at: a closer one is at most the one before.
    var stage = Stage.lists
  }

  /// What a bound was made from.
  enum Stage: UInt8 {
    /// The bounds that stand in the lists of the words.
    case lists
    /// The same and how much the person wrote.
    case volume
    /// The person's posts with the words.
    case posts
  }

  private var elements: [Element]

  /// - Complexity: O(*n*).
  init(_ elements: [Element]) {
    self.elements = elements
    for index in stride(from: elements.count / 2 - 1, through: 0, by: -1) { sink(index) }
  }

  /// The person who could score most.
  var largest: Element? { elements.first }

  /// Takes away the largest.
  /// - Complexity: O(log *n*).
  mutating func removeLargest() {
    guard let last = elements.popLast(), !elements.isEmpty else { return }
    elements[0] = last
    sink(0)
  }

  /// Lowers the bound of the largest.
  /// - Complexity: O(log *n*).
  mutating func refineLargest(to bound: Double, _ stage: Stage) {
    elements[0].bound = min(elements[0].bound, bound)
    elements[0].stage = stage
    sink(0)
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
