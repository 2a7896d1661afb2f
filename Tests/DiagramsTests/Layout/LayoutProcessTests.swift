import Foundation
import TestSupport
import Testing

@testable import Diagrams

@Suite("The fence around the layout engine")
struct LayoutProcessTests {
  private static let graph = LayoutGraph(
    engine: .stress, sizes: Array(repeating: Size(width: 40, height: 20), count: 4),
    links: (1..<4).map { .init(from: 0, to: $0, distance: 90, pull: 1) })

  @Test("every engine answers with a place for each box", arguments: LayoutGraph.Engine.allCases)
  func answers(engine: LayoutGraph.Engine) throws {
    var graph = Self.graph
    graph.engine = engine
    let positions = try #require(Program.process.positions(of: graph))
    #expect(positions.count == 4)
    #expect(Set(positions).count == 4)
    #expect(Program.process.positions(of: graph) == positions)
  }

  @Test("layers run downwards, or to the right")
  func directions() throws {
    var graph = Self.graph
    graph.engine = .layeredDown
    let down = try #require(Program.process.positions(of: graph))
    #expect(down[1...].allSatisfy { $0.y < down[0].y })
    graph.engine = .layeredRight
    let right = try #require(Program.process.positions(of: graph))
    #expect(right[1...].allSatisfy { $0.x > right[0].x })
  }

  @Test(
    "a child gone wrong gives nothing, in time",
    arguments: [
      "exit 1", "kill -9 $$", "kill -11 $$", "echo garbage", "cat", "exec yes", "exec sleep 60",
      "exec >&-; exec sleep 60", "exec <&-; exec sleep 60", "cat >/dev/null; exec sleep 60",
      "head -c 20 /dev/zero", "printf '\\001PKW\\004\\000\\000\\000'; exec sleep 60",
    ])
  func broken(body: String) throws {
    let script = try Script(body)
    let clock = ContinuousClock()
    let took = clock.measure {
      #expect(LayoutProcess(executable: script.path, patience: 1).positions(of: Self.graph) == nil)
    }
    #expect(took < .seconds(5), "\(body) took \(took)")
  }

  @Test("a child that is not there, or no program, gives nothing")
  func notStarted() throws {
    #expect(LayoutProcess(executable: "/nowhere").positions(of: Self.graph) == nil)
    #expect(LayoutProcess(executable: "/etc").positions(of: Self.graph) == nil)
    let folder = try TemporaryFolder()
    let path = try folder.write("text", to: "text")
    #expect(LayoutProcess(executable: path).positions(of: Self.graph) == nil)
  }

  @Test("a child that dies before reading a long question does not take the caller with it")
  func noSignal() throws {
    let script = try Script("exit 0")
    let question = [UInt8](repeating: 7, count: 4 << 20)
    let answer = Spawn.exchange(
      executable: script.path, arguments: ["child"], environment: [], input: question, outputLimit: 100,
      patience: 5)
    #expect(answer?.isEmpty ?? true)
  }

  @Test("a long question and a long answer do not wait for each other")
  func noDeadlock() throws {
    let question = (0..<(3 << 20)).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let answer = Spawn.exchange(
      executable: "/bin/cat", arguments: ["cat"], environment: [], input: question,
      outputLimit: question.count, patience: 20)
    #expect(answer == question)
    let short = Spawn.exchange(
      executable: "/bin/cat", arguments: ["cat"], environment: [], input: question,
      outputLimit: question.count - 1, patience: 20)
    #expect(short == nil)
  }

  @Test("the child sees nothing of the caller: environment, files, signals")
  func cleanSlate() throws {
    let handle = try FileHandle(forReadingFrom: Checkout.url("LICENSE"))
    defer { try? handle.close() }
    let script = try Script("/usr/bin/env; ls /proc/$$/fd | tr '\\n' ' '; readlink /proc/$$/fd/2")
    let answer = Spawn.exchange(
      executable: script.path, arguments: ["child"], environment: ["LC_ALL=C.UTF-8"], input: [],
      outputLimit: 10_000, patience: 5)
    let text = String(decoding: try #require(answer), as: UTF8.self)
    // The shell adds PWD, and reads its script as descriptor 10.
    let names = text.split(separator: "\n").filter { $0.contains("=") }.map { $0.prefix { $0 != "=" } }
    #expect(Set(names).subtracting(["PWD", "OLDPWD", "SHLVL", "_"]) == ["LC_ALL"])
    #expect(text.contains("0 1 10 2") && text.contains("/dev/null"))
  }

  @Test("the child gives up memory, time, files and privileges before it reads a byte")
  func confined() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Program.path)
    process.arguments = [LayoutProcess.verb]
    let input = Pipe()
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    defer { process.terminate() }
    var limits = ""
    for _ in 0..<100 where !limits.contains("Max core file size        0") {
      Thread.sleep(forTimeInterval: 0.05)
      limits =
        (try? String(contentsOfFile: "/proc/\(process.processIdentifier)/limits", encoding: .utf8)) ?? ""
    }
    let rows = limits.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    func hard(_ name: [String]) -> String? {
      rows.first { Array($0.prefix(name.count)) == name }.map { $0[name.count + 1] }
    }
    #expect(hard(["Max", "address", "space"]) == "1073741824")
    #expect(hard(["Max", "cpu", "time"]) == "10")
    #expect(hard(["Max", "file", "size"]) == "0")
    #expect(hard(["Max", "open", "files"]) == "16")
    #expect(hard(["Max", "stack", "size"]) == "67108864")
    let status = try String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
    #expect(status.contains("NoNewPrivs:\t1"))
  }

  @Test("what the child is sent instead of a graph ends it with a code, not a signal")
  func garbageIn() throws {
    var random = SplitMix64(seed: 5)
    for round in 0..<20 {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: Program.path)
      process.arguments = [LayoutProcess.verb]
      let input = Pipe()
      process.standardInput = input
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      var bytes = Self.graph.message
      bytes[Int.random(in: 0..<40, using: &random)] ^= 0xFF
      try input.fileHandleForWriting.write(contentsOf: bytes.prefix(round * 12))
      try input.fileHandleForWriting.close()
      process.waitUntilExit()
      #expect(process.terminationReason == .exit, "round \(round)")
    }
  }

  @Test("a graph on which dot takes minutes costs the patience and no more")
  func patience() throws {
    var random = SplitMix64(seed: 11)
    let links = (0..<5_000).map { _ -> LayoutGraph.Link in
      let from = Int.random(in: 0..<299, using: &random)
      let to = Int.random(in: (from + 1)..<300, using: &random)
      return .init(from: from, to: to, distance: 90, pull: 1)
    }
    let graph = LayoutGraph(
      engine: .layeredDown, sizes: Array(repeating: Size(width: 40, height: 20), count: 300), links: links)
    let clock = ContinuousClock()
    let took = clock.measure {
      _ = LayoutProcess(executable: Program.path, patience: 1).positions(of: graph)
    }
    #expect(took < .seconds(4))
  }
}
