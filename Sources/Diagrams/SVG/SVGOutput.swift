/// Elements written one a line; every attribute value and every text is escaped here.
struct SVGOutput: Sendable {
  private(set) var document = ""

  typealias Attributes = [(name: StaticString, value: String)]

  mutating func line(_ text: String) {
    document += text + "\n"
  }

  mutating func open(_ name: StaticString, _ attributes: Attributes = []) {
    line("<\(name)\(Self.written(attributes))>")
  }

  mutating func close(_ name: StaticString) {
    line("</\(name)>")
  }

  mutating func empty(_ name: StaticString, _ attributes: Attributes) {
    line("<\(name)\(Self.written(attributes))/>")
  }

  mutating func text(_ name: StaticString, _ attributes: Attributes, _ content: String) {
    line("<\(name)\(Self.written(attributes))>\(SVGText.escaped(content))</\(name)>")
  }

  /// A group with an id made by us, and a tooltip where there is one.
  mutating func group(
    _ id: String, _ attributes: Attributes = [], tooltip: String = "", _ body: (inout SVGOutput) -> Void
  ) {
    open("g", [("id", id)] + attributes)
    if !tooltip.isEmpty { text("title", [], tooltip) }
    body(&self)
    close("g")
  }

  /// A length or coordinate, to a hundredth of a point.
  static func number(_ value: Double) -> String {
    Decimals.text(value, places: 2)
  }

  private static func written(_ attributes: Attributes) -> String {
    attributes.map { " \($0.name)=\"\(SVGText.escaped($0.value))\"" }.joined()
  }
}
