internal import Discovery
internal import Formats
internal import Importers
internal import Index
internal import People
internal import Store

extension Trouble {
  /// What an error of one of the rooms means for the user; `nil` for errors of other origin.
  init?(_ error: any Error, workspace: String) {
    switch error {
    case let error as ImportError: self.init(error)
    case let error as FormatError: self.init(error)
    case let error as StoreError: self.init(error)
    case let error as Trouble: self = error
    case let error as TopicQuestionError: self.init(error)
    case IndexError.corrupt(let segment, let detail):
      self = .corrupt(path: workspace, detail: "index segment \(segment), \(detail)")
    case IndexError.otherVersion: self = .otherIndex(path: workspace)
    case let error as SpillFile.Failure:
      self = error.isLackOfSpace ? .full(path: workspace) : .other(detail: "\(error)")
    default: return nil
    }
  }

  private init(_ error: ImportError) {
    let path = error.place.file
    switch error.code {
    case .missing: self = .missingFile(path: path)
    case .unreadable: self = .unreadable(path: path, detail: error.detail)
    case .damagedCompression: self = .damagedCompression(path: path, line: error.place.line)
    case .tooLarge: self = .tooLarge(path: path, detail: error.detail)
    case .unknownFormat: self = .unknownFormat(path: path, detail: error.detail)
    case .wrongFormat: self = .wrongFormat(path: path, line: error.place.line, detail: error.detail)
    case .toolFailed: self = .toolFailed(path: path, detail: error.detail)
    }
  }

  private init(_ error: FormatError) {
    switch error.code {
    case .missing: self = .missingFile(path: error.file)
    case .unreadable, .notAFile: self = .unreadable(path: error.file, detail: error.detail)
    case .truncated, .damaged: self = .damagedCompression(path: error.file, line: error.line)
    case .tooLarge, .tooMany, .tooDeep, .bomb: self = .tooLarge(path: error.file, detail: error.detail)
    case .badName, .syntax, .wrongType:
      self = .wrongFormat(path: error.file, line: error.line, detail: error.detail)
    }
  }

  private init(_ error: StoreError) {
    switch error.code {
    case .missing: self = .missingWorkspace(path: error.path)
    case .notAWorkspace: self = .notAWorkspace(path: error.path)
    case .newerVersion: self = .newerWorkspace(path: error.path, version: error.detail)
    case .busy: self = .busy(path: error.path)
    case .full: self = .full(path: error.path)
    case .readOnly: self = .readOnly(path: error.path)
    case .corrupt: self = .corrupt(path: error.path, detail: error.detail)
    case .failed: self = .other(detail: error.detail)
    }
  }

  private init(_ error: TopicQuestionError) {
    switch error {
    case .noWords: self = .noWords(question: "")
    case .tooLong(let words): self = .tooLongQuestion(words: words)
    }
  }
}

extension Trouble {
  /// Runs a use case; whatever goes wrong below comes out as a trouble that a sentence can be made of.
  static func translating<Value>(
    workspace: String, _ body: () throws -> Value
  ) throws -> Value {
    do {
      return try body()
    } catch {
      throw Trouble(error, workspace: workspace) ?? error
    }
  }
}
