import Formats

/// The format error that something throws, or `nil`.
func formatError(_ body: () throws -> Void) -> FormatError? {
  do { try body() } catch { return error as? FormatError }
  return nil
}
