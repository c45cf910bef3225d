/// Pictures drawn in letters by chafa, which runs as pandoc does: without a shell, a file or a terminal, within limits.
public struct Chafa: Sendable {
  /// A picture of strangers may unfold to more than a machine has; what takes longer is not worth waiting for.
  private static let confinement = Confinement(
    addressSpace: 1 << 30, processorSeconds: 5, seconds: 10, output: 1 << 20, openFiles: 32)

  private let program: String
  private let limiter: String

  public init() throws(ConversionFault) { try self.init(in: Pandoc.folders) }

  init(in folders: [String]) throws(ConversionFault) {
    program = try programPath(of: "chafa", in: folders)
    limiter = try programPath(of: "prlimit", in: folders)
  }

  /// The rows of a picture, at most so many of at most so many letters each; plain letters alone where `isASCII`.
  public func rows(
    of picture: [UInt8], columns: Int, rows: Int, isASCII: Bool
  ) throws(ConversionFault) -> [String] {
    let words = [
      "--format", "symbols", "--colors", "none", "--dither", "diffusion", "--animate", "off",
      "--threads", "1", "--symbols", isASCII ? "ascii" : "block+border+space",
      "--size", "\(max(1, columns))x\(max(1, rows))", "-",
    ]
    let process = try ConfinedProcess(
      [limiter] + Self.confinement.limits + [program] + words, in: "/")
    let ending = try process.run(
      picture, limit: Self.confinement.output, seconds: Self.confinement.seconds)
    guard ending.isDone else { throw .failed("chafa") }
    return Self.plain(ending.output).prefix(max(1, rows)).map {
      String($0.prefix(max(1, columns)))
    }
  }

  /// Without a sign that steers a terminal, whatever wrote them, and without empty rows behind the last.
  private static func plain(_ output: [UInt8]) -> [String] {
    var letters = String.UnicodeScalarView()
    var isSteering = false
    for scalar in String(decoding: output, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\u{1B}": isSteering = true
      case "\n": letters.append(scalar)
      case _ where isSteering: isSteering = !("@"..."~").contains(scalar) || scalar == "["
      case " "..."~", "\u{A0}"..."\u{2FFF}": letters.append(scalar)
      default: break
      }
    }
    let rows = String(letters).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    return Array(rows.reversed().drop { $0.allSatisfy { $0 == " " } }.reversed())
  }
}
