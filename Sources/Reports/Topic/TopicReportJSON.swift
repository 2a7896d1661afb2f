package import Discovery
internal import Formats
internal import Index
internal import People
internal import Text

/// The answer to "who knows about …?" for scripts.
///
/// | key | value |
/// |---|---|
/// | `outcome` | `found`, `weakSigns`, `nobody`, `tooLittleVisible` |
/// | `question`, `asOf`, `prefersAvailable` | what was asked; `asOf` is an ISO 8601 time or `null` |
/// | `visiblePosts`, `candidates` | posts asked over; people with a matching post |
/// | `extent` | `posts` visible, `people` with at least one, `knownPeople`, `first` and `last` day |
/// | `filters` | `units`, `locations`, `notInUnits`, `communities`, `languages`, `kinds`: lists |
/// | `receipt` | what `whoknows verify` takes |
/// | `closestCommunities[]` | where nobody was found: `community`, `words[]` of `surface`, `posts`, `estimate` |
/// | `relatedWords[]`, `statedExperts[]` | where nobody was found: words that stand beside; who, with `statements[]` |
/// | `notes[]` | what was searched beyond the words: `asked`, `reason` (as of terms), `used[]` |
/// | `words[]` | `surface`, `unknown`, `posts`, `idf`, `terms[]` of `term`, `reason` |
/// | `experts[]` | best first: `rank`, who, `band`, `score`, `coverage`, `strength`, counts, `evidence[]` … |
/// | `experts[].tier`, `.places` | from 1; the `first` and `last` place that is likely |
/// | `experts[].reviewed` | matching posts of the other people shown that the person reviewed |
/// | `experts[].byRelatedWords` | found by no word of the question, only by words that others' posts share |
/// | `experts[].statements[]` | `kind` (`skill`, `title`) and `text`: stated, and worth nothing in the score |
/// | `experts[].requests` | with `--spread`: posts of 30 days that turn to the person |
/// | `experts[].reach` | with `--from`: `self`, `path[]` of `name` and `id` or `null`, `communities[]`, `location` |
/// | `experts[].wouldBeFirst` | where explained: `moreAcceptedAnswers`, `isEnough`, `like` (id of a post) |
/// | `experts[].counts` | matching posts by role: `author`, `asker`, `mentionedInQuestion`, `mentioned` |
/// | `experts[].evidence[].matched[]` | the index terms found in the post or its title, each with its reason |
/// | `experts[].evidence[].marks[]` | `[start, end]` in Unicode scalars of `text`, end exclusive |
/// | `experts[].recognition` | its `value` in the score, different `people`, of them `asked`, `thanked`, `accepted` |
/// | `experts[].parts[]` | only where explained; the values add up to `score`, shares to their part. That of
/// recognition has no post and the role `recognised` |
package enum TopicReportJSON {
  package static func string(_ report: TopicReport) -> String {
    JSONText.object { json in
      write(report, to: &json)
      if let receipt = TopicReceipt(report) { json.member("receipt", receipt.text) }
    }
  }

  /// The answer without its receipt.
  static func answer(_ report: TopicReport) -> String {
    JSONText.object { write(report, to: &$0) }
  }

  private static func write(_ report: TopicReport, to json: inout JSONWriter) {
    let answer = report.answer
    json.member("outcome", answer.outcome.machineWord)
    json.member("question", answer.question)
    json.member("asOf", report.asOf?.iso8601)
    json.member("prefersAvailable", report.prefersAvailable)
    json.member("spreads", report.spreads)
    writeExtent(report, to: &json)
    json.member("visiblePosts", answer.visiblePosts)
    json.member("candidates", answer.candidateCount)
    json.member("words", answer.words) { write($1, to: &$0) }
    json.member("notes", answer.notes) { json, note in
      json.object {
        $0.member("asked", note.asked)
        $0.member("reason", note.reason.rawValue)
        $0.member("used", strings: note.used)
      }
    }
    json.member("experts", zip(report.experts, report.ranks)) { json, expert in
      json.object { write(expert.0, rank: expert.1, to: &$0) }
    }
    writeAdvice(report.advice, to: &json)
  }

  private static func write(_ word: QuestionWord, to json: inout JSONWriter) {
    json.object { json in
      json.member("surface", word.surface)
      json.member("unknown", word.isUnknown)
      json.member("posts", word.postCount)
      json.member("idf", word.idf)
      json.member("terms", word.terms) { json, term in
        json.object {
          $0.member("term", term.term)
          $0.member("reason", term.reason.rawValue)
        }
      }
    }
  }

  private static func write(_ expert: ExpertReport, rank: Int, to json: inout JSONWriter) {
    let finding = expert.finding
    json.member("rank", rank)
    PersonJSON.write(expert.person, to: &json)
    json.member("band", finding.band.machineWord)
    json.member("score", finding.score)
    json.member("coverage", finding.coverage)
    json.member("strength", finding.strength)
    json.member("posts", finding.counts[.author] ?? 0)
    json.member("threads", finding.threadCount)
    json.member("hasMoreThreads", finding.hasMoreThreads)
    json.member("accepted", finding.acceptedCount)
    writeFacts(expert, to: &json)
    write(finding.recognition, to: &json)
    writeExtras(expert, to: &json)
    json.object("counts") { json in
      for role in [PostRole.author, .asker, .mentionedInQuestion, .mentioned] {
        json.member(role.machineWord, finding.counts[role] ?? 0)
      }
    }
    json.member("lastActive", finding.lastActive.map { Instant(seconds: $0).isoDate })
    json.member("evidence", expert.evidence) { write($1, to: &$0) }
    if !finding.parts.isEmpty {
      json.member("parts", finding.parts.map(Optional.some) + (finding.recognition.value > 0 ? [nil] : [])) {
        if let part = $1 { write(part, of: expert, to: &$0) } else { writePart(finding.recognition, to: &$0) }
      }
    }
  }

  /// What recognition adds, among the parts of posts.
  private static func writePart(_ recognition: RecognitionFinding, to json: inout JSONWriter) {
    json.object { json in
      json.member("post", String?.none)
      json.member("role", "recognised")
      json.member("value", recognition.value)
      json.member("shares", [recognition.value]) { json, value in
        json.object {
          $0.member("field", "recognition")
          $0.member("value", value)
        }
      }
    }
  }

  private static func write(_ recognition: RecognitionFinding, to json: inout JSONWriter) {
    json.object("recognition") { json in
      json.member("value", recognition.value)
      json.member("people", recognition.people)
      json.member("asked", recognition.asked)
      json.member("thanked", recognition.thanked)
      json.member("accepted", recognition.accepted)
      json.member("mutual", recognition.mutual)
    }
  }

  private static func write(_ evidence: EvidenceReport, to json: inout JSONWriter) {
    json.object { json in
      json.member("post", evidence.id)
      json.member("kind", evidence.kind.rawValue)
      json.member("role", evidence.evidence.role.machineWord)
      json.member("time", evidence.time?.iso8601)
      json.member("community", evidence.community)
      json.member("title", evidence.title)
      json.member("accepted", evidence.isAccepted)
      json.member("value", evidence.evidence.part)
      json.member("matched", evidence.evidence.terms) { json, term in
        json.object {
          $0.member("term", term.term)
          $0.member("reason", term.reason.rawValue)
        }
      }
      json.member("text", evidence.snippet.text)
      json.member("marks", evidence.snippet.scalarMarks) { json, mark in
        json.beginArray()
        json.integer(Int64(mark.lowerBound))
        json.integer(Int64(mark.upperBound))
        json.endArray()
      }
      json.member("cutBefore", evidence.snippet.isCutBefore)
      json.member("cutAfter", evidence.snippet.isCutAfter)
    }
  }

  private static func write(_ part: ScorePart, of expert: ExpertReport, to json: inout JSONWriter) {
    json.object { json in
      let label = expert.labels[part.post]
      json.member("post", label?.id)
      json.member("time", label?.time?.iso8601)
      json.member("kind", label?.kind?.rawValue)
      json.member("role", part.role.machineWord)
      json.member("accepted", part.isAccepted)
      json.member("coverage", part.coverage)
      json.member("value", part.value)
      json.member("shares", part.shares) { json, share in
        json.object {
          $0.member("word", share.surface)
          $0.member("term", share.term.term)
          $0.member("reason", share.term.reason.rawValue)
          $0.member("field", share.field.machineWord)
          $0.member("value", share.value)
        }
      }
    }
  }
}

extension Snippet {
  /// The matched words as ranges of Unicode scalars, end exclusive.
  var scalarMarks: [Range<Int>] {
    let bytes = Array(text.utf8)
    /// Scalars that begin before each byte.
    var before = [0]
    for byte in bytes { before.append((before.last ?? 0) + (byte & 0xC0 == 0x80 ? 0 : 1)) }
    return marks.compactMap { mark in
      guard mark.lowerBound >= 0, mark.upperBound < before.count else { return nil }
      return before[mark.lowerBound]..<before[mark.upperBound]
    }
  }
}
