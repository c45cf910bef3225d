/// What a file system is good for, told from the number that statfs(2) gives.
enum FileSystem: Hashable, Sendable {
  /// Locks and syncs as SQLite needs them.
  case local
  /// Right while the machine runs, gone after it.
  case volatile(String)
  /// Locks or syncs that may lie: refused.
  case network(String)

  /// Numbers and names from statfs(2) and linux/magic.h. Unknown ones count as local.
  init(magic: UInt32) {
    switch magic {
    case 0x0102_1994: self = .volatile("tmpfs")
    case 0x8584_58f6: self = .volatile("ramfs")
    case 0x6969: self = .network("nfs")
    case 0x517b: self = .network("smb")
    case 0xff53_4d42: self = .network("cifs")
    case 0xfe53_4d42: self = .network("smb2")
    case 0x0102_1997: self = .network("9p")
    case 0x5346_414f: self = .network("afs")
    case 0x00c3_6400: self = .network("ceph")
    case 0x7461_636f: self = .network("ocfs2")
    case 0x6573_5546: self = .network("fuse")
    case 0x7375_7245: self = .network("coda")
    case 0x564c: self = .network("ncp")
    case 0x0116_1970: self = .network("gfs2")
    case 0x0bd0_0bd0: self = .network("lustre")
    default: self = .local
    }
  }
}
