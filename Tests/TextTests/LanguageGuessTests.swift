import Foundation
import TestSupport
import Testing

@testable import Text

struct LanguageGuessTests {
  private static let german = [
    "Wer kennt sich mit der Kühlung von Batterien aus?",
    "Ich suche jemanden, der mir bei der Einrichtung helfen kann.",
    "Das neue Release ist seit gestern auf dem Testserver.",
    "Bitte meldet euch, wenn ihr noch Fragen habt.",
    "Wir haben die Anlage am Montag abgeschaltet.",
    "Hat schon jemand Erfahrung mit dem neuen Scanner?",
    "Die Präsentation liegt im Ordner der Projektgruppe.",
    "Danke, das hat mir sehr geholfen!",
    "Leider funktioniert der Export nach Excel nicht mehr.",
    "Wann findet das nächste Treffen der Community statt?",
    "Der Kollege aus dem Einkauf weiß das bestimmt.",
    "Unser Team sucht Verstärkung für das Backend.",
    "Das Meeting wurde auf Freitag verschoben, der Call entfällt.",
    "Ich kann das Ticket nicht schließen, weil mir die Rechte fehlen.",
    "Mit welchem Tool erstellt ihr eure Roadmap?",
    "Die Messwerte sind nach dem Umbau deutlich besser.",
    "Könnt ihr mir sagen, wo ich die Vorlage finde?",
    "Es gibt eine neue Version von der Software im Store.",
    "Nach dem Update startet die App auf meinem Handy nicht.",
    "Vielen Dank an alle, die mitgemacht haben.",
  ]
  private static let english = [
    "Who knows about the cooling of batteries?",
    "I am looking for someone who can help me with the setup.",
    "The new release has been on the test server since yesterday.",
    "Please let us know if you have any questions.",
    "We switched off the plant on Monday.",
    "Has anyone got experience with the new scanner?",
    "The presentation is in the folder of the project group.",
    "Thanks, that helped me a lot with this!",
    "Unfortunately the export to Excel does not work any more.",
    "When is the next meeting of the community?",
    "The colleague from purchasing will know that.",
    "Our team is looking for help with the backend.",
    "Add bounds checks to the block device reads and writes.",
    "I cannot close the ticket because I do not have the rights.",
    "Which tool do you use for your roadmap?",
    "The values are much better after the change.",
    "Could you tell me where to find the template?",
    "Ask Jürgen Müller in Köln, he is the one who wrote it.",
    "After the update the app does not start on my phone.",
    "Many thanks to all of you who took part.",
  ]
  private static let undecided = [
    "SAP HANA", "Kick-off Workshop Berlin", "PageRank Louvain Leiden Modularity Betweenness Closeness",
    "the die der of", "42 17 4711 0815 2024 99", "", "OK", "Router Switch Firewall Server Backup Cluster",
  ]

  @Test("Sentences in German are German", arguments: german)
  func readsGerman(_ text: String) {
    var analyzer = Analyzer()
    #expect(analyzer.language(of: text) == .german)
  }

  @Test("Sentences in English are English", arguments: english)
  func readsEnglish(_ text: String) {
    var analyzer = Analyzer()
    #expect(analyzer.language(of: text) == .english)
  }

  @Test("Texts with few or mixed signs are undecided", arguments: undecided)
  func leavesUndecided(_ text: String) {
    var analyzer = Analyzer()
    #expect(analyzer.language(of: text) == nil)
  }

  @Test("A text half and half is undecided")
  func mixed() {
    var analyzer = Analyzer()
    #expect(
      analyzer.language(of: Self.german.joined(separator: " ") + Self.english.joined(separator: " ")) == nil)
  }

  @Test("Folded words alone tell the language too")
  func folded() {
    #expect(LanguageGuess.language(of: ["wir", "haben", "die", "anlage", "abgeschaltet"]) == .german)
    #expect(LanguageGuess.language(of: ["we", "have", "the"]) == nil)
  }

  @Test("The word lists are of the size they claim and share few words")
  func lists() {
    #expect((150...300).contains(StopWords.german.count))
    #expect((150...300).contains(StopWords.english.count))
    #expect(StopWords.german.intersection(StopWords.english).count < 20)
  }

  @Test(
    "More than 97 % of the paragraphs of a German collection are German",
    .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.skipMessage)))
  func collection() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/gunzip")
    process.arguments = ["-c", SharedData.url("text/xquad.de.json.gz").path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try #require(try pipe.fileHandleForReading.readToEnd())
    process.waitUntilExit()
    let collection = try JSONDecoder().decode(Collection.self, from: data)
    let paragraphs = collection.data.flatMap(\.paragraphs)
    try #require(paragraphs.count == 240)
    var analyzer = Analyzer()
    let german = paragraphs.count { analyzer.language(of: $0.context) == .german }
    #expect(Double(german) > 0.97 * Double(paragraphs.count), "\(german) of \(paragraphs.count)")
  }

  private struct Collection: Decodable {
    var data: [Article]
    struct Article: Decodable { var paragraphs: [Paragraph] }
    struct Paragraph: Decodable { var context: String }
  }
}
