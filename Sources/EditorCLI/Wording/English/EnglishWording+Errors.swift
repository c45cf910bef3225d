import Newsroom
import Royalties
import Rulebook
import Workflow

extension EnglishWording {
  public func sentence(for error: NewsroomError, _ names: Names) -> String {
    switch error {
    case .refused(let denial):
      (["Refused: '\(name(ofRefused: denial.action, names))'."]
        + denial.refusals.map { sentence(for: $0, names) }).joined(separator: " ")
    case .stale(let item, let seen, let now, let changes):
      """
      Somebody changed \(item): you saw version \(number(seen)), it is version \(number(now)) now. \
      \(changes.map { told($0, names) }.joined())Nothing was overwritten; open it again and go on.
      """
    case .notFound(let subject, let name): "There is no \(word(for: subject)) '\(name)'."
    case .invalid(let input): sentence(for: input)
    case .conversion(let fault): sentence(for: fault)
    case .accountDisabled(let login): "The account \(login) is disabled."
    case .wrongPassword: "Login or password is wrong."
    case .requestReused(let id):
      "The request number \(id) was used for something else. Leave it out, or take a new one."
    case .unknownTransition(let name, let known):
      "The workflow has no step '\(name)'. It has: \(known.joined(separator: ", "))."
    case .definition(let faults):
      (["The workflow has \(number(faults.count)) fault\(faults.count == 1 ? "" : "s")."]
        + faults.map { sentence(for: $0) }).joined(separator: "\n")
    }
  }

  private func told(_ change: ItemChange, _ names: Names) -> String {
    "\(names.person(login: change.login)): \(name(ofAction: change.action, names)) at \(text(of: change.at)). "
  }

  private func word(for subject: NewsroomError.Subject) -> String {
    switch subject {
    case .item: "item"
    case .person: "person"
    case .portal: "portal"
    case .definition: "workflow"
    case .comment: "comment"
    case .revision: "revision"
    case .draft: "draft"
    case .delegation: "delegation"
    case .notice: "notice"
    case .systemUser: "account linked to the system user"
    case .file: "file"
    case .legalEntry: "entry of the lists by law"
    case .houseWord: "word of the house"
    case .payee: "payee"
    case .penName: "pen name"
    case .consent: "consent"
    case .rateTable: "rate table"
    case .work: "part that is paid"
    case .sheet: "sheet"
    case .pastVoucher: "voucher of old books"
    }
  }

  public func sentence(for input: NewsroomError.Input) -> String {
    switch input {
    case .tooLong(let field, let limit):
      "The \(name(of: field)) is too long; at most \(number(limit)) bytes."
    case .notADate(let field, let text):
      "The \(name(of: field)) must be a date such as 2026-11-23, not '\(text)'."
    case .unknownState(let name, let known):
      "There is no state “\(name)”. The states are: \(known.joined(separator: ", "))."
    case .unknownCategory(let code):
      "There is no category '\(code)'; see 'toasoan law list'."
    case .login(let login):
      """
      '\(login)' is no login: only small letters a to z, digits, point, hyphen and underscore, at \
      most 40.
      """
    case .loginTaken(let login): "The login '\(login)' is taken."
    case .name(let name):
      """
      The name '\(name)' is not valid: it must not be empty, too long, hide characters or mix \
      letters of several alphabets.
      """
    case .systemUser(let number):
      "No account can be linked to system user \(number), which is no person."
    case .systemUserTaken(let number, let login):
      "System user \(number) is linked to the account \(login)."
    case .portalCode(let code):
      "'\(code)' is no code of a portal: only small letters a to z, digits and hyphen."
    case .portalCodeTaken(let code): "There is a portal '\(code)' already."
    case .domain(let domain, let faults):
      (["The address '\(domain)' is against Article 4 of Decision 13/2023/QĐ-UBND."]
        + faults.map { sentence(for: $0) }).joined(separator: " ")
    case .domainTaken(let domain): "The address '\(domain)' belongs to another portal."
    case .outlet(let path):
      """
      The outlet folder '\(path)' cannot be used: it must be an absolute path without '..' and \
      without hidden characters.
      """
    case .outletTaken(let path):
      """
      The folder '\(path)' is another portal's outlet. Each portal needs a folder of its own, so \
      that no file is written over another.
      """
    case .passwordTooShort(let minimum): "A password has at least \(number(minimum)) characters."
    case .passwordTooLong(let maximum): "The password is longer than \(number(maximum)) bytes."
    case .houseWord(let word):
      "'\(word)' is no single word of 2 to 60 letters; give --office with a name of several words."
    case .officeName(let name):
      "'\(name)' is no name of an office or position: it has at least two words and a capital."
    case .payeeCode(let code):
      """
      '\(code)' is no code of a payee: only small letters a to z, digits, point, hyphen and \
      underscore, at most 40.
      """
    case .payeeCodeTaken(let code):
      "The code '\(code)' is somebody else's; for a person of the store give --login."
    case .payeeExists(let login): "\(login) is in the register of payees already."
    case .payeeWords(let words, let limit):
      """
      \(name(of: words)) is not valid: it must not be empty, longer than \(number(limit)) bytes or \
      hide characters.
      """
    case .quota(let quota):
      "A quota of \(number(quota)) works a month is not valid; give 0 to \(number(1_000))."
    case .penNameTaken(let name, let code):
      "The pen name '\(name)' is payee \(code)'s; each belongs to one payee."
    case .privateField(let field):
      "The \(name(of: field).lowercased()) is not valid: \(form(of: field)). Nothing was changed."
    case .emptyComment: "The comment is empty."
    case .quoteNotFound(let quote): "The newest body does not contain '\(quote)'."
    case .quoteNotUnique(let quote, let times):
      "'\(quote)' stands there at least \(number(times)) times; quote more, to mean one place."
    case .file(let name, let fault): sentence(for: fault, of: name)
    case .tooManyFiles(let limit): "An item has at most \(number(limit)) files."
    case .fileName(let name):
      """
      No file can be called “\(name)”: another one is, or the name has blanks or strange signs. Use \
      letters, digits, hyphens, underscores and dots.
      """
    case .fileWordsTooLong(let name, let limit):
      "What is said of “\(name)” is too long; at most \(number(limit)) bytes each."
    case .nothingSuggested: "These are the words that stand there already."
    case .suggestionWithoutQuote: "A suggestion must say which words of the body it is about."
    case .notASuggestion(let id): "Comment \(id) suggests no edit."
    case .timesOutOfOrder: "The end must be after the beginning."
    case .outsideEditorInSharedStore:
      "In a shared store nobody starts programs of their own on its host."
    case .legalValue(let text, let sort):
      "'\(text)' cannot be read; it takes \(howTyped(sort))."
    case .citationMissing: "The text that it stands in must be named."
    case .rateShare(let percent): "\(text(of: percent)) % is not above 0 and up to 100 %."
    case .genre(let code):
      """
      '\(code)' is no code of a genre, or its title is missing; codes have small letters, digits and \
      hyphens, at most 40.
      """
    case .genreTwice: "A code of a genre stands in the table twice."
    case .noGenres: "The rate table has no genres."
    case .genreRange(let code): "The least coefficient of genre '\(code)' is above the most."
    case .royaltyReasonMissing: "A reason must be given."
    case .year(let year): "\(year) is no year from 2000 to 2999."
    case .nothingPaid(let code, let year):
      "Nothing was paid to “\(code)” in \(year), so there is nothing to print."
    case .nothingWithheld(let code, let year):
      "No tax was withheld of what was paid to “\(code)” in \(year), so there is no certificate."
    case .tooManyWorks(let limit):
      "The list has more than \(number(limit)) works; please name fewer days."
    case .past(let fault): sentence(for: fault)
    case .definitionExists(let id):
      """
      Version \(number(id.version)) of workflow \(id.name) exists and cannot be changed; raise the \
      version.
      """
    case .definitionMoves(let name, let subject):
      switch subject {
      case .item: "Workflow \(name) is for items, not for payment sheets."
      case .sheet: "Workflow \(name) is for payment sheets, not for items."
      }
    }
  }

  public func sentence(for error: OutletError) -> String {
    """
    The outlet's file \(error.path) could not be written (\(reason(error.reason))). The item counts \
    as published; the file waits and is written when the queue runs next.
    """
  }

  public func sentence(for error: PasswordError) -> String {
    switch error {
    case .unavailable:
      "There is not enough memory to work on passwords now. Nothing was changed; try again."
    }
  }

  func reason(_ errno: Int32) -> String { "system error \(errno): \(systemWords(errno))" }
}
