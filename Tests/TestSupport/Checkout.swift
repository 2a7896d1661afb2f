package import Foundation

/// The checkout that the tests were built from.
package enum Checkout {
  /// Its topmost folder.
  package static let root: URL = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file or folder of the checkout.
  package static func url(_ path: String) -> URL {
    root.appendingPathComponent(path)
  }
}
