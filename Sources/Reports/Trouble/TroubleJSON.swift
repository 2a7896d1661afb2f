internal import Formats
package import People

/// Why something could not be done, for scripts: `{"error": {"code", "message", "path", "line"}}`.
package enum TroubleJSON {
  /// - Parameter language: that of `message`; `code` is the same in every language.
  package static func string(_ trouble: Trouble, language: ReportLanguage) -> String {
    JSONText.object { json in
      json.object("error") { json in
        json.member("code", trouble.code)
        json.member("message", trouble.sentence(in: language))
        json.member("path", trouble.place?.path)
        json.key("line")
        if let line = trouble.place?.line { json.integer(Int64(line)) } else { json.null() }
      }
    }
  }
}
