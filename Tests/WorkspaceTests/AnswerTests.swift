import Discovery
import Foundation
import People
import TestSupport
import Testing

@testable import Workspace

/// What an answer says beside the ranking is true.
@Suite struct AnswerTests {
  @Test("Parts add up to the score for ten thousand results")
  func parts() throws {
    var results = 0
    var worst = 0.0
    let words = ["Batterie", "Kühlung", "solder", "paste", "Zollrecht", "export", "gear", "compiler", "Werk", "noch"]
    var options = AskOptions()
    options.limit = 100
    for seed: UInt64 in 100..<120 where results < 10_000 {
      let fixture = try Fixture(InventedCompany(seed: seed, posts: 150).text)
      try Workspace.reading(fixture.path) { session in
        var ask = try TopicAsk(session, options: options)
        for index in 0..<100 {
          var request = AboutRequest(topic: words[index % 10] + " " + words[index / 10])
          request.options = options
          request.explains = true
          for finding in try ask.answer(request).experts {
            let own = finding.parts.reduce(0) { $0 + $1.value }
            worst = max(worst, abs(own + finding.recognition.value - finding.score))
            for part in finding.parts {
              worst = max(worst, abs(part.shares.reduce(0) { $0 + $1.value } - part.value))
            }
            results += 1
          }
        }
      }
    }
    #expect(results >= 10_000)
    #expect(worst < 1e-9, "\(worst) over \(results) results")
  }

  /// Three people who know gears, and noise.
  private static var gears: NativeExport {
    var export = NativeExport()
    for (index, name) in ["Lena Groß", "Otto Übelhör", "Mina Okafor"].enumerated() {
      export.person(
        "p\(index)", name, email: "p\(index)@example.org", ["location": index < 2 ? "Ulm" : "Jena"])
    }
    export.community("c1", "Zahnräder")
    for index in 0..<30 {
      export.post("f\(index)", by: "p\(index % 3)", day: 5 + index, "Kaffee Nummer \(index) bitte")
    }
    for index in 0..<5 {
      export.post(
        "a\(index)", by: "p0", in: "c1", day: 50 + index, "Das Getriebe braucht Öl und Lager \(index)")
    }
    for index in 0..<3 {
      export.post(
        "b\(index)", by: "p1", in: "c1", day: 60 + index, "Am Getriebe hilft ein neues Lager \(index)")
    }
    export.post("d0", by: "p2", in: "c1", day: 70, "Getriebe ohne Lager laufen nicht")
    return export
  }

  @Test("Who would be first with more accepted answers is first once they are there, and not with one fewer")
  func counterfactual() throws {
    let fixture = try Fixture(Self.gears.text)
    var request = AboutRequest(topic: "Getriebe Lager")
    request.comparesWithFirst = true
    let experts = try Workspace.about(request, in: fixture.path).experts
    var tried = 0
    for expert in experts {
      guard case .moreAccepted(let count, let like) = expert.counterfactual else { continue }
      tried += 1
      for added in [count - 1, count] {
        var changed = Self.gears
        let author = expert.person.id.split(separator: "/").last.map(String.init) ?? ""
        let text = try #require(Self.gears.lines.first { $0.contains("\"id\":\"\(like.id)\"") })
        let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
        for number in 0..<added {
          changed.add(
            "post",
            [
              "id": "new\(number)", "author": author, "community": "c1",
              "time": object["time"] as? String ?? "",
              "text": object["text"] as? String ?? "", "kind": "answer", "accepted": true,
            ])
        }
        let names = try Fixture(changed.text).about("Getriebe Lager").experts
        let isFirst = names.first?.person.id == expert.person.id
        #expect(isFirst == (added == count), "\(expert.person.name) with \(added) of \(count)")
      }
    }
    #expect(tried >= 1)
    #expect(experts.first?.counterfactual == nil)
  }

  @Test("Where it is not sure who knows more, those who are asked less come first")
  func spread() throws {
    var export = Self.gears
    export.post("b9", by: "p1", in: "c1", day: 71, "Am Getriebe hilft ein neues Lager, auch zwei")
    export.post("b8", by: "p1", in: "c1", day: 71, "Am Getriebe hilft ein neues Lager, auch drei")
    for index in 0..<20 {
      export.post("q\(index)", by: "p2", day: 72, "Kannst du mal schauen \(index)", ["mentions": ["p0"]])
    }
    let fixture = try Fixture(export.text)
    let plain = try fixture.about("Getriebe Lager")
    #expect(plain.experts.first?.person.name == "Lena Groß")
    #expect(plain.experts.prefix(2).map(\.finding.tier) == [1, 1])
    var request = AboutRequest(topic: "Getriebe Lager")
    request.spreads = true
    let spread = try Workspace.about(request, in: fixture.path)
    #expect(spread.experts.first?.person.name == "Otto Übelhör")
    #expect(spread.experts.first { $0.person.name == "Lena Groß" }?.requests == 20)
    // Two months later nothing of it is left.
    request.options.asOf = date("2024-06-30")
    #expect(try Workspace.about(request, in: fixture.path).experts.first?.person.name == "Lena Groß")
    request.options.asOf = date("2024-03-11")
    #expect(try Workspace.about(request, in: fixture.path).experts.first?.requests == 0)
  }

  @Test("Who asks learns who can make the introduction, and nobody who opted out does")
  func reach() throws {
    var export = Self.gears
    export.person("me", "Nils Åström", ["location": "Ulm"])
    for person in ["p0", "p2", "me"] { export.add("membership", ["person": person, "community": "c1"]) }
    // Nils and Mina, Mina and Lena talk in several weeks.
    for (index, pair) in [("me", "p2"), ("p2", "p0")].enumerated() {
      for week in 0..<4 {
        let root = "t\(index)\(week)"
        export.post(root, by: pair.0, day: 100 + 8 * week, "Wie geht es weiter \(index) \(week)")
        export.post(
          "r\(index)\(week)", by: pair.1, day: 101 + 8 * week, "So geht es \(week)", ["parent": root])
      }
    }
    let fixture = try Fixture(export.text)
    var request = AboutRequest(topic: "Getriebe Lager")
    request.from = "Nils Åström"
    let reach = try Workspace.about(request, in: fixture.path).experts.first {
      $0.person.name == "Lena Groß"
    }?.reach
    #expect(reach?.path?.map(\.name) == ["Nils Åström", "Mina Okafor", "Lena Groß"])
    #expect(reach?.communities == ["Zahnräder"] && reach?.location == "Ulm")
    _ = try Workspace.setOptOut(true, person: "Mina Okafor", in: fixture.path)
    let without = try Workspace.about(request, in: fixture.path).experts.first {
      $0.person.name == "Lena Groß"
    }?.reach
    #expect(without?.path == nil)
  }

  @Test("The question is sent where its words stand out, else where the name is like it")
  func advice() throws {
    var export = Self.gears
    export.community("c2", "Werkstoffe")
    let fixture = try Fixture(export.text)
    let near = try fixture.about("Lager Quantenschaum Falkenwort")
    #expect(near.answer.outcome != .found)
    #expect(near.advice.places.first?.community == "Zahnräder")
    #expect(near.advice.places.first?.words.first?.surface == "Lager")
    #expect(try fixture.about("Werkstoff").advice.places.map(\.community) == ["Werkstoffe"])
    #expect(try fixture.about("Xyzzyq").advice.places.isEmpty)
    #expect(try fixture.about("Getriebe Lager").advice.places.isEmpty)
  }

  @Test("Facts count answers, people helped and the last post on the topic")
  func facts() throws {
    var export = Self.gears
    for index in 0..<3 {
      export.post("q\(index)", by: "p\(1 + index % 2)", in: "c1", day: 80, "Was hilft?", ["kind": "question"])
      export.post(
        "w\(index)", by: "p0", in: "c1", day: 90 + index, "Dem Getriebe hilft Öl im Lager \(index)",
        ["kind": "answer", "parent": "q\(index)"])
    }
    let expert = try #require(try Fixture(export.text).about("Getriebe Lager").experts.first)
    #expect(expert.person.name == "Lena Groß" && expert.finding.answerCount == 3 && expert.helped == 2)
    #expect(expert.finding.lastOnTopic.map { Instant(seconds: $0).isoDate } == "2024-04-01")
  }
}
