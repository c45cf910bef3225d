import Newsroom
import Storage

/// Payees, the key that their private fields are sealed by, and the heads of the log that it signs.
extension EnglishWording {
  public func name(of contract: PayeeContract) -> String {
    switch contract {
    case .none: "no contract"
    case .service: "service contract"
    case .shortLabour: "labour contract of less than 3 months"
    case .labour: "labour contract of 3 months or more"
    }
  }

  public func name(of field: PrivateField) -> String {
    switch field {
    case .taxCode: "Tax code"
    case .identity: "Identity number"
    case .account: "Account number"
    }
  }

  func form(of field: PrivateField) -> String {
    switch field {
    case .taxCode: "it has 10, 12 or 13 digits"
    case .identity: "it has 9 or 12 digits"
    case .account: "it has 6 to 20 digits or letters a to z"
    }
  }

  func name(of words: PayeeWords) -> String {
    switch words {
    case .basis: "The basis for keeping the data"
    case .bank: "The name of the bank"
    case .scope: "What is agreed to"
    case .wording: "The edition of the words agreed to"
    case .channel: "How it was agreed"
    }
  }

  public func sentence(for fault: KeyFault) -> String {
    switch fault {
    case .missing(let place):
      """
      The key of the store is not there\(at(place)), and tax codes, identity and account numbers cannot \
      be opened. Put the key file back that was kept apart; no other key is made in its place.
      """
    case .unsafe(let place, let reason):
      "The key file \(place) is not used: \(why(reason)). Nothing was changed."
    case .noKey(let place):
      "\(place) is no key of a store. Nothing was overwritten; put the right key file back."
    case .wrong(let place):
      """
      The key\(at(place)) is another store's. Nothing was overwritten; put this store's key file back.
      """
    case .alreadyThere(let place): "There is a file at \(place); a key is never written over."
    case .failed(let place, let reason):
      """
      The key of the store\(at(place)) could not be read or written (\(self.reason(reason))). Nothing \
      was changed.
      """
    case .doesNotOpen:
      """
      What was sealed was changed or moved from another place, and does not open. Have the technical \
      operator look through the store with 'toasoan verify'.
      """
    case .unavailable: "libsodium cannot be used on this machine. Nothing was changed."
    }
  }

  private func at(_ place: String) -> String { place.isEmpty ? "" : " at \(place)" }

  private func why(_ reason: Unavailability) -> String {
    switch reason {
    case .symbolicLink: "it is a link"
    case .hardLinks(let count): "it has \(number(count)) names"
    case .wrongOwner(let user): "it belongs to system user \(user)"
    case .wrongMode(let mode):
      "others on this machine can open it (mode \(String(mode, radix: 8))); set it with chmod 600"
    case .notFound, .alreadyExists, .locked, .cancelled, .full, .scarce, .readOnly, .ioError,
      .networkFileSystem, .notAFile, .newerThanProgram, .notAStore, .setting, .temporary:
      "it is no ordinary file"
    }
  }

  public func sentence(for report: HeadReport) -> String {
    let head = "The head kept at line \(number(Int(report.head.size)))"
    let standing =
      switch report.standing {
      case .same: "the log is still the same"
      case .extended(let lines): "the log goes on from it, by \(number(Int(lines))) lines"
      case .shortened(let now):
        """
        the log has only \(number(Int(now))) lines now: its end was cut off, or an older copy was put \
        in its place
        """
      case .forked(let since):
        since == 0
          ? "that line is another one now: the log was written anew"
          : "that line is another one now: the log was written anew after line \(number(Int(since)))"
      }
    return "\(head): \(standing)\(told(report.signing))."
  }

  private func told(_ signing: HeadReport.Signing) -> String {
    switch signing {
    case .unsigned: ""
    case .right: "; the signature is right"
    case .wrong: "; the signature is WRONG: it was not made by this store, or copied wrongly"
    case .unknownKey: "; signed by another key, which cannot be verified here"
    }
  }
}
