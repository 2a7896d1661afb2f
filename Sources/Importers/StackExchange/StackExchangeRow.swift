internal import Formats
internal import People

/// One row of a table.
struct StackExchangeRow {
  let id: Int
  private let element: XMLElement

  /// The row in an element, or `nil` where it has no id.
  init?(_ element: XMLElement) {
    guard let id = element["Id"].flatMap({ Int($0) }) else { return nil }
    self.id = id
    self.element = element
  }

  /// A text that is not empty.
  func text(_ name: String) -> String? {
    element[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  func number(_ name: String) -> Int? { element[name].flatMap { Int($0) } }

  func time(_ name: String) -> Instant? { element[name].flatMap { Instant(believing: $0) } }

  /// The last microsecond of a day of which the time is not given: what happened then is known no earlier.
  func endOfDay(_ name: String) -> Instant? {
    guard let time = time(name), time == Instant(time.date) else { return time(name) }
    return Instant(microseconds: time.adding(days: 1).microseconds - 1)
  }

  /// Who wrote it: the account's id, or the name that is left of a deleted account.
  func author(id: String, name: String) -> StackExchangeAuthor? {
    if let number = number(id) { return .account(number) }
    return text(name).flatMap { ForeignID.valid("name:" + $0) }.map { .deleted(id: $0, name: text(name)) }
  }
}

/// Who wrote a post or comment.
enum StackExchangeAuthor {
  case account(Int)
  /// The account is gone; posts keep a name, often `user12345`.
  case deleted(id: String, name: String?)

  /// The foreign id of the person.
  var id: String {
    switch self {
    case .account(let number): String(number)
    case .deleted(let id, _): id
    }
  }
}
