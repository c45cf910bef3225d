import Glibc

/// pandoc as a program of its own: started without a shell, without anything of our environment or of our files, within
/// limits, and ended when it takes too long.
public struct Pandoc: Sendable {
  /// Where it is looked for; the environment does not say, since whoever sets it could name another program.
  static let folders = ["/usr/bin", "/usr/local/bin"]

  private let program: String
  private let limiter: String
  private let confinement: Confinement

  public init() throws(ConversionFault) { try self.init(in: Self.folders) }

  init(in folders: [String], confinement: Confinement = Confinement()) throws(ConversionFault) {
    program = try programPath(of: "pandoc", in: folders)
    limiter = try programPath(of: "prlimit", in: folders)
    self.confinement = confinement
  }

  /// What it answers on standard output to `input` on its standard input. `folder` is where it stands.
  func run(
    _ arguments: [String], _ input: [UInt8], in folder: String = "/"
  ) throws(ConversionFault) -> [UInt8] {
    let words = [
      "+RTS", "-M\(confinement.heap)M", "-RTS", "--quiet",
    ]
    let process = try ConfinedProcess(
      [limiter] + confinement.limits + [program] + words + arguments, in: folder)
    let ending = try process.run(
      input, limit: confinement.output, seconds: confinement.seconds)
    guard ending.isDone else { throw .failed(ending.lastMessage) }
    return ending.output
  }
}

/// Where a program is, among folders.
func programPath(of name: String, in folders: [String]) throws(ConversionFault) -> String {
  let paths = folders.map { "\($0)/\(name)" }
  guard let path = paths.first(where: { access($0, X_OK) == 0 }) else {
    throw .notInstalled(name)
  }
  return path
}
