import Newsroom
import Prose
import Workflow

/// What changed between two texts, part by part, in plain signs.
struct MarkedComparison {
  let comparison: TextComparison
  let wording: any Wording

  var text: String {
    var text = comparison.fields.map { part(wording.name(of: $0.field), $0.changes) }.joined()
    if let old = comparison.languages.first, let new = comparison.languages.last {
      text += head(wording.label(.language)) + "[-\(visible(old))-]{+\(visible(new))+}\n"
    }
    if !comparison.files.isEmpty {
      text += head(wording.label(.files))
      for change in comparison.files {
        let (old, new) = wording.words(of: change)
        text +=
          (old.isEmpty ? "" : "[-\(visible(old))-]")
          + (new.isEmpty ? "" : "{+\(visible(new))+}") + "\n"
      }
    }
    if !comparison.body.isEmpty { text += part(wording.name(of: Field.body), comparison.body) }
    return text
  }

  private func head(_ name: String) -> String { "@@ \(name) @@\n" }

  private func part(_ name: String, _ changes: TextChanges) -> String {
    head(name)
      + MarkedChanges(changes: changes, wording: wording).lines.map { visible($0) + "\n" }.joined()
  }
}
