import People
import Workspace
import Discovery
import Importers
let a = CommandLine.arguments
switch a[1] {
case "import":
  let o = try Workspace.importing(ImportRequest(path: a[3]), into: a[2])
  print(o)
case "about":
  var r = AboutRequest(topic: a[3])
  if a.count > 4 { r.options.limit = Int(a[4])! }
  let t = try Workspace.about(r, in: a[2])
  print(t.answer.outcome, t.answer.words.map { ($0.surface, $0.postCount) }, t.answer.candidateCount)
  for e in t.experts { print(e.person.name, e.finding.score, e.finding.band, e.finding.threadCount, e.evidence.map { ($0.title ?? "", $0.snippet.text, $0.snippet.marks) }) }
case "evaluate":
  let o = AskOptions()
  let r = try Workspace.evaluate(topics: a[3], judgements: a[4], options: o, in: a[2])
  print(r.overall); for f in r.forms { print(f.name, f.score.precisionAt5, f.score.averagePrecision) }; print(r.unjudged.map { ($0.form, $0.outcomes) })
default: break
}
