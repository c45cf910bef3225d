import Terminal

extension GuidancePhrase {
  var english: String {
    switch self {
    case .palette: "Commands"
    case .run: "Run"
    case .cancel: "Back"
    case .noCommandFits: "No command fits."
    case .worksAt(let place): "works at \(Self.english(place))"
    case .help: "Help"
    case .group(let context, let isFirst): Self.english(context, isFirst)
    case .keysHere(let faults):
      faults == 0
        ? "KEYS THAT WORK HERE"
        : "KEYS THAT WORK HERE · \(NumberText.grouped(faults)) things to look at in the key file (F4)"
    case .keyFaults: "Key map faults"
    case .keyTester: "Key tester"
    case .pressAnyKey: "Press any key; the first line shows what arrived. Esc twice leaves."
    case .columnKey: "Key"
    case .columnCodes: "Written as, codes"
    case .columnEffect: "What it would do"
    case .pasted: "Paste"
    case .letterCount(let count): "\(NumberText.grouped(count)) letters"
    case .mouse: "Mouse"
    case .focus: "Window focus"
    case .notAKey: "No key"
    case .types: "types"
    case .beginsLonger: "begins a sequence of keys"
    case .doesNothing: "does nothing here"
    case .welcome(let name): "Welcome, \(name)"
    case .yourRoles: "YOUR ROLES"
    case .noRole: "You have no role yet; a technical operator gives one."
    case .yourWork: "WHERE YOUR WORK IS"
    case .fiveKeys: "FIVE KEYS TO KNOW"
    case .keyOpens: "opens the chosen line"
    case .keyActions: "shows what can be done, and why something cannot"
    case .keyPalette: "finds a command by its name"
    case .keyBack: "goes back and never loses a word"
    case .keyHelp: "explains the screen in front of you"
    case .anyKeyGoesOn: "Any key goes on."
    case .signIn: "Sign in"
    case .whoAreYou: "Who are you?"
    case .personalStore:
      "This is a personal store: no password is asked, because whoever can open the file may act as anybody in it. Those who set a password are asked for it all the same."
    case .noPasswordSet: "This account has no password yet; ask an administrator to set one."
    case .password: "Password"
    case .narrowPeople: "Type to narrow by name"
    case .nobodyFits: "Nobody fits."
    }
  }

  private static func english(_ place: HelpWords) -> String {
    switch place {
    case .desk, .list, .program: "the desk"
    case .queue: "the published queue"
    case .log: "the log"
    case .notices: "the notices"
    case .royalties: "the royalties"
    case .sheets, .sheet: "the payment sheets"
    case .people: "Accounts"
    case .portals: "Portals"
    case .search: "the search"
    case .statement: "a royalty statement"
    case .payees: "Payees"
    case .funds: "the royalty fund"
    case .rates: "Royalty rates"
    case .law: "Figures of law"
    case .item: "the reading of an item"
    case .editor, .page: "the writing of an item"
    case .help: "Help"
    case .form, .question, .typing, .calendar, .travel: "a dialog"
    }
  }

  private static func english(_ context: ContextName, _ isFirst: Bool) -> String {
    switch context.rawValue {
    case "global": "EVERYWHERE"
    case "list": "IN EVERY LIST"
    case "text": "WHERE TEXT IS TYPED"
    case "form": "IN FORMS"
    case "menu": "IN MENUS"
    default: isFirst ? "THIS SCREEN" : "HERE"
    }
  }
}
