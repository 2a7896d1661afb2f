import People
import Testing

@testable import Sample

@Suite struct TruthTests {
  private let demo = Sampled.demo

  /// The distinct threads in which each person wrote an accepted answer, by the community of the thread.
  private func acceptedThreads(_ sampled: Sampled) -> [String: Set<String>] {
    var threads: [String: Set<String>] = [:]
    for post in sampled.posts where post.isAccepted {
      threads[post.authors[0] + " " + (post.community ?? ""), default: []].insert(post.thread ?? "")
    }
    return threads
  }

  private func checkExperts(_ sampled: Sampled) {
    let threads = acceptedThreads(sampled)
    for subject in Company(size: sampled.size).subjects {
      #expect((2...5).contains(subject.experts.count), "\(subject.key)")
      for expert in subject.experts {
        let key = Company.id(person: expert.person) + " " + Company.id(community: subject.community)
        #expect((threads[key]?.count ?? 0) >= 3, "\(subject.key) \(expert)")
      }
    }
  }

  @Test("every expert wrote accepted answers in three threads or more", arguments: [2026, 1, 99] as [UInt64])
  func experts(seed: UInt64) {
    var size = SampleSize.demo
    size.seed = seed
    checkExperts(Sampled(size))
  }

  @Test(
    "experts' answers name words of their topic; those of the confident but wrong are never accepted for it")
  func substance() {
    for subject in Company(size: demo.size).subjects {
      let words = Set(subject.topic.words(.german).map(\.bare) + subject.topic.words(.english).map(\.bare))
      for expert in subject.experts {
        let answers = demo.posts.filter {
          $0.isAccepted && $0.authors == [Company.id(person: expert.person)]
            && $0.community == Company.id(community: subject.community)
        }
        #expect(answers.contains { answer in words.contains { answer.text.contains($0) } }, "\(subject.key)")
      }
    }
  }

  @Test("planted unanswered questions have no reply, and no other question of a settled person stays without")
  func unanswered() {
    let replied = Set(demo.posts.compactMap(\.parent))
    let planted =
      demo.truth.value["care"]?["unansweredQuestions"]?.elements.compactMap { $0["post"]?.text } ?? []
    let newcomers = demo.truth.value["care"]?["newcomers"]?.elements ?? []
    let theirs = newcomers.flatMap { $0["questions"]?.elements.compactMap(\.text) ?? [] }
    #expect(planted.count >= 10)
    let silent = demo.posts.filter { $0.kind == .question && !replied.contains($0.id) }.map(\.id)
    #expect(Set(silent).subtracting(theirs) == Set(planted))
  }

  @Test("newcomers' first posts are what the truth says, and unanswered ones have no reply")
  func newcomers() {
    let posts = demo.postsByID
    let replied = Set(demo.posts.compactMap(\.parent))
    var first: [String: Instant] = [:]
    for post in demo.posts {
      guard let time = post.time else { continue }
      first[post.authors[0]] = min(time, first[post.authors[0]] ?? time)
    }
    let newcomers = demo.truth.value["care"]?["newcomers"]?.elements ?? []
    #expect(newcomers.count >= 20)
    for newcomer in newcomers {
      let questions = newcomer["questions"]?.elements.compactMap(\.text) ?? []
      #expect(questions.allSatisfy { posts[$0]?.authors.first == newcomer["person"]?.text })
      #expect(first[newcomer["person"]?.text ?? ""]?.iso8601 == newcomer["firstPost"]?.text)
      if newcomer["unanswered"] == true { #expect(questions.allSatisfy { !replied.contains($0) }) }
    }
    #expect(
      newcomers.contains { $0["unanswered"] == true } && newcomers.contains { $0["unanswered"] == false })
  }

  @Test("parallel discussions are two threads in two communities")
  func parallel() {
    let pairs = demo.truth.value["care"]?["parallel"]?.elements ?? []
    #expect(pairs.count >= 6)
    for pair in pairs {
      let threads = pair["threads"]?.elements.compactMap(\.text) ?? []
      let places = threads.map { thread in demo.posts.first { $0.thread == thread }?.community }
      #expect(Set(places).count == 2)
    }
  }

  @Test("a dying community has next to nothing after two half-lives, a living one goes on")
  func dying() {
    let company = Company(size: demo.size)
    for (number, community) in company.communities.enumerated() {
      guard case .leisure = community.kind else { continue }
      let days = demo.posts.filter { $0.community == Company.id(community: number) && $0.parent == nil }
        .compactMap { $0.time.map { WorkCalendar.day(second: Int($0.seconds)) } }
      #expect(days.contains { $0 < 300 })
      switch community.fate {
      case .alive: #expect(days.contains { $0 > 600 })
      case .dying(let from, let halfLife):
        let late = days.count { $0 > from + 3 * halfLife }
        #expect(late * 5 < days.count, "\(community.name)")
      }
    }
  }

  @Test("bridges have lasting ties to three groups or more, bursts and broadcasters do not")
  func bridges() {
    let company = Company(size: demo.size)
    var ledger = TieLedger()
    var story = Story(company)
    while story.writeNextThread() {
      for event in story.pen.events {
        ledger.add(event.from, event.to, second: event.second, event.kind)
      }
    }
    let ties = GroupTies(company, ledger)
    #expect(company.parts.bridges.count >= 5)
    for bridge in company.parts.bridges {
      #expect(
        Set(ties.lastingGroups(of: bridge.person)).isSuperset(of: bridge.groups.dropFirst()), "\(bridge)")
    }
    for decoy in company.parts.bursts.map(\.person) + company.parts.broadcasters + company.parts.hubs {
      #expect(ties.lastingGroups(of: decoy).count < 3)
    }
  }

  @Test("hardly anything crosses the gap of a fragile contact but through its one person")
  func fragile() {
    for contact in demo.truth.value["fragile"]?.elements ?? [] {
      guard case .integer(let all)? = contact["interactions"],
        case .integer(let through)? = contact["throughPerson"]
      else { continue }
      #expect(all >= 8 && through * 5 >= all * 4)
    }
  }
}
