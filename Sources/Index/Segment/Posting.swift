/// One line of the inverted index: an account has to do with a post in which a term stands.
struct Posting: Hashable {
  var account: UInt32
  var post: UInt32
  var counts: TermCounts
  /// The byte of `Impact` under some norms.
  var code: UInt8 = 0

  /// What it adds to the square of the bound: with acceptance, so that accepting never breaks it.
  var boundShare: Double {
    let value = Impact.values[Int(code)] * (counts.isAccepted ? Impact.acceptance : 1)
    return value * value
  }
}
