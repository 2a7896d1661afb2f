internal import Discovery
internal import Formats
internal import People

extension TopicReportJSON {
  /// How much could be seen, and what the question was narrowed down to.
  static func writeExtent(_ report: TopicReport, to json: inout JSONWriter) {
    write(report.answer.extent, to: &json)
    write(report.filters, to: &json)
  }

  static func write(_ extent: VisibleExtent, to json: inout JSONWriter) {
    json.object("extent") { json in
      json.member("posts", extent.posts)
      json.member("people", extent.people)
      json.member("knownPeople", extent.knownPeople)
      json.member("first", extent.first?.isoDate)
      json.member("last", extent.last?.isoDate)
    }
  }

  static func write(_ filters: AskFilters, to json: inout JSONWriter) {
    json.object("filters") { json in
      json.member("units", strings: filters.units)
      json.member("locations", strings: filters.locations)
      json.member("notInUnits", strings: filters.notInUnits)
      json.member("communities", strings: filters.communities)
      json.member("languages", strings: filters.languages)
      json.member("kinds", strings: filters.kinds.map(\.rawValue))
    }
  }

  /// Where to ask, with what words, and whom.
  static func writeAdvice(_ advice: AnswerAdvice, to json: inout JSONWriter) {
    json.member("relatedWords", strings: advice.related)
    json.member("statedExperts", advice.stated) { json, expert in
      json.object {
        PersonJSON.write(expert.person, to: &$0)
        write(expert.statements, to: &$0)
      }
    }
    json.member("closestCommunities", advice.places) { json, place in
      json.object {
        $0.member("community", place.community)
        $0.member("words", place.words) { json, word in
          json.object {
            $0.member("surface", word.surface)
            $0.member("posts", word.posts)
            if word.isEstimate { $0.member("estimate", true) }
          }
        }
      }
    }
  }

  private static func write(_ statements: [Statement], to json: inout JSONWriter) {
    json.member("statements", statements) { json, statement in
      json.object {
        $0.member("kind", statement.kind.rawValue)
        $0.member("text", statement.text)
      }
    }
  }

  /// What was asked for beside the ranking.
  static func writeExtras(_ expert: ExpertReport, to json: inout JSONWriter) {
    json.member("byRelatedWords", expert.finding.isByRelatedWords)
    write(expert.statements, to: &json)
    if let requests = expert.requests { json.member("requests", requests) }
    if let reach = expert.reach {
      json.object("reach") { json in
        json.member("self", reach.isSelf)
        if let path = reach.path {
          json.member("path", path) { json, person in
            json.object {
              $0.member("name", person.name)
              $0.member("id", person.id)
            }
          }
        } else {
          json.key("path")
          json.null()
        }
        json.member("communities", strings: reach.communities)
        json.member("location", reach.location)
      }
    }
    guard let counterfactual = expert.counterfactual else { return }
    json.object("wouldBeFirst") { json in
      switch counterfactual {
      case .moreAccepted(let count, let like), .notWith(let count, let like):
        json.member("moreAcceptedAnswers", count)
        if case .moreAccepted = counterfactual {
          json.member("isEnough", true)
        } else {
          json.member("isEnough", false)
        }
        json.member("like", like.id)
      }
    }
  }

  /// What speaks for a person on the topic, and how sure the place is.
  static func writeFacts(_ expert: ExpertReport, to json: inout JSONWriter) {
    let finding = expert.finding
    json.member("tier", finding.tier)
    json.object("places") { json in
      json.member("first", finding.places.first)
      json.member("last", finding.places.last)
    }
    json.member("answers", finding.answerCount)
    json.member("helped", expert.helped)
    json.member("reviewed", expert.reviewed)
    json.member("lastOnTopic", finding.lastOnTopic.map { Instant(seconds: $0).isoDate })
  }
}

extension TopicReport {
  /// The place of each expert in the list: those who tie share the first place of theirs.
  var ranks: [Int] {
    var ranks: [Int] = []
    for (index, expert) in experts.enumerated() {
      let ties = index > 0 && experts[index - 1].finding.score == expert.finding.score
      ranks.append(ties ? ranks[index - 1] : index + 1)
    }
    return ranks
  }
}
