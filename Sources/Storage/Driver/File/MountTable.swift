/// What the mount table says about promises that a file system does not keep.
enum MountTable {
  /// The device number of stat(2) as the table writes it: the macros of makedev(3), which Swift
  /// cannot read.
  static func device(_ number: UInt64) -> String {
    let major = (number >> 8) & 0xFFF | (number >> 32) & ~0xFFF
    let minor = number & 0xFF | (number >> 12) & ~0xFF
    return "\(UInt32(truncatingIfNeeded: major)):\(UInt32(truncatingIfNeeded: minor))"
  }

  /// The options of the mount of `device`, as "8:1", under which a power cut may undo a sync or mix
  /// old and new blocks: barriers switched off (mount(8), ext4 and XFS), data written without
  /// order. `table` is /proc/self/mountinfo, as proc(5) describes it.
  static func unsafeOptions(of device: String, in table: String) -> [String] {
    let unsafe: Set<Substring> = ["barrier=0", "nobarrier", "data=writeback"]
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count > 5, fields[2] == device, let dash = fields.firstIndex(of: "-"),
        dash + 3 < fields.count
      else { continue }
      let options = fields[5].split(separator: ",") + fields[dash + 3].split(separator: ",")
      return options.filter(unsafe.contains).map(String.init)
    }
    return []
  }
}
