/// An export in the project's own JSON Lines, line by line.
package struct NativeExport: Sendable {
  package var lines: [String] = []

  package init() {}

  package var text: String { lines.map { $0 + "\n" }.joined() }

  /// Adds a line of a type; values are texts, numbers, truth values and lists of texts.
  package mutating func add(_ type: String, _ fields: KeyValuePairs<String, any Sendable>) {
    add(type, fields: fields.map { ($0.key, $0.value) })
  }

  package mutating func person(
    _ id: String, _ name: String, email: String? = nil, _ more: KeyValuePairs<String, any Sendable> = [:]
  ) {
    var fields: [(String, any Sendable)] = [("id", id), ("name", name)]
    if let email { fields.append(("email", email)) }
    add("person", fields: fields + more.map { ($0.key, $0.value) })
  }

  package mutating func community(_ id: String, _ name: String, isPrivate: Bool = false) {
    add("community", ["id": id, "name": name, "private": isPrivate])
  }

  /// Adds a post; `day` counts days of the year 2024 from 1.
  package mutating func post(
    _ id: String, by author: String, in community: String? = nil, day: Int? = nil, _ text: String,
    _ more: KeyValuePairs<String, any Sendable> = [:]
  ) {
    var fields: [(String, any Sendable)] = [("id", id), ("author", author), ("text", text)]
    if let community { fields.append(("community", community)) }
    if let day { fields.append(("time", Self.time(day: day))) }
    add("post", fields: fields + more.map { ($0.key, $0.value) })
  }

  /// Noon of a day of 2024, which has 366 of them.
  package static func time(day: Int) -> String {
    var rest = day
    for (month, length) in [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
      if rest <= length { return "2024-\(padded(month + 1))-\(padded(rest))T12:00:00Z" }
      rest -= length
    }
    return "2025-01-\(padded(min(31, rest)))T12:00:00Z"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// Adds a line of a type, where fields come or not.
  package mutating func add(_ type: String, fields: [(String, any Sendable)]) {
    let members = ([("type", type)] + fields).map { Self.quoted($0.0) + ":" + Self.json($0.1) }
    lines.append("{" + members.joined(separator: ",") + "}")
  }

  private static func json(_ value: any Sendable) -> String {
    switch value {
    case let list as [String]: "[" + list.map(quoted).joined(separator: ",") + "]"
    case let text as String: quoted(text)
    default: "\(value)"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case _ where scalar.value < 0x20:
        let hex = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
