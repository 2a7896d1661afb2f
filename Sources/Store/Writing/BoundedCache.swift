/// Values by foreign id that are forgotten all at once when there are too many.
struct BoundedCache<Value> {
  private var values: [ForeignID: Value] = [:]
  private let capacity = 100_000

  subscript(id: String) -> Value? {
    get { values[ForeignID(text: id)] }
    set {
      if values.count >= capacity { values.removeAll(keepingCapacity: true) }
      values[ForeignID(text: id)] = newValue
    }
  }

  mutating func removeAll() {
    values.removeAll()
  }
}

/// A source's id, the same only byte by byte; Swift's `==` takes composed and decomposed letters for equal.
private struct ForeignID: Hashable {
  let text: String

  static func == (left: ForeignID, right: ForeignID) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  /// Ids that Swift takes for equal have equal hashes, which is enough.
  func hash(into hasher: inout Hasher) {
    text.hash(into: &hasher)
  }
}
