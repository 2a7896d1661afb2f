internal import Formats

extension SlackMarkup {
  /// Adds the text of a message's blocks, which newer messages have beside or instead of their text.
  mutating func add(blocks: JSONValue) {
    for block in blocks.elements {
      add(block: block)
      endLine()
    }
    trimEnd()
  }

  private mutating func add(block: JSONValue) {
    switch block["type"]?.string {
    case "text": add(literal: block["text"]?.string ?? "")
    case "plain_text": add(literal: block["text"]?.string ?? "")
    case "mrkdwn": add(markup: block["text"]?.string ?? "")
    case "user": if let id = block["user_id"]?.string { add(user: id) }
    case "channel": if let id = block["channel_id"]?.string { add(channel: id) }
    case "usergroup": add(literal: "@" + (block["usergroup_id"]?.string ?? ""))
    case "broadcast": add(literal: "@" + (block["range"]?.string ?? ""))
    case "emoji": add(literal: ":" + (block["name"]?.string ?? "") + ":")
    case "link": add(link: block["url"]?.string ?? "", label: block["text"]?.string)
    default:
      // Sections, lists, quotes and whatever comes to be: their parts in order.
      if let text = block["text"] { add(block: text) }
      for part in (block["elements"] ?? .null).elements + (block["fields"] ?? .null).elements {
        add(block: part)
        if part["elements"] != nil { endLine() }
      }
    }
  }
}
