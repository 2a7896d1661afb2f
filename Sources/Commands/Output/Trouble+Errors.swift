internal import Discovery
internal import Formats
internal import Importers
internal import Index
internal import People
internal import Reports
internal import Store
internal import Workspace

extension Trouble {
  /// What an error of one of the rooms means for the user; `nil` for errors of other origin.
  init?(_ error: any Error) {
    switch error {
    case let error as ImportError: self.init(error)
    case let error as FormatError: self.init(error)
    case let error as StoreError: self.init(error)
    case let error as WorkspaceError: self.init(error)
    case let error as TopicQuestionError: self.init(error)
    case IndexError.corrupt(let segment, let detail):
      self = .corrupt(path: WorkspaceOption.pathOfArguments, detail: "index segment \(segment), \(detail)")
    case let error as OutputError:
      self = error.isFull ? .full(path: "-") : .other(detail: error.detail)
    case let error as BadDate: self = .badDate(text: error.text)
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

  private init(_ error: WorkspaceError) {
    switch error {
    case .unfinishedImport(let description): self = .unfinishedImport(description: description)
    case .unknownPerson(let name): self = .unknownPerson(name: name)
    case .ambiguousPerson(let name, let candidates):
      self = .ambiguousPerson(name: name, candidates: candidates)
    case .badJudgements(let path, let line): self = .badJudgements(path: path, line: line)
    case .nothingToDraw: self = .nothingToDraw
    case .folderNotEmpty(let path): self = .folderNotEmpty(path: path)
    }
  }

  private init(_ error: TopicQuestionError) {
    switch error {
    case .noWords: self = .noWords(question: "")
    case .tooLong(let words): self = .tooLongQuestion(words: words)
    }
  }
}
