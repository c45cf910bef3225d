import EditorCLI

/// What is said line by line and has no place on a full screen.
enum LinearPhrase: Hashable {
  // Beginning, ending, the lines themselves.
  case greeting
  case noCursor(type: String)
  case goodbye
  case textKept
  case textNotKept
  case notSent(String)
  case damagedLine
  case lineMayBeCut(ending: String)

  // Going through a list.
  case passages(Int)
  case more(Int, Rest)
  case atPassage(Int, of: Int)
  case atEnd
  case atStart
  case nothingBefore
  case nothingNew
  case noSuchNumber(Int, of: Int)
  case oneNumber
  case nothingToChoose
  case none
  case nothingFits
  case nothingFound

  // Narrowing.
  case nothingToNarrow
  case howToNarrow
  case typeWords
  case typeToNarrow
  case typeName
  case notFound(String)
  case foundIn(Int)

  // Commands.
  case title(LineCommand)
  case noCommand(String)
  case noCommandInForm(String, field: Int)
  case noKey(String)
  case whichOf(String)
  case canDoHere
  case optionsLeft
  case notNow(String)
  case possible(String)
  case notHere
  case onlyOnScreen
  case guideEntries
  case guidePassages
  case guideLines
  case guideForm
  case guideCommands
  case guideNarrowing
  case guideEverywhere

  // Forms.
  case field(String, String)
  case tick(String, isOn: Bool)
  case choice(Int, String, isChosen: Bool)
  case askLine(hasValue: Bool)
  case askMoment
  case askNote(hasValue: Bool)
  case askChoice(String)
  case noSuchMoment
  case noSuchChoice(String)
  case severalChoices([String])
  case leftAsItWas
  case formDone
  case begin
  case secret(String)

  // Items.
  case marked
  case urgent
  case correcting
  case overdueBy(String)
  case overdueSince(String)
  case dueAt(String)
  case dueIn(String, String)
  case goesOut(String)
  case wentOut(String)
  case changed(String)
  case move(from: String, to: String)
  case moveTo(String)
  case met(String)
  case notMet(String)
  case otherTabs([String])
  case noComments
  case about(String)
  case suggests(String, String)
  case commented([Int])
  case subheading(String)
  case rule
  case quotation(String)
  case emptyMonth

  // Writing.
  case writeParagraphs
  case insertParagraphs
  case rewrite(String)
  case rewriteParagraph(Int, String)
  case added(from: Int, to: Int)
  case deleted(Int, String)
  case onlyParagraphs
  case emptyBody
  case titleLength(Int)
  case summaryLength(Int)

  // The first time.
  case yourRoles
  case yourWork
  case enterGoesOn

  /// What was not read out.
  enum Rest: Hashable {
    case entries
    case lines
    /// What is not possible.
    case refused
  }

  func text(in language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }
}

extension Session {
  func linear(_ phrase: LinearPhrase) -> String { phrase.text(in: language) }
}
