import Rulebook

extension EnglishWording {
  public func sentence(for fault: UsageFault) -> String {
    switch fault {
    case .whoMissing: "Nobody said who acts. Add --as LOGIN or set TOASOAN_AS."
    case .personFixed(let login):
      """
      This store is shared and takes no --as. People come in by: toasoan session \
      \(login.isEmpty ? "LOGIN" : login)
      """
    case .clockFixed:
      """
      --now cannot be used on a real store nor in a session; only stores made with init \
      --rehearsal take it.
      """
    case .unreadableTime(let text):
      """
      The time '\(text)' cannot be read. Write 2026-11-23T14:30:00+07:00, 2026-11-23 or \
      "14:30 23/11/2026".
      """
    case .unreadableRequest(let text):
      "'\(text)' is no request number, which has 32 hexadecimal digits."
    case .unreadablePlace(let text):
      "The place '\(text)' cannot be read; give the value of --after that the last command told."
    case .unreadableNumber(let text): "'\(text)' is no valid number."
    case .unreadableHead(let text):
      "'\(text)' is not the head of a log: give it in quotes, as log head prints it."
    case .unreadableMeta(let text): "'\(text)' must be written as NAME=VALUE."
    case .unknownField(let name): "There is no field '\(name)'."
    case .file(let file, let reason): "The file '\(file)' cannot be used (\(self.reason(reason)))."
    case .notUTF8(let file, let position):
      "The file '\(file)' is no UTF-8 text: byte \(number(position + 1)) is wrong. Save it as UTF-8."
    case .wordProcessorFile(let file):
      """
      “\(file)” is a .doc of Word from before 2007. Open it in Word or LibreOffice, save it as .docx \
      and use that.
      """
    case .noText(let file):
      "“\(file)” is a picture or a PDF and no text. It can be added as a file, or by item attach."
    case .alternativeMissing(let file):
      """
      The picture “\(file)” has no words for those who do not see it. Add --alt "what the picture \
      shows".
      """
    case .formatMissing(let file, let known):
      "What shall “\(file)” be? Add --format with one of: \(known.joined(separator: ", "))."
    case .oneTablePerFile(let form, let count):
      """
      A \(form) file holds one table and there are \(number(count)): write .xlsx, .html or .pdf, or \
      choose one of them.
      """
    case .tooLarge(let file, let limit): "The file '\(file)' has more than \(number(limit)) bytes."
    case .portalMissing: "Add --portal CODE: it is not clear which portal is meant."
    case .nothingToChange: "Nothing was given that is to be changed."
    case .twoReceivers: "Give either --to or --to-least-busy, not both."
    case .actionMissing:
      "Give the item's number, then the step, as in: toasoan item act BG-2026-000123 submit"
    case .unitMissing: "Add --unit CODE: it is not clear which unit may still see it."
    case .unknownCommand(let name, let nearest):
      "There is no command '\(name)'." + (nearest.map { " Did you mean '\($0)'?" } ?? "")
        + " See toasoan --help."
    case .unknownSystemUser(let name): "This host has no system user '\(name)'."
    case .notFromSudo:
      "session --from-sudo is started by sudo: the number of the user that sudo tells is missing."
    case .revisionsAndSinceRead: "Give revisions or --since-read, not both."
    case .expectMissing: "Say with --expect which version you saw, as the preview tells it."
    case .sessionPerson: "A session is one person's: toasoan session LOGIN, or --from-sudo."
    case .itemAndBody: "Give either an item or a file with --body."
    case .noTerminal: "There is no terminal to ask for a password; use --password-stdin."
    case .passwordFromTerminal:
      "--password-stdin takes nothing typed at a terminal; leave it out and you are asked unseen."
    case .privateWithoutTerminal: "There is no terminal to ask at; use --private-input."
    case .privateFromTerminal:
      "--private-input takes nothing that is typed; use --private to be asked without echo."
    case .unreadablePrivate(let line):
      """
      Line \(number(line)) of the private numbers cannot be read; write tax-code=, identity= or \
      account=VALUE, each once, a line each.
      """
    case .unreadableMoney(let text):
      "'\(text)' is no amount; write digits, as 2530000 or 2.530.000."
    case .unreadableAssignment(let text):
      "'\(text)' cannot be read; write NAME=NUMBER, as hardship=15."
    case .unreadablePeriod(let text):
      text.isEmpty
        ? "A period is needed: --period 2026-11, or --from and --to."
        : "'\(text)' is no period; write 2026-11, 2026-Q4 or 2026, without --from and --to."
    case .gradeBasis: "Give one of --coefficient, --grade and --lump."
    case .unknownAdjustment(let name, let known):
      "There is no adjustment '\(name)'; they are \(known.joined(separator: ", "))."
    case .rateShape: "Give --file, or both --percent and --of."
    case .listHead(let name, let wanted):
      "The first line of \(name) has to be: \(enumeration(wanted, .or))."
    case .list(let name, let faults):
      (["\(name) has faults; nothing was kept."]
        + faults.map { "Row \($0.row), column \($0.column): '\($0.value)' cannot be used." })
        .joined(separator: "\n")
    case .csv(let name, let faults):
      (["\(name) cannot be read; nothing was kept."] + faults.map { sentence(for: $0) })
        .joined(separator: "\n")
    case .passwordEmpty: "No password was given."
    case .passwordsDiffer: "The two passwords differ. The former one is kept."
    case .notInSession(let option): "\(option) cannot be used in a session."
    case .fileInSession(let name): "The file name '\(name)' cannot be used in a session; take -."
    case .sessionLine: "The command line has a quote or \\ without its end."
    case .workstationMissing: "This program has no full screen; send a command along."
    case .onlyForRehearsal(let option): "\(option) is for rehearsal stores only (init --rehearsal)."
    case .interrupted: "Stopped as asked. Nothing was changed."
    }
  }

  public func sentence(for notice: Notice) -> String {
    switch notice {
    case .repeated: "The request had been carried out before; nothing was done now."
    case .fileWritten(let name): "\(name) was written."
    case .attached(let name, let isPicture):
      isPicture
        ? "The picture belongs to the item as \(name). Show it by the line: ![alternative](\(name))"
        : "The file belongs to the item as \(name)."
    case .documentTitle(let title): "The title in the file is “\(title)”; yours was kept."
    case .picturesTaken(let names):
      "Taken in with its pictures: \(names.joined(separator: ", "))."
    case .nextPage(let place): "There is more; go on with --after \(place)"
    case .empty: "There is nothing."
    case .rankedAmongNewest(let count):
      """
      Ranked by relevance among the newest \(number(count)) items that match; older ones were \
      not looked at.
      """
    case .textsGuarded:
      "Some texts begin with = + - @ and got an apostrophe, so that no spreadsheet calculates them."
    case .recomputedSame(let sheet, let lines):
      "Sheet \(sheet): all \(number(lines)) lines come out the same to the đồng."
    case .recomputedOther(let sheet, let lines):
      "Sheet \(sheet): \(number(lines)) places do not come out the same."
    case .storeMade(let place): "The store \(place) was made."
    case .backedUp(let file): "The backup \(file) was made and checked."
    case .restored(let place): "The store \(place) was restored and checked as a whole."
    case .logWhole(let count): "The log is whole, \(number(count)) lines."
    case .storeWhole: "The store is whole."
    case .definitionSound(let name): "The workflow \(name) is sound."
    case .reviewsOverdue(let numbers):
      "Alarm: the review of urgent publications is overdue: \(numbers.joined(separator: ", "))."
    case .nothingDue: "Nothing is due to go out."
    case .withoutOutlet(let count):
      """
      \(number(count)) deliveries wait: their portal has no outlet. \
      Give it one with toasoan portal edit PORTAL --outlet FOLDER.
      """
    case .filesWritten(let count, let folder, let first, let last):
      "\(number(count)) files were written into \(folder), \(first) to \(last)."
    case .nothingToMend: "Nothing can be mended without a person."
    case .mendsPlanned(let count, let left, let version):
      """
      \(placesOf(count)) would be mended\(leftForPeople(left)). \
      Add --apply --expect \(version) to save it as a new revision.
      """
    case .mended(let count, let left):
      "\(placesOf(count)) \(count == 1 ? "was" : "were") mended\(leftForPeople(left))."
    case .migrationNothing: "No item has to move."
    case .migrationPlanned(let count):
      "\(number(count)) items would move; leave --dry-run out to move them."
    case .migrationBlocked: "Nothing would move before that is settled."
    case .personalStore: "A personal store: who can open the file can act as anybody in it."
    case .heldAgain(let reasons):
      "Released, but in its turn it will be held again: \(reasons.joined(separator: " "))"
    case .mention(let fault): sentence(for: fault)
    case .keyStaysApart(let place):
      """
      The key of the store (\(place)) is not in the backup. Keep it apart, elsewhere than the backup: \
      without it tax codes, identity and account numbers are lost.
      """
    case .payeesPlanned(let count):
      "\(number(count)) payees would be taken in, and nothing is wrong; give --apply to do so."
    case .payeesTakenIn(let count): "\(number(count)) payees were taken in."
    case .payeeFaults(let count):
      "The list is wrong at \(number(count)) places; nobody was taken in."
    case .pastPlanned(let past):
      "\(words(of: past)) of old books would be taken in, and nothing is wrong; give --apply to do so."
    case .pastTakenIn(let past): "\(words(of: past)) of old books were taken in."
    case .pastFaults(let count):
      "The list is wrong at \(number(count)) places; no line was taken in."
    case .pastRemoved(let past): "\(words(of: past)) of old books went out."
    case .morePast(let payee):
      "Old books have more; see toasoan royalty past list --payee \(payee)."
    case .columnUnreadable(let column): "the column \(column) cannot be read."
    case .keyHasToBeBrought(let place):
      "The backup holds no key. Put the key file that was kept apart at \(place), mode 600."
    case .whoCould(let names): "Who could: \(names.joined(separator: ", "))."
    }
  }
}
