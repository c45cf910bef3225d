import Reports
import Spreadsheets

extension VietnameseWording {
  public func sentence(for fault: CsvFault) -> String {
    switch fault {
    case .empty: "Tệp không có gì, kể cả dòng tên cột."
    case .fileTooLarge(let limit): "Tệp quá lớn; tối đa \(size(Int64(limit)))."
    case .notUtf8(let byte, let place):
      "\(at(place)): không phải UTF-8 từ byte thứ \(number(byte)); hãy lưu lại tệp dạng CSV UTF-8."
    case .separatorUnclear:
      "Dòng tên cột có cả dấu phẩy và dấu chấm phẩy nên không rõ dấu phân cách."
    case .tooManyRows(let limit): "Quá \(number(limit)) dòng; hãy chia tệp."
    case .tooManyColumns(let row, let limit): "Dòng \(number(row)): quá \(number(limit)) cột."
    case .fieldTooLong(let place, let limit): "\(at(place)): dài quá \(number(limit)) byte."
    case .quoteInField(let place):
      "\(at(place)): có dấu nháy kép giữa ô; cả ô phải đặt trong nháy kép."
    case .textBehindQuote(let place): "\(at(place)): có chữ sau dấu nháy kép đóng."
    case .quoteNotClosed(let place): "\(at(place)): dấu nháy kép chưa đóng."
    case .loneReturn(let place): "\(at(place)): ký tự xuống dòng không hợp lệ."
    case .wrongColumnCount(let row, let found, let expected):
      "Dòng \(number(row)): có \(number(found)) ô, cần \(number(expected))."
    case .titleEmpty(let place): "\(at(place)): thiếu tên cột."
    case .titleTwice(let title, let place): "\(at(place)): tên cột “\(title)” xuất hiện hai lần."
    case .more: "Còn nhiều chỗ chưa đúng khác."
    }
  }

  private func at(_ place: CsvPlace) -> String {
    "Dòng \(number(place.row)), cột \(number(place.column))"
  }

  public func sentence(for fault: TableFault) -> String {
    switch fault {
    case .sumTooLarge(let code): "Tổng của cột “\(code)” quá lớn."
    case .noColumns, .codeTakenOrEmpty, .widthNotPositive, .cannotBeSummed, .wrongCellCount,
      .wrongKind, .noMoneyForWords, .tooManySignatures:
      "Không lập được bảng (\(fault)). Đây là lỗi của chương trình; hãy báo cho quản trị kỹ thuật."
    }
  }

  public func sentence(for fault: SpreadsheetFault) -> String {
    switch fault {
    case .notInstalled(let name):
      "Máy này chưa có thư viện \(name) để ghi .xlsx; hãy cài libxlsxwriter, hoặc xuất .csv, .html."
    case .tooManyRows(let count, let limit):
      "Bảng có \(number(count)) dòng, một trang .xlsx chỉ chứa \(number(limit)); hãy xuất .csv."
    case .tooManyColumns(let count, let limit):
      "Bảng có \(number(count)) cột, một trang .xlsx chỉ chứa \(number(limit))."
    case .textTooLong(let row, let column, let limit):
      "Dòng \(number(row)), cột \(number(column)): chữ dài quá \(number(limit)) ký tự của .xlsx."
    case .numberTooLarge(let row, let column):
      "Dòng \(number(row)), cột \(number(column)): số có quá 15 chữ số nên .xlsx không giữ đúng."
    case .refused, .notAsExpected:
      "Không ghi được .xlsx (\(fault)); hãy xuất .csv hoặc .html và báo cho quản trị kỹ thuật."
    case .file(let path, let errno): "Không ghi được tệp \(path): \(systemWords(errno))."
    }
  }
}
