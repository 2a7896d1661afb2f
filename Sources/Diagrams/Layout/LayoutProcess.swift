/// How to start the child that lays out graphs, and how long to wait for it.
package struct LayoutProcess: Hashable, Sendable {
  /// The argument with which the program is to call `LayoutChild.run()`.
  package static let verb = "__layout"

  /// The program that is started; by default the running one.
  package var executable: String
  /// Seconds on the wall after which the child is killed.
  package var patience: Double

  package init(executable: String = "/proc/self/exe", patience: Double = 10) {
    self.executable = executable
    self.patience = patience
  }

  /// The positions that the child gives; `nil` where it fails in any way.
  ///
  /// Nothing of the parent reaches the child but the graph: no environment, no open file.
  func positions(of graph: LayoutGraph) -> [Point]? {
    let answer = Spawn.exchange(
      executable: executable, arguments: ["whoknows", Self.verb], environment: Self.environment,
      input: graph.message, outputLimit: LayoutAnswer.largestMessage, patience: patience)
    return answer.flatMap { LayoutAnswer(message: $0, count: graph.sizes.count) }?.positions
  }

  private static let environment = ["LC_ALL=C.UTF-8", "SWIFT_BACKTRACE=enable=no"]
}
