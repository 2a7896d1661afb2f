package import Discovery
internal import Formats
package import People

/// What is known of a person, for scripts: who that is, `manager` (as the person, or `null`), counts,
/// `firstPost` and `lastPost` as ISO 8601 times, `topics[]` of `word`, `posts`, `places[]` of
/// `community`, `posts`, `skills[]`; where it is asked for `network`, a list of `FoundListJSON`.
package enum PersonProfileJSON {
  package static func string(_ profile: PersonProfile, network: FoundList? = nil) -> String {
    JSONText.object { json in
      PersonJSON.write(profile.person, to: &json)
      if let manager = profile.manager {
        json.object("manager") { PersonJSON.write(manager, to: &$0) }
      } else {
        json.member("manager", nil as String?)
      }
      json.member("asOf", profile.asOf?.iso8601)
      json.member("posts", profile.posts)
      json.member("answers", profile.answers)
      json.member("accepted", profile.accepted)
      json.member("questions", profile.questions)
      json.member("firstPost", profile.firstPost?.iso8601)
      json.member("lastPost", profile.lastPost?.iso8601)
      json.member("topics", profile.topics) { json, topic in
        json.object {
          $0.member("word", topic.word)
          $0.member("posts", topic.posts)
        }
      }
      json.member("places", profile.places) { json, place in
        json.object {
          $0.member("community", place.community)
          $0.member("posts", place.posts)
        }
      }
      json.member("skills", strings: profile.declaredSkills)
      if let network { json.object("network") { FoundListJSON.write(network, to: &$0) } }
    }
  }
}
