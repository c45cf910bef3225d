import Newsroom
import Royalties
import Rulebook
import Storage

extension EnglishWording {
  public func sentence(for error: StorageError, at place: String) -> String {
    switch error {
    case .missing: "What was asked for is not in the store \(place)."
    case .changedMeanwhile:
      "Somebody else changed it just now. Nothing was overwritten; open it again and go on."
    case .constraint(let name, _):
      "The store \(place) refused to write, by its rule '\(name)'. Nothing was changed."
    case .unavailable(let reason, _): sentence(for: reason, at: place)
    case .corrupt(let detail, _):
      """
      The store \(place) is damaged (\(detail)). Stop using it, keep the file as it is, and ask the \
      technical operator to restore a backup.
      """
    case .unknownOutcome(let request, _):
      """
      Nobody can say whether it was written to the store \(place). Ask again with the same request \
      number \(request): if it was, you get the first answer and nothing is done twice.
      """
    case .misuse(let rule):
      "A fault of the program (\(rule)). Nothing was changed; please report it."
    }
  }

  private func sentence(for reason: Unavailability, at place: String) -> String {
    switch reason {
    case .notFound: "There is no store at \(place). Make one with 'toasoan init'."
    case .alreadyExists: "There is a file at \(place) already, and it stays. Choose another name."
    case .locked(let holder, let since):
      """
      The store \(place) is being written to\(holder.map { " by \($0)" } ?? "")\
      \(since.map { ", since \(text(of: Timestamp(milliseconds: $0)))" } ?? ""). Nothing was lost; \
      try again in a few minutes.
      """
    case .cancelled: "The wait to write to the store \(place) was ended. Nothing was changed."
    case .full: "The disk of the store \(place) is full. Nothing was lost; make room and try again."
    case .scarce(let level):
      """
      \(roomWords(level)) Nothing was changed in the store \(place); the technical operator has to \
      make room (see toasoan maintain make-room).
      """
    case .readOnly: "The store \(place) can be read only. Nothing was changed."
    case .ioError:
      """
      The disk of the store \(place) failed. What was told as saved is saved; ask the technical \
      operator to check the disk.
      """
    case .networkFileSystem(let kind):
      "The store \(place) is on a network disk (\(kind)), whose locks cannot be relied on. Move it."
    case .symbolicLink: "\(place) is a link; name the store's file itself."
    case .hardLinks(let count):
      "The file \(place) has \(number(count)) names; a store has one. Remove the other links."
    case .notAFile: "\(place) is no ordinary file."
    case .wrongOwner(let user): "The file \(place) belongs to system user \(user), not to you."
    case .wrongMode(let mode):
      """
      Others on this machine can open the file \(place) (mode \(String(mode, radix: 8))). Set it \
      with chmod 600.
      """
    case .newerThanProgram(let store, let program):
      """
      The store \(place) was written by a newer program (structure \(number(store)), this program \
      knows \(number(program))). Update the program; the data was not touched.
      """
    case .notAStore: "\(place) is no store of Tòa Soạn."
    case .setting(let name, let found):
      "The safety setting '\(name)' of the store \(place) could not be made (it reads \(found))."
    case .temporary:
      "The store \(place) cannot be used for the moment. Nothing was lost; try again."
    }
  }

  public func sentence(for warning: OpenWarning) -> String {
    switch warning {
    case .engineLosesCommits(let version):
      """
      SQLite \(version) can lose a commit when another tool has the store open; this program keeps \
      clear of that, but do not write to the store with sqlite3.
      """
    case .volatileFileSystem(let name):
      "The store is on \(name), whose data are gone when the machine restarts."
    case .trustedFileSystem(let name):
      "The store is on \(name), which is used only because the technical operator allowed it."
    case .unsafeMount(let option):
      "The disk is mounted with \(option): a power cut may undo what was saved."
    case .openDirectory(let mode):
      "Others on this machine can look into the store's folder (mode \(String(mode, radix: 8)))."
    case .indexNotAllocated: "No space could be set aside for the index of SQLite's log."
    case .noReserve: "There is no reserve against a full disk (the file .reserve)."
    case .room(let level): roomWords(level)
    }
  }

  private func roomWords(_ level: RoomLevel) -> String {
    switch level {
    case .plenty: "There is enough room on the disk."
    case .warning: "There is less than 256 MiB of room on the disk."
    case .restricted:
      "There is less than 64 MiB of room: only keeping drafts, returning and deciding go on."
    case .draftsOnly: "There is less than 16 MiB of room: only reading, drafts and exports go on."
    case .readOnly: "The disk is full: only reading goes on."
    }
  }

  public func sentence(for logBreak: LogBreak) -> String {
    switch logBreak {
    case .changed(let sequence): "Line \(number(Int(sequence))) of the log was changed."
    case .unlinked(let sequence):
      """
      Line \(number(Int(sequence))) of the log does not follow the one before: something was \
      removed, added or moved.
      """
    case .gap(let expected, let found):
      "The log misses or repeats a line: \(number(Int(found))) where \(number(Int(expected))) was due."
    case .words(let sequence):
      "The words of the decision in line \(number(Int(sequence))) are not those that were sealed."
    case .decision(let id): "The log tells of decision \(id), which is not there."
    }
  }

  public func sentence(for finding: Finding) -> String {
    switch finding {
    case .structure(let words): "The structure of the store's file is damaged: \(words)."
    case .reference(let table, let row, let parent):
      "Table \(table)\(row.map { ", row \($0)" } ?? "") refers to something missing in \(parent)."
    case .log(let logBreak): sentence(for: logBreak)
    case .tally(let tally): "The count '\(tally)' differs from the items that are there."
    case .workTally(let tally):
      "The count of royalties '\(tally)' is not what counting the works again gives."
    case .workShares(let item, let part):
      "Amount and shares of \(item) (\(name(of: part))) are not those of its grade."
    case .sheet(let number, let fault): "Sheet \(number): \(words(for: fault))."
    case .pastVoucher(let voucher): "The voucher '\(voucher)' of old books misses lines."
    case .revision(let item, let number):
      "Revision \(self.number(number)) of \(item) does not have its hash."
    case .file(let content, let isThere):
      isThere
        ? "The content of the file \(content) is other than its hash."
        : "The content of the file \(content) is not there."
    case .key(let fault): sentence(for: fault)
    case .seal(let payee, let field):
      "The \(name(of: field).lowercased()) of payee \(payee) does not open: it was changed or moved."
    case .head(let expected, let found):
      "The copy has another log: its head is \(found) instead of \(expected)."
    }
  }
}

extension EnglishWording {
  private func words(for fault: SheetFault) -> String {
    switch fault {
    case .lines: "number of lines or total are not those of its lines"
    case .payments: "what payees get, or the tax, is not what the lines give"
    case .works: "the lines are not those of its works and their grades"
    case .content: "the content is not what was signed"
    case .untold: "what was signed is not what the log tells of"
    case .head: "the head of the log on it is wrong, or wrongly signed"
    }
  }
}
