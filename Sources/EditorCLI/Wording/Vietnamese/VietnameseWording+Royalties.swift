import Newsroom
import Royalties
import Rulebook
import Storage
import Workflow

extension VietnameseWording {
  public func sentence(for refusal: RoyaltyRefusal, _ names: Names) -> String {
    switch refusal {
    case .unknownFigure(let figure, let day):
      """
      Chưa có mức “\(text(of: figure.title))” áp dụng ngày \(text(of: day)); quản trị kỹ thuật bổ \
      sung bằng lệnh toasoan law set.
      """
    case .figureStands(let code, let day):
      "Mục “\(code)” đã có mức áp dụng từ ngày \(text(of: day)); hãy chọn ngày bắt đầu khác."
    case .figureUsed(let code, let day):
      """
      Đã có bảng kê được ký theo mức “\(code)” đến ngày \(text(of: day)); mức mới chỉ được áp dụng \
      từ sau ngày đó.
      """
    case .figureShips(let code):
      "Mức “\(code)” có sẵn trong chương trình; nó hết áp dụng khi có mức mới bắt đầu."
    case .noRates(let portal, let day):
      """
      \(names.portal(code: portal)) chưa có bảng hệ số nhuận bút áp dụng ngày \(text(of: day)), các \
      cổng cấp trên cũng chưa có.
      """
    case .ratesInCircle(let portals):
      "Bảng hệ số của các cổng này dẫn vòng lẫn nhau: \(portals.joined(separator: " → "))."
    case .ratesStand(let portal, let day):
      "\(names.portal(code: portal)) đã có bảng hệ số áp dụng từ ngày \(text(of: day))."
    case .ratesUsed(let portal, let day):
      """
      Bảng hệ số của \(names.portal(code: portal)) đã dùng để lập bảng kê cho tin bài đến ngày \
      \(text(of: day)); không kết thúc trước ngày đó được.
      """
    case .unknownGenre(let genre, let known):
      "Bảng hệ số không có thể loại “\(genre)”. Các thể loại có: \(known.joined(separator: ", "))."
    case .coefficientIsZero: "Hệ số phải lớn hơn 0; không trả nhuận bút thì dùng “Không tính”."
    case .lumpIsNothing: "Số tiền phải lớn hơn 0."
    case .lumpNeedsContract: "Mức khoán phải ghi rõ theo hợp đồng nào."
    case .lumpIsAdjusted: "Mức khoán theo hợp đồng không cộng thêm hoặc giảm trừ."
    case .aboveCap(let given, let cap, let citation):
      """
      Hệ số \(text(of: given)) vượt mức tối đa \(text(of: cap)) theo \(citation.text).
      """
    case .outsideRates(let given, let from, let to):
      """
      Hệ số \(text(of: given)) nằm ngoài khung \(text(of: from))–\(text(of: to)) của đơn vị; hãy ghi \
      lý do nếu vẫn chấm như vậy.
      """
    case .adjustmentOutsideRange(let reason, let percent, let from, let to, let citation):
      """
      Mức \(text(of: percent)) % cho “\(name(of: reason))” nằm ngoài khung \
      \(text(of: from))–\(text(of: to)) % theo \(citation.text).
      """
    case .adjustmentIsNoPart(let reason, let percent):
      "Mức \(text(of: percent)) % cho “\(name(of: reason))” không hợp lệ: phải trên 0 đến 100 %."
    case .adjustedTwice(let reason):
      "“\(name(of: reason))” được ghi hai lần; mỗi lý do chỉ một dòng."
    case .tableHasNoGrades: "Bảng hệ số của đơn vị tính theo khung hệ số, không theo bậc A, B, C."
    case .tableHasGrades: "Bảng hệ số của đơn vị tính theo bậc A, B, C và độ dài, không theo hệ số."
    case .gradeNotInTable(let grade):
      "Bảng hệ số không có bậc \(grade.rawValue) cho thể loại này, hoặc độ dài bằng 0."
    case .sharesOfNobody:
      """
      Chưa có người hưởng: người viết chưa có trong danh sách người hưởng nhuận bút. Hãy thêm họ, \
      hoặc ghi rõ người hưởng và tỷ lệ.
      """
    case .payeeTwice: "Một người hưởng được ghi hai lần."
    case .shareOfNothing: "Tỷ lệ của mỗi người hưởng phải lớn hơn 0."
    case .sharesNotWhole(let sum):
      "Tỷ lệ của những người hưởng cộng lại là \(text(of: sum)) %, phải đủ 100 %."
    case .notPublished:
      "Tin bài chưa được đăng; chỉ tin bài đã duyệt và đăng mới được tính nhuận bút."
    case .workListed(let sheet):
      "Tin bài đã nằm trên bảng kê \(sheet) nên không chấm lại được."
    case .notExempt: "Tin bài này không thuộc diện không tính nhuận bút."
    case .gradedMeanwhile(let person, let at):
      "\(name(of: person, names)) vừa chấm tin bài này lúc \(text(of: at)); hãy xem lại rồi chấm."
    case .nothingToPay(let listedOn):
      listedOn.isEmpty
        ? "Trong kỳ không có tin bài nào đã chấm mà chưa lên bảng kê."
        : """
        Trong kỳ không còn tin bài nào đã chấm mà chưa lên bảng kê; tin bài đã nằm trên: \
        \(listedOn.joined(separator: ", ")).
        """
    case .paysBack(let code):
      "Người hưởng “\(code)” bị thu hồi nhiều hơn số được chi trên bảng kê này."
    case .overFund(let given, let wanted):
      """
      Vượt quỹ nhuận bút của năm: quỹ có \(money(given)), đã và sẽ chi \(money(wanted)). Hãy bổ sung \
      quỹ hoặc bớt tin bài.
      """
    case .overEncouragement(let most, let wanted):
      "Tiền khuyến khích của năm sẽ là \(money(wanted)), vượt mức cho phép \(money(most))."
    case .workNotPaid(let number):
      "\(number) chưa được chi nên không có gì để điều chỉnh; hãy chấm lại tin bài."
    case .payDayImpossible(let day, let signed):
      """
      Ngày chi \(text(of: day)) không hợp lệ: phải từ ngày ký \(text(of: signed)) đến hôm nay.
      """
    case .sheetNotSigned(let sheet):
      "\(sheet) chưa được ký nên chưa in được phiếu chi trả; hãy in sau khi trưởng ban ký."
    case .notOnSheet(let code): "Bảng kê này không có khoản nào của người hưởng “\(code)”."
    case .signedSheetChanged:
      "Nội dung bảng kê không còn khớp với nội dung đã ký. Không chi; hãy chạy toasoan verify."
    case .sheetOutdated(let works):
      """
      Mức tính đã thay đổi từ khi lập bảng kê: \(works.joined(separator: ", ")). Hãy trả lại để lập \
      lại.
      """
    }
  }

  public func sentence(for alarm: RoyaltyAlarm, _ names: Names) -> String {
    switch alarm {
    case .nearDuplicate(let number, let sheet):
      "Nội dung gần giống \(number), đã chi ở bảng kê \(sheet)."
    case .outsideRates(let given, let range, let reason):
      "Hệ số \(text(of: given)) ngoài khung \(text(of: range.from))–\(text(of: range.to)). Lý do: \(reason)"
    case .unusualGenre(let payee, let genre):
      "\(payee) gần đây chưa có tin bài nào thuộc thể loại “\(genre)”."
    case .authorMonth(let payee, let earned, let limit):
      "\(payee) được \(money(earned)) trong tháng, quá mức \(money(limit))."
    case .graderIsPayee(let person): "\(name(of: person, names)) vừa chấm vừa hưởng."
    case .editedSinceGraded: "Nội dung đang đăng khác với nội dung lúc chấm."
    case .gradersDiffer(let amounts):
      "Các mức đề xuất khác nhau: \(amounts.map(money).joined(separator: "; ")). Cần Trưởng ban quyết định."
    case .payBy(let day, let isPast):
      isPast
        ? "Đã quá hạn chi trả ngày \(text(of: day))."
        : "Phải chi trả trước hết ngày \(text(of: day))."
    case .withdrawn: "Tin bài đã bị gỡ."
    }
  }

  public func name(of part: WorkPart) -> String {
    switch part {
    case .text: "phần chữ"
    case .photos: "phần ảnh"
    case .translation: "bản dịch"
    case .editing: "biên tập (thù lao)"
    }
  }

  public func name(of standing: WorkStanding) -> String {
    switch standing {
    case .open: "Chưa chấm"
    case .proposed: "Đã đề xuất"
    case .disputed: "Còn khác nhau"
    case .graded: "Đã quyết định"
    case .exempt: "Không tính"
    case .listed: "Trên bảng kê"
    case .paid: "Đã chi"
    }
  }

  public func name(of reason: ExemptReason) -> String {
    switch reason {
    case .reprint: "đăng lại từ nguồn khác"
    case .quota: "trong định mức của biên chế"
    case .unpaidKind: "thể loại không trả nhuận bút"
    case .other: "lý do khác"
    }
  }

  public func name(of reason: AdjustmentReason) -> String {
    switch reason {
    case .translation: "dịch"
    case .subtitles: "lời, phụ đề"
    case .reprint: "đăng lại, biên tập lại"
    case .children: "cho thiếu nhi, dân tộc thiểu số"
    case .otherLanguage: "viết bằng ngôn ngữ khác"
    case .hardship: "vùng khó, nguy hiểm"
    }
  }

  public func name(of unit: LengthUnit) -> String {
    switch unit {
    case .piece: "đơn vị tác phẩm"
    case .halfPage: "nửa trang A4"
    case .page: "trang A4"
    }
  }

  public func name(of ground: Withholding.Ground) -> String {
    switch ground {
    case .fromThreshold: "từ mức phải khấu trừ"
    case .belowThreshold: "dưới mức phải khấu trừ"
    case .onRequest: "người hưởng đề nghị khấu trừ"
    case .commitment: "có cam kết"
    case .staff: "tính thuế cùng lương"
    case .nonResident: "không cư trú"
    }
  }

  public func name(of kind: SheetLine.Kind) -> String {
    switch kind {
    case .work: "tin bài"
    case .correction: "điều chỉnh"
    case .encouragement: "khuyến khích"
    }
  }

  public func name(of kind: FundEntry.Kind) -> String {
    switch kind {
    case .budget: "dự toán"
    case .carriedOver: "chuyển từ năm trước"
    }
  }

  public func name(of over: FundRecord.Over) -> String {
    switch over {
    case .warn: "nhắc"
    case .refuse: "không cho"
    }
  }

  public func closing(day: Int, month: Int?) -> String {
    month.map { "ngày \(day) tháng \($0)" } ?? "ngày \(day) của tháng cuối kỳ"
  }

  func howTyped(_ sort: LegalParameter.Value.Sort) -> String {
    switch sort {
    case .clock: "số và đơn vị: 60 days, 5 working-days, 24 hours, 4 office-hours"
    case .years: "số năm, ví dụ 5"
    case .money: "số tiền bằng đồng, ví dụ 2530000"
    case .percent: "tỷ lệ phần trăm, ví dụ 10"
    case .percents: "khung phần trăm, ví dụ 40-65"
    case .coefficient: "hệ số, ví dụ 30"
    case .closing: "ngày chốt: 14 là ngày của tháng cuối kỳ, 14/6 là ngày 14 tháng 6"
    }
  }
}
