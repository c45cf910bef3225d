import ArgumentParser
import Newsroom
import Storage

struct MaintainGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    .of(.maintain, "maintain", [MaintainMakeRoom.self, MaintainOutsideEditor.self])
  }
}

struct MaintainMakeRoom: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.maintainMakeRoom, "make-room") }

  @OptionGroup var common: CommonOptions

  func run(in invocation: Invocation) throws {
    try invocation.checkOutsideSession("maintain")
    let made = try Newsroom.makeRoom(try invocation.opening())
    let wording = invocation.wording
    invocation.answer(
      .object([
        "reserve": .number(Int(made.reserve)), "log": .number(Int(made.log)),
        "free": .number(Int(clamping: made.free)),
        "files": .array(
          made.files.map {
            .object(["file": .string($0.name), "bytes": .number(Int($0.bytes))])
          }),
      ])
    ) {
      var sheet = Sheet()
      sheet.add(wording.label(.givenUp), wording.size(made.reserve + made.log))
      sheet.add(wording.label(.freeRoom), wording.size(Int64(clamping: made.free)))
      sheet.line(wording.sentence(for: OpenWarning.room(made.level)))
      return sheet.text
        + Table(
          head: [wording.label(.file), wording.label(.bytes)],
          rows: made.files.map { [$0.name, wording.size($0.bytes)] }
        ).text
    }
  }
}

struct MaintainOutsideEditor: OfficeCommand {
  enum Choice: String, CaseIterable, ExpressibleByArgument {
    case on, off
  }

  static var configuration: CommandConfiguration { .of(.maintainOutsideEditor, "outside-editor") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.allowed)) var choice: Choice

  func run(in invocation: Invocation) throws {
    try invocation.checkOutsideSession("maintain")
    let answer = try invocation.newsroom().allowOutsideEditor(
      choice == .on, by: try invocation.acting(), request: try invocation.request(change))
    invocation.answer(answer, .outsideEditor)
  }
}
