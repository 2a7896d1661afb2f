internal import CGraphviz

/// The layout engine, called once in a process that may die of it.
///
/// Graphviz is not safe to call from two threads, nor twice without a leak, and has no way to stop it.
enum Graphviz {
  /// Positions of a graph's boxes, or `nil` where the engine refused.
  static func positions(of graph: LayoutGraph) -> [Point]? {
    wk_silence()
    guard let context = gvContext(), let drawing = wk_agopen(graph.engine.flow == nil ? 0 : 1) else {
      return nil
    }
    declare(graph.engine, in: drawing)
    var nodes: [UnsafeMutablePointer<Agnode_t>] = []
    for (index, size) in graph.sizes.enumerated() {
      guard let node = wk_agnode(drawing, "n\(index)") else { return nil }
      wk_set_node(node, "width", inches(size.width))
      wk_set_node(node, "height", inches(size.height))
      nodes.append(node)
    }
    for link in graph.links {
      guard let edge = wk_agedge(drawing, nodes[link.from], nodes[link.to]) else { return nil }
      wk_set_edge(edge, "len", inches(link.distance))
      wk_set_edge(edge, "weight", "\(Int(link.pull.clamped(to: LayoutGraph.pulls)))")
    }
    guard gvLayout(context, drawing, name(of: graph.engine)) == 0 else { return nil }
    // The process ends here, so nothing is freed: freeing is where old versions crash.
    return nodes.map { Point(x: wk_x($0), y: wk_y($0)) }
  }

  private static func declare(_ engine: LayoutGraph.Engine, in drawing: UnsafeMutablePointer<Agraph_t>) {
    // Our own lines are drawn, so no route is computed.
    wk_graph_attribute(drawing, "splines", "")
    switch engine {
    case .layeredDown, .layeredRight:
      wk_graph_attribute(drawing, "rankdir", engine == .layeredRight ? "LR" : "TB")
      wk_graph_attribute(drawing, "nodesep", engine == .layeredRight ? "0.14" : "0.25")
      wk_graph_attribute(drawing, "ranksep", engine == .layeredRight ? "0.9" : "0.6")
      wk_graph_attribute(drawing, "nslimit", "8")
      wk_graph_attribute(drawing, "nslimit1", "8")
    case .stress, .forces:
      wk_graph_attribute(drawing, "overlap", "true")
      wk_graph_attribute(drawing, "start", "1")
      wk_graph_attribute(drawing, "pack", "24")
      wk_graph_attribute(drawing, "packmode", "node")
    }
    wk_node_default(drawing, "shape", "box")
    wk_node_default(drawing, "label", "")
    wk_node_default(drawing, "fixedsize", "true")
    wk_node_default(drawing, "width", "1")
    wk_node_default(drawing, "height", "1")
    wk_edge_default(drawing, "len", "1")
    wk_edge_default(drawing, "weight", "1")
    wk_edge_default(drawing, "arrowhead", "none")
  }

  private static func name(of engine: LayoutGraph.Engine) -> String {
    switch engine {
    case .layeredDown, .layeredRight: "dot"
    case .stress: "neato"
    case .forces: "sfdp"
    }
  }

  /// A length of Graphviz, which counts 72 points.
  private static func inches(_ points: Double) -> String {
    Decimals.text(points / 72, places: 4)
  }
}
