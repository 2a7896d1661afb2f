/// A bar on a terminal that says which of several stages is being worked on; silent where nobody looks.
struct StageLine {
  private let stages: [String]
  private let isShown = StandardError.isTerminal

  init(_ stages: [String]) {
    self.stages = stages
  }

  /// Says that a stage begins.
  func show(_ stage: String) {
    guard isShown, let place = stages.firstIndex(of: stage) else { return }
    let bar =
      String(repeating: "█", count: place + 1) + String(repeating: "░", count: stages.count - place - 1)
    StandardError.write("\r\u{1B}[K\(bar) \(stage)")
  }

  /// Takes the bar away.
  func end() {
    if isShown { StandardError.write("\r\u{1B}[K") }
  }
}
