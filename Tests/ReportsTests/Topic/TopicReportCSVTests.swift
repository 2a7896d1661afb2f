import Discovery
import Formats
import People
import Testing

@testable import Reports

@Suite("The answer to spreadsheets")
struct TopicReportCSVTests {
  @Test("One row an expert")
  func row() {
    #expect(
      TopicReportCSV.string(Fixture.found()) == """
        rank,name,id,email,unit,location,title,labels,band,score,coverage,posts,threads,accepted,asked,\
        namedInQuestions,mentioned,lastActive,evidence,tier,firstPlace,lastPlace,answers,helped,lastOnTopic,\
        recognisedBy,askedBy,thankedBy,acceptedBy,mutual,recognition,reviewed,byRelatedWords,statements\r
        1,Änne Öztürk,firm/p1,aenne.oeztuerk@firm.example,Batteriesysteme,Sindelfingen,Senior Engineer,,\
        strong,12.5,0.9,7,4,3,0,0,0,2025-10-12,m17,1,1,1,0,0,,0,0,0,0,0,0.0,0,false,\r\n
        """)
  }

  @Test("Who recognised a person, and what the person states, have columns")
  func recognition() {
    var report = Fixture.found()
    var recognition = RecognitionFinding()
    (recognition.people, recognition.asked, recognition.thanked, recognition.accepted) = (4, 1, 2, 3)
    (recognition.mutual, recognition.value) = (5, 1.5)
    report.experts[0].finding.recognition = recognition
    report.experts[0].finding.isByRelatedWords = true
    report.experts[0].reviewed = 6
    report.experts[0].statements = [
      Statement(kind: .skill, text: "Kühlung"), Statement(kind: .title, text: "PO"),
    ]
    #expect(
      TopicReportCSV.string(report).hasSuffix(",4,1,2,3,5,1.5,6,true,skill: Kühlung; title: PO\r\n"))
  }

  @Test(
    "Formulas are disarmed, also behind white space",
    arguments: ["=1+1", "+1", "-1", "@x", "\t=1+1", "\r=1", " \n=1"])
  func formulas(attack: String) {
    var person = Fixture.anne
    person.name = attack
    let row = TopicReportCSV.string(Fixture.found(person: person)).split(separator: "\r\n").last ?? ""
    #expect(row.hasPrefix("1,'"), Comment(rawValue: String(row)))
    let raw =
      TopicReportCSV.string(Fixture.found(person: person), raw: true).split(separator: "\r\n").last ?? ""
    #expect(!raw.hasPrefix("1,'"), Comment(rawValue: String(raw)))
  }

  @Test("Control characters are shown, not sent")
  func controls() {
    var person = Fixture.anne
    person.title = "\u{1B}]52;c;eA==\u{07}, \u{202E}"
    let text = TopicReportCSV.string(Fixture.found(person: person))
    #expect(!holdsControls(text.replacing("\r\n", with: "")))
    #expect(text.contains("\"\\u{1B}]52;c;eA==\\u{7}, \\u{202E}\""))
  }
}
