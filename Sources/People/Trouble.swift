/// What a filter can name.
package enum NamedThing: String, Hashable, Sendable {
  case unit, location, community
}

/// Why something could not be done: facts, of which a sentence is made in each language.
package enum Trouble: Error, Hashable, Sendable {
  // Files that are read.
  case missingFile(path: String)
  case unreadable(path: String, detail: String)
  case damagedCompression(path: String, line: Int?)
  /// More than a limit allows, in size, number or depth.
  case tooLarge(path: String, detail: String)
  /// No importer knows this form.
  case unknownFormat(path: String, detail: String)
  case wrongFormat(path: String, line: Int?, detail: String)
  /// A program that is needed (git) is not there or failed.
  case toolFailed(path: String, detail: String)
  case badJudgements(path: String, line: Int)

  // The workspace.
  case missingWorkspace(path: String)
  case notAWorkspace(path: String)
  /// - Parameter version: the file's version, where it is known.
  case newerWorkspace(path: String, version: String?)
  /// The index has the form of another version.
  case otherIndex(path: String)
  case busy(path: String)
  case full(path: String)
  case readOnly(path: String)
  case corrupt(path: String, detail: String)
  case unfinishedImport(description: String)

  // What was asked.
  case unknownPerson(name: String)
  case ambiguousPerson(name: String, candidates: [String])
  /// A unit, location or community that nobody has; `closest` are names like it.
  case unknownName(kind: NamedThing, name: String, closest: [String])
  case noWords(question: String)
  /// - Parameter words: how many there are, where they could be counted.
  case tooLongQuestion(words: Int?)
  case nothingToDraw
  case folderNotEmpty(path: String)
  case badDate(text: String)
  case badReceipt

  case other(detail: String)
}

extension Trouble {
  /// The file or folder that is to blame, and the line where one is known.
  package var place: (path: String, line: Int?)? {
    switch self {
    case .missingFile(let path), .unreadable(let path, _), .tooLarge(let path, _),
      .unknownFormat(let path, _),
      .toolFailed(let path, _), .missingWorkspace(let path), .notAWorkspace(let path),
      .newerWorkspace(let path, _), .otherIndex(let path), .busy(let path), .full(let path),
      .readOnly(let path),
      .corrupt(let path, _), .folderNotEmpty(let path):
      (path, nil)
    case .damagedCompression(let path, let line), .wrongFormat(let path, let line, _): (path, line)
    case .badJudgements(let path, let line): (path, line)
    case .unfinishedImport, .unknownPerson, .ambiguousPerson, .unknownName, .noWords, .tooLongQuestion,
      .nothingToDraw,
      .badDate, .badReceipt, .other:
      nil
    }
  }

  /// A stable word for scripts.
  package var code: String {
    switch self {
    case .missingFile: "missingFile"
    case .unreadable: "unreadable"
    case .damagedCompression: "damagedCompression"
    case .tooLarge: "tooLarge"
    case .unknownFormat: "unknownFormat"
    case .wrongFormat: "wrongFormat"
    case .toolFailed: "toolFailed"
    case .badJudgements: "badJudgements"
    case .missingWorkspace: "missingWorkspace"
    case .notAWorkspace: "notAWorkspace"
    case .newerWorkspace: "newerWorkspace"
    case .otherIndex: "otherIndex"
    case .busy: "busy"
    case .full: "full"
    case .readOnly: "readOnly"
    case .corrupt: "corrupt"
    case .unfinishedImport: "unfinishedImport"
    case .unknownPerson: "unknownPerson"
    case .ambiguousPerson: "ambiguousPerson"
    case .unknownName: "unknownName"
    case .noWords: "noWords"
    case .tooLongQuestion: "tooLongQuestion"
    case .nothingToDraw: "nothingToDraw"
    case .folderNotEmpty: "folderNotEmpty"
    case .badDate: "badDate"
    case .badReceipt: "badReceipt"
    case .other: "other"
    }
  }
}
