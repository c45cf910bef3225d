/// A terminal without a device: scripted events in, frames out.
public final class HeadlessTerminal: Terminal {
  public private(set) var size: Size
  /// The time, which only the script moves.
  public var now: Int64 = 0
  public let waker: Waker
  /// What `next(timeoutAt:)` will return, one batch a call.
  public var script: [[TerminalEvent]]
  /// Every frame that differed from the one before it.
  public private(set) var frames: [Canvas] = []
  /// How many frames there were each time that a batch was asked for.
  private var framesBefore: [Int] = []
  /// What has been done to the terminal, in order, other than showing frames.
  public private(set) var acts: [Act] = []

  public enum Act: Hashable, Sendable {
    case suspend, pause, resume, close
    case use(Theme)
    case reportMouse(Bool)
    case copy(String)
  }

  /// A terminal of `size` at which `script` will happen.
  public init(size: Size, script: [[TerminalEvent]] = []) throws {
    self.size = size
    self.script = script
    waker = try Waker()
  }

  /// The next batch of the script; `.timer` for an empty one, `.hangUp` after the last one.
  ///
  /// A batch of `.woken` alone waits until the waker was really used. A deadline moves `now` there
  /// for `.timer`.
  public func next(timeoutAt deadline: Int64?) -> [TerminalEvent] {
    framesBefore.append(frames.count)
    guard !script.isEmpty else { return [.hangUp] }
    let batch = script.removeFirst()
    if batch == [.woken] { waker.wait() }
    for case .resize(let size) in batch { self.size = size }
    if batch.isEmpty || batch.contains(.timer) { now = max(now, deadline ?? now) }
    return batch.isEmpty ? [.timer] : batch
  }

  /// What stood on the screen when `batches` of the script had been dealt with; nil before anything is shown, and
  /// when nobody asked for more after them.
  public func frame(after batches: Int) -> Canvas? {
    guard framesBefore.indices.contains(batches), framesBefore[batches] > 0 else { return nil }
    return frames[framesBefore[batches] - 1]
  }

  public func show(_ frame: Canvas) {
    if frame != frames.last { frames.append(frame) }
  }

  public func use(_ theme: Theme) { acts.append(.use(theme)) }
  public func reportMouse(_ isOn: Bool) { acts.append(.reportMouse(isOn)) }
  public func suspend() { acts.append(.suspend) }
  public func pause() { acts.append(.pause) }
  public func resume() { acts.append(.resume) }

  public func close() {
    if acts.last != .close { acts.append(.close) }
  }

  public func copy(_ text: String) -> Bool {
    guard ClipboardText.fits(text) else { return false }
    acts.append(.copy(text))
    return true
  }
}
