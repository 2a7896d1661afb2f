/// The attributes of all nodes or all edges, one column for each name, in the order of first appearance.
struct AttributeColumns: Sendable {
  enum Kind: String, Sendable { case string, double, integer, boolean }

  let names: [String]
  /// The type that holds all values of a name: text wherever types differ, but numbers stay numbers.
  let kinds: [Kind]

  init(_ elements: [[NetworkDocument.Attribute]]) {
    var names: [String] = []
    var kinds: [String: Kind] = [:]
    for attribute in elements.joined() {
      let kind = Self.kind(of: attribute.value)
      if let known = kinds[attribute.name] {
        kinds[attribute.name] = known == kind ? known : Self.common(known, kind)
      } else {
        names.append(attribute.name)
        kinds[attribute.name] = kind
      }
    }
    self.names = names
    self.kinds = names.map { kinds[$0] ?? .string }
  }

  /// Column numbers and written values of one element; numbers that are not finite are left out.
  func values(of attributes: [NetworkDocument.Attribute]) -> [(column: Int, text: String)] {
    names.indices.compactMap { column in
      attributes.first { $0.name == names[column] }.flatMap { Self.text($0.value) }.map { (column, $0) }
    }
  }

  private static func kind(of value: NetworkDocument.Value) -> Kind {
    switch value {
    case .text: .string
    case .number: .double
    case .integer: .integer
    case .boolean: .boolean
    }
  }

  private static func common(_ a: Kind, _ b: Kind) -> Kind {
    Set([a, b]) == [.double, .integer] ? .double : .string
  }

  private static func text(_ value: NetworkDocument.Value) -> String? {
    switch value {
    case .text(let text): text
    case .number(let number): number.isFinite ? number.description : nil
    case .integer(let number): String(number)
    case .boolean(let flag): flag ? "true" : "false"
    }
  }
}
