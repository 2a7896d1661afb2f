internal import Foundation

/// What keeps a measurement from being made.
enum GaugeError: Error {
  case usage
  case unreadable(String)
  case badLine(Int)
  case wrong(String)
  case program(String)

  static let usageText = """
    usage: Gauge bench-graph STEM THREADS    answers kernel names on standard input with times; see the worker protocol
           Gauge import PROGRAM [EXPORT [TOPIC]]    times imports and questions as whole processes
           Gauge ablation PROGRAM WORKSPACE TOPICS QRELS    what each part of the score is worth
           Gauge routing PROGRAM DUMP        who answers a Stack Exchange dump's future questions
           Gauge build-text POSTS FOLDER     makes an index of lines of id, author and words
           Gauge bench-text FOLDER           answers words on standard input with people; see the worker protocol
           Gauge questions PROGRAM WORKSPACE FILE [COUNT]    times questions, each as a process
           Gauge growth MILLIONS             what a graph of so many million ties costs in time and memory
           Gauge digest THREADS              prints one line a kernel: its name and the digest of its results
           Gauge draw FILE PROGRAM FORM      draws the picture that a file describes, as svg, html, pdf or png

    """

  /// Says what is wrong and ends with a status for it.
  static func stop(_ error: any Error) -> Never {
    if case GaugeError.usage = error {
      FileHandle.standardError.write(Data(usageText.utf8))
      exit(64)
    }
    FileHandle.standardError.write(Data("Gauge: \(error)\n".utf8))
    exit(2)
  }
}
