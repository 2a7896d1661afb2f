internal import GRDB

extension ReadSession {
  /// Different people whose questions some posts answer, without the one who wrote them.
  ///
  /// A question counts where it stands in the same community as the answer, so that nothing shows through from
  /// elsewhere.
  /// - Parameters:
  ///   - posts: posts that the viewer may see, all by one person.
  ///   - without: people who may not appear.
  package func peopleHelped(by posts: [Int64], of person: Int64, without: Set<Int64>) throws -> Int {
    guard !posts.isEmpty else { return 0 }
    let askers = try Int64.fetchSet(
      db,
      sql: """
        SELECT coalesce(identity.person, asked.author) FROM visible_post AS post
          JOIN visible_post AS asked ON asked.id = post.parent AND NOT asked.is_deleted AND asked.kind = 'question'
            AND asked.community IS post.community
          LEFT JOIN identity ON identity.account = asked.author
        WHERE post.id IN (\(databaseQuestionMarks(count: posts.count))) AND asked.author IS NOT NULL
        """, arguments: StatementArguments(posts))
    return askers.subtracting(without).subtracting([person]).count
  }
}
