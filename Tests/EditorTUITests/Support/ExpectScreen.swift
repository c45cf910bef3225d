import Foundation
import Terminal
import Testing

/// Holds a canvas against the file `Screens/NAME.txt`: the screen as text, then, after a line `--- styles`, one line per
/// styled run. With `RECORD=1` in the environment the file is written instead.
func expectScreen(
  _ canvas: Canvas, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let actual = screenText(canvas)
  let url = screenFolder.appending(path: "\(name).txt")
  if ProcessInfo.processInfo.environment["RECORD"] == "1" {
    do { try Data(actual.utf8).write(to: url) } catch {
      Issue.record(error, sourceLocation: sourceLocation)
    }
    return
  }
  guard let data = FileManager.default.contents(atPath: url.path) else {
    Issue.record("There is no \(url.path); RECORD=1 writes it.", sourceLocation: sourceLocation)
    return
  }
  let expected = String(decoding: data, as: UTF8.self)
  if actual != expected {
    let differences = differingLines(expected, actual)
    Issue.record("\(name) differs:\n\(differences)", sourceLocation: sourceLocation)
  }
}

func screenText(_ canvas: Canvas) -> String {
  let cursor = canvas.cursor.map { "cursor \($0.row) \($0.column)" } ?? "cursor none"
  return canvas.text() + "\n--- styles\n" + (canvas.styles() + [cursor]).joined(separator: "\n")
    + "\n"
}

private let screenFolder = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().appending(path: "Screens")

private func differingLines(_ expected: String, _ actual: String) -> String {
  let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
  return (0..<max(old.count, new.count)).compactMap { index in
    let (before, after) = (
      index < old.count ? old[index] : "", index < new.count ? new[index] : ""
    )
    return before == after ? nil : "\(index)\n- \(before)\n+ \(after)"
  }.joined(separator: "\n")
}
