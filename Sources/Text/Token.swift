/// A word in a text: where it stands and its folded form.
///
/// `PageRank` stands as `pagerank` with the parts `page` and `rank`; `sap-hana` as `saphana` with `sap` and
/// `hana`; a plain word has no parts.
package struct Token: Hashable, Sendable {
  /// Where the word stands, as UTF-8 offsets into the text; includes the `#` of a tag.
  package var range: Range<Int>
  /// The word folded, its parts joined without what stood between them.
  package var folded: String
  /// The folded parts of two letters or more: camel case, hyphen, underscore, dot, letters before digits.
  package var parts: [String]
  /// Whether the word is written as a hash tag.
  package var isTag: Bool

  package init(range: Range<Int>, folded: String, parts: [String] = [], isTag: Bool = false) {
    self.range = range
    self.folded = folded
    self.parts = parts
    self.isTag = isTag
  }
}
