/// Where a post stands and what it is, as small numbers whose meaning the caller knows.
package struct PostPlace: Hashable, Sendable {
  /// 0 for none.
  package var community: UInt32
  /// Below `kinds`.
  package var kind: UInt8
  /// Below 16; 0 where it could not be told.
  package var language: UInt8

  /// How many kinds there can be.
  package static let kinds = 16

  package init(community: UInt32 = 0, kind: UInt8 = 0, language: UInt8 = 0) {
    self.community = community
    self.kind = kind
    self.language = language
  }
}

/// Which posts count as evidence. They are chosen before anybody is ranked, and after everything was counted: how
/// rare a word is does not depend on where somebody looks for it.
package struct PostFilter: Hashable, Sendable {
  /// `nil` for all.
  package var communities: Set<UInt32>?
  package var kinds: Set<UInt8>?
  package var languages: Set<UInt8>?

  package init(communities: Set<UInt32>? = nil, kinds: Set<UInt8>? = nil, languages: Set<UInt8>? = nil) {
    self.communities = communities
    self.kinds = kinds
    self.languages = languages
  }

  /// Whether a post counts.
  package func admits(_ place: PostPlace) -> Bool {
    communities?.contains(place.community) ?? true && kinds?.contains(place.kind) ?? true
      && languages?.contains(place.language) ?? true
  }
}

/// Who may be named, by the number of the person.
package struct CandidateFilter: Hashable, Sendable {
  /// `nil` for everybody.
  package var only: Set<UInt32>?
  package var except: Set<UInt32>

  package init(only: Set<UInt32>? = nil, except: Set<UInt32> = []) {
    self.only = only
    self.except = except
  }

  /// Whether a person may be named.
  package func admits(_ person: UInt32) -> Bool {
    only?.contains(person) ?? true && !except.contains(person)
  }
}

extension PostPlace {
  /// Counts by kind of no post at all.
  static let noKinds = [Int](repeating: 0, count: kinds)
}

extension [Int] {
  /// Adds other counts, place by place.
  mutating func add(_ other: [Int]) {
    for (index, count) in other.enumerated() where indices.contains(index) { self[index] += count }
  }
}
