extension Company {
  /// The topics of a field that this company has: every second one where there are too few posts to show them all.
  func topics(of field: Int) -> [Topic] {
    let topics = TopicField.all[field].topics
    return size.posts >= 20_000 ? topics : topics.indices.filter { $0 % 2 == 0 }.map { topics[$0] }
  }

  /// How many product families the fields' communities tell apart.
  var variants: Int { max(1, size.communities * 3 / 10 / TopicField.all.count) }

  /// How many subjects the fields' communities hold.
  var subjectCount: Int {
    variants * TopicField.all.indices.reduce(0) { $0 + topics(of: $1).count }
  }
}
