package import Foundation

/// Real exports and collections that may lie beside the checkout; they are no part of the project.
package enum SharedData {
  /// The folder `shared/data` beside the checkout, or `nil` where there is none.
  package static let folder: URL? = {
    let root = Checkout.root.deletingLastPathComponent().appendingPathComponent("shared/data")
    return FileManager.default.fileExists(atPath: root.path) ? root : nil
  }()

  /// Whether the folder is there; tests that need it are enabled by this and say so when they skip.
  package static var isPresent: Bool { folder != nil }

  /// The message with which such a test skips.
  package static let skipMessage = "needs ../shared/data, which is not part of the project"

  /// A file or folder below `shared/data`; call only where `isPresent`.
  package static func url(_ path: String) -> URL {
    (folder ?? Checkout.root).appendingPathComponent(path)
  }
}
