/// What a program that reads documents of strangers may use: `docs/decisions/0012`.
struct Confinement: Sendable, Hashable {
  /// Address space in bytes. GHC's runtime reserves 1 GiB before it begins.
  var addressSpace = 2 << 30
  /// The heap of pandoc, in megabytes.
  var heap = 512
  var processorSeconds = 20
  /// Seconds by the clock on the wall.
  var seconds = 40
  /// The largest file it may write, in bytes, and the most that is taken from it.
  var output = 50 << 20
  var openFiles = 64

  /// The words before the name of the program by which util-linux's prlimit starts it.
  var limits: [String] {
    [
      "--as=\(addressSpace)", "--cpu=\(processorSeconds)", "--fsize=\(output)",
      "--nofile=\(openFiles)", "--core=0", "--",
    ]
  }
}
