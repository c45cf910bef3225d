import Conversion
import Documents
import Newsroom

extension EnglishWording {
  public func sentence(for fault: FileFault, of name: String) -> String {
    "“\(name)” is not taken in: \(words(for: fault))"
  }

  private func words(for fault: FileFault) -> String {
    switch fault {
    case .empty: "it is empty."
    case .tooManyBytes(let limit): "it is larger than \(megabytes(limit))."
    case .unknownKind:
      """
      whatever its name says, its content is none that is let in (pictures PNG, JPEG, GIF, WebP; \
      documents PDF, .docx, .odt).
      """
    case .picture(let fault): words(for: fault)
    case .document(let fault): words(for: fault)
    }
  }

  private func words(for fault: PictureFault) -> String {
    switch fault {
    case .unknownKind: "its content is no picture."
    case .unknownSize: "the beginning of the picture is damaged, its size cannot be read."
    case .tooManyPixels(let width, let height, let limit):
      """
      a picture of \(number(width)) × \(number(height)) is too large; at most \
      \(number(limit / 1_000_000)) million pixels. Make it smaller.
      """
    case .tooManyBytes(let limit): "the picture is larger than \(megabytes(limit))."
    }
  }

  private func words(for fault: DocumentFault) -> String {
    switch fault {
    case .archive(let fault): words(for: fault)
    case .unknownDocument: "the archive is no .docx and no .odt."
    case .markup(let part, .declaration):
      """
      the part “\(part)” declares a DOCTYPE or an ENTITY, by which files can be read or a machine \
      stopped. Documents as Word or LibreOffice save them have none.
      """
    case .markup(let part, .encoding): "the part “\(part)” is not in UTF-8."
    case .picture(let name, let fault): "the picture “\(name)” in it: \(words(for: fault))"
    }
  }

  private func words(for fault: ArchiveFault) -> String {
    switch fault {
    case .notAnArchive: "the file is damaged or was not downloaded whole."
    case .fileTooLarge(let limit): "it is larger than \(megabytes(limit))."
    case .tooManyEntries(let limit): "it has more than \(number(limit)) parts."
    case .contentTooLarge(let limit): "unpacked it is larger than \(megabytes(limit))."
    case .grownTooMuch(let name, let limit):
      "the part “\(name)” grows to more than \(number(limit)) times its size, as bombs do."
    case .nameTwice(let name): "two of its parts are called “\(name)”."
    case .unsafeName(let name): "the name of a part leads out of it: “\(name)”."
    case .notAFile(let name): "the part “\(name)” is a link and no file."
    case .encrypted(let name):
      "the part “\(name)” is locked by a password. Take the password away and save it again."
    case .unknownPacking(let name): "the part “\(name)” is packed in a way that is not let in."
    case .overlapping(let name), .contradiction(let name), .damaged(let name):
      "the part “\(name)” is damaged or was tampered with."
    }
  }

  public func sentence(for finding: FileFinding) -> String {
    switch finding {
    case .withoutAlternative(let name): "The picture \(name) has no alternative yet."
    case .withoutCredit(let name): "Nobody is named as the maker of the picture \(name)."
    case .notThere(let name, let line):
      "Line \(number(line + 1)): the text shows \(name), which is not among its files."
    case .notShown(let name): "The picture \(name) belongs to the text and is not shown in it."
    }
  }

  public func sentence(for fault: ConversionFault) -> String {
    switch fault {
    case .notInstalled(let program):
      """
      This machine has no \(program), which reads and writes .docx, .odt and .html. Ask the \
      administrator to install \(program == "prlimit" ? "util-linux" : program).
      """
    case .failed(let words):
      "The document could not be converted" + (words.isEmpty ? "" : " (\(words))")
        + ". Nothing was changed; open it in Word or LibreOffice, save it and try once more."
    case .tookTooLong(let seconds):
      "Converting took more than \(number(seconds)) seconds and was stopped. Nothing was changed."
    case .tooLarge(let limit):
      "What comes out is more than \(number(limit)) bytes. Nothing was changed; cut it in parts."
    }
  }

  private func megabytes(_ bytes: Int) -> String { "\(number(bytes >> 20)) MB" }
}
