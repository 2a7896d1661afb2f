// A target of libFuzzer, built by `make fuzz` together with the sources of Text, in one module.

/// Takes any bytes as a question and as a text: the query parser must neither crash nor hang.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzQuery(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  let text = String(decoding: bytes, as: UTF8.self)
  let concepts = sharedAnalyzer.concepts(of: text)
  precondition(concepts.allSatisfy { !$0.terms.isEmpty }, "a word without a term")
  var end = 0
  for token in Tokenizer.tokens(in: text) {
    precondition(
      token.range.lowerBound >= end && token.range.upperBound <= text.utf8.count, "a word out of place")
    end = token.range.upperBound
  }
  for run in sharedAnalyzer.contentRuns(in: text, language: nil) {
    precondition(run.allSatisfy { $0.range.upperBound <= text.utf8.count }, "a content word out of place")
  }
  _ = NameLikeness.closest(to: text, among: ["Batteriesysteme", "Recht"])
  return 0
}

/// One thread calls; caches fill as they do in a long session.
nonisolated(unsafe) private var sharedAnalyzer = Analyzer()
