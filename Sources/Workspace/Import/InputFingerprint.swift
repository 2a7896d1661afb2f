internal import Foundation
internal import Store

/// What an input looks like from outside: enough to see that it is no longer what an interrupted import read.
enum InputFingerprint {
  /// Size and time of change of a file; for a folder those of everything in it, summed up.
  static func of(_ path: String) -> String {
    var fingerprint = Fingerprint()
    var count = 0
    for line in lines(path) {
      count += 1
      fingerprint.add(line)
    }
    return "\(count):" + String(fingerprint.value, radix: 16)
  }

  private static func lines(_ path: String) -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
      return [line(path, name: "")]
    }
    let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return names.sorted().map { line(path + "/" + $0, name: $0) }
  }

  private static func line(_ path: String, name: String) -> String {
    var info = stat()
    guard lstat(path, &info) == 0 else { return name + " ?" }
    return "\(name) \(info.st_size) \(info.st_mtim.tv_sec).\(info.st_mtim.tv_nsec)"
  }
}
