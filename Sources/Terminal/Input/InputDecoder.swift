/// Turns the bytes of a terminal into events: a pure value that is given bytes and the time.
///
/// Times are milliseconds of any steady clock. However the bytes are cut into chunks, the same
/// events come out, with one exception: marks that follow their letter in the same chunk are
/// composed with it, marks that come in a later chunk are keys of their own.
public struct InputDecoder: Sendable {
  /// How long to wait and how much to keep.
  public struct Limits: Hashable, Sendable {
    /// After this many milliseconds an Esc that nothing followed is the Esc key.
    public var escapeDelay: Int64 = 100
    /// After this many milliseconds a begun sequence or letter is given up.
    public var sequenceDelay: Int64 = 1_000
    /// After this many milliseconds of silence a paste is reported as incomplete.
    public var pasteSilence: Int64 = 5_000
    /// Bytes kept of a control sequence; the rest of a longer one is skipped.
    public var sequenceBytes = 128
    /// Bytes kept of an operating system command or device string; the rest is skipped.
    public var stringBytes = 4_096
    /// Bytes of a paste that are delivered at once; a longer one comes in parts.
    public var pasteBytes = 4 << 20

    public init() {}
  }

  enum State: Hashable {
    case ground
    /// One or two Esc have arrived.
    case escape
    /// `ESC [` has arrived.
    case control
    /// `ESC [ [` has arrived, a function key of the Linux console.
    case console
    /// `ESC [ M` has arrived, three bytes of an old mouse report follow.
    case oldMouse
    /// `ESC O` has arrived.
    case singleShift
    /// An operating system command or a device string has begun.
    case string
    /// Esc has arrived inside a string.
    case stringEscape
    case paste
  }

  let limits: Limits
  var state = State.ground
  /// The bytes of the sequence begun, from its first Esc.
  var sequence: [UInt8] = []
  /// The bytes of a letter begun.
  var letter: [UInt8] = []
  var letterIsAlt = false
  /// Letters of this chunk that have not been cut into clusters yet.
  var run = ""
  var pasted: [UInt8] = []
  var silenceWasReported = false
  var lastByteAt: Int64 = 0
  var events: [InputEvent] = []

  public init(limits: Limits = Limits()) {
    self.limits = limits
  }

  /// Decodes `bytes`, which arrived at `now`, in milliseconds.
  public mutating func feed(_ bytes: [UInt8], at now: Int64) -> [InputEvent] {
    guard !bytes.isEmpty else { return [] }
    lastByteAt = now
    var index = 0
    while index < bytes.count {
      if state == .paste {
        index = takePaste(bytes, from: index)
      } else {
        take(bytes[index])
        index += 1
      }
    }
    return takeEvents()
  }

  /// When `tick(now:)` has something to do if no byte comes before, in milliseconds.
  public var deadline: Int64? {
    switch state {
    case .ground: letter.isEmpty ? nil : lastByteAt + limits.sequenceDelay
    case .escape: lastByteAt + limits.escapeDelay
    case .control, .console, .oldMouse, .singleShift, .string, .stringEscape:
      lastByteAt + limits.sequenceDelay
    case .paste: pasteDeadline
    }
  }

  /// Gives up waiting for what should have come by `now`; before the deadline it does nothing.
  public mutating func tick(now: Int64) -> [InputEvent] {
    guard let deadline, now >= deadline else { return [] }
    switch state {
    case .ground: rejectLetter()
    case .escape: abandonEscape()
    case .control, .console, .oldMouse, .singleShift, .string: abandonSequence()
    case .stringEscape:
      abandonSequence()
      emit(.key(Key(.escape)))
    case .paste: expirePaste()
    }
    return takeEvents()
  }

  /// Ends whatever has begun, since nothing more will come; a paste is delivered as far as it came.
  public mutating func finish() -> [InputEvent] {
    switch state {
    case .ground: if !letter.isEmpty { rejectLetter() }
    case .escape: abandonEscape()
    case .control, .console, .oldMouse, .singleShift, .string, .stringEscape: abandonSequence()
    case .paste: finishPaste()
    }
    return takeEvents()
  }

  /// How many bytes are being held back; never more than the limits allow.
  var heldBytes: Int { sequence.count + letter.count + pasted.count + run.utf8.count }

  mutating func take(_ byte: UInt8) {
    switch state {
    case .ground: takeGround(byte)
    case .escape: takeEscape(byte)
    case .control: takeControl(byte)
    case .console: finishConsole(byte)
    case .oldMouse: takeOldMouse(byte)
    case .singleShift: takeSingleShift(byte)
    case .string: takeString(byte)
    case .stringEscape: takeStringEscape(byte)
    case .paste: preconditionFailure("A paste is taken in slices.")
    }
  }

  mutating func emit(_ event: InputEvent) {
    flushRun()
    events.append(event)
  }

  private mutating func takeEvents() -> [InputEvent] {
    flushRun()
    defer { events = [] }
    return events
  }
}
