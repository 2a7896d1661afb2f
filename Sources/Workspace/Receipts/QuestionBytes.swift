internal import Discovery
internal import Formats
internal import People

/// A question with all its options as bytes, and back: JSON with short keys, of what differs from the defaults.
struct QuestionBytes {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  init(_ request: AboutRequest) {
    var json = JSONWriter(pretty: false)
    json.beginObject()
    func list(_ key: String, _ values: [String]) {
      guard !values.isEmpty else { return }
      json.key(key)
      json.beginArray()
      for value in values { json.string(value) }
      json.endArray()
    }
    list("q", [request.topic] + request.others)
    list("w", request.leftOut.map(\.rawValue))
    let options = request.options
    let flags = Self.flags(request).filter(\.isSet).map(\.name).joined()
    if !flags.isEmpty { list("f", [flags]) }
    switch options.viewer {
    case .owner: break
    case .person(let name): list("v", [name])
    case .all: break
    }
    if let asOf = options.asOf {
      json.key("t")
      json.integer(asOf.microseconds)
    }
    if options.limit != AskOptions().limit {
      json.key("n")
      json.integer(Int64(options.limit))
    }
    if let from = request.from { list("m", [from]) }
    for (key, values) in Self.lists(options.filters) { list(key, values) }
    json.endObject()
    bytes = json.bytes
  }

  private static func flags(_ request: AboutRequest) -> [(name: String, isSet: Bool)] {
    let options = request.options
    return [
      ("a", options.viewer == .all), ("n", request.prefersAvailable), ("x", request.explains),
      ("w", request.comparesWithFirst),
      ("s", request.spreads),
      ("b", options.showsBots), ("c", options.showsStaff), ("e", options.showsExternals),
    ]
  }

  private static func lists(_ filters: AskFilters) -> [(key: String, values: [String])] {
    [
      ("u", filters.units), ("l", filters.locations), ("o", filters.notInUnits), ("c", filters.communities),
      ("g", filters.languages), ("k", filters.kinds.map(\.rawValue)),
    ]
  }

  /// The question again; `nil` where the bytes are none.
  var request: AboutRequest? {
    guard let json = try? JSONValue(bytes), let topic = strings(json["q"]).first else { return nil }
    var request = AboutRequest(topic: topic)
    request.others = Array(strings(json["q"]).dropFirst())
    request.leftOut = strings(json["w"]).compactMap { ScoreFactor(rawValue: $0) }
    let flags = strings(json["f"]).first ?? ""
    request.prefersAvailable = flags.contains("n")
    request.explains = flags.contains("x")
    request.comparesWithFirst = flags.contains("w")
    request.spreads = flags.contains("s")
    request.options.showsBots = flags.contains("b")
    request.options.showsStaff = flags.contains("c")
    request.options.showsExternals = flags.contains("e")
    if flags.contains("a") { request.options.viewer = .all }
    if let viewer = strings(json["v"]).first { request.options.viewer = .person(viewer) }
    request.options.asOf = integer(json["t"]).map { Instant(microseconds: $0) }
    if let limit = integer(json["n"]) { request.options.limit = Int(max(1, min(limit, 1_000_000))) }
    request.from = strings(json["m"]).first
    var filters = AskFilters()
    filters.units = strings(json["u"])
    filters.locations = strings(json["l"])
    filters.notInUnits = strings(json["o"])
    filters.communities = strings(json["c"])
    filters.languages = strings(json["g"])
    filters.kinds = strings(json["k"]).map { PostKind(rawValue: $0) }
    request.options.filters = filters
    return request
  }

  private func strings(_ value: JSONValue?) -> [String] { value?.elements.compactMap(\.string) ?? [] }

  private func integer(_ value: JSONValue?) -> Int64? {
    if case .number(let number) = value { return number.integer } else { return nil }
  }
}
