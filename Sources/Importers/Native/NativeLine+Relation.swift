internal import Formats
internal import People

extension NativeLine {
  mutating func reaction() throws -> Reaction {
    var post: String?
    var person: String?
    var kind: String?
    var time: Instant?
    var count: JSONNumber?
    try reader.beginObject()
    while let field = try reader.nextKey() {
      switch field {
      case "type": try reader.skip()
      case "person": person = try id()
      case "post": post = try id()
      case "kind": kind = try text()
      case "time": time = try instant()
      case "count": count = try number()
      default: try skip(unknown: field)
      }
    }
    if person == nil, count == nil { throw Refusal(reason: "reaction without person or count") }
    let number = count == nil ? 1 : count?.integer
    guard let number, (1...1_000_000_000).contains(number) else {
      throw Refusal(reason: "reaction with an impossible count")
    }
    return Reaction(
      post: try Self.require(post, or: "reaction without post"), person: person,
      kind: try Self.require(kind, or: "reaction without kind"), time: time, count: Int(number))
  }

  mutating func tie() throws -> Tie {
    var from: String?
    var to: String?
    var kind: String?
    var time: Instant?
    var weight: JSONNumber?
    var post: String?
    try reader.beginObject()
    while let field = try reader.nextKey() {
      switch field {
      case "type": try reader.skip()
      case "from": from = try id()
      case "to": to = try id()
      case "kind": kind = try text()
      case "time": time = try instant()
      case "weight":
        guard try reader.kind() == .number || reader.kind() == .null else {
          throw Refusal(reason: "tie with an impossible weight")
        }
        weight = try number()
      case "post": post = try id()
      default: try skip(unknown: field)
      }
    }
    if let weight {
      guard let value = weight.double, value > 0 else {
        throw Refusal(reason: "tie with an impossible weight")
      }
    }
    return Tie(
      from: try Self.require(from, or: "tie without from"), to: try Self.require(to, or: "tie without to"),
      kind: try Self.require(kind, or: "tie without kind"), time: time, weight: weight?.double, post: post)
  }
}
