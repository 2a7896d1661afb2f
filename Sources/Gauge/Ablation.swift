internal import Foundation

/// `Gauge ablation PROGRAM WORKSPACE TOPICS QRELS`: what each part of the score is worth, by leaving it out, over all
/// questions and by form.
struct Ablation {
  private static let parts = ["coverage", "recognition", "volume", "acceptance", "roles"]

  private let program: String
  private let question: [String]

  init(_ arguments: ArraySlice<String>) throws {
    let words = Array(arguments)
    guard words.count == 4 else { throw GaugeError.usage }
    program = words[0]
    question = [
      "evaluate", "--format", "json", "--workspace", words[1], "--topics", words[2], "--qrels", words[3],
    ]
  }

  func run() throws {
    print("left out      form                 MAP    MRR    P@5  nDCG@10")
    for part in [nil] + Self.parts.map(Optional.some) {
      let report = try ProgramOutput.object(program, question + (part.map { ["--without", $0] } ?? []))
      show(part ?? "nothing", "(all)", report)
      let forms = report["forms"] as? [String: Any] ?? [:]
      for form in forms.keys.sorted() {
        if let scores = forms[form] as? [String: Any] { show(part ?? "nothing", form, scores) }
      }
    }
  }

  private func show(_ part: String, _ form: String, _ scores: [String: Any]) {
    let values = ["map", "mrr", "p5", "ndcg10"].map { scores[$0] as? Double ?? 0 }
    print(
      part.padding(toLength: 14, withPad: " ", startingAt: 0)
        + form.padding(toLength: 18, withPad: " ", startingAt: 0)
        + values.map { " " + $0.fixed }.joined())
  }
}

extension Double {
  /// Four decimals.
  var fixed: String { String(format: "%.4f", self) }
}
