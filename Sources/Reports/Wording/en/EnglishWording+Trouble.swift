internal import People

extension EnglishWording {
  func sentence(_ trouble: Trouble) -> String {
    fileSentence(trouble) ?? workspaceSentence(trouble) ?? questionSentence(trouble)
  }

  private func fileSentence(_ trouble: Trouble) -> String? {
    switch trouble {
    case .missingFile(let path): path + ": there is no such file; check the path"
    case .unreadable(let path, let detail):
      path + ": " + Trouble.cause("it cannot be read", detail) + "; check what it is and its permissions"
    case .damagedCompression(let path, let line):
      Trouble.place(path, line) + ": the compressed data is damaged or ends early; get a fresh copy"
    case .tooLarge(let path, let detail):
      path + ": " + Trouble.cause("it is beyond a limit for safe reading", detail)
        + "; split it, or check where it comes from"
    case .unknownFormat(let path, let detail):
      path + ": " + Trouble.cause("no known kind of export", detail) + "; name the kind with --as"
    case .wrongFormat(let path, let line, let detail):
      Trouble.place(path, line) + ": " + Trouble.cause("it is not in the form it should have", detail)
        + "; export it again, or name the kind with --as"
    case .toolFailed(let path, let detail):
      path + ": " + Trouble.cause("a program that is needed did not work", detail)
        + "; check that it is installed"
    case .badJudgements(let path, let line):
      Trouble.place(path, line) + ": not a line of topics (id TAB query) or judgements (id 0 person grade)"
    default: nil
    }
  }

  private func workspaceSentence(_ trouble: Trouble) -> String? {
    switch trouble {
    case .missingWorkspace(let path):
      path + ": there is no workspace yet; begin with whoknows import PATH"
    case .notAWorkspace(let path):
      path + ": this file is not a workspace; name another one with --workspace"
    case .newerWorkspace(let path, let version):
      path + ": " + Trouble.cause("a newer version of whoknows made this workspace", version ?? "")
        + "; update whoknows"
    case .otherIndex(let path):
      path + ": another version of whoknows made its index; import anew into another file"
    case .busy(let path): path + ": another whoknows is writing to it; try again when it has finished"
    case .full(let path):
      path + ": there is no space left to write; make room, then run the same command again"
    case .readOnly(let path):
      path + ": it cannot be written; check the permissions of the file and its folder"
    case .corrupt(let path, let detail):
      path + ": " + Trouble.cause("the workspace is damaged", detail) + "; restore a copy, or import again"
    case .unfinishedImport(let description):
      "unfinished import: " + description
        + " was begun and not finished; run it again, or add --discard-unfinished"
    default: nil
    }
  }

  private func questionSentence(_ trouble: Trouble) -> String {
    switch trouble {
    case .unknownPerson(let name): quoted(name) + ": nobody by this name; try the e-mail address or the id"
    case .ambiguousPerson(let name, let candidates):
      quoted(name) + ": several people go by this name" + candidateList(candidates) + "; say which by its id"
    case .unknownName(let kind, let name, let closest):
      kind.rawValue + " " + quoted(name) + ": not known here"
        + (closest.isEmpty ? "" : "; the closest: " + list(closest.map(quoted)))
    case .noWords(let question): quoted(question) + ": there is no word in it to look for; ask with a topic"
    case .tooLongQuestion(let words):
      "question: too long" + (words.map { " (" + count($0, "word", "words") + ")" } ?? "")
        + "; name the few words that matter"
    case .nothingToDraw: "map: there is nothing to draw; widen the time or the selection, or import more"
    case .folderNotEmpty(let path): path + ": the folder is not empty; name a new one"
    case .badReceipt:
      "receipt: it is none of whoknows, or was not copied whole; copy it again, from wk1 to its end"
    case .badDate(let text): quoted(text) + ": not a date; write it as 2025-10-12"
    case .other(let detail): "unexpected: " + (detail.isEmpty ? "something went wrong" : detail)
    default: "unexpected: something went wrong"
    }
  }

  private func candidateList(_ candidates: [String]) -> String {
    candidates.isEmpty ? "" : " (" + candidates.joined(separator: ", ") + ")"
  }
}
