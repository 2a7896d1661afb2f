internal import People

/// A tree of planted truth with keys in a fixed order, for whoever writes it as JSON.
package indirect enum TruthValue: Hashable, Sendable {
  /// A key and what it holds.
  package struct Field: Hashable, Sendable {
    package let key: String
    package let value: TruthValue
  }

  case object([Field])
  case array([TruthValue])
  case string(String)
  case integer(Int)
  case bool(Bool)

  /// The value under a key of an object, `nil` elsewhere.
  package subscript(key: String) -> TruthValue? {
    guard case .object(let fields) = self else { return nil }
    return fields.first { $0.key == key }?.value
  }

  /// The elements of an array, none elsewhere.
  package var elements: [TruthValue] {
    guard case .array(let elements) = self else { return [] }
    return elements
  }

  /// The text of a string, `nil` elsewhere.
  package var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }
}

extension TruthValue: ExpressibleByDictionaryLiteral, ExpressibleByStringLiteral, ExpressibleByBooleanLiteral
{
  /// An object with its keys as written.
  package init(dictionaryLiteral elements: (String, TruthValue)...) {
    self = .object(elements.map { Field(key: $0.0, value: $0.1) })
  }

  package init(stringLiteral value: String) {
    self = .string(value)
  }

  package init(booleanLiteral value: Bool) {
    self = .bool(value)
  }

  /// An object of computed keys.
  init(fields: [(String, TruthValue)]) {
    self = .object(fields.map { Field(key: $0.0, value: $0.1) })
  }

  /// People's ids.
  static func people(_ people: some Sequence<Int>) -> TruthValue {
    .array(people.map { .string(Company.id(person: $0)) })
  }

  /// One person's id.
  static func person(_ person: Int) -> TruthValue { .string(Company.id(person: person)) }

  /// Groups' ids.
  static func groups(_ groups: some Sequence<Int>) -> TruthValue {
    .array(groups.map { .string(Company.id(group: $0)) })
  }

  /// The date of a day of the story.
  static func date(_ day: Int) -> TruthValue { .string(WorkCalendar.date(day: day).isoDate) }
}
