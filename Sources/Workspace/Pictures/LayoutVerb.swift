internal import Diagrams

extension Workspace {
  /// The hidden verb with which the program calls itself to lay a picture out behind a fence.
  package static var layoutVerb: String { LayoutProcess.verb }

  /// What the program does when it is called with that verb.
  /// - Returns: the exit status.
  package static func runLayout() -> Int32 { LayoutChild.run() }
}
