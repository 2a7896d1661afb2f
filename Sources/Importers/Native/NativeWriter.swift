internal import Formats
package import People

/// Writes nouns as lines of the native interchange, which `NativeImporter` reads back as the same nouns.
///
/// What a source does not say is left out; empty texts count as not said.
package struct NativeWriter: Sendable {
  private var writer = JSONWriter()

  package init() {}

  /// Gives the lines written so far and forgets them, for output piece by piece.
  package mutating func takeBytes() -> [UInt8] {
    writer.takeBytes()
  }

  /// Writes a noun as one line.
  package mutating func write(_ noun: Noun) {
    writer.beginObject()
    switch noun {
    case .person(let person): write(person)
    case .attribute(let attribute): write(attribute)
    case .community(let community): write(community)
    case .membership(let membership): write(membership)
    case .post(let post): write(post)
    case .reaction(let reaction): write(reaction)
    case .tie(let tie): write(tie)
    }
    writer.endObject()
    writer.endLine()
  }

  private mutating func write(_ person: Person) {
    field("type", "person")
    field("id", person.id)
    field("name", person.name)
    field("email", person.email)
    field("unit", person.unit)
    field("location", person.location)
    field("title", person.title)
    field("manager", person.manager)
    field("joined", person.joined)
    field("left", person.left)
    field("languages", person.languages)
    field("skills", person.skills)
    field("bot", person.isBot)
    field("external", person.isExternal)
    field("staff", person.isStaff)
  }

  private mutating func write(_ attribute: Attribute) {
    field("type", "attribute")
    field("person", attribute.person)
    field("key", attribute.key.rawValue)
    field("value", attribute.value)
    field("from", attribute.from)
    field("until", attribute.until)
  }

  private mutating func write(_ community: Community) {
    field("type", "community")
    field("id", community.id)
    field("name", community.name)
    field("description", community.description)
    field("private", community.isPrivate)
    field("created", community.created)
  }

  private mutating func write(_ membership: Membership) {
    field("type", "membership")
    field("person", membership.person)
    field("community", membership.community)
    field("role", membership.role.rawValue)
    field("since", membership.since)
    field("until", membership.until)
  }

  private mutating func write(_ post: Post) {
    field("type", "post")
    field("id", post.id)
    if post.authors.count == 1 { field("author", post.authors[0]) } else { field("authors", post.authors) }
    field("community", post.community)
    field("thread", post.thread)
    field("parent", post.parent)
    field("time", post.time)
    field("kind", post.kind.rawValue)
    field("title", post.title)
    field("text", post.text)
    field("tags", post.tags)
    field("mentions", post.mentions)
    field("paths", post.paths)
    field("references", post.references)
    field("accepted", post.isAccepted ? true : nil)
    field("acceptedAt", post.acceptedAt)
    field("edited", post.edited)
    field("deleted", post.isDeleted ? true : nil)
  }

  private mutating func write(_ reaction: Reaction) {
    field("type", "reaction")
    field("person", reaction.person)
    field("post", reaction.post)
    field("kind", reaction.kind)
    field("time", reaction.time)
    guard reaction.person == nil || reaction.count != 1 else { return }
    writer.key("count")
    writer.integer(Int64(reaction.count))
  }

  private mutating func write(_ tie: Tie) {
    field("type", "tie")
    field("from", tie.from)
    field("to", tie.to)
    field("kind", tie.kind)
    field("time", tie.time)
    if let weight = tie.weight {
      writer.key("weight")
      writer.double(weight)
    }
    field("post", tie.post)
  }

  private mutating func field(_ key: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    writer.key(key)
    writer.string(text)
  }

  private mutating func field(_ key: String, _ instant: Instant?) {
    guard let instant else { return }
    // A first instant of a day is what a mere date means.
    let isDate = instant.microseconds == Int64(instant.day) * 86_400_000_000
    field(key, isDate ? instant.isoDate : instant.iso8601)
  }

  private mutating func field(_ key: String, _ flag: Bool?) {
    guard let flag else { return }
    writer.key(key)
    writer.bool(flag)
  }

  private mutating func field(_ key: String, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    writer.key(key)
    writer.beginArray()
    for text in texts { writer.string(text) }
    writer.endArray()
  }
}
