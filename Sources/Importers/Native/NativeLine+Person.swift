internal import Formats
internal import People

extension NativeLine {
  mutating func person() throws -> Person {
    var person = Person(id: "")
    var id: String?
    try reader.beginObject()
    while let field = try reader.nextKey() {
      switch field {
      case "type": try reader.skip()
      case "id": id = try self.id()
      case "name": person.name = try text()
      case "email": person.email = try text()
      case "unit": person.unit = try text()
      case "location": person.location = try text()
      case "title": person.title = try text()
      case "manager": person.manager = try self.id()
      case "joined": person.joined = try instant()
      case "left": person.left = try instant()
      case "languages": person.languages = try texts()
      case "skills": person.skills = try texts()
      case "bot": person.isBot = try flag()
      case "external": person.isExternal = try flag()
      case "staff": person.isStaff = try flag()
      default: try skip(unknown: field)
      }
    }
    person.id = try Self.require(id, or: "person without id")
    return person
  }
}
