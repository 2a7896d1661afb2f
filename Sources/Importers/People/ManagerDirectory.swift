/// Finds the person whom a people table means by a manager's id, address or name, and keeps the lines free of
/// cycles.
struct ManagerDirectory {
  /// What became of a manager that a row names.
  enum Finding: Hashable {
    case found(String)
    case unknown
    /// The name belongs to several people.
    case ambiguous
    case isSelf
    /// Following the managers upwards leads back to the row itself.
    case cycle
  }

  private var ids: [String] = []
  private var wanted: [String?] = []
  private var rowOfID: [ByteKey: Int] = [:]
  private var rowOfEmail: [String: Int] = [:]
  /// The row of a name, or `nil` where several have it.
  private var rowOfName: [String: Int?] = [:]
  private var findings: [Finding?] = []

  /// Adds a row, unless its id was there already.
  mutating func add(id: String, email: String?, name: String?, manager: String?) {
    let row = ids.count
    guard rowOfID[ByteKey(id)] == nil else { return }
    rowOfID[ByteKey(id)] = row
    ids.append(id)
    wanted.append(manager)
    if let email, rowOfEmail[email.lowercased()] == nil { rowOfEmail[email.lowercased()] = row }
    if let name {
      let key = ManagerDirectory.key(name)
      rowOfName.updateValue(rowOfName[key] == nil ? row : nil, forKey: key)
    }
  }

  /// What became of the manager of a row, by the row's id; `nil` where it names none.
  func finding(of id: String) -> Finding? {
    rowOfID[ByteKey(id)].flatMap { findings[$0] }
  }

  /// Resolves all managers.
  ///
  /// Of each cycle the row that stands first in the table loses its manager, as lists begin at the top.
  /// - Complexity: linear in the rows.
  mutating func resolve() {
    var managers = [Int?](repeating: nil, count: ids.count)
    findings = [Finding?](repeating: nil, count: ids.count)
    for row in ids.indices {
      guard let reference = wanted[row] else { continue }
      let (manager, failure) = lookUp(reference)
      guard let manager else {
        findings[row] = failure
        continue
      }
      findings[row] = manager == row ? .isSelf : .found(ids[manager])
      managers[row] = manager == row ? nil : manager
    }
    cutCycles(of: managers)
  }

  private func lookUp(_ reference: String) -> (row: Int?, failure: Finding) {
    if let row = rowOfID[ByteKey(reference)] ?? rowOfEmail[reference.lowercased()] { return (row, .unknown) }
    guard let row = rowOfName[ManagerDirectory.key(reference)] else { return (nil, .unknown) }
    return (row, .ambiguous)
  }

  private mutating func cutCycles(of managers: [Int?]) {
    // The walk upwards on which a row was met first; a row met again on the same walk closes a cycle.
    var walkOf = [Int](repeating: -1, count: managers.count)
    for start in managers.indices {
      var row: Int? = start
      while let current = row, walkOf[current] < 0 {
        walkOf[current] = start
        row = managers[current]
      }
      guard let entry = row, walkOf[entry] == start else { continue }
      var first = entry
      var current = managers[entry]
      while let member = current, member != entry {
        first = min(first, member)
        current = managers[member]
      }
      findings[first] = .cycle
    }
  }

  /// A name without case and order: `Köhler, Anna` and `anna köhler` are one.
  private static func key(_ name: String) -> String {
    PeopleRow.turned(name).lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
