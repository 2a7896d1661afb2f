internal import Foundation

/// `Gauge routing PROGRAM DUMP`: the title of a future question is asked with `--now`; right is who answered it later.
///
/// Rolling cuts at 50, 60 … 90 % of the time: what is known at a cut answers the questions up to the next one. Beside
/// it stands "most active recently", which does not look at the question.
struct Routing {
  private let program: String
  private let dump: String

  init(_ arguments: ArraySlice<String>) throws {
    let words = Array(arguments)
    guard words.count == 2 else { throw GaugeError.usage }
    (program, dump) = (words[0], words[1])
  }

  func run() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("gauge-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let workspace = folder.appendingPathComponent("routing.db").path
    _ = try ChildRun(program, ["import", dump, "--no-analyse", "--workspace", workspace])
    let data = try RoutingDump(dump)
    guard let first = data.posts.first.flatMap({ Self.seconds($0.time) }),
      let last = data.posts.last.flatMap({ Self.seconds($0.time) })
    else { throw GaugeError.unreadable(dump) }
    var all: [(ours: Double, active: Double)] = []
    for share in stride(from: 0.5, to: 0.95, by: 0.1) {
      let cut = first + share * (last - first)
      let end = first + (share + 0.1) * (last - first)
      let asked = data.questions.filter { question in
        guard let time = Self.seconds(question.time) else { return false }
        return time > cut && time <= end && !question.answered.isEmpty
      }
      guard !asked.isEmpty else { continue }
      let ours = try ndcg(of: asked, at: cut, in: workspace, folder)
      let active = asked.map { Self.ndcg(Self.mostActive(data, before: cut), $0) }
      all += asked.map { _ in (ours, active.reduce(0, +) / Double(active.count)) }
      print(
        "cut \(Int((share * 100).rounded())) %", asked.count, "questions", "nDCG@10", ours.fixed,
        "most active recently", (active.reduce(0, +) / Double(active.count)).fixed)
    }
    let n = Double(max(1, all.count))
    print(
      "all    ", all.count, "questions", "nDCG@10", (all.reduce(0) { $0 + $1.ours } / n).fixed,
      "most active recently", (all.reduce(0) { $0 + $1.active } / n).fixed)
  }

  private func ndcg(
    of questions: [RoutingDump.Question], at cut: Double, in workspace: String, _ folder: URL
  ) throws -> Double {
    let topics = folder.appendingPathComponent("topics.tsv")
    let judgements = folder.appendingPathComponent("qrels.txt")
    try questions.map { $0.id + "\t" + $0.title.replacingOccurrences(of: "\t", with: " ") + "\n" }.joined()
      .write(to: topics, atomically: true, encoding: .utf8)
    try questions.flatMap { one in
      one.answered.sorted { $0.key < $1.key }.map { one.id + " 0 " + $0.key + " \($0.value)\n" }
    }.joined().write(to: judgements, atomically: true, encoding: .utf8)
    let date = ISO8601DateFormatter().string(from: Date(timeIntervalSince1970: cut))
    let report = try ProgramOutput.object(
      program,
      [
        "evaluate", "--now", "--as-of", date, "--format", "json", "--workspace", workspace,
        "--topics", topics.path, "--qrels", judgements.path,
      ])
    return report["ndcg10"] as? Double ?? 0
  }

  /// People by their posts before a time, each halved every 60 days.
  private static func mostActive(_ data: RoutingDump, before cut: Double) -> [String] {
    var weights: [String: Double] = [:]
    for post in data.posts {
      guard let time = seconds(post.time), time <= cut else { continue }
      weights[post.author, default: 0] += exp2((time - cut) / 86_400 / 60)
    }
    return weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  /// The measure of the program's own evaluation: the gain is the grade.
  private static func ndcg(_ ranking: [String], _ question: RoutingDump.Question) -> Double {
    func gain(_ grades: some Sequence<Int>) -> Double {
      grades.enumerated().reduce(0) { $0 + Double($1.element) / log2(Double($1.offset) + 2) }
    }
    let ideal = gain(question.answered.values.sorted(by: >).prefix(10))
    return ideal == 0 ? 0 : gain(ranking.prefix(10).map { question.answered[$0] ?? 0 }) / ideal
  }

  /// Seconds since 1970 of "2018-03-12T17:00:45.567", which is UTC.
  private static func seconds(_ text: String) -> Double? {
    ISO8601DateFormatter().date(from: text.prefix(19) + "Z")?.timeIntervalSince1970
  }
}
