import ArgumentParser
import Newsroom
import Storage

struct BackupCommand: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.backup, "backup") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .option(.backupFile)) var file: String

  func run(in invocation: Invocation) throws {
    try invocation.checkFileName(file)
    let report = try invocation.newsroom().backUp(to: file, try invocation.opening())
    invocation.tell(report, whole: .backedUp(file))
    if let key = report.key { invocation.notice(.keyStaysApart(key)) }
  }
}

struct RestoreCommand: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.restore, "restore") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .option(.backupFile)) var file: String

  func run(in invocation: Invocation) throws {
    try invocation.checkFileName(file)
    if common.now != nil { throw UsageFault.clockFixed }
    let report = try Newsroom.restore(file, try invocation.opening())
    invocation.tell(report, whole: .restored(invocation.place.path))
    if let key = report.key { invocation.notice(.keyHasToBeBrought(key)) }
  }
}

struct VerifyCommand: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.verify, "verify") }

  @OptionGroup var common: CommonOptions
  @Flag(help: .option(.quick)) var quick = false

  func run(in invocation: Invocation) throws {
    let report = try invocation.newsroom().verify(quick ? .quick : .full)
    invocation.tell(report, whole: .storeWhole)
  }
}

extension Invocation {
  /// A damaged store cannot be used; every finding is told.
  fileprivate func tell(_ report: VerifyReport, whole: Notice) {
    if !report.isWhole { status = .unusable }
    answer(
      .object([
        "whole": .bool(report.isWhole), "events": .number(Int(report.events)),
        "revisions": .number(report.revisions), "head": .string(report.head),
        "findings": .strings(report.findings.map { wording.sentence(for: $0) }),
        "engine": .string("SQLite \(report.engine)"), "key": .optional(report.key),
        "warnings": .strings(report.warnings.map { wording.sentence(for: $0) }),
      ])
    ) {
      var sheet = Sheet()
      if report.isWhole { sheet.line(wording.sentence(for: whole)) }
      for finding in report.findings { sheet.line(wording.sentence(for: finding)) }
      sheet.add(wording.label(.revision), wording.number(report.revisions))
      sheet.add(wording.label(.size), wording.number(Int(report.events)))
      sheet.add(wording.label(.head), report.head)
      sheet.add(wording.label(.engine), "SQLite \(report.engine)")
      for warning in report.warnings {
        sheet.add(wording.label(.warning), wording.sentence(for: warning))
      }
      if let key = report.key { sheet.add(wording.label(.key), key) }
      return sheet.text
    }
  }
}
