import EditorCLI

/// Short texts about what goes out as a file.
enum DocumentPhrase: Hashable {
  case export
  case what
  case file
  case form
  case unknownForm
  case wasExported(String, String)
  case fileMayBeEmpty
  case sheetLines
  case sheetPayments
  case sheetTransfers
  case slips
  case slipOf(String)
  case leaflet
  case certificate
  case incomes
  case works
  case year
  /// Private fields stand in it, and the look is logged.
  case privateLogged

  func text(in language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }

  private var vietnamese: String {
    switch self {
    case .export: "Xuất ra tệp"
    case .what: "Nội dung"
    case .file: "Tệp"
    case .form: "Đuôi tệp: .xlsx, .csv, .html hoặc .pdf"
    case .unknownForm: "Đuôi tệp phải là .xlsx, .csv, .html hoặc .pdf."
    case .wasExported(let what, let file): "\(what): đã ghi vào \(file)."
    case .fileMayBeEmpty: "Để trống tên tệp thì ghi vào thư mục nhà của máy này, tên theo nội dung."
    case .sheetLines: "Bảng kê, từng dòng"
    case .sheetPayments: "Tổng hợp theo người"
    case .sheetTransfers: "Danh sách chuyển khoản"
    case .slips: "Phiếu chi trả của mọi người"
    case .slipOf(let name): "Phiếu chi trả của \(name)"
    case .leaflet: "Phiếu tổng hợp năm"
    case .certificate: "Nội dung chứng từ khấu trừ thuế"
    case .incomes: "Thu nhập đã trả, thuế đã khấu trừ"
    case .works: "Danh sách tác phẩm"
    case .year: "Năm"
    case .privateLogged:
      "Chuyển khoản, thu nhập, chứng từ có dữ liệu cá nhân; xuất là ghi nhật ký."
    }
  }

  private var english: String {
    switch self {
    case .export: "Write a file"
    case .what: "Content"
    case .file: "File"
    case .form: "Ending: .xlsx, .csv, .html or .pdf"
    case .unknownForm: "The file must end in .xlsx, .csv, .html or .pdf."
    case .wasExported(let what, let file): "\(what): written to \(file)."
    case .fileMayBeEmpty: "No name: a file in the home folder, named by its content."
    case .sheetLines: "The sheet, line by line"
    case .sheetPayments: "Sums by payee"
    case .sheetTransfers: "Bank transfers"
    case .slips: "Pay slips of everybody"
    case .slipOf(let name): "Pay slip of \(name)"
    case .leaflet: "Leaflet of the year"
    case .certificate: "Content of the tax certificate"
    case .incomes: "Incomes and withheld tax"
    case .works: "List of works"
    case .year: "Year"
    case .privateLogged:
      "Transfers, taxes and certificates hold private numbers; each writing is logged."
    }
  }
}

extension Session {
  func document(_ phrase: DocumentPhrase) -> String { phrase.text(in: language) }
}
