/// Which kinds of people a question wants to see beside ordinary colleagues.
///
/// Bots and staff, and people of other organisations, are kept out of rankings unless asked for, and labelled
/// then. Who opted out appears in no case.
package struct Appearance: Hashable, Sendable {
  package var showsBots = false
  package var showsStaff = false
  package var showsExternals = false

  package init() {}

  /// The people to leave out.
  package func excluded(
    bots: Set<Int64>, staff: Set<Int64>, externals: Set<Int64>, optedOut: Set<Int64>
  ) -> Set<Int64> {
    var excluded = optedOut
    if !showsBots { excluded.formUnion(bots) }
    if !showsStaff { excluded.formUnion(staff) }
    if !showsExternals { excluded.formUnion(externals) }
    return excluded
  }
}
