import Workflow

/// One item of the sample newsroom: its text, its people, and what becomes of it.
struct SampleStory {
  let text: SampleText
  /// Where it is written; a text can be taken over by another portal.
  let portal: String
  let author: String
  let fate: SampleFate
  /// How many minutes of office time ago the last step was taken.
  let end: Int

  var kind: Kind { Kind(rawValue: text.kind) ?? .news }
  var isTakenOver: Bool { portal != text.portalCode }

  /// The whole text as it is sent.
  var whole: Text {
    var fields: [Field: String] = [.category: text.categoryCode]
    for (name, value) in text.fields {
      if let field = Field(rawValue: name) { fields[field] = value }
    }
    // Whoever takes a text of the province over names where it is from (Điều 18 k.1 of Decision 13/2023).
    if isTakenOver { fields[.source] = Self.sourceLine(of: text.portalCode) }
    return Text(title: text.title, summary: text.summary, body: text.body, fields: fields)
  }

  /// The text as it was first put down: without its last paragraph.
  var beginning: Text {
    var beginning = whole
    let paragraphs = text.body.split(separator: "\n\n")
    beginning.body = paragraphs.dropLast(paragraphs.count > 1 ? 1 : 0).joined(separator: "\n\n")
    return beginning
  }

  /// The text as an editor leaves it.
  var edited: Text {
    var edited = whole
    edited.body += "\n\n*Ban biên tập*"
    return edited
  }

  private static func sourceLine(of portal: String) -> String {
    SamplePortal.all.first { $0.code == portal }?.name ?? ""
  }
}

/// A step of a story, taken so many minutes of office time after the one before it.
struct SampleStep {
  let minutes: Int
  let act: SampleAct

  init(_ minutes: Int, _ act: SampleAct) {
    self.minutes = minutes
    self.act = act
  }
}

/// What somebody does with an item of the sample newsroom.
enum SampleAct {
  case create(by: String)
  case save(Text, by: String)
  case make(TransitionName, by: String, comment: String = "", reason: String? = nil)
  /// Sets the time to so many hours from the moment of the step.
  case schedule(hours: Int, by: String)
  case comment(quote: String, body: String, isMust: Bool, by: String)
  case answer(String, by: String)
  case resolveAll(by: String)
  case opinion(Opinion.Verdict, String, by: String)
  /// Asks people for their opinions, until so many hours from the moment of the step.
  case ask([String], String, hours: Int, by: String)
  case keepWords(Text, by: String)
  case lock(by: String)
  case hold(String, by: String)
  case close(by: String)
  case read(by: String)
  case runQueue
}
