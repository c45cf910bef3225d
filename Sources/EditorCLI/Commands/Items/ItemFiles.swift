import Documents
import ArgumentParser
import Newsroom
import Prose
import Storage
import Workflow

struct ItemAttach: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.itemAttach, "attach") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.itemName)) var item: String
  @Argument(help: .option(.attachedFile)) var file: String
  @Option(name: .customLong("expect"), help: .option(.expected)) var expected: Int?
  @Option(help: .option(.fileName)) var name: String?
  @OptionGroup var words: FileWords

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let acting = try invocation.acting()
    let id = try newsroom.itemID(item)
    let text = try newsroom.view(id, by: acting).revision.text
    let bytes = try invocation.bytes(of: file, limit: 50 << 20)
    let taken = try newsroom.takeIn(
      NewFile(
        name: name ?? file, bytes: bytes, alternative: words.alt ?? "",
        caption: words.caption ?? "", credit: words.credit ?? "", licence: words.licence ?? ""),
      beside: text.files, by: acting)
    let isPicture = try newsroom.facts(of: [taken])[taken.content]?.kind.isPicture == true
    if isPicture, taken.alternative.isEmpty { throw UsageFault.alternativeMissing(taken.name) }
    let answer = try newsroom.attach(
      taken, to: id, expected: expected, by: acting, request: try invocation.request(change))
    try invocation.answer(answer)
    invocation.notice(.attached(taken.name, isPicture: isPicture))
  }
}

/// What is said of a file.
struct FileWords: ParsableArguments {
  @Option(help: .option(.alternative)) var alt: String?
  @Option(help: .option(.caption)) var caption: String?
  @Option(help: .option(.credit)) var credit: String?
  @Option(help: .option(.licence)) var licence: String?

  var isEmpty: Bool { [alt, caption, credit, licence].allSatisfy { $0 == nil } }
}

struct ItemDescribe: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.itemDescribe, "describe") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.itemName)) var item: String
  @Argument(help: .option(.ownFile)) var file: String
  @Option(name: .customLong("expect"), help: .option(.expected)) var expected: Int?
  @OptionGroup var words: FileWords

  func run(in invocation: Invocation) throws {
    guard !words.isEmpty else { throw UsageFault.nothingToChange }
    let newsroom = try invocation.newsroom()
    let acting = try invocation.acting()
    let id = try newsroom.itemID(item)
    var told = try newsroom.file(named: file, of: id, by: acting).attachment
    if let alternative = words.alt { told.alternative = alternative }
    if let caption = words.caption { told.caption = caption }
    if let credit = words.credit { told.credit = credit }
    if let licence = words.licence { told.licence = licence }
    let answer = try newsroom.attach(
      told, to: id, expected: expected, by: acting, request: try invocation.request(change))
    try invocation.answer(answer)
  }
}

struct ItemDetach: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.itemDetach, "detach") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.itemName)) var item: String
  @Argument(help: .option(.ownFile)) var file: String
  @Option(name: .customLong("expect"), help: .option(.expected)) var expected: Int?

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let answer = try newsroom.detach(
      file, from: try newsroom.itemID(item), expected: expected, by: try invocation.acting(),
      request: try invocation.request(change))
    try invocation.answer(answer)
  }
}

struct ItemFiles: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.itemFiles, "files") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .option(.itemName)) var item: String
  @Option(help: .option(.revision)) var revision: Int?

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let acting = try invocation.acting()
    let view = try newsroom.view(try newsroom.itemID(item), by: acting)
    let read =
      try revision.map { try newsroom.revision($0, of: view.item.id, by: acting) } ?? view.revision
    let facts = try newsroom.facts(of: read.text.files)
    let views = FileViews(facts: facts, wording: invocation.wording)
    invocation.answer(
      read.text.files, head: FileViews.head, json: views.json, row: views.row)
  }
}

struct ItemTake: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.itemTake, "take") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .option(.itemName)) var item: String
  @Argument(help: .option(.ownFile)) var file: String
  @Argument(help: .option(.newFile)) var target: String
  @Option(help: .option(.revision)) var revision: Int?

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let found = try newsroom.file(
      named: file, of: try newsroom.itemID(item), revision: revision,
      by: try invocation.acting())
    try invocation.give(found.bytes, to: target)
  }
}

struct ItemExport: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.itemExport, "export") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .option(.itemName)) var item: String
  @Argument(help: .option(.newFile)) var target: String
  @Option(help: .option(.documentFormat)) var format: DocumentFormat?
  @Option(help: .option(.revision)) var revision: Int?

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let ending = target.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard let format = format ?? DocumentFormat(rawValue: ending) else {
      throw UsageFault.formatMissing(
        target, known: DocumentFormat.allCases.map(\.rawValue))
    }
    // Before the work: a name that is taken would only be found out at its end.
    try invocation.checkIsNew(target)
    let bytes = try newsroom.document(
      of: try newsroom.itemID(item), revision: revision, as: format,
      by: try invocation.acting())
    try invocation.give(bytes, to: target)
  }
}

extension DocumentFormat: ExpressibleByArgument {}

/// The files of a text in lists, for people and for scripts.
struct FileViews {
  static let head: [Label] = [.file, .fileSize, .alternative, .caption, .credit, .licence]

  let facts: [ContentHash: FileRecord]
  let wording: any Wording

  func row(_ file: Attachment) -> [String] {
    [
      file.name, facts[file.content].map(wording.measure) ?? "", file.alternative, file.caption,
      file.credit, file.licence,
    ]
  }

  func json(_ file: Attachment) -> JSON {
    let facts = facts[file.content]
    return .object([
      "name": .string(file.name), "hash": .string(file.content.description),
      "kind": .optional(facts?.kind.rawValue), "size": facts.map { .number($0.size) } ?? .null,
      "width": facts?.width.map(JSON.number) ?? .null,
      "height": facts?.height.map(JSON.number) ?? .null,
      "alternative": .string(file.alternative), "caption": .string(file.caption),
      "credit": .string(file.credit), "licence": .string(file.licence),
    ])
  }
}
