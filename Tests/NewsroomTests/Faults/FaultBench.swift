import Glibc
import Testing

/// An act of the probe that faults are tried on, each try on the same store: put back before, judged afterwards.
final class FaultBench {
  enum Act: String, CaseIterable, Sendable {
    case submit
    case approve
    case queue
    case sheetMake = "sheet-make"
    case sheetPay = "sheet-pay"
  }

  /// The third `fsync`, for example: strace counts the calls of each name by themselves.
  struct Call: Hashable, Sendable, CustomStringConvertible {
    let name: String
    let number: Int

    var description: String { "\(name) \(number)" }
  }

  enum Fault: Hashable, Sendable {
    case kill
    /// The call fails by this error; with `isForever` all later ones of its name fail too.
    case failure(String, isForever: Bool)

    fileprivate func injection(at call: Call) -> String {
      switch self {
      case .kill: "signal=SIGKILL:when=\(call.number)"
      case .failure(let error, let isForever):
        "error=\(error):when=\(call.number)\(isForever ? "+" : "")"
      }
    }
  }

  private let act: Act
  private let folder: Folder
  /// What the judge says at the end when nothing went wrong.
  private var wanted = ""

  private var work: String { "\(folder.path)/work" }
  private var store: String { "\(work)/toasoan.db" }
  private var acks: String { "\(work)/acks" }

  /// Makes the store and learns from a run without faults how everything ends.
  init(_ act: Act) throws {
    self.act = act
    folder = try Folder()
    try command("mkdir", "-m", "700", work)
    switch act {
    case .submit, .approve, .queue: try probe("make", store, "2")
    case .sheetMake, .sheetPay: try probe("royalties", store, "2")
    }
    if act == .queue { try probe("act", store, "approve", "/dev/null") }
    if act == .sheetPay { try probe("royalties", store, "signed") }
    try command("cp", "-a", work, "\(folder.path)/pristine")
    try probe("act", store, act.rawValue, acks)
    wanted = try endAfterDoingItAgain()
  }

  /// Whether programs can be looked at and disturbed here.
  static var isPossible: Bool {
    guard let folder = try? Folder() else { return false }
    let words = ["strace", "-f", "-qq", "-o", "/dev/null", "true"]
    return (try? ProbeProcess.ending(of: words, in: folder).status) == 0
  }

  /// The calls of these names that the act makes when nothing is wrong, in order: those of its busiest thread.
  func calls(_ names: String) throws -> [Call] {
    try putBack()
    _ = try run(under: ["-e", "trace=\(names)"])
    var threads: [Substring: [Substring]] = [:]
    for line in try folder.text("calls").split(separator: "\n") where !line.contains("resumed>") {
      let words = line.prefix { $0 != "(" }.split(separator: " ")
      if words.count == 2 { threads[words[0], default: []].append(words[1]) }
    }
    var counts: [Substring: Int] = [:]
    return (threads.values.max { $0.count < $1.count } ?? []).map { name in
      counts[name, default: 0] += 1
      return Call(name: String(name), number: counts[name, default: 0])
    }
  }

  /// Runs the act on the store as it was, with one fault. What it leaves must be whole, hold everything that was
  /// acknowledged, and come to the same end when the act is asked for again. False when the fault met nothing.
  func meets(_ fault: Fault, at call: Call) throws -> Bool {
    try putBack()
    let (status, output) = try run(
      under: ["-e", "trace=\(call.name)", "-e", "inject=\(call.name):\(fault.injection(at: call))"])
    // 124: it hung; 137: killed as it was asked for. Any other death is one of the program's own.
    let exit = status >> 8 & 0xFF
    guard exit == 0 || exit == (fault == .kill ? 137 : 1) else {
      throw Disturbed(fault: fault, call: call, finding: "ended with \(exit): \(output)")
    }
    let record = try folder.text("calls")
    try judge(fault, call)
    return record.contains("killed by SIGKILL") || record.contains("(INJECTED)")
  }

  private func run(under options: [String]) throws -> (status: Int32, output: String) {
    try ProbeProcess.ending(
      of: ["timeout", "120", "strace", "-f", "-qq", "-o", "\(folder.path)/calls"] + options
        + [ProbeProcess.path, "act", store, act.rawValue, acks], in: folder)
  }

  private func judge(_ fault: Fault, _ call: Call) throws {
    do {
      let end = try endAfterDoingItAgain()
      guard end == wanted else {
        throw Disturbed(fault: fault, call: call, finding: "ends as \(end), not as \(wanted)")
      }
    } catch let failure as ProbeProcess.Failure {
      throw Disturbed(fault: fault, call: call, finding: "\(failure.words[0]): \(failure.output)")
    }
  }

  /// Judges the store, does the act once more, and judges again, which publishes what is due: how many events and files
  /// there are then.
  private func endAfterDoingItAgain() throws -> String {
    try probe("verify", store, acks)
    try probe("act", store, act.rawValue, acks)
    let verdict = try probe("verify", store, acks)
    let left = folder.names(in: "work/toasoan.db.out").filter { $0.hasPrefix(".") }
    guard left.isEmpty else { return "\(left) in the outlet" }
    return String(verdict.prefix { $0 != ";" })
  }

  private func putBack() throws {
    try command("rm", "-rf", work)
    try command("cp", "-a", "\(folder.path)/pristine", work)
  }

  @discardableResult
  private func probe(_ words: String...) throws -> String {
    try ProbeProcess.run([words], in: folder)[0]
  }

  private func command(_ words: String...) throws {
    let (status, output) = try ProbeProcess.ending(of: words, in: folder)
    guard status == 0 else {
      throw ProbeProcess.Failure(words: words, status: status, output: output)
    }
  }
}

/// A fault that left what it must not leave.
struct Disturbed: Error {
  let fault: FaultBench.Fault
  let call: FaultBench.Call
  let finding: String
}

extension Array {
  /// `dose` elements, spread evenly with both ends; all of them when there are no more.
  func spread(_ dose: Int) -> [Element] {
    guard count > dose, dose > 1 else { return self }
    return (0..<dose).map { self[$0 * (count - 1) / (dose - 1)] }
  }
}
