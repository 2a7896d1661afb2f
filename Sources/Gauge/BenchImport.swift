internal import Foundation

/// `Gauge import PROGRAM [EXPORT [TOPIC]]`: how fast exports are imported and questions answered, as whole processes.
///
/// Without an export a sample company of 100,000 posts is made first. Medians of three imports and twenty-one
/// questions; each question is a new process, the page cache is warm.
struct BenchImport {
  private let program: String
  private let export: String?
  private let topic: String

  init(_ arguments: ArraySlice<String>) throws {
    guard let program = arguments.first, arguments.count <= 3 else { throw GaugeError.usage }
    let rest = arguments.dropFirst()
    self.program = program
    export = rest.first
    topic = rest.dropFirst().first ?? "Batteriekühlung"
  }

  func run() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("gauge-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let input = try export ?? sample(in: folder)
    let workspace = folder.appendingPathComponent("gauge.db").path
    var imports: [ChildRun] = []
    for _ in 0..<3 {
      try? FileManager.default.removeItem(atPath: workspace)
      imports.append(try whoknows(["import", input, "--no-analyse", "--workspace", workspace]))
    }
    let posts = try postCount(workspace)
    let wall = imports.median(\.wall)
    print(
      "import    \(posts) posts in \(wall.short) s, \((Double(posts) / wall).rounded()) posts a second,",
      "\(imports.median(\.cpu).short) s of processor, peak \(imports.map(\.peakMiB).max() ?? 0) MiB")
    let questions = try (0..<21).map { _ in try whoknows(["about", topic, "--workspace", workspace]) }
    print(
      "about     \((1000 * questions.median(\.wall)).short) ms,",
      "\((1000 * questions.median(\.cpu)).short) ms of processor, peak \(questions.map(\.peakMiB).max() ?? 0) MiB"
    )
    let starts = try (0..<21).map { _ in try whoknows(["--version"]) }
    print("--version \((1000 * starts.median(\.wall)).short) ms")
    let size = try FileManager.default.attributesOfItem(atPath: workspace)[.size] as? Int ?? 0
    print("workspace \(size / 1_000_000) MB")
  }

  private func whoknows(_ arguments: [String]) throws -> ChildRun {
    try ChildRun(program, arguments)
  }

  private func sample(in folder: URL) throws -> String {
    let company = folder.appendingPathComponent("company").path
    _ = try whoknows(["sample", company, "--people", "5000", "--communities", "200", "--posts", "100000"])
    return company + "/items.jsonl"
  }

  /// Asks the program itself how many posts it sees.
  private func postCount(_ workspace: String) throws -> Int {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["about", "zxqv", "--format", "json", "--viewer", "all", "--workspace", workspace]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let answer = try JSONSerialization.jsonObject(with: pipe.fileHandleForReading.readDataToEndOfFile())
    process.waitUntilExit()
    return (answer as? [String: Any])?["visiblePosts"] as? Int ?? 0
  }
}
