package import Discovery
internal import Formats

/// What a picture shows, for scripts: `elements[]` with `name`, `detail`, `amount`, `marked` and `reason`, and
/// `links[]` with `from`, `to`, `weight`, `bridges[]` and `reason`.
package enum PictureTableJSON {
  package static func string(_ table: PictureTable) -> String {
    JSONText.object { json in
      json.member("title", table.title)
      json.member("basis", strings: table.subtitles)
      json.member("elements", table.elements) { json, element in
        json.object { json in
          json.member("name", element.name)
          json.member("detail", element.detail)
          json.member("amount", element.weight)
          json.member("marked", element.isMarked)
          json.member("reason", element.reason)
        }
      }
      json.member("links", table.links) { json, link in
        json.object { json in
          json.member("from", link.from)
          json.member("to", link.to)
          json.member("weight", link.weight)
          json.member("bridges", strings: link.bridges)
          json.member("reason", link.reason)
        }
      }
      json.member("notes", strings: table.captions)
    }
  }
}
