import Glibc

/// The clock that deadlines of a terminal are told in; it goes on when the wall clock is set.
enum SteadyClock {
  /// Milliseconds since some fixed moment.
  static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }
}
