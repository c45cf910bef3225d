extension LinearPhrase {
  // One exhaustive switch is longer than a function should be, but easier to look up than parts.
  var english: String {
    switch self {
    case .greeting: "Tòa Soạn, line by line. Type ? and Enter to hear what can be done here."
    case .noCursor(let type):
      "The terminal type “\(type)” cannot place its cursor, so this is line by line."
    case .goodbye: "Goodbye."
    case .textKept: "What was written is kept; what is not saved is in the draft."
    case .textNotKept: "What was written could not be kept in the store. Copy it from here:"
    case .notSent(let words): "Not sent: “\(words)”"
    case .damagedLine:
      "The line has characters that are not UTF-8 and was not taken. Set the terminal to UTF-8 and type it again."
    case .lineMayBeCut(let ending):
      "The line is as long as the terminal takes, and its end may be missing. What came ends with “\(ending)”. Divide it into paragraphs."
    case .passages(let count):
      count == 1
        ? "One paragraph. Enter reads it."
        : "\(NumberText.grouped(count)) paragraphs. Enter reads one after the other, = reads them all."
    case .more(let count, .entries): "\(NumberText.grouped(count)) more, + reads on."
    case .more(let count, .lines): "\(NumberText.grouped(count)) more lines, Enter reads on."
    case .more(let count, .refused):
      "\(NumberText.grouped(count)) more whose turn it is not, + tells why."
    case .atPassage(let number, let count): "At paragraph \(number)/\(count)."
    case .atEnd: "The end."
    case .atStart: "At the start."
    case .nothingBefore: "This is the first place. To leave the program type “quit”."
    case .nothingNew: "Nothing new."
    case .noSuchNumber(let number, let count):
      count == 0
        ? "There is no number \(NumberText.grouped(number)) here."
        : "There is no number \(NumberText.grouped(number)); here they go from 1 to \(NumberText.grouped(count))."
    case .oneNumber: "Choose one number at a time."
    case .nothingToChoose: "There is nothing here to choose by number."
    case .none: "none"
    case .nothingFits: "No item fits. Type / to see all of them again."
    case .nothingFound: "No item was found."
    case .nothingToNarrow: "There is nothing to narrow here."
    case .howToNarrow: "Type / and the words, as in /spring. A / alone shows everything again."
    case .typeWords:
      "Type words to search for, with or without marks, or a number to open that item. Write a colon before the name of a command."
    case .typeToNarrow: "Type a number to choose, or words to narrow the list."
    case .typeName: "Type a number to choose, or a name to narrow the list."
    case .notFound(let words): "“\(words)” was not found."
    case .foundIn(let count):
      count == 1 ? "Found in one paragraph." : "Found in \(NumberText.grouped(count)) paragraphs."
    case .title(let command): Self.english(command)
    case .noCommand(let words): "No command is called “\(words)”. Type ? for what can be done here."
    case .noCommandInForm(let words, let field):
      "No command is called “\(words)”. To write words type the number of a field first, as \(field)."
    case .noKey(let key): "\(key) does nothing here. Type ? for what can be done here."
    case .whichOf(let words): "“\(words)” may be:"
    case .canDoHere: "This can be done here, by number or name:"
    case .optionsLeft: "Nothing chosen."
    case .notNow(let reason): "Not now: \(reason)"
    case .possible(let words): "Possible: \(words)"
    case .notHere: "This cannot be done here. Type ? for what can be done."
    case .onlyOnScreen: "This command is for the full screen."
    case .guideEntries:
      "A number opens that entry. Enter: the next entry. Minus: the one before. Plus: the next page. / and words: narrow the list."
    case .guidePassages:
      "Enter: the next paragraph. Minus: the one before. A number: that paragraph. Plus: ten paragraphs. / and words: the next paragraph that has them."
    case .guideLines: "Enter: read on."
    case .guideForm:
      "A number fills in or confirms that entry; several numbers confirm several. Enter: all of them again."
    case .guideCommands:
      "Type the name of a command to run it; a number behind it names the entry. Function keys are typed by name, as in f2."
    case .guideNarrowing:
      "Words narrow the list here. To run a command type a colon and its name, as in :quit."
    case .guideEverywhere: "Equals: read everything again. 0: back. ?: what can be done."
    case .field(let label, let value): value.isEmpty ? "\(label): empty" : "\(label): \(value)"
    case .tick(let words, let isOn): isOn ? "Confirmed: \(words)" : "Not confirmed: \(words)"
    case .choice(let number, let title, let isChosen):
      isChosen ? "\(number). \(title), chosen" : "\(number). \(title)"
    case .askLine(let hasValue):
      hasValue
        ? "Type other words. An empty line: as it is. A minus: clear it."
        : "Type the words. An empty line: leave it."
    case .askMoment:
      "Type day and time, as in 23/11/2026 08:00. An empty line: as it is. A minus: clear it."
    case .askNote(let hasValue):
      hasValue
        ? "Type it anew, line by line; a line with only a full stop ends it, and leaves it as it is when nothing was typed."
        : "Type line by line; a line with only a full stop ends it."
    case .askChoice(let label): "\(label). Type a number; an empty line leaves it as it is:"
    case .noSuchMoment:
      "Day and time are not complete, or there are none such. Type them as in 23/11/2026 08:00."
    case .noSuchChoice(let words): "There is no choice “\(words)”. Type one of the numbers above."
    case .severalChoices(let titles): "That may be: \(titles.joined(separator: ", "))."
    case .leftAsItWas: "Left as it was."
    case .formDone: "Done"
    case .begin: "Begin writing"
    case .secret(let label): "\(label). What you type is not shown. An empty line: leave."
    case .marked: "marked"
    case .urgent: "urgent"
    case .correcting: "being corrected"
    case .overdueBy(let span): "overdue by \(span)"
    case .overdueSince(let time): "Overdue since \(time)"
    case .dueAt(let time): "due \(time)"
    case .dueIn(let span, let time): "\(span) left, due \(time)"
    case .goesOut(let time): "goes out \(time)"
    case .wentOut(let time): "published \(time)"
    case .changed(let time): "changed \(time)"
    case .move(let from, let to): "from \(from) to \(to)"
    case .moveTo(let state): "to \(state)"
    case .met(let words): "Met: \(words)"
    case .notMet(let words): "Not met: \(words)"
    case .otherTabs(let names):
      "Other tabs: \(names.joined(separator: ", ")). Type “tab” and a number."
    case .noComments: "No comments yet. Type “comment” to make one."
    case .suggests(let old, let new):
      new.isEmpty ? "Suggests to take out: “\(old)”" : "Suggests “\(new)” for “\(old)”"
    case .about(let quote): "About: “\(quote)”"
    case .commented(let numbers):
      numbers.count == 1
        ? "Has comment \(numbers[0])"
        : "Has comments \(numbers.map { "\($0)" }.joined(separator: ", "))"
    case .subheading(let words): "Subheading: \(words)"
    case .rule: "A dividing line."
    case .quotation(let words): "Quotation: \(words)"
    case .emptyMonth: "Nothing is to go out at a time of this month."
    case .writeParagraphs:
      "Write on at the end. Each line is a paragraph; a line with only a full stop ends it."
    case .insertParagraphs:
      "Write before the chosen paragraph. Each line is a paragraph; a line with only a full stop ends it."
    case .rewrite(let words): "\(words)\nType the whole line anew. An empty line: as it is."
    case .rewriteParagraph(let number, let words):
      "Paragraph \(number) is: \(words)\nType it anew on one line. An empty line: as it is."
    case .added(let first, let last):
      first == last
        ? "One paragraph added, number \(first)."
        : "\(last - first + 1) paragraphs added, from number \(first) to \(last)."
    case .deleted(let number, let words):
      "Paragraph \(number) deleted: “\(words)”. Type “undo” to have it back."
    case .onlyParagraphs: "This is for a paragraph of the body. Add its number."
    case .emptyBody: "The body is empty. Type “write” to write it, “replace lead” for the summary."
    case .titleLength(let count): "The title has \(count) characters; better no more than 90."
    case .summaryLength(let count): "The summary has \(count) characters; better no more than 300."
    case .yourRoles: "Your roles:"
    case .yourWork: "Your work:"
    case .enterGoesOn: "Press Enter to begin."
    }
  }

  private static func english(_ command: LineCommand) -> String {
    switch command {
    case .write: "Write on"
    case .insert: "Insert paragraph"
    case .replace: "Replace paragraph"
    case .delete: "Delete paragraph"
    case .retitle: "Replace title"
    case .resummarize: "Replace lead"
    }
  }
}
