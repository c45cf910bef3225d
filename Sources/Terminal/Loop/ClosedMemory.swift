import CNcurses

/// Keeps what stands in the memory of this process from other processes of the same user, and from core files.
public func closeMemory() throws {
  let error = cn_close_memory()
  guard error == 0 else { throw TerminalError.failed(call: "prctl", errno: error) }
}
