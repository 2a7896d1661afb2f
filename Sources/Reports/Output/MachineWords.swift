internal import Discovery
internal import Index

// The words of JSON and CSV for the cases of enumerations. Scripts rely on them, so they change with no
// language and with no renaming of the cases.

extension Band {
  var machineWord: String {
    switch self {
    case .strong: "strong"
    case .some: "some"
    case .weak: "weak"
    }
  }
}

extension AnswerOutcome {
  var machineWord: String {
    switch self {
    case .found: "found"
    case .nobody: "nobody"
    case .weakSigns: "weakSigns"
    case .tooLittleVisible: "tooLittleVisible"
    }
  }

  /// From the best to the worst for whoever asks.
  static let inOrder: [AnswerOutcome] = [.found, .weakSigns, .nobody, .tooLittleVisible]
}

extension PostRole {
  var machineWord: String {
    switch self {
    case .author: "author"
    case .asker: "asker"
    case .mentionedInQuestion: "mentionedInQuestion"
    case .mentioned: "mentioned"
    }
  }
}

extension TermField {
  var machineWord: String {
    switch self {
    case .text: "text"
    case .title: "title"
    case .threadTitle: "threadTitle"
    case .tags: "tags"
    case .paths: "paths"
    }
  }
}
