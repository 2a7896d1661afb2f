/// Checks JSON against the part of JSON Schema that the project's schemas use.
enum SchemaCheck {
  /// What does not keep to the schema, each with its place.
  static func faults(in value: Any, _ schema: [String: Any], at place: String = "") -> [String] {
    var faults: [String] = []
    if let types = schema["type"] as? [String] ?? (schema["type"] as? String).map({ [$0] }),
      !types.contains(where: { isOf($0, value) })
    {
      return ["\(place): not \(types.joined(separator: " or "))"]
    }
    if let allowed = schema["enum"] as? [String], let text = value as? String, !allowed.contains(text) {
      faults.append("\(place): \(text)")
    }
    if let object = value as? [String: Any] {
      for key in schema["required"] as? [String] ?? [] where object[key] == nil {
        faults.append("\(join(place, key)): missing")
      }
      for (key, own) in schema["properties"] as? [String: [String: Any]] ?? [:] {
        if let member = object[key] { faults += Self.faults(in: member, own, at: join(place, key)) }
      }
    }
    if let array = value as? [Any] {
      if array.count < schema["minItems"] as? Int ?? 0 { faults.append("\(place): too few items") }
      if let items = schema["items"] as? [String: Any] {
        for (index, item) in array.enumerated() {
          faults += Self.faults(in: item, items, at: "\(place)[\(index)]")
        }
      }
    }
    return faults
  }

  private static func join(_ place: String, _ key: String) -> String {
    place.isEmpty ? key : place + "." + key
  }

  private static func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "integer": value is Int
    case "boolean": value is Bool
    case "null": "\(value)" == "<null>"
    default: false
    }
  }
}
