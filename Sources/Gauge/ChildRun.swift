internal import Foundation

/// One run of a program with what the kernel says it used.
struct ChildRun {
  var wall: Double
  var cpu: Double
  /// The most memory resident, in MiB.
  var peakMiB: Double
  var status: Int32

  /// Runs a program to its end; its output is thrown away.
  /// - Throws: `GaugeError.program` where it cannot be started.
  init(_ program: String, _ arguments: [String]) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var child: pid_t = 0
    let start = ProcessMeter.now.wall
    guard posix_spawn(&child, program, &actions, nil, &words, environ) == 0 else {
      throw GaugeError.program(program)
    }
    var usage = rusage()
    var code: Int32 = 0
    while wait4(child, &code, 0, &usage) < 0, errno == EINTR {}
    wall = ProcessMeter.now.wall - start
    cpu = Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime)
    peakMiB = Double(usage.ru_maxrss) / 1024
    status = code
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}

extension [ChildRun] {
  /// The median of one figure.
  func median(_ figure: (ChildRun) -> Double) -> Double {
    let sorted = map(figure).sorted()
    return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
  }
}
