internal import Formats
internal import People

/// The members of a JSON object that say who somebody is.
enum PersonJSON {
  static func write(_ person: PersonDescription, to json: inout JSONWriter) {
    json.member("name", person.name)
    json.member("id", person.id)
    json.member("email", person.email)
    json.member("unit", person.unit)
    json.member("location", person.location)
    json.member("title", person.title)
    json.member("labels", strings: PersonLabel.all(of: person).map(\.rawValue))
  }
}
