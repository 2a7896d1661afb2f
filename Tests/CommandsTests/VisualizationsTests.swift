import Foundation
import TestSupport
import Testing

@Suite struct VisualizationsTests {
  @Test("the pictures in Visualizations are what the program draws now, and keep what they promise")
  func current() throws {
    let folder = try TemporaryFolder()
    let program = BuiltProgram(in: folder)
    let run = try program.shell("\(Checkout.url("Visualizations/make.sh").path) \"$PROGRAM\" \(folder.url.path)/drawn")
    #expect(run.status == 0, "\(run.errors)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path + "/drawn").sorted()
    #expect(names.count == 9)
    for name in names {
      let drawn = try String(contentsOf: folder.url.appendingPathComponent("drawn/\(name)"), encoding: .utf8)
      let kept = try String(contentsOf: Checkout.url("Visualizations/\(name)"), encoding: .utf8)
      #expect(drawn == kept, "\(name) has changed: make pictures")
    }
    let measured = try Python.run(
      "Tests/Pictures/measure.py", names.map { Checkout.url("Visualizations/\($0)").path })
    #expect(measured.status == 0 || measured.status == 77, "\(measured.output)")
  }

  @Test("the measures find what they look for")
  func measures() throws {
    let run = try Python.run("Tests/Pictures/measure.py", "--self-test")
    #expect(run.status == 0 || run.status == 77, "\(run.output)")
  }

  @Test("a page works in a browser: search, pointing, zoom, no request, no complaint")
  func browser() throws {
    let folder = try TemporaryFolder()
    let program = BuiltProgram(in: folder)
    let company = Checkout.url("Data/company/items.jsonl").path
    #expect(try program("import", company, "--lang", "en").status == 0)
    #expect(try program("map", "ego", "p238", "--output", "page.html", "--lang", "en").status == 0)
    let table = try program("map", "ego", "p238", "--table", "--format", "csv", "--lang", "en").output
    let name = try #require(table.split(whereSeparator: \.isNewline).dropFirst(2).first?.split(separator: ",").dropFirst().first)
    let run = try Python.run(
      "Tests/Pictures/page.py", folder.url.path + "/page.html", String(name), String(name))
    #expect(run.status == 0 || run.status == 77, "\(run.output)")
  }
}
