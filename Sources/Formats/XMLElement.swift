/// A start tag of an XML document.
package struct XMLElement: Hashable, Sendable {
  /// A name and a value, in which references are resolved.
  package struct Attribute: Hashable, Sendable {
    package var name: String
    package var value: String
  }

  /// The name without prefix.
  package var name: String
  /// In the order of the document.
  package var attributes: [Attribute]
  /// 1 for the root.
  package var depth: Int
  /// The line on which the tag ends, counted from 1.
  package var line: Int

  /// The value of an attribute, or `nil` where the tag does not have it.
  /// - Complexity: linear in the attributes, of which there are few.
  package subscript(name: String) -> String? {
    attributes.first { $0.name == name }?.value
  }
}

/// How much of an XML document is believed.
package struct XMLLimits: Hashable, Sendable {
  /// Elements within elements.
  package var depth = 64
  /// Attributes of an element.
  package var attributes = 256
  /// Bytes of an attribute's value.
  package var value = 4 << 20

  package init() {}
}
