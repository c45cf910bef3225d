import Prose

/// A bracketed paste: only the exact end marker ends it, and nothing in it can be a key.
extension InputDecoder {
  private static var endMarker: [UInt8] { Array("\u{1B}[201~".utf8) }

  /// Takes bytes from `index` up to the end of the paste or of the chunk, and says where to go on.
  mutating func takePaste(_ bytes: [UInt8], from index: Int) -> Int {
    let marker = Self.endMarker
    let slice = bytes[index...]
    let end = slice.firstIndex(of: marker[marker.count - 1]).map { $0 + 1 } ?? bytes.count
    pasted += slice[..<end]
    if pasted.count >= marker.count, pasted.suffix(marker.count).elementsEqual(marker) {
      pasted.removeLast(marker.count)
      finishPaste()
    } else if pasted.count >= limits.pasteBytes {
      deliverPart(keeping: marker.count)
    }
    return end
  }

  var pasteDeadline: Int64? {
    guard silenceWasReported else { return lastByteAt + limits.pasteSilence }
    return pasted.last == 0x1B ? lastByteAt + limits.escapeDelay : nil
  }

  mutating func expirePaste() {
    if silenceWasReported {
      finishPaste()
    } else {
      silenceWasReported = true
      emit(.pasteIncomplete)
    }
  }

  mutating func finishPaste() {
    let bytes = pasted
    pasted = []
    silenceWasReported = false
    state = .ground
    emit(.paste(PastedText.cleaned(bytes)))
  }

  /// Delivers what has come of an endless paste, up to its last line or letter, so that memory is
  /// bounded.
  private mutating func deliverPart(keeping tail: Int) {
    let body = pasted.dropLast(tail)
    let line = body.lastIndex(of: 0x0A)
    let letter = body.lastIndex { $0 & 0b1100_0000 != 0b1000_0000 }
    let cut = line.map { $0 + 1 } ?? letter.flatMap { $0 > 0 ? $0 : nil } ?? body.endIndex
    let part = Array(pasted[..<cut])
    pasted.removeFirst(cut)
    emit(.paste(PastedText.cleaned(part)))
  }
}

/// What a paste becomes before anything sees it.
enum PastedText {
  /// `bytes` as NFC text whose lines end in LF, without control characters but tab and LF.
  ///
  /// What is not UTF-8 becomes U+FFFD, so that a reader sees that something was there.
  static func cleaned(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    var followsReturn = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x0D: text.append("\n")
      case 0x0A: if !followsReturn { text.append("\n") }
      case 0x09: text.append(scalar)
      case ..<0x20, 0x7F..<0xA0: break
      default: text.append(scalar)
      }
      followsReturn = scalar == "\r"
    }
    return nfc(String(text))
  }
}
