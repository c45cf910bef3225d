import Newsroom
import Prose
import Storage
import Workflow

/// What can be undone, which is kept with the draft.
extension EditorScreen {
  /// The steps of the three texts as they are kept.
  var steps: DraftSteps {
    DraftSteps(title: fields[0].history, summary: fields[1].history, body: fields[2].history)
  }

  /// What was kept with a draft to be undone. It is a help and no more: what cannot be read is as if it were not there.
  func keptSteps(of draft: DraftRecord, in session: Session) -> DraftSteps? {
    do { return try session.newsroom.steps(of: draft) } catch { return nil }
  }

  /// Shows a text with the steps that led to it.
  mutating func takeUp(_ text: Text, with steps: DraftSteps) {
    fields = [
      EditorField(text.title, isLine: true, history: steps.title),
      EditorField(text.summary, history: steps.summary),
      EditorField(text.body, history: steps.body),
    ]
    showRest(of: text)
    spelling.beginAnew()
  }
}
