import Glibc

/// LibreOffice as a program of its own, which prints spreadsheets that we wrote: without a screen, in a profile of its own
/// that goes with the folder of the work, without the network, within limits. `docs/decisions/0018`.
public struct Office: Sendable {
  /// The program itself and not the script before it.
  static let folders = ["/usr/lib/libreoffice/program", "/usr/lib64/libreoffice/program"]

  static let confinement = Confinement(
    addressSpace: 4 << 30, processorSeconds: 60, seconds: 120, output: 50 << 20, openFiles: 256)

  /// What it ends with after the first start in a new profile: it wants to be started again.
  private static let startAgain: Int32 = 81

  private let program: String
  private let limiter: String
  private let confinement: Confinement
  /// The words that take the network away; none where the machine lets nobody do that.
  private let isolation: [String]
  private let workPlace: String

  public init(workingIn place: String = "/tmp") throws(ConversionFault) {
    try self.init(in: Self.folders, workingIn: place)
  }

  init(
    in folders: [String], workingIn place: String, confinement: Confinement = Self.confinement
  ) throws(ConversionFault) {
    program = try programPath(of: "soffice.bin", in: folders)
    limiter = try programPath(of: "prlimit", in: Pandoc.folders)
    isolation = try Self.isolation()
    self.confinement = confinement
    workPlace = place
  }

  /// Whether it runs without the network. Where it does not, it still gets nothing that names an address.
  public var isIsolated: Bool { !isolation.isEmpty }

  /// A spreadsheet (.xlsx) of ours as PDF.
  public func pdf(ofSheet sheet: [UInt8]) throws -> [UInt8] {
    try convert(sheet, to: "pdf", ending: "pdf")
  }

  /// `filter` is what stands behind `--convert-to`.
  func convert(
    _ sheet: [UInt8], to filter: String, ending fileEnding: String
  ) throws -> [UInt8] {
    try WorkFolder.with(below: workPlace) { folder in
      try folder.write(sheet, to: "sheet.xlsx")
      try folder.makeFolder("profile")
      try folder.makeFolder("profile/user")
      try folder.write(Array(Self.settings.utf8), to: "profile/user/registrymodifications.xcu")
      var ending = try run(filter, in: folder)
      if ending.status == Self.startAgain { ending = try run(filter, in: folder) }
      guard ending.isDone else { throw ConversionFault.failed(ending.lastMessage) }
      guard let result = try folder.read("sheet.\(fileEnding)", limit: confinement.output) else {
        throw ConversionFault.failed(ending.lastMessage)
      }
      return result
    }
  }

  private func run(_ filter: String, in folder: WorkFolder) throws -> ConfinedProcess.Ending {
    let words = [
      "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--norestore",
      "--nologo", "--nodefault", "--nolockcheck", "--convert-to", filter, "--outdir", folder.path,
      "sheet.xlsx",
    ]
    return try ConfinedProcess(
      isolation + [limiter] + confinement.limits + [program] + words, in: folder.path
    ).run([], limit: 1 << 20, seconds: confinement.seconds)
  }

  /// A network of its own has nothing in it. Not every machine lets people make one.
  private static func isolation() throws(ConversionFault) -> [String] {
    let words = [
      try programPath(of: "unshare", in: Pandoc.folders), "--user", "--map-current-user", "--net",
      "--",
    ]
    let trial = try ConfinedProcess(words + ["/bin/true"], in: "/").run(
      [], limit: 1 << 16, seconds: 10)
    return trial.isDone ? words : []
  }

  /// Numbers are written as in Vietnam. No macro runs, nothing that a file names is fetched, and sums are made anew
  /// whatever the file says they are.
  private static let settings = """
    <?xml version="1.0" encoding="UTF-8"?>
    <oor:items xmlns:oor="http://openoffice.org/2001/registry">
    <item oor:path="/org.openoffice.Setup/L10N">\
    <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item>
    <item oor:path="/org.openoffice.Office.Common/Security/Scripting">\
    <prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
    <item oor:path="/org.openoffice.Office.Common/Security/Scripting">\
    <prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
    <item oor:path="/org.openoffice.Office.Calc/Content/Update">\
    <prop oor:name="Link" oor:op="fuse"><value>1</value></prop></item>
    <item oor:path="/org.openoffice.Office.Calc/Formula/Load">\
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
    </oor:items>

    """
}
