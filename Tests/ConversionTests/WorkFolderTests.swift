import Foundation
import Testing

@testable import Conversion

@Suite struct WorkFolderTests {
  @Test func `what a program left goes with the folder, and what a link leads to stays`() throws {
    let place = FileManager.default.temporaryDirectory.appending(
      path: "toasoan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: false)
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: place) } }
    let kept = place.appending(path: "kept")
    try FileManager.default.createDirectory(at: kept, withIntermediateDirectories: false)
    try Data("một".utf8).write(to: kept.appending(path: "a"))
    try WorkFolder.with(below: place.path) { folder in
      let inner = URL(filePath: folder.path).appending(path: "profile/user")
      try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
      try Data("hai".utf8).write(to: inner.appending(path: "b"))
      try FileManager.default.createSymbolicLink(
        at: inner.appending(path: "link"), withDestinationURL: kept)
      #expect(try folder.read("profile/user/b", limit: 3) == Array("hai".utf8))
      #expect(try folder.read("none", limit: 3) == nil)
      #expect(throws: ConversionFault.tooLarge(limit: 2)) {
        try folder.read("profile/user/b", limit: 2)
      }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.path) == ["kept"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: kept.path) == ["a"])
  }
}
