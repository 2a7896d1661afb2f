package import Discovery
internal import Store

extension Workspace {
  /// Who links which groups, units or locations.
  /// - Throws: `Trouble`.
  package static func bridges(_ request: FindingRequest, in path: String) throws -> BridgeReport {
    try reading(path) { session in
      try StoredFindings(OpenWorkspace(session, options: request.options), request).bridges()
    }
  }

  /// Contacts between groups that hang on one person.
  /// - Throws: `Trouble`.
  package static func fragileContacts(_ request: FindingRequest, in path: String) throws -> FragileReport {
    try reading(path) { session in
      try StoredFindings(OpenWorkspace(session, options: request.options), request).fragile()
    }
  }

  /// Line, informal and value-creation structure against each other.
  /// - Throws: `Trouble`.
  package static func structure(_ request: FindingRequest, in path: String) throws -> StructureReport {
    try reading(path) { session in
      try StoredFindings(OpenWorkspace(session, options: request.options), request).structure()
    }
  }
}
