import Glibc
import Workflow

/// Runs `body` in a thread that nobody waits for; false when the system has none to give.
func inThread(_ body: @escaping @Sendable () -> Void) -> Bool {
  final class Box: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
  var thread = pthread_t()
  let argument = Unmanaged.passRetained(Box(body)).toOpaque()
  let error = pthread_create(
    &thread, nil,
    { argument in
      guard let argument else { return nil }
      Unmanaged<Box>.fromOpaque(argument).takeRetainedValue().body()
      return nil
    }, argument)
  guard error == 0 else {
    Unmanaged<Box>.fromOpaque(argument).release()
    return false
  }
  pthread_detach(thread)
  return true
}

extension Startup {
  /// Reads on another processor what the first screen will ask for, while the store and the terminal are opened: an
  /// eighth of the time to the first screen. Without a thread each is read when it is asked for.
  static func readAhead() {
    _ = inThread { _ = ShippedDefinition.threeStep.definition }
    _ = inThread {
      _ = KeymapFiles.defaults()
      for shipped in [ShippedDefinition.sensitive, .twoStep] { _ = shipped.definition }
    }
  }
}
