import ArgumentParser
import Glibc
import Newsroom
import Storage

struct InitCommand: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.initialize, "init") }

  @OptionGroup var common: CommonOptions
  @Flag(help: .option(.rehearsal)) var rehearsal = false
  @Flag(help: .option(.shared)) var shared = false
  @Flag(help: .option(.sample)) var sample = false
  @Option(help: .option(.items)) var items: Int?

  func run(in invocation: Invocation) throws {
    try invocation.checkOutsideSession("init")
    if common.now != nil, !rehearsal { throw UsageFault.clockFixed }
    try checkItems()
    try makeFolders(above: invocation.place.path)
    let new = NewStore(access: shared ? .shared : .personal, isRehearsal: rehearsal)
    let newsroom = try Newsroom.make(new, try invocation.opening())
    invocation.use(newsroom)
    let filled = try fill(newsroom)
    invocation.answer(
      .object([
        "done": true, "store": .string(invocation.place.path),
        "access": .string(new.access.rawValue), "rehearsal": .bool(rehearsal),
        "items": .number(filled),
      ])
    ) { invocation.wording.sentence(for: Notice.storeMade(invocation.place.path)) + "\n" }
    if !shared { invocation.notice(.personalStore) }
  }

  /// Items made in bulk go past the use cases: no real store may hold them.
  private func checkItems() throws {
    guard let items else { return }
    guard (1...10_000_000).contains(items) else { throw UsageFault.unreadableNumber("\(items)") }
    if !rehearsal { throw UsageFault.onlyForRehearsal("--items") }
  }

  /// The sample newsroom, or one with many items to measure with; how many items it got.
  private func fill(_ newsroom: Newsroom) throws -> Int {
    if let items { return try newsroom.furnish(items: items).items }
    return sample ? try newsroom.furnishSample(by: nil).items : 0
  }

  /// The folders of the usual place are not there on a new machine; nobody else may look into them.
  private func makeFolders(above path: String) throws {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    for count in parts.indices where count > 0 {
      let folder = parts[...count].joined(separator: "/")
      guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
        throw UsageFault.file(folder, reason: errno)
      }
    }
  }
}
