internal import Discovery
internal import People

extension EnglishWording {
  func foundTitle(_ kind: FoundList.Kind, subjects: [String]) -> String {
    switch kind {
    case .multipliers: "Multipliers: the few who together reach the most directly"
    case .ambassadors: "Ambassadors: contacts in many units"
    case .powerUsers: "Power users: use the platform steadily and in many ways"
    case .influencers: "Influencers: others take up what they begin"
    case .mentors: "Mentors: long-standing, active, helpful to newcomers"
    case .mentorsFor: "Mentors for " + list(subjects)
    case .newcomers: "Newcomers and their mentors"
    case .circles: "Learning circles: one topic, different units, not yet in touch"
    case .meet where subjects.isEmpty: "Who should get to know each other"
    case .meet: "Whom " + list(subjects) + " should get to know"
    case .path: "Who can introduce " + subjects.joined(separator: " to ") + "?"
    case .understudies: "Who could step in for " + list(subjects)
    }
  }

  func foundBasis(_ basis: FindingBasis) -> String {
    let structure =
      switch basis.structure {
      case .line: "Line structure"
      case .informal: "Informal structure"
      case .valueCreation: "Value-creation structure"
      case .communication: "Communication without line and applause"
      }
    var span = basis.window.map { "the last " + count($0, "day", "days") } ?? "whole record"
    if let now = basis.now { span += " up to " + date(now) }
    let aging = basis.halfLife.map { "; weight halves in " + count($0, "day", "days") } ?? ""
    let without = basis.withoutTies.isEmpty ? "" : ", " + withoutTies(basis.withoutTies)
    return structure + ", " + span + aging + without + ": " + count(basis.people, "person", "people") + ", "
      + count(basis.ties, "tie", "ties") + "."
  }

  func foundMethod(_ kind: FoundList.Kind) -> String {
    let tie = "Tied are people who reply, mention or thank in two weeks or more; likes do not count."
    switch kind {
    case .multipliers: return tie + " Each next person is the one who adds most people not yet reached."
    case .ambassadors: return tie + " Ordered by units with at least two contacts."
    case .powerUsers: return "Ordered by active weeks of the last half-year and by the variety of use."
    case .influencers:
      return
        "Counted are different people who take up own posts; neither likes nor mutual applause nor own reports."
    case .mentors:
      return
        "Ordered by newcomers of other units who got a reply (first 90 days), then by acknowledgement, speed "
        + "and steadiness. At least two years here, active in the last half-year."
    case .mentorsFor:
      return
        "Shared topics, two or three steps away, helpfulness, speed, language and site; nobody of the own line."
    case .newcomers:
      return
        "First the assignment that serves all together best and overloads nobody, then two other proposals. "
        + "Nobody of the own line."
    case .circles: return "Four to five people write about the same topic. " + tie
    case .meet: return "Shared topics, different units, no contact and none in common. " + tie
    case .path: return "The strongest ways; who does not want to appear or is asked very much is not on them."
    case .understudies: return "Ordered by shared contacts and topics, half each."
    }
  }

  func foundNothing(_ kind: FoundList.Kind) -> String {
    switch kind {
    case .mentors, .mentorsFor:
      "Nobody who is willing: note one with whoknows mark NAME --mentor, or use --assume-willing."
    case .newcomers: "Nobody is new here (last 90 days, with a post)."
    case .path: "No way over visible contacts."
    default: "Too little is visible for that."
    }
  }

  func foundCaution(_ kind: FoundList.Kind) -> String? {
    switch kind {
    case .multipliers:
      "To reach means to be in direct contact. It says nothing about whether something spreads. Please ask, do not "
        + "assign."
    case .ambassadors, .influencers: "For approaching people, not for judging them."
    case .powerUsers: "For approaching people, not for judging them: who writes little does not work less."
    case .mentors, .mentorsFor, .newcomers: "Proposals for asking; nobody is assigned."
    case .circles, .meet: "Proposals: the people concerned know better whether it fits."
    case .path: "Please ask the person in the middle first."
    case .understudies: nil
    }
  }

  func foundShown(_ count: Int, of all: Int) -> String {
    "Shown: \(number(count)) of \(number(all)); more with --limit."
  }

  func foundReached(_ count: Int, of all: Int) -> String {
    "so far " + number(count) + " (" + percentage(count, of: all) + ")"
  }

  func foundCurve(_ points: [(people: Int, reached: Int)], of all: Int) -> String {
    "Of " + number(all) + " people, the best "
      + list(points.map { number($0.people) + " reach " + percentage($0.reached, of: all) }) + "."
  }

  func foundVia(_ names: [String]) -> String { "over " + list(names) }

  func foundPart(_ name: String) -> String {
    [
      "newcomers": "newcomers", "thanks": "acknowledgement", "speed": "speed", "steadiness": "steadiness",
      "topics": "topics", "distance": "closeness", "practical": "language and site",
    ][name] ?? name
  }

  func fact(_ fact: Fact) -> String { mentorFact(fact) ?? reachFact(fact) ?? meetingFact(fact) }

  private func mentorFact(_ fact: Fact) -> String? {
    let count = fact.count ?? 0
    switch fact.kind {
    case .helpedNewcomers:
      return "replied to " + self.count(count, "newcomer", "newcomers") + " of other units"
    case .helpedOwnNewcomers:
      return "replied to " + self.count(count, "newcomer", "newcomers") + " of the own unit"
    case .longStanding:
      return (fact.words.isEmpty ? "" : "at least ") + self.count(count, "year", "years") + " here"
    case .accepted: return self.count(count, "accepted answer", "accepted answers")
    case .thanked: return "thanked by " + self.count(count, "person", "people")
    case .answersWithin: return "mostly replies within " + duration(fact.hours ?? 0)
    case .steady, .activeWeeks:
      return "active in " + number(count) + " of the last " + self.count(fact.of ?? 0, "week", "weeks")
    case .sharedTopics: return "topic: " + fact.words.joined(separator: ", ")
    case .steps: return self.count(count, "step", "steps") + " away, over " + list(fact.people.map(\.name))
    case .otherUnit: return "another unit"
    case .sameSite: return "same site"
    case .sharedLanguages: return "shared language: " + fact.words.joined(separator: ", ")
    case .capacity: return "takes up to " + self.count(count, "mentee", "mentees")
    case .neverAnsweredNewcomer: return "has never answered a newcomer"
    case .onlyOwnUnit: return "has answered newcomers of the own unit only"
    case .silentFor: return "no post for " + self.count(count, "day", "days")
    case .noSharedTopic: return "no shared topic found"
    case .farAway: return "no way of at most three steps"
    case .alreadyInTouch: return "they know each other already"
    case .noSharedLanguage: return "no shared language known"
    case .notAsked: return "not yet asked whether willing"
    case .noMentorFree: return "no mentor left who is free"
    case .latestNewcomers:
      return "Considered are the latest \(number(fact.count ?? 0)) of \(number(fact.of ?? 0)); "
        + "choose --unit or --location for others."
    case .bestTogether: return "best assignment"
    case .alternative: return "also possible"
    default: return nil
    }
  }

  private func reachFact(_ fact: Fact) -> String? {
    let count = fact.count ?? 0
    switch fact.kind {
    case .reaches: return self.count(count, "direct contact", "direct contacts")
    case .adds: return "adds " + number(count)
    case .substitutes: return "substitutes: " + fact.people.map(\.name).joined(separator: ", ")
    case .nominated: return "named by " + self.count(count, "person", "people")
    case .units: return "contacts in " + self.count(count, "other unit", "other units")
    case .contacts: return self.count(count, "contact", "contacts")
    case .kindsOfUse: return number(count) + " of " + number(fact.of ?? 0) + " kinds of use"
    case .communities: return "writes in " + self.count(count, "community", "communities")
    case .followers:
      return self.count(count, "person takes", "people take") + " up own posts, in "
        + self.count(fact.of ?? 0, "discussion", "discussions")
    default: return nil
    }
  }

  private func meetingFact(_ fact: Fact) -> String {
    let count = fact.count ?? 0
    switch fact.kind {
    case .differentUnits: return fact.words.isEmpty ? number(count) + " units" : "different units"
    case .noContact: return "no contact so far"
    case .differentSites: return self.count(count, "site", "sites")
    case .suggestedBefore: return "suggested on " + (fact.day.map { date($0) } ?? "")
    case .metSince:
      return "in touch since: " + self.count(count, "time", "times") + ", first on "
        + (fact.day.map { date($0) } ?? "")
    case .wayOver: return fact.people.isEmpty ? "in direct contact" : self.count(count, "step", "steps")
    case .contactsOnWay:
      return fact.people.map(\.name).joined(separator: " – ") + ": "
        + self.count(count, "contact", "contacts")
        + (fact.day.map { ", last on " + date($0) } ?? "")
    case .sharedContacts: return number(count) + " of " + number(fact.of ?? 0) + " contacts in common"
    case .turnedToBy: return "asked by " + self.count(count, "person", "people")
    case .turnsTo: return "asks " + self.count(count, "person", "people")
    default: return placeFact(fact)
    }
  }

  private func placeFact(_ fact: Fact) -> String {
    let day = fact.day.map { date($0) } ?? ""
    switch fact.kind {
    case .inGroup: return "works in the group " + quoted(fact.words.joined(separator: " · "))
    case .linksGroup: return "links it with " + quoted(fact.words.joined(separator: " · "))
    case .placeRange: return "by contacts " + placeRange(fact.count ?? 0, fact.of ?? 0)
    case .inTop:
      return "in the top 5 % in " + number(fact.count ?? 0) + " of " + number(fact.of ?? 0)
        + " networks drawn anew"
    case .placeBefore: return earlierPlace(fact.count, day)
    case .newSince: return earlierPlace(nil, day)
    case .goneSince: return noLonger(fact.people.map(\.name), of: fact.count ?? 0, day)
    default: return ""
    }
  }

  func earlierPlace(_ place: Int?, _ date: String) -> String {
    place.map { "place " + number($0) + " on " + date } ?? "new since " + date
  }

  func noLonger(_ names: [String], of count: Int, _ date: String) -> String {
    "no longer here since " + date + ": " + names.joined(separator: ", ") + (count > names.count ? " …" : "")
  }

  func placeRange(_ best: Int, _ worst: Int) -> String {
    best == worst ? "place " + number(best) : "place " + number(best) + " to " + number(worst)
  }

  private func duration(_ hours: Double) -> String {
    hours < 48
      ? count(max(1, Int(hours.rounded(.up))), "hour", "hours")
      : count(Int((hours / 24).rounded(.up)), "day", "days")
  }
}
