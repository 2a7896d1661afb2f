// The gauge measures the program; it is never shipped. One file a subcommand.
let arguments = Array(CommandLine.arguments.dropFirst())

do {
  switch arguments.first {
  case "bench-graph": try BenchGraph(arguments.dropFirst()).run()
  case "build-text": try BenchText.build(arguments.dropFirst())
  case "bench-text": try BenchText.serve(arguments.dropFirst())
  case "questions": try BenchQuestions(arguments.dropFirst()).run()
  case "import": try BenchImport(arguments.dropFirst()).run()
  case "ablation": try Ablation(arguments.dropFirst()).run()
  case "routing": try Routing(arguments.dropFirst()).run()
  case "draw": try DrawFile(arguments.dropFirst()).run()
  case "growth": try Growth(arguments.dropFirst()).run()
  case "digest": try Digest(arguments.dropFirst()).run()
  default: throw GaugeError.usage
  }
} catch {
  GaugeError.stop(error)
}
