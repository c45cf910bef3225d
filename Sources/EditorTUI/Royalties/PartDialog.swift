import EditorCLI
import Newsroom
import Royalties
import Storage
import Terminal
import Workflow

/// Makes another part of an item gradable: its photos, a translation, the editor's work on it.
enum PartDialog {
  static func make(for view: WorkView, in session: Session) -> FormDialog {
    let item = view.line.work.item
    let parts = WorkPart.allCases.filter { $0 != WorkPart.first(of: view.line.kind) }.map {
      ChoiceField.Option(name: $0.rawValue, title: session.wording.name(of: $0))
    }
    let title = view.isHidden ? session.royalty(.hiddenTitle) : view.line.title
    return FormDialog(
      session.royalty(.partTitle), confirm: session.royalty(.gradeTitle),
      FormBox(
        [FormBox.Line(title)],
        Form([.choice("part", session.royalty(.part), parts, chosen: WorkPart.photos.rawValue)]))
    ) { form, session in
      let part = form.choice("part").flatMap(WorkPart.init(rawValue:)) ?? .editing
      _ = try session.newsroom.addWorkPart(part, of: item, by: session.acting)
      return .replace(try GradeDialog(of: item, part, in: session))
    }
  }
}
