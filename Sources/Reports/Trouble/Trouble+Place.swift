internal import People

extension Trouble {
  /// `path` or `path:line`.
  static func place(_ path: String, _ line: Int?) -> String {
    line.map { "\(path):\($0)" } ?? path
  }

  /// A cause with what was found, where something is said of it.
  static func cause(_ cause: String, _ detail: String) -> String {
    detail.isEmpty ? cause : cause + " (" + detail + ")"
  }
}
