import EditorCLI
import Newsroom
import Prose
import Storage
import Terminal
import Workflow

/// The forms by which files come to what is being written, are described and go.
struct FileForms {
  let files: [Attachment]
  let session: Session

  private enum Name {
    static let path = "path"
    static let alternative = "alternative"
    static let caption = "caption"
    static let credit = "credit"
    static let licence = "licence"
    static let show = "show"
    static let remove = "remove"
  }

  /// A picture or document of this machine.
  func bringing() -> FormDialog {
    let fields = [FormField.line(Name.path, session.phrase(.pathLabel))] + words(of: nil)
    let box = FormBox([.init(session.phrase(.filesLetIn), .dim)], Form(fields))
    let files = files
    return FormDialog(
      session.phrase(.bringFile), confirm: session.phrase(.takeFile), box, completing: Name.path
    ) { form, session in
      let path = session.fullPath(form.text(Name.path))
      let bytes = try readFile(path, limit: 50 << 20)
      var file = try session.newsroom.takeIn(
        NewFile(name: path, bytes: bytes), beside: files, by: session.acting)
      Self.describe(&file, by: form)
      let record = try session.newsroom.facts(of: [file])[file.content]
      guard record?.isPicture != true || !file.alternative.isEmpty else {
        return .say(Message(session.phrase(.alternativeNeeded), .warning))
      }
      let others = files.filter { $0.content != file.content }
      return .close(.files(others + [file], showing: nil))
    }
  }

  /// A text of this machine, with its pictures.
  func readingIn() -> FormDialog {
    let box = FormBox(
      [.init(session.phrase(.textsLetIn), .dim)],
      Form([.line(Name.path, session.phrase(.pathLabel))]))
    let files = files
    return FormDialog(
      session.phrase(.readFile), confirm: session.phrase(.takeText), box, completing: Name.path
    ) { form, session in
      let path = session.fullPath(form.text(Name.path))
      let read = try session.newsroom.read(
        file: try readFile(path, limit: 20 << 20), named: path, beside: files,
        by: session.acting)
      return .close(.document(read))
    }
  }

  /// What is said of a file that is there, and where it goes.
  func describing(_ file: Attachment, _ record: FileRecord?) -> FormDialog {
    let isPicture = record?.isPicture == true
    var fields = words(of: file)
    if isPicture { fields.append(.way(Name.show, session.phrase(.showInText))) }
    fields.append(.way(Name.remove, session.phrase(.removeFile)))
    let head = [file.name, record.map(session.wording.measure) ?? ""]
    let box = FormBox(
      [.init(head.filter { !$0.isEmpty }.joined(separator: session.separator), .dim)],
      Form(fields))
    let files = files
    return FormDialog(
      session.title(of: "show-files"), confirm: session.phrase(.finishDetails), box
    ) { form, session in
      var told = file
      Self.describe(&told, by: form)
      let all = files.map { $0.content == told.content ? told : $0 }
      switch form.active?.name {
      case Name.remove:
        return .close(.files(files.filter { $0.content != told.content }, showing: nil))
      case Name.show: return .close(.files(all, showing: told))
      default:
        guard !isPicture || !told.alternative.isEmpty else {
          return .say(Message(session.phrase(.alternativeNeeded), .warning))
        }
        return .close(.files(all, showing: nil))
      }
    }
  }

  private func words(of file: Attachment?) -> [FormField] {
    let wording = session.wording
    return [
      .prose(Name.alternative, wording.label(.alternative), file?.alternative ?? ""),
      .prose(Name.caption, wording.label(.caption), file?.caption ?? ""),
      .prose(Name.credit, wording.label(.credit), file?.credit ?? ""),
      .prose(Name.licence, wording.label(.licence), file?.licence ?? ""),
    ]
  }

  private static func describe(_ file: inout Attachment, by form: Form) {
    file.alternative = form.text(Name.alternative)
    file.caption = form.text(Name.caption)
    file.credit = form.text(Name.credit)
    file.licence = form.text(Name.licence)
  }
}

extension Session {
  /// A path as people write it: blanks around it go, and `~/` is their own folder.
  func fullPath(_ typed: String) -> String {
    let path = LineInput.trimmed(typed)
    guard path.hasPrefix("~/"), let home else { return path }
    return home + path.dropFirst()
  }
}
