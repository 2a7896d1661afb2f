/// How much of a table is believed to be one.
package struct CSVLimits: Hashable, Sendable {
  /// Bytes in a field.
  package var field = 1 << 20
  /// Bytes in a record.
  package var record = 4 << 20
  /// Fields in a record.
  package var columns = 4096

  package init() {}
}

/// One record of a table.
package struct CSVRecord: Hashable, Sendable {
  package var fields: [String]
  /// The line on which the record begins, counted from 1; quoted fields may span several.
  package var line: Int
  /// What had to be changed to read it as text.
  package var repairs: TextRepairs
}
