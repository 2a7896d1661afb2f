/// What is known of a person, as a profile shows it.
package struct PersonProfile: Hashable, Sendable {
  /// A place where the person writes.
  package struct Place: Hashable, Sendable {
    package var community: String
    package var posts: Int

    package init(community: String, posts: Int) {
      self.community = community
      self.posts = posts
    }
  }

  /// A word that sets the person's posts apart from those of others.
  package struct Topic: Hashable, Sendable {
    /// The word as the person writes it most often.
    package var word: String
    /// Posts of the person in which it stands.
    package var posts: Int

    package init(word: String, posts: Int) {
      self.word = word
      self.posts = posts
    }
  }

  package var person: PersonDescription
  package var manager: PersonDescription?
  /// The viewer may see this many posts of the person.
  package var posts: Int
  package var answers: Int
  package var accepted: Int
  package var questions: Int
  package var firstPost: Instant?
  package var lastPost: Instant?
  /// Most important first.
  package var topics: [Topic]
  /// Most used first.
  package var places: [Place]
  /// Skills that the person declares.
  package var declaredSkills: [String]
  package var asOf: Instant?

  package init(person: PersonDescription) {
    self.person = person
    posts = 0
    answers = 0
    accepted = 0
    questions = 0
    topics = []
    places = []
    declaredSkills = []
  }
}
