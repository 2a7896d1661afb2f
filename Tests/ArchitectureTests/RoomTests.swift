import Foundation
import TestSupport
import Testing

/// Rooms see only the rooms below them, and each keeps to its own trade.
@Suite struct RoomTests {
  /// What each room may import of the project; the floors are listed from below.
  static let arrows: [String: Set<String>] = [
    "Parallel": ["CPrefetch"], "People": [], "Formats": ["CZlib", "CArchive", "CXML"], "Text": ["CStemmer"],
    "Index": ["Text", "Parallel"], "Graph": ["Parallel"], "Algorithms": ["Graph", "Parallel"],
    "Importers": ["People", "Formats"], "Governance": ["People"], "Store": ["People", "GRDB", "GRDBSQLite"],
    "Discovery": ["People", "Text", "Index", "Graph", "Algorithms", "Parallel"],
    "Reports": ["People", "Discovery", "Formats", "Index", "Text", "Crypto"],
    "Diagrams": ["Parallel", "CGraphviz"], "Sample": ["People", "Formats"],
    "Workspace": [
      "People", "Formats", "Importers", "Governance", "Store", "Text", "Index", "Parallel", "Graph",
      "Algorithms",
      "Discovery", "Diagrams", "Sample",
    ],
    "Commands": ["People", "Discovery", "Workspace", "Reports", "ArgumentParser"],
    "whoknows": ["Commands"],
  ]

  /// Modules of the toolchain.
  static let toolchain: Set<String> = [
    "Foundation", "Dispatch", "Synchronization", "Glibc", "FoundationEssentials",
  ]

  @Test("a file imports only what its room may see", arguments: SourceFile.all)
  func imports(_ file: SourceFile) throws {
    guard file.room != "Gauge" else { return }
    let allowed = try #require(Self.arrows[file.room], "the room \(file.room) is not on the map")
    for line in file.code {
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), index < 2, index + 1 < words.count else { continue }
      let module = String(words[index + 1])
      #expect(allowed.union(Self.toolchain).contains(module), "\(file.path) imports \(module)")
    }
  }

  @Test("SQL is written in Store alone", arguments: SourceFile.all)
  func sql(_ file: SourceFile) {
    guard file.room != "Store" else { return }
    for line in file.lines {
      for phrase in ["SELECT ", "INSERT INTO", "CREATE TABLE", "DELETE FROM", "PRAGMA "] {
        #expect(!line.contains(phrase), "\(file.path): \(line)")
      }
    }
  }

  @Test("only front ends print", arguments: SourceFile.all)
  func printing(_ file: SourceFile) {
    guard file.room != "Commands", file.room != "Gauge" else { return }
    for line in file.code { #expect(!Self.calls("print", in: line), "\(file.path): \(line)") }
  }

  @Test("threads are started in Parallel alone", arguments: SourceFile.all)
  func threads(_ file: SourceFile) {
    guard file.room != "Parallel", file.room != "Gauge" else { return }
    for line in file.code {
      for word in ["DispatchQueue", "pthread_create", "Task {", "Task.detached", "withTaskGroup"] {
        #expect(!line.contains(word), "\(file.path): \(line)")
      }
      #expect(!Self.calls("Thread", in: line), "\(file.path): \(line)")
    }
  }

  @Test("unsafe memory stays behind its fences", arguments: SourceFile.all)
  func unsafe(_ file: SourceFile) {
    guard !["Parallel", "Graph", "Index", "Gauge"].contains(file.room), !file.name.hasSuffix("+C.swift")
    else { return }
    for line in file.code {
      for word in [
        "UnsafePointer", "UnsafeMutable", "UnsafeRaw", "UnsafeBuffer", "unsafeBitCast", "withUnsafe",
        "OpaquePointer",
      ] {
        #expect(!line.contains(word), "\(file.path): \(line)")
      }
    }
  }

  @Test("nothing that input can reach is forced", arguments: SourceFile.all)
  func forcing(_ file: SourceFile) {
    for line in file.code {
      for word in ["try!", "as!", "fatalError(", "-Ounchecked"] {
        #expect(!line.contains(word), "\(file.path): \(line)")
      }
    }
  }

  @Test("each check finds a planted fault")
  func plantedFaults() {
    #expect(Self.calls("print", in: "    print(name)"))
    #expect(!Self.calls("print", in: "    fingerprint(name)"))
    let lines = ["  let a = \"try!\" // x", "try! b()", "let c = \"\"\"", "  try! d", "  \"\"\"", "try! e()"]
    let planted = SourceFile(room: "Text", path: "x.swift", lines: lines)
    #expect(planted.code.count { $0.contains("try!") } == 2)
  }

  /// Whether a line calls a function of that very name.
  private static func calls(_ name: String, in line: String) -> Bool {
    var rest = line[...]
    while let range = rest.range(of: name + "(") {
      let before = range.lowerBound == line.startIndex ? " " : line[line.index(before: range.lowerBound)]
      if !before.isLetter, !before.isNumber, before != "_", before != "." { return true }
      rest = rest[range.upperBound...]
    }
    return false
  }
}
