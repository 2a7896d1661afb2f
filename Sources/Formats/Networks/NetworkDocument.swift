/// A network as other tools take it in: nodes and edges with what is known of them.
///
/// Written so that Gephi, NetworkX, igraph and Cytoscape all read it: ids are plain tokens made here, names are
/// labels, strength is `weight`, and every attribute has one type throughout.
package struct NetworkDocument: Hashable, Sendable {
  /// What an attribute may be.
  package enum Value: Hashable, Sendable {
    case text(String)
    case number(Double)
    case integer(Int)
    case boolean(Bool)
  }

  /// A named value; names must differ within one element.
  package struct Attribute: Hashable, Sendable {
    package var name: String
    package var value: Value

    package init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }
  }

  /// One node; its id is `n` and its place in the list, from 1.
  package struct Node: Hashable, Sendable {
    package var label: String
    /// In points, y downwards; `nil` where nothing was laid out.
    package var place: (x: Double, y: Double)? { x.flatMap { x in y.map { (x, $0) } } }
    package var x: Double?
    package var y: Double?
    package var size: Double?
    /// Red, green and blue.
    package var colour: [UInt8]
    package var attributes: [Attribute]

    package init(
      label: String, x: Double? = nil, y: Double? = nil, size: Double? = nil, colour: [UInt8] = [],
      attributes: [Attribute] = []
    ) {
      self.label = label
      self.x = x
      self.y = y
      self.size = size
      self.colour = colour
      self.attributes = attributes
    }
  }

  /// One edge between two nodes, by their places in the list from 0.
  package struct Edge: Hashable, Sendable {
    package var from: Int
    package var to: Int
    package var weight: Double
    package var attributes: [Attribute]

    package init(from: Int, to: Int, weight: Double, attributes: [Attribute] = []) {
      self.from = from
      self.to = to
      self.weight = weight
      self.attributes = attributes
    }
  }

  package var description: String
  package var isDirected: Bool
  package var nodes: [Node]
  package var edges: [Edge]

  package init(description: String, isDirected: Bool, nodes: [Node], edges: [Edge]) {
    self.description = description
    self.isDirected = isDirected
    self.nodes = nodes
    self.edges = edges
  }
}
