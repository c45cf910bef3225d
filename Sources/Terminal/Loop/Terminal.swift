/// A screen to paint on and a source of what happens at it.
///
/// One thread owns it; only its `waker` may be used from others.
public protocol Terminal: AnyObject {
  /// The size that the next frame should have.
  var size: Size { get }
  /// Milliseconds of a steady clock, the one that deadlines are told in.
  var now: Int64 { get }
  /// Wakes `next(timeoutAt:)` from any thread.
  var waker: Waker { get }

  /// Waits until something happens, and returns all of it in order; never empty.
  ///
  /// With a deadline, in milliseconds of `now`, it answers `.timer` when nothing came before. After
  /// `.hangUp` nothing comes from the keyboard any more.
  func next(timeoutAt deadline: Int64?) -> [TerminalEvent]

  /// Makes the screen look like `frame`; a frame like the last one sends nothing.
  func show(_ frame: Canvas)

  /// Shows the next frame in another theme.
  func use(_ theme: Theme)
  /// Turns the reporting of the mouse on or off; while it is on, selecting text needs Shift.
  func reportMouse(_ isOn: Bool)
  /// Sends text to the clipboard of the person's own machine; false when it is above the cap of
  /// what terminals take. Nobody acknowledges it.
  func copy(_ text: String) -> Bool

  /// Puts the terminal back and stops the process, as Ctrl-Z does; returns when it runs again.
  func suspend()
  /// Puts the terminal back so that another program can use it, until `resume()`.
  func pause()
  /// Takes the terminal again after `pause()`; the next frame is painted whole.
  func resume()
  /// What another program has while the terminal is lent to it; -1 where there is no device.
  var lentDescriptor: Int32 { get }
  /// Puts the terminal back for good. Called again it does nothing.
  func close()
}

/// Something that happened at a terminal.
public enum TerminalEvent: Hashable, Sendable {
  case input(InputEvent)
  /// The terminal has another size; several changes in a row are one.
  case resize(Size)
  /// Somebody asked the process to stop; answer with `suspend()` when everything is kept.
  case suspendRequested
  /// The process runs again after a stop that it did not make itself.
  case resumed
  /// A job has something to say.
  case woken
  /// The terminal is gone or the process is to end: keep everything and leave.
  case hangUp
  /// The deadline has come.
  case timer
}
