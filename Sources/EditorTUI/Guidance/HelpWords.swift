import EditorCLI
import Terminal

/// A few plain words on what a screen is for.
enum HelpWords: Hashable {
  case desk
  case queue
  case notices
  case royalties
  case sheets
  case sheet
  case log
  case people
  case portals
  case search
  case statement
  case payees
  case funds
  case rates
  case law
  case item
  case editor
  case page
  case form
  case question
  case typing
  case calendar
  case travel
  case list
  case help
  case program

  /// The place that was asked about, by its contexts, the narrowest first.
  init(_ contexts: [ContextName]) {
    // A line to type in tells less than the screen that it belongs to.
    let screens = contexts.filter { $0 != "prompt" && $0 != "text" }
    self = (screens + contexts).lazy.compactMap { Self.places[$0] }.first ?? .program
  }

  /// The screen that a command belongs to; nil for those of dialogs and of typing.
  static func place(of entry: CommandEntry) -> HelpWords? {
    let screens: [ContextName] = [
      "list.queue", "list.people", "list.portals", "list.log", "list.search", "list.notices",
      "list.statement", "list.payees", "list.funds", "list.rates", "list.law",
      "list.desk", "list.works", "list.sheets", "sheet", "list",
      "item", "changes", "comments", "editor", "suggestion", "watching", "travel", "help",
    ]
    guard let context = screens.first(where: entry.contexts.contains) else { return nil }
    return context == "list" ? .desk : places[context]
  }

  private static let places: [ContextName: HelpWords] = [
    "list.desk": .desk, "list.works": .royalties, "list.sheets": .sheets, "sheet": .sheet,
    "list.notices": .notices, "list.queue": .queue, "list.log": .log,
    "list.people": .people,
    "list.statement": .statement, "list.payees": .payees, "list.funds": .funds,
    "list.rates": .rates, "list.law": .law,
    "list.portals": .portals, "list.search": .search, "item": .item, "changes": .item,
    "comments": .item, "editor": .editor, "suggestion": .editor, "travel": .travel,
    "watching": .editor, "page": .page, "spelling": .question, "style": .question,
    "form": .form, "note": .form, "dialog": .question, "menu": .question, "prompt": .typing,
    "text": .typing, "calendar": .calendar, "list": .list, "help": .help,
  ]

  func text(in language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }

  private var vietnamese: String {
    switch self {
    case .desk:
      "Bàn làm việc: bên trái là các danh sách, bên phải là tin bài của danh sách đang chọn. Việc chờ bạn nằm ở mục đầu tiên. Enter mở tin bài, F2 xem làm được gì với nó và vì sao có việc chưa được."
    case .queue:
      "Hàng đợi đăng: tin bài đã duyệt xếp theo thứ tự sẽ lên cổng. Tin bài bị giữ lại có ghi lý do. Tại đây có thể hẹn giờ, đăng ngay, giữ lại, đổi thứ tự và xem lịch tháng."
    case .notices:
      "Thông báo: việc người khác đã làm với bài của bạn và góp ý có nhắc tên bạn, mới nhất ở trên. Enter mở tin bài, F4 ghi là đã đọc, F6 chọn loại thông báo muốn nhận."
    case .royalties:
      "Nhuận bút: tin bài đã đăng của kỳ, mới đăng ở trên. Enter chấm, mũi tên trái phải đổi kỳ, Tab đổi tình trạng, F4 lập bảng kê từ những bài đã chấm. Dòng dưới cùng cho biết quỹ của năm còn bao nhiêu."
    case .sheets:
      "Bảng kê nhuận bút của cổng, mới lập ở trên. Enter mở bảng kê, F4 lập bảng kê cho một kỳ."
    case .sheet:
      "Bảng kê: mỗi dòng là một người hưởng với tổng tiền, thuế và số thực nhận. Enter xem tin bài và cách tính của người đó, F2 xem việc làm được: kiểm tra, ký, chi, trả lại, hủy. Lập, kiểm tra, ký và chi do bốn người khác nhau."
    case .log:
      "Nhật ký: mọi việc đã làm trong tòa soạn, mới nhất ở trên. Không ai sửa hay xóa được nhật ký; F4 kiểm tra lại toàn bộ chuỗi để chứng minh điều đó."
    case .people:
      "Tài khoản: mỗi người một tài khoản, xếp theo tên. Tại đây thêm tài khoản, giao hoặc thôi vai trò, ủy quyền, và khóa tài khoản khi có người nghỉ việc hay chuyển đi."
    case .portals:
      "Các cổng: cổng của tỉnh và các cổng thành phần theo cấp. Địa chỉ của cổng mới được đề xuất theo Điều 4 Quyết định 13/2023/QĐ-UBND."
    case .search:
      "Tìm tin bài: gõ vài tiếng, không cần dấu; gõ dấu thì chỉ tìm đúng chữ có dấu đó. Kết quả hiện ra ngay khi gõ, mới nhất ở trên; F5 đổi sang xếp theo mức độ liên quan. Có thể lọc theo trạng thái, thể loại và cổng."
    case .statement:
      "Nhuận bút của một người: trên là tổng theo năm, dưới là từng tin bài từ lúc đăng đến lúc chi. Enter xem từng bước tính, kèm căn cứ và bảng kê; Tab xem các lần chi với thuế; mũi tên trái phải đổi năm; F2 xem làm được gì với mục của mình."
    case .payees:
      "Người hưởng nhuận bút của cổng, xếp theo tên; mã số thuế, số định danh, số tài khoản chỉ hiện vài chữ số cuối. F5 thêm, F4 sửa, F6 xem hoặc ghi dữ liệu riêng, F7 xem nhuận bút, F2 có bút danh, hạn chế, xóa. Mỗi lần xem dữ liệu riêng đều vào nhật ký."
    case .funds:
      "Quỹ nhuận bút của một năm: được giao bao nhiêu, đã chấm, lên bảng kê, đã chi, còn lại và dự kiến cả năm. Mũi tên trái phải đổi năm, Tab xem các khoản hoặc mức chi theo tháng, thể loại, cổng, tác giả; F5 ghi khoản được giao, F4 đặt giới hạn."
    case .rates:
      "Bảng hệ số nhuận bút của các cổng; Enter xem từng thể loại. Tab xem hôm nay mỗi cổng áp dụng bảng nào, của mình hay của cấp trên. F5 thêm bảng: một phần mức của cổng khác, gõ từng dòng hoặc đọc từ tệp CSV; F6 kết thúc một bảng."
    case .law:
      "Tham số pháp lý: mức áp dụng vào một ngày, kèm căn cứ và đã đối chiếu văn bản hay chưa; mức không còn hoặc chưa áp dụng đứng dưới, kèm ngày. F4 chọn ngày, mũi tên trái phải tới ngày có thay đổi, Enter xem mọi mức của một mục. Quản trị kỹ thuật F5 thêm, F6 kết thúc mức đã thêm."
    case .item:
      "Đọc tin bài: các thẻ là 1 nội dung, 2 thay đổi từ lần bạn đọc trước, 3 góp ý, 4 kiểm tra, 5 thông tin, 6 lịch sử. F6 góp ý, F7 đề nghị sửa một đoạn; F2 xem việc làm được; duyệt là duyệt đúng phiên bản đang đọc."
    case .editor:
      "Soạn tin bài: cứ gõ, mọi chữ được giữ lại trong vòng hai giây dù mất mạng hay mất điện. Ctrl-S lưu thành một phiên bản; F9 gửi đi. F7 soát chính tả, F11 soát cách viết; F10 có mọi việc khác, như xem như trang, so với bản đang lưu, lưu bản sao ra tệp."
    case .page:
      "Xem bài đang viết như một trang, hoặc xem đã đổi gì: mũi tên đi từng đoạn, PgDn PgUp lật trang, Tab tới thay đổi sau. Xem như trang thì Enter về viết tiếp ở đoạn đang đọc. Esc về chỗ đang viết; không có gì thay đổi."
    case .form:
      "Biểu mẫu: Tab hoặc mũi tên chuyển ô, Space đánh dấu, mũi tên trái phải chọn. Enter (F9 khi đang ở ô nhiều dòng) để làm, Esc để thôi."
    case .question:
      "Hãy chọn một mục bằng mũi tên hoặc chữ số rồi Enter. Esc để thôi, không có gì thay đổi."
    case .typing:
      "Ô gõ: gõ vài chữ, có dấu hay không dấu đều được. Mũi tên lên xuống chọn dòng, Enter nhận, Esc thôi."
    case .travel:
      "Xem lại bài như lúc trước: ← lùi từng lúc, → tới từng lúc, PgUp và PgDn đi cách một phút. Enter lấy bài như đang thấy, Esc trở về bài như trước khi xem; không chữ nào mất."
    case .calendar:
      "Lịch: mũi tên chuyển ngày và tuần, PgUp và PgDn chuyển tháng, Space về hôm nay. Enter chọn ngày."
    case .list:
      "Danh sách: mũi tên chọn dòng, Enter mở, Space đánh dấu, / lọc theo chữ. Esc quay lại."
    case .help:
      "Trợ giúp: mọi phím dùng được ở màn hình vừa rời. Gõ / để lọc, Enter để làm luôn việc ở dòng đang chọn."
    case .program:
      "Mọi việc đều làm được bằng mũi tên, Enter, Esc, Tab, Space và các phím chức năng. F2 xem việc làm được, Ctrl-P tìm lệnh theo tên."
    }
  }

  private var english: String {
    switch self {
    case .desk:
      "The desk: lists on the left, the items of the chosen list on the right. What waits for you comes first. Enter opens an item, F2 shows what can be done with it, and why something cannot."
    case .queue:
      "The published queue: approved items in the order in which they go out. A held item says why. Here items are scheduled, published now, held, moved, and seen on a calendar."
    case .notices:
      "Notices: what others did with your items and comments that name you, newest first. Enter opens the item, F4 marks a notice as read, F6 chooses which kinds you get."
    case .royalties:
      "Royalties: what was published in the period, the newest first. Enter grades, left and right change the period, Tab the standing, F4 makes a sheet of what is graded. The last line tells what is left of the year's fund."
    case .sheets:
      "Payment sheets of the portal, the newest first. Enter opens one, F4 makes one for a period."
    case .sheet:
      "A sheet: each line is a payee with gross, tax and net. Enter shows their works and the steps of each sum, F2 what can be done: check, sign, pay, return, cancel. Four different people prepare, check, sign and pay."
    case .log:
      "The log: everything that was done in the newsroom, newest first. Nobody can change or remove a line; F4 checks the whole chain to prove it."
    case .people:
      "Accounts: one person, one account, by given name. Here accounts are added, roles given and ended, roles delegated, and accounts disabled when somebody leaves."
    case .portals:
      "Portals: the province's portal and those below it. The address of a new one is proposed by article 4 of Decision 13/2023/QĐ-UBND."
    case .search:
      "Search: type a few words, without marks if you like; a mark that you type must be there. Results come as you type, newest first, or by relevance with F5, and can be narrowed by state, kind and portal."
    case .statement:
      "A statement: totals by year above, each work from published to paid below. Enter shows every step of a sum with its rule and the sheet; Tab goes to payments with their tax; left and right change the year; F2 shows what can be done with your own entry."
    case .payees:
      "Payees of the portal by given name; of tax codes, identity numbers and accounts only the last digits show. F5 adds, F4 edits, F6 shows or sets private fields, F7 opens the statement, F2 has pen names, restriction and erasure. Every look at private fields stands in the log."
    case .funds:
      "The royalty fund of a year: given, graded, on sheets, paid, left and forecast. Left and right change the year, Tab goes through its lines and spending by month, genre, portal and author; F5 enters money, F4 sets limits."
    case .rates:
      "Rate tables of the portals; Enter shows the genres. Tab shows which table each portal follows today, its own or one from above. F5 adds a table: a part of another portal's, typed line by line or read from a CSV file; F6 ends one."
    case .law:
      "Figures of law in force on a day, with what each stands on and whether its text was read; those that lapsed or have not begun stand below with their days. F4 chooses a day, left and right go to days of change, Enter shows every value of a figure. Technical operators add with F5 and end with F6."
    case .item:
      "Reading an item: the tabs are 1 text, 2 changes since you last read it, 3 comments, 4 checks, 5 metadata, 6 history. F6 comments a paragraph, F7 suggests other words for it; F2 shows what can be done; an approval holds for the very revision that you read."
    case .editor:
      "Writing: just type; every letter is kept within two seconds, whatever fails. Ctrl-S saves a revision, F9 sends the item on. F7 goes through spelling, F11 through house style; F10 has everything else, such as the page, the changes since the last save and a copy in a file."
    case .page:
      "What you are writing as a page, or what has changed in it: arrows go on, PgDn and PgUp turn pages, Tab goes to the next change. In the page Enter writes on where you read. Esc goes back to where you write; nothing is changed."
    case .form:
      "A form: Tab and the arrows go from field to field, Space ticks, left and right choose. Enter (F9 in a field of several lines) does it, Esc leaves it."
    case .question:
      "Choose with the arrows or a digit, then Enter. Esc leaves everything as it is."
    case .typing:
      "A line to type in, with or without marks. Up and down choose a row, Enter takes it, Esc leaves."
    case .travel:
      "Looking at earlier texts: left goes back from one time to the next, right comes forward, PgUp and PgDn go by a minute. Enter takes the text that is shown, Esc goes back to where it began; no word is lost."
    case .calendar:
      "The calendar: arrows go by day and week, PgUp and PgDn by month, Space to today. Enter takes the day."
    case .list:
      "A list: arrows choose a row, Enter opens it, Space marks it, / narrows the list. Esc goes back."
    case .help:
      "Help: every key of the screen that you came from. / narrows the list, Enter does what the chosen line says."
    case .program:
      "Everything can be done with arrows, Enter, Esc, Tab, Space and the function keys. F2 shows what can be done, Ctrl-P finds a command by its name."
    }
  }
}
