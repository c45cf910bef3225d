import ArgumentParser
import Newsroom
import Storage
import Workflow

struct ItemNew: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.itemNew, "new") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Option(help: .option(.portalCode)) var portal: String
  @Option(help: .option(.kind)) var kind: Kind
  @Option(help: .option(.category)) var category: String?
  @Option(help: .option(.title)) var title: String
  @Option(help: .option(.summary)) var summary: String?
  @Option(help: .option(.body)) var body: String?
  @Option(help: .option(.meta)) var meta: [String] = []
  @Option(help: .option(.priority)) var priority = PriorityWord.normal

  func run(in invocation: Invocation) throws {
    let parts = TextParts(
      title: title, summary: summary, body: body, category: category, meta: meta)
    let text = try parts.applied(to: Text(title: ""), invocation)
    let new = NewItem(portal: portal, kind: kind, priority: priority.priority, text: text)
    let answer = try invocation.newsroom().create(
      new, by: try invocation.acting(), request: try invocation.request(change))
    try invocation.answer(answer)
  }
}

struct ItemSave: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.itemSave, "save") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.itemName)) var item: String
  @Option(name: .customLong("expect"), help: .option(.expected)) var expected: Int
  @Option(help: .option(.title)) var title: String?
  @Option(help: .option(.summary)) var summary: String?
  @Option(help: .option(.body)) var body: String?
  @Option(help: .option(.category)) var category: String?
  @Option(help: .option(.meta)) var meta: [String] = []

  func run(in invocation: Invocation) throws {
    let parts = TextParts(
      title: title, summary: summary, body: body, category: category, meta: meta)
    guard !parts.isEmpty else { throw UsageFault.nothingToChange }
    let newsroom = try invocation.newsroom()
    let acting = try invocation.acting()
    let id = try newsroom.itemID(item)
    let former = try newsroom.view(id, by: acting).revision.text
    let save = Save(
      item: id, expected: expected, text: try parts.applied(to: former, invocation))
    let answer = try newsroom.save(save, by: acting, request: try invocation.request(change))
    try invocation.answer(answer)
  }
}

/// The parts of a text that a command line gives; the others stay as they are.
struct TextParts {
  var title: String?
  var summary: String?
  var body: String?
  var category: String?
  var meta: [String]

  var isEmpty: Bool {
    title == nil && summary == nil && body == nil && category == nil && meta.isEmpty
  }

  func applied(to former: Text, _ invocation: Invocation) throws -> Text {
    var text = former
    if let title { text.title = title }
    if let summary { text.summary = summary }
    if let body {
      let read = try invocation.document(of: body, beside: text.files)
      text.body = read.body
      text.files += read.files
      if !read.title.isEmpty, read.title != text.title {
        invocation.notice(.documentTitle(read.title))
      }
      if !read.files.isEmpty { invocation.notice(.picturesTaken(read.files.map(\.name))) }
    }
    if let category { text.fields[.category] = category }
    for pair in meta {
      guard let sign = pair.firstIndex(of: "=") else { throw UsageFault.unreadableMeta(pair) }
      let name = String(pair[..<sign])
      guard let field = Field(rawValue: name), Field.metadata.contains(field) else {
        throw UsageFault.unknownField(name)
      }
      text.fields[field] = String(pair[pair.index(after: sign)...])
    }
    return text
  }
}

/// How a command line writes a priority.
enum PriorityWord: String, CaseIterable, ExpressibleByArgument {
  case normal
  case high
  case urgent

  var priority: Priority {
    switch self {
    case .normal: .normal
    case .high: .high
    case .urgent: .urgent
    }
  }
}

extension Priority {
  var word: String {
    switch self {
    case .normal: "normal"
    case .high: "high"
    case .urgent: "urgent"
    }
  }
}
