internal import Formats
package import People

/// What imports did, for scripts: `imports[]`, one element a path.
///
/// | key | value |
/// |---|---|
/// | `path`, `format`, `source`, `resumed` | what was read |
/// | `read{}` | records by the source's own word for them |
/// | `new{}`, `changed`, `stubs{}` | `people` and `posts` that came in; things said differently now |
/// | `skipped[]`, `noted[]` | `reason`, `count`, `examples[]` of `file`, `line`; the most frequent first |
/// | `unknownFields{}` | how often each came |
package enum ImportOutcomeJSON {
  package static func string(_ outcomes: [ImportOutcome]) -> String {
    JSONText.object { json in
      json.member("imports", outcomes) { json, outcome in json.object { write(outcome, to: &$0) } }
    }
  }

  private static func write(_ outcome: ImportOutcome, to json: inout JSONWriter) {
    json.member("path", outcome.path)
    json.member("format", outcome.format)
    json.member("source", outcome.source)
    json.member("resumed", outcome.wasResumed)
    json.object("read") { json in
      for (record, count) in outcome.report.readInOrder { json.member(record, count) }
    }
    json.object("new") { json in
      json.member("people", outcome.newPeople)
      json.member("posts", outcome.newPosts)
    }
    json.member("changed", outcome.changed)
    json.object("stubs") { json in
      json.member("people", outcome.stubPeople)
      json.member("posts", outcome.stubPosts)
    }
    write(outcome.report.skipped, key: "skipped", to: &json)
    write(outcome.report.noted, key: "noted", to: &json)
    json.object("unknownFields") { json in
      for (field, count) in outcome.report.unknownFieldsInOrder { json.member(field, count) }
    }
  }

  private static func write(_ skips: [String: ImportReport.Skip], key: String, to json: inout JSONWriter) {
    json.member(key, ImportReport.inOrder(skips)) { json, skip in
      json.object { json in
        json.member("reason", skip.key)
        json.member("count", skip.value.count)
        json.member("examples", skip.value.examples) { json, place in
          json.object { json in
            json.member("file", place.file)
            json.key("line")
            if let line = place.line { json.integer(Int64(line)) } else { json.null() }
          }
        }
      }
    }
  }
}
