package import Foundation

/// Checks JSON against the part of JSON Schema that this project's schemas use: types, properties, items, enumerations
/// and references to definitions.
package struct SchemaCheck {
  private let definitions: [String: Any]
  private let root: [String: Any]

  package init(contentsOf url: URL) throws {
    root = try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any] ?? [:]
    definitions = root["$defs"] as? [String: Any] ?? [:]
  }

  /// What does not fit, each with its place; empty where all fits.
  package func faults(in text: String) throws -> [String] {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
    return faults(of: value, root, at: "$")
  }

  private func faults(of value: Any, _ schema: [String: Any], at place: String) -> [String] {
    if let reference = schema["$ref"] as? String {
      let name = reference.split(separator: "/").last.map(String.init) ?? ""
      guard let definition = definitions[name] as? [String: Any] else { return ["\(place): no \(reference)"] }
      return faults(of: value, definition, at: place)
    }
    let types = schema["type"] as? [String] ?? (schema["type"] as? String).map { [$0] } ?? []
    guard types.isEmpty || types.contains(where: { Self.isOf($0, value) }) else {
      return ["\(place): not \(types)"]
    }
    var faults: [String] = []
    if let allowed = schema["enum"] as? [String], let text = value as? String, !allowed.contains(text) {
      faults.append("\(place): \(text) is not foreseen")
    }
    if let object = value as? [String: Any] {
      let properties = schema["properties"] as? [String: Any] ?? [:]
      for key in schema["required"] as? [String] ?? [] where object[key] == nil {
        faults.append("\(place): no \(key)")
      }
      for (key, member) in object.sorted(by: { $0.key < $1.key }) {
        if let part = properties[key] as? [String: Any] {
          faults += self.faults(of: member, part, at: place + "." + key)
        } else if schema["additionalProperties"] as? Bool == false {
          faults.append("\(place): \(key) is not foreseen")
        }
      }
    }
    if let list = value as? [Any], let items = schema["items"] as? [String: Any] {
      for (index, item) in list.enumerated() {
        faults += self.faults(of: item, items, at: "\(place)[\(index)]")
      }
    }
    return faults
  }

  private static func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "string": value is String
    case "integer": (value as? NSNumber).map { $0.doubleValue == $0.doubleValue.rounded() } ?? false
    case "number": value is NSNumber
    case "boolean": value is Bool
    case "null": value is NSNull
    case "array": value is [Any]
    case "object": value is [String: Any]
    default: false
    }
  }
}
