internal import Foundation
internal import People

/// Writes results to files.
enum OutputFile {
  /// Writes a file that others cannot read, replacing an old one only when the new one is whole.
  static func write(_ bytes: [UInt8], to path: String) throws {
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
      chmod(path, 0o600)
    } catch let error as CocoaError where error.code == .fileWriteOutOfSpace {
      throw Trouble.full(path: path)
    } catch {
      throw Trouble.readOnly(path: path)
    }
  }
}
