import Storage
import StorageConformance
import Testing

@Suite struct ConformanceTests {
  @Test(arguments: Promise.all)
  func `SQLite in memory keeps the promise`(_ promise: Promise) throws {
    try promise.hold(MemoryDriver())
  }

  @Test(arguments: Promise.all)
  func `SQLite in a file keeps the promise`(_ promise: Promise) throws {
    try promise.hold(FileDriver())
  }
}
