import EditorCLI
import Newsroom
import Royalties
import Rulebook
import Storage
import Terminal
import Workflow

/// What of royalties goes out as a file of this machine.
enum DocumentForms {
  /// One of the documents that can be written from a place.
  struct Choice {
    let name: String
    let title: DocumentPhrase
    /// What its file is called when nobody says: by what it is, so that two documents of a place do not meet.
    let file: String
    /// Whether private fields stand in it: then the password is asked for again.
    let holdsPrivate: Bool
    let output: (Form, Session) throws -> RoyaltyOutput

    init(
      _ name: String, _ title: DocumentPhrase, file: String, holdsPrivate: Bool = false,
      _ output: @escaping (Form, Session) throws -> RoyaltyOutput
    ) {
      self.name = name
      self.title = title
      self.file = file
      self.holdsPrivate = holdsPrivate
      self.output = output
    }
  }

  /// Asks for the document, when there are several, and for the file. In a session on a shared store no files are named.
  static func open(
    _ title: String, _ choices: [Choice], _ fields: [FormField] = [], in session: Session
  ) throws -> Navigation {
    guard session.takesFiles else { return .say(Message(session.phrase(.notHere), .warning)) }
    let options = choices.map {
      ChoiceField.Option(name: $0.name, title: session.document($0.title))
    }
    let what =
      choices.count < 2
      ? [] : [FormField.choice("what", session.document(.what), options, chosen: choices[0].name)]
    let form = Form(what + fields + [.line("file", session.document(.file))])
    let notes: [DocumentPhrase] =
      choices.contains(where: \.holdsPrivate)
      ? [.form, .fileMayBeEmpty, .privateLogged] : [.form, .fileMayBeEmpty]
    let head = notes.map { FormBox.Line(session.document($0), .dim) }
    func chosen(_ form: Form) -> Choice {
      choices.first { $0.name == form.choice("what") } ?? choices[0]
    }
    let dialog = FormDialog(
      "\(session.document(.export))\(session.separator)\(title)",
      confirm: session.document(.export), FormBox(head, form), completing: "file"
    ) { form, session in
      try write(chosen(form), form, in: session)
    }
    return .open(
      try dialog.askingPassword(
        for: .exportPersonalData, when: { chosen($0).holdsPrivate }, in: session))
  }

  private static func write(
    _ choice: Choice, _ form: Form, in session: Session
  ) throws -> Navigation {
    let output = try choice.output(form, session)
    let typed = LineInput.trimmed(form.text("file"))
    let path = session.fullPath(typed.isEmpty ? "~/\(choice.file)" : typed)
    guard let kind = DocumentForm(fileName: path) else {
      throw ActionRefusal(session.document(.unknownForm))
    }
    let bytes = try output.bytes(as: kind, from: session.newsroom, for: session.acting).bytes
    try writePrivateFile(bytes, to: path, replacing: false)
    let words = session.document(.wasExported(session.document(choice.title), path))
    return .close(.done(Message(words, .success)))
  }

  // MARK: From the screens

  static func sheet(
    _ view: SheetView, _ payee: PayeeRecord?, in session: Session
  ) throws -> Navigation {
    let number = view.sheet.number
    let slip = payee.map { payee in
      Choice(
        "slip", .slipOf(payee.name.isEmpty ? payee.code : payee.name),
        file: "\(number)-phieu-\(payee.code).pdf"
      ) { _, _ in
        .slips(sheet: number, payee: payee.code)
      }
    }
    let choices = [
      Choice("lines", .sheetLines, file: "\(number).xlsx") { _, _ in .sheet(number, .lines) },
      Choice("payments", .sheetPayments, file: "\(number)-tong-hop.xlsx") { _, _ in
        .sheet(number, .payments)
      },
      Choice("transfers", .sheetTransfers, file: "\(number)-chuyen-khoan.xlsx", holdsPrivate: true)
      { _, _ in .sheet(number, .transfers)
      },
      Choice("slips", .slips, file: "\(number)-phieu.pdf") { _, _ in
        .slips(sheet: number, payee: nil)
      },
    ]
    let mayLook =
      try session.newsroom.refusal(of: .privateFields, on: view.portal.id, for: session.acting)
      == nil
    return try open(
      number, choices.filter { mayLook || !$0.holdsPrivate } + (slip.map { [$0] } ?? []),
      in: session)
  }

  /// What somebody was paid: in a year, and by the sheet that is chosen.
  static func statement(
    of payee: PayeeRecord, _ year: Int, _ sheet: SheetRecord?, in session: Session
  ) throws -> Navigation {
    let code = payee.code
    let slip = sheet.map { sheet in
      Choice("slip", .slipOf(sheet.number), file: "\(sheet.number)-phieu-\(code).pdf") { _, _ in
        .slips(sheet: sheet.number, payee: code)
      }
    }
    let choices = [
      Choice("leaflet", .leaflet, file: "\(code)-\(year)-phieu-nam.pdf") { form, _ in
        .leaflet(payee: code, year: try self.year(form.text("year")))
      },
      Choice("certificate", .certificate, file: "\(code)-\(year)-khau-tru.pdf", holdsPrivate: true)
      { form, _ in
        .certificate(payee: code, year: try self.year(form.text("year")), portal: nil)
      },
    ]
    return try open(
      payee.name.isEmpty ? code : payee.name, choices + (slip.map { [$0] } ?? []),
      [.line("year", session.document(.year), "\(year)")], in: session)
  }

  static func incomes(of portal: PortalRecord, _ year: Int, in session: Session) throws
    -> Navigation
  {
    let code = portal.code
    return try open(
      "\(session.document(.incomes)) \(year)",
      [
        Choice("incomes", .incomes, file: "\(code)-\(year)-thu-nhap.xlsx", holdsPrivate: true) {
          _, _ in
          .incomes(portal: code, from: .first(of: year), to: .last(of: year))
        }
      ], in: session)
  }

  static func works(
    of portal: PortalView, _ standing: WorkStanding?, _ days: (from: CivilDate, to: CivilDate)?,
    in session: Session
  ) throws -> Navigation {
    let code = portal.code
    let ending = days.map { "-\($0.from.isoText.prefix(7))" } ?? ""
    return try open(
      "\(session.document(.works))\(session.separator)\(portal.name)",
      [
        Choice("works", .works, file: "\(code)\(ending)-tac-pham.xlsx") { _, _ in
          .works(portals: [code], standing, from: days?.from, to: days?.to)
        }
      ], in: session)
  }

  private static func year(_ typed: String) throws -> Int {
    let text = LineInput.trimmed(typed)
    guard let year = Int(text) else { throw UsageFault.unreadableNumber(text) }
    return year
  }
}
