internal import CGraphviz

/// The other end of the fence: a process that lays out one graph and ends.
///
/// The program calls this first of all when it is started with the hidden verb `LayoutProcess.verb`.
package enum LayoutChild {
  /// Gives up what a layout does not need, reads a graph from standard input, writes its positions.
  ///
  /// The caller must end the process with the result: 0 done, 1 not confined, 2 no valid graph, 3 no
  /// layout, 4 nobody read it.
  package static func run() -> Int32 {
    guard wk_confine() == 0 else { return 1 }
    guard let message = StandardStreams.readMessage(atMost: LayoutGraph.largestMessage),
      let graph = LayoutGraph(message: message)
    else { return 2 }
    guard let positions = Graphviz.positions(of: graph) else { return 3 }
    return StandardStreams.write(LayoutAnswer(positions: positions).message) ? 0 : 4
  }
}
