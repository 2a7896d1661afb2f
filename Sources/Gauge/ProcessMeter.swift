internal import Foundation

/// What this process has used, from the kernel's own books.
enum ProcessMeter {
  /// Processor and wall-clock seconds.
  struct Times {
    var cpu: Double
    var wall: Double

    static func - (one: Times, other: Times) -> Times {
      Times(cpu: one.cpu - other.cpu, wall: one.wall - other.wall)
    }

    var json: String { "{\"cpu_s\":\(cpu.short),\"wall_s\":\(wall.short)}" }
  }

  /// The times used so far.
  static var now: Times {
    func seconds(_ clock: clockid_t) -> Double {
      var time = timespec()
      clock_gettime(clock, &time)
      return Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
    }
    return Times(cpu: seconds(CLOCK_PROCESS_CPUTIME_ID), wall: seconds(CLOCK_MONOTONIC))
  }

  /// The memory resident now, in MiB.
  static var residentMiB: Double { status("VmRSS:") }

  /// The most memory resident since `resetPeak`, in MiB.
  static var peakMiB: Double { status("VmHWM:") }

  /// Begins a new peak.
  static func resetPeak() {
    try? Data("5".utf8).write(to: URL(fileURLWithPath: "/proc/self/clear_refs"))
  }

  private static func status(_ field: String) -> Double {
    guard let file = FileHandle(forReadingAtPath: "/proc/self/status"), let data = try? file.readToEnd()
    else {
      return 0
    }
    for line in String(decoding: data, as: UTF8.self).split(separator: "\n") where line.hasPrefix(field) {
      let digits = line.filter { $0.isNumber }
      return (Double(digits) ?? 0) / 1024
    }
    return 0
  }
}

extension Double {
  /// Six digits behind the point, or `null` where JSON has no number for it.
  var short: String { isFinite ? String(format: "%.6f", self) : "null" }
}
