import Testing

@testable import Prose

@Suite struct AppearanceTests {
  @Test(
    arguments: [
      ("a", .base),
      ("\u{A0}", .base),
      ("ệ", .base),
      ("漢", .base),
      ("\u{1100}", .base),
      ("\u{FFFD}", .base),
      ("\u{301}", .mark),
      ("\u{20DD}", .mark),
      ("\u{94D}", .mark),
      ("\u{93F}", .spacingMark),
      ("\u{1161}", .syllablePart),
      ("\u{11A8}", .syllablePart),
      ("\u{1F1FB}", .halfFlag),
      ("\u{0}", .hidden),
      ("\u{85}", .hidden),
      ("\u{AD}", .hidden),
      ("\u{61C}", .hidden),
      ("\u{34F}", .hidden),
      ("\u{115F}", .hidden),
      ("\u{180E}", .hidden),
      ("\u{200E}", .hidden),
      ("\u{2029}", .hidden),
      ("\u{2060}", .hidden),
      ("\u{FE00}", .hidden),
      ("\u{FFF9}", .hidden),
      ("\u{FFFE}", .hidden),
      ("\u{E0001}", .hidden),
      ("\u{E0100}", .hidden),
      ("\u{F0000}", .hidden),
    ] as [(Unicode.Scalar, Appearance)])
  func `a scalar appears as its category says`(scalar: Unicode.Scalar, appearance: Appearance) {
    #expect(Appearance(of: scalar) == appearance, "U+\(String(scalar.value, radix: 16))")
  }

  @Test func `every control, format, private and unassigned scalar is hidden`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      switch scalar.properties.generalCategory {
      case .control, .format, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
        if Appearance(of: scalar) != .hidden {
          Issue.record("U+\(String(value, radix: 16)) can be sent")
        }
      default: continue
      }
    }
  }

  @Test func `every letter of Vietnamese is a base of one cell`() {
    let letters =
      "aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"
    for scalar in (letters + letters.uppercased()).unicodeScalars {
      #expect(Appearance(of: scalar) == .base)
      #expect(cellWidth(of: scalar) == 1)
    }
  }
}
