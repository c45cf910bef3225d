import Prose
import Testing

struct NearestNameTests {
  @Test(arguments: [
    ("aprove-item", "approve-item"), ("approve-itme", "approve-item"),
    ("item-approve", "approve-item"), ("Approve_Item", "approve-item"),
    ("open-pallete", "open-palette"), ("quti", "quit"), ("undo-", "undo"),
  ])
  func `a slip finds the name that was meant`(written: String, meant: String) {
    let names = ["approve-item", "open-palette", "quit", "redo", "undo"]
    #expect(nearestName(to: written, among: names) == meant)
  }

  @Test(arguments: ["", "save", "approve", "palette.open.now"])
  func `a name like no other finds none`(written: String) {
    let names = ["approve-item", "open-palette", "quit", "redo", "undo"]
    #expect(nearestName(to: written, among: names) == nil)
  }

  @Test func `of two equally near names the first in the alphabet is meant`() {
    #expect(nearestName(to: "next-raw", among: ["next-row", "next-saw", "next-caw"]) == "next-caw")
  }

  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("kitten", "sitting", 3),
    ("ca", "abc", 3), ("đường", "đương", 1),
  ])
  func `distance counts letters put in, left out, exchanged and swapped`(
    left: String, right: String, distance: Int
  ) {
    #expect(editDistance(Array(left), Array(right)) == distance)
    #expect(editDistance(Array(right), Array(left)) == distance)
  }
}
