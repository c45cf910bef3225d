import CNcurses
import Glibc

/// The terminal of this process, painted through ncursesw and read byte by byte; one at a time.
public final class NcursesTerminal: Terminal {
  /// What is chosen once, when the terminal is opened.
  public struct Options: Sendable {
    public var theme = Theme.dark
    /// Off, so that the terminal's own selection works.
    public var reportsMouse = false
    public var reportsFocus = false
    /// Waiting times and limits of decoding.
    public var limits = InputDecoder.Limits()

    public init() {}
  }

  public private(set) var size: Size
  public let waker: Waker
  /// The terminal type in use, which is not `TERM` when that is unknown here.
  public let type: String
  /// How many colours that type has; 0 for none.
  public let colors: Int

  private let device: TerminalDevice
  private let signals: Pipe
  private var source: EventSource
  private var modes: TerminalModes
  private var painter = Painter()
  /// Bytes that go out with the next frame.
  private var prelude: [UInt8] = []
  private var waiting: [TerminalEvent] = []
  private var isClosed = false

  public var now: Int64 { SteadyClock.now }

  /// Opens the terminal: locale, signals, curses, raw mode and crash guard; `environment` gives
  /// `TERM`.
  ///
  /// Takes `LINES` and `COLUMNS` out of the process's environment, since they would override the
  /// window.
  public init(options: Options, environment: [String: String]) throws {
    guard cn_is_running() == 0 else { throw TerminalError.alreadyOpen }
    let locales = ["", "C.UTF-8", "en_US.UTF-8"]
    guard locales.contains(where: { name in cn_use_locale(name) == 1 }) else {
      throw TerminalError.noUTF8Locale
    }
    waker = try Waker()
    signals = try Pipe()
    device = try TerminalDevice()
    do {
      // Before curses, which takes every signal that nobody has taken.
      try Self.check(cn_catch_signals(signals.writing), "sigaction")
      type = try Self.start(TerminalTypes.candidates(environment["TERM"]), device.size)
      colors = Int(cn_colors())
    } catch {
      cn_release_signals()
      device.close()
      throw error
    }
    size = device.size
    modes = TerminalModes(reportsMouse: options.reportsMouse, reportsFocus: options.reportsFocus)
    source = EventSource(
      terminal: device.descriptor, signals: signals, waker: waker,
      decoder: InputDecoder(limits: options.limits))
    use(options.theme)
    try take()
  }

  deinit { close() }

  private static func start(_ types: [String], _ size: Size) throws -> String {
    for type in types {
      switch cn_start(type, Int32(size.rows), Int32(size.columns)) {
      case 0: continue
      case 1:
        if cn_can_move_cursor() == 1 { return type }
        cn_stop()
        throw TerminalError.dumb(type)
      default: throw TerminalError.alreadyOpen
      }
    }
    throw TerminalError.unknownTypes(types)
  }

  private static func check(_ error: Int32, _ call: String) throws {
    guard error == 0 else { throw TerminalError.failed(call: call, errno: error) }
  }

  public func next(timeoutAt deadline: Int64?) -> [TerminalEvent] {
    if !waiting.isEmpty {
      defer { waiting = [] }
      return waiting
    }
    let events = source.next(timeoutAt: deadline) { device.size }
    for event in events {
      switch event {
      case .resize(let size):
        adopt(size)
        prelude += modes.fullMargins
      case .resumed: retake()
      case .input, .suspendRequested, .woken, .hangUp, .timer: break
      }
    }
    return events + takeWaiting()
  }

  public func show(_ frame: Canvas) {
    if prelude.isEmpty, painter.shows(frame) { return }
    painter.paint(frame, size: size)
    device.send(takePrelude() + LineScrolls.bySingleLines(takeOutput()))
  }

  public func use(_ theme: Theme) {
    for role in Role.allCases {
      let style = theme.style(of: role).fitting(colors: colors)
      cn_set_style(
        Int32(role.rawValue), Int32(style.foreground.rawValue), Int32(style.background.rawValue),
        Int32(style.attributes.rawValue))
    }
    painter.forget()
  }

  public func reportMouse(_ isOn: Bool) {
    guard modes.reportsMouse != isOn else { return }
    modes.reportsMouse = isOn
    device.send(modes.mouseSwitch)
  }

  public func copy(_ text: String) -> Bool {
    guard ClipboardText.fits(text) else { return false }
    device.send(ClipboardText.sequence(for: text))
    return true
  }

  public func suspend() {
    pause()
    cn_stop_process()
    resume()
  }

  public func pause() {
    leave(isPause: true)
    _ = cn_let_stop(1)
  }

  public func resume() {
    source.forgetPause()
    _ = cn_let_stop(0)
    retake()
  }

  public var lentDescriptor: Int32 { device.descriptor }

  public func close() {
    guard !isClosed else { return }
    isClosed = true
    leave(isPause: false)
    cn_release_signals()
    cn_stop()
    device.close()
  }

  /// Makes the device ours: raw mode and guard now, the other modes with the next frame.
  private func take() throws {
    cn_wait_for_foreground(device.descriptor)
    try Self.check(cn_set_raw_mode(device.descriptor), "tcsetattr")
    try Self.check(cn_arm_guard(device.descriptor), "sigaltstack")
    adopt(device.size)
    prelude = modes.on
  }

  /// Takes the device back after a stop; one that cannot be taken is gone.
  private func retake() {
    let before = size
    do {
      try take()
      if size != before { waiting.append(.resize(size)) }
    } catch {
      waiting.append(.hangUp)
    }
  }

  private func leave(isPause: Bool) {
    cn_leave()
    device.send(modes.off + takeOutput())
    _ = cn_restore_mode(device.descriptor)
    cn_disarm_guard(isPause ? 1 : 0)
  }

  /// Paints the next frame whole, since windows do as they like with their text when they change.
  private func adopt(_ size: Size) {
    self.size = size
    cn_resize(Int32(size.rows), Int32(size.columns))
    painter.forget()
  }

  private func takePrelude() -> [UInt8] {
    defer { prelude = [] }
    return prelude
  }

  private func takeWaiting() -> [TerminalEvent] {
    defer { waiting = [] }
    return waiting
  }

  private func takeOutput() -> [UInt8] {
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = cn_take_output(&buffer, buffer.count)
      guard count > 0 else { return output }
      output += buffer[..<count]
    }
  }
}
