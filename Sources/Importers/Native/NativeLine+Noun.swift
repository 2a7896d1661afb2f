internal import Formats
internal import People

extension NativeLine {
  /// The noun of the line.
  /// - Throws: `FormatError` where it is no JSON, `Refusal` where it says too little.
  mutating func noun() throws -> Noun {
    guard try reader.kind() == .object else { throw Refusal(reason: "not a JSON object") }
    let noun: Noun
    switch try NativeLine.type(in: reader) {
    case "person": noun = .person(try person())
    case "attribute": noun = .attribute(try attribute())
    case "community": noun = .community(try community())
    case "membership": noun = .membership(try membership())
    case "post": noun = .post(try post())
    case "reaction": noun = .reaction(try reaction())
    case "tie": noun = .tie(try tie())
    case let other?:
      unknownType(other)
      throw Refusal(reason: "unknown type")
    case nil: throw Refusal(reason: "no type")
    }
    try reader.end()
    return noun
  }

  /// The value of `type`, which is read ahead of the other fields, wherever it stands.
  private static func type(in reader: JSONReader) throws -> String? {
    var reader = reader
    try reader.beginObject()
    while let key = try reader.nextKey() {
      if key == "type" { return try reader.kind() == .string ? reader.string() : nil }
      try reader.skip()
    }
    return nil
  }

  private mutating func attribute() throws -> Attribute {
    var person: String?
    var key: String?
    var value: String?
    var from: Instant?
    var until: Instant?
    try reader.beginObject()
    while let field = try reader.nextKey() {
      switch field {
      case "type": try reader.skip()
      case "person": person = try id()
      case "key": key = try text()
      case "value": value = try id()
      case "from": from = try instant()
      case "until": until = try instant()
      default: try skip(unknown: field)
      }
    }
    return Attribute(
      person: try Self.require(person, or: "attribute without person"),
      key: try Self.require(key.flatMap(AttributeKey.init), or: "unknown attribute"),
      value: try Self.require(value, or: "attribute without value"), from: from, until: until)
  }

  private mutating func community() throws -> Community {
    var community = Community(id: "")
    var id: String?
    try reader.beginObject()
    while let field = try reader.nextKey() {
      switch field {
      case "type": try reader.skip()
      case "id": id = try self.id()
      case "name": community.name = try text()
      case "description": community.description = try text()
      case "private": community.isPrivate = try flag()
      case "created": community.created = try instant()
      default: try skip(unknown: field)
      }
    }
    community.id = try Self.require(id, or: "community without id")
    return community
  }

  private mutating func membership() throws -> Membership {
    var person: String?
    var community: String?
    var role: String?
    var since: Instant?
    var until: Instant?
    try reader.beginObject()
    while let field = try reader.nextKey() {
      switch field {
      case "type": try reader.skip()
      case "person": person = try id()
      case "community": community = try id()
      case "role": role = try text()
      case "since": since = try instant()
      case "until": until = try instant()
      default: try skip(unknown: field)
      }
    }
    if let role, MembershipRole(rawValue: role) == nil { note("unknown role taken as member") }
    return Membership(
      person: try Self.require(person, or: "membership without person"),
      community: try Self.require(community, or: "membership without community"),
      role: role.flatMap(MembershipRole.init) ?? .member, since: since, until: until)
  }
}
