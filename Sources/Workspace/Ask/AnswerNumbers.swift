internal import Discovery

/// Numbers of posts within one answer, in the order in which they occur.
///
/// Numbers of rows depend on everything that was imported before, also on what the viewer may not see.
struct AnswerNumbers {
  private var numbers: [Int64: Int64] = [:]

  mutating func renumbered(_ expert: ExpertReport) -> ExpertReport {
    var expert = expert
    var labels: [Int64: PostLabel] = [:]
    for index in expert.evidence.indices {
      expert.evidence[index].evidence.post = number(expert.evidence[index].evidence.post)
    }
    for index in expert.finding.evidence.indices {
      expert.finding.evidence[index].post = number(expert.finding.evidence[index].post)
    }
    for index in expert.finding.parts.indices {
      expert.finding.parts[index].post = number(expert.finding.parts[index].post)
    }
    // Nobody is shown these, and their numbers tell of other imports.
    expert.finding.ownPosts = []
    for (post, label) in expert.labels.sorted(by: { $0.key < $1.key }) {
      labels[number(post)] = label
    }
    expert.labels = labels
    return expert
  }

  private mutating func number(_ post: Int64) -> Int64 {
    if let known = numbers[post] { return known }
    let number = Int64(numbers.count + 1)
    numbers[post] = number
    return number
  }
}
