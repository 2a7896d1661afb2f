internal import Foundation

/// `Gauge questions PROGRAM WORKSPACE FILE [COUNT]`: what questions cost, each a new process with a warm page cache.
///
/// The file has a question a line; they are asked in turn, the first few once before anything is measured.
struct BenchQuestions {
  private let program: String
  private let workspace: String
  private let questions: [String]
  private let count: Int

  init(_ arguments: ArraySlice<String>) throws {
    let words = Array(arguments)
    guard (3...4).contains(words.count), let count = words.count == 4 ? Int(words[3]) : 1_000, count > 0
    else {
      throw GaugeError.usage
    }
    let text = try String(contentsOfFile: words[2], encoding: .utf8)
    questions = text.split(whereSeparator: \.isNewline).map(String.init)
    guard !questions.isEmpty else { throw GaugeError.usage }
    program = words[0]
    workspace = words[1]
    self.count = count
  }

  func run() throws {
    for number in 0..<min(20, count) { _ = try ask(number) }
    let runs = try (0..<count).map(ask)
    let cpu = runs.map { 1000 * $0.cpu }
    print("questions \(count), each a process; \(runs.count { $0.status != 0 }) without a clear answer")
    print("cpu ms    \(Self.summary(cpu))")
    print("wall ms   \(Self.summary(runs.map { 1000 * $0.wall }))")
    print("peak MiB  \(Self.summary(runs.map(\.peakMiB)))")
    for number in runs.indices.sorted(by: { cpu[$0] > cpu[$1] }).prefix(5) {
      print("  \(cpu[number].short) ms  \(questions[number % questions.count])")
    }
  }

  private func ask(_ number: Int) throws -> ChildRun {
    try ChildRun(program, ["about", questions[number % questions.count], "--workspace", workspace])
  }

  private static func summary(_ values: [Double]) -> String {
    let sorted = values.sorted()
    func value(_ share: Double) -> String {
      String(format: "%.2f", sorted[min(sorted.count - 1, Int(share * Double(sorted.count)))])
    }
    return "median \(value(0.5))  95 % \(value(0.95))  most \(value(1))"
  }
}
