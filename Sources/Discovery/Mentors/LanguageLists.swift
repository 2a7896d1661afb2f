/// The lists of languages that people speak, each list once: a company has few of them.
struct LanguageLists: Sendable {
  private var lists: [[String]] = []
  private var listOf: [Int] = []

  init(_ languages: [[String]]) {
    var numbers: [[String]: Int] = [:]
    listOf = languages.map { list in
      let number = numbers[list, default: lists.count]
      if number == lists.count {
        numbers[list] = number
        lists.append(list)
      }
      return number
    }
  }

  /// The number of a person's list.
  func list(of person: Int) -> Int { listOf[person] }

  /// Whether each list has a language that a person speaks, by number of the list.
  func sharing(with person: Int) -> [Bool] {
    let own = lists[listOf[person]]
    return lists.map { $0.contains(where: own.contains) }
  }
}
