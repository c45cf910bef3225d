import Prose

extension EditorPhrase {
  var vietnamese: String {
    switch self {
    case .writing: "Soạn"
    case .untitled: "chưa có tít"
    case .titleLabel: "Tít"
    case .summaryLabel: "Sapo"
    case .revisionBeingWritten(let number): "bản \(number) (đang viết)"
    case .notYetAnItem: "chưa lưu thành tin bài"
    case .readOnly(let holder, let since): "Chỉ đọc: \(holder) đang soạn từ \(since)"
    case .syllableCount(let count): "\(NumberText.grouped(count)) tiếng"
    case .toTarget(0): "vừa đủ"
    case .toTarget(let count) where count > 0: "còn \(NumberText.grouped(count)) tiếng"
    case .toTarget(let count): "quá \(NumberText.grouped(-count)) tiếng"
    case .readingMinutes(let minutes): "\(NumberText.grouped(minutes)) phút đọc"
    case .rowOf(let row, let count):
      "dòng \(NumberText.grouped(row))/\(NumberText.grouped(count))"
    case .writingNow: "đang viết"
    case .nothingTyped: "chưa viết gì"
    case .keptAt(let time): "đã giữ bản nháp \(time)"
    case .savedAt(let time): "đã lưu \(time)"
    case .notKeptSince(let time, let reason): "CHƯA LƯU ĐƯỢC từ \(time) · \(reason)"
    case .lockLost(let holder):
      "\(holder) đang giữ tin bài này; chữ của bạn vẫn được giữ thành bản nháp"
    case .yourselfElsewhere(let host): "chính bạn, ở \(host),"
    case .writtenElsewhere(let host):
      "Bạn đang soạn bài này ở \(host); chữ viết ở đây chưa vào kho"
    case .onlyInJournal(let time, let reason):
      "KHO CHƯA GHI ĐƯỢC từ \(time), chữ đã có trong sổ nháp trên máy · \(reason)"
    case .keptInJournal:
      "Kho chưa ghi được. Chữ đang viết đã có trong sổ nháp trên máy; mở lại chương trình để viết tiếp."
    case .savedRevision(let number): "Đã lưu bản \(number)."
    case .began(let number): "Đã lưu thành tin bài \(number)."
    case .nothingChanged(let number): "Không có gì khác bản \(number); không lưu thêm bản mới."
    case .keptOnLeaving: "Phần chưa lưu đã được giữ thành bản nháp; mở lại tin bài để viết tiếp."
    case .saveBeforeActing(let key):
      "Còn chữ chưa lưu thành bản. Bấm \(key) để lưu, rồi mới chọn việc cần làm với bài."
    case .keptNewOnLeaving(let key):
      "Đã giữ lại phần đang viết. Bấm \(key) rồi chọn bản nháp này để viết tiếp."
    case .nothingToSave: "Chưa có chữ nào để lưu. Hãy viết tít trước."
    case .staleSave(let who, let when):
      "Chưa lưu: \(who) đã lưu bản khác lúc \(when). Chữ của bạn được giữ thành bản nháp."
    case .readOnlyHere: "Đang mở để đọc, không sửa được."
    case .travelling(let time, let number, let count):
      "Bài như lúc \(time) · \(NumberText.grouped(number))/\(NumberText.grouped(count))"
    case .travelled(let time):
      "Đã trở lại bài như lúc \(time). Các bản sau đó vẫn còn, xem lại được."
    case .asOpened: "mới mở"
    case .copyOffered(let key):
      "Kho chưa ghi được. Cứ viết tiếp; muốn chắc hơn thì bấm \(key) để lưu một bản sao ra tệp."
    case .copyMeans:
      "Tít, sapo và nội dung như đang thấy, dạng Markdown. Chỉ tài khoản máy của bạn đọc được tệp."
    case .copyName: "ban-nhap"
    case .writeCopy: "Ghi tệp"
    case .replaceFile: "ghi đè lên tệp đang có"
    case .fileThere(let path):
      "Đã có tệp \(path). Đánh dấu ô ghi đè nếu muốn thay tệp ấy, hoặc đổi tên khác."
    case .pathMissing: "Hãy ghi đường dẫn tệp."
    case .copySaved(let path):
      "Đã ghi bản sao vào \(path). Trong kho vẫn chưa có gì đổi; khi kho ghi được hãy lưu bản."
    case .noCopyHere:
      "Trong phiên làm việc từ xa không ghi được tệp trên máy chủ. Hãy chọn tất cả rồi sao chép (Ctrl-A, Ctrl-C) để dán ra máy của bạn."
    case .saveCopy: "Lưu bản sao ra tệp …"
    case .compareDraft: "So sánh bản nháp với bản đang lưu"
    case .decideLater: "Để sau (bản nháp vẫn còn)"
    case .nothingToCompare: "Bài chưa lưu bản nào để so sánh."
    case .lengthsMean(let least, let most):
      "Dòng rộng từ \(least) đến \(most) cột, nhớ cho riêng bạn. Độ dài bài tính bằng tiếng, nhớ cho bài này; bỏ trống là không đặt."
    case .measureLabel: "Bề rộng dòng"
    case .targetLabel: "Độ dài bài"
    case .badMeasure(let least, let most): "Bề rộng dòng là một số từ \(least) đến \(most)."
    case .badTarget: "Độ dài bài là số tiếng, ví dụ 600; bỏ trống là không đặt."
    case .lengthsTaken(let measure, let target):
      target.map { "Dòng rộng \(measure) cột, bài dài \(NumberText.grouped($0)) tiếng." }
        ?? "Dòng rộng \(measure) cột."
    case .lengthsNotKept(let reason): "Đã đổi, nhưng chưa nhớ được cho lần sau: \(reason)"
    case .writeHere: "Viết tiếp ở đây"
    case .outsideNotInSession:
      "Kho dùng chung và phiên làm việc từ xa không cho chạy chương trình riêng ở máy chủ."
    case .outsideOnlyOnScreen: "Chỉ làm được khi bàn làm việc hiện đủ màn hình."
    case .outsideNotAllowed:
      "Kho này chưa cho sửa bài bằng chương trình ngoài. Người giữ kho cho phép bằng lệnh: toasoan maintain outside-editor on"
    case .visualMissing: "Chưa biết dùng chương trình nào: hãy đặt biến VISUAL, ví dụ VISUAL=nano."
    case .outsideFailed(let program, let status):
      "\(program) kết thúc với mã \(status); không lấy gì từ đó, bài vẫn như trước."
    case .outsideUnchanged: "Chương trình ngoài không sửa gì."
    case .outsideChanged: "Chương trình ngoài đã sửa bài. Lấy những thay đổi ấy vào bài?"
    case .takeOutside: "Lấy vào bài"
    case .seeOutside: "Xem lại các thay đổi"
    case .dropOutside: "Bỏ, giữ bài như trước"
    case .outsideDropped: "Đã bỏ những thay đổi ấy; bài vẫn như trước."
    case .tookOutside(let key): "Đã lấy các thay đổi vào bài. \(key) lấy lại như cũ."
    case .styleOff: "Chỉ xét cách viết của bài tiếng Việt."
    case .noStyleFaults: "Không có chỗ nào trái cách viết của tòa soạn."
    case .noStyleFaultHere: "Con trỏ không ở chỗ nào vừa được báo là trái cách viết."
    case .styleTitle(let number, let count):
      "Cách viết · \(NumberText.grouped(number))/\(NumberText.grouped(count))"
    case .nextStyleFault: "Sang chỗ sau"
    case .previousStyleFault: "Về chỗ trước"
    case .mendKind(let count, let part):
      "Sửa cả \(NumberText.grouped(count)) chỗ cùng loại trong \(Self.vietnamese(part))"
    case .mendedStyle(let count, let undo, let next):
      "Đã sửa \(NumberText.grouped(count)) chỗ. \(undo) lấy lại như cũ, \(next) sang chỗ sau."
    case .onlyByHand: "Chỗ này chương trình không tự sửa được, bạn hãy tự sửa."
    case .noOpenComments: "Bài không có góp ý nào đang mở ở đoạn nào."
    case .acceptedHere(let number, let key):
      "Đã đưa đề nghị \(number) vào bài; ghi nhận khi bạn lưu bản. \(key) để bỏ."
    case .suggestedWordsGone:
      "Đoạn văn được đề nghị sửa không còn như lúc đề nghị; hãy tự sửa, hoặc không nhận đề nghị này."
    case .commentsLost(let count):
      "\(count) góp ý mất chỗ vì đoạn được góp ý không còn; xem ở thẻ Góp ý."
    case .nobodyElseWrites: "Không có ai khác đang soạn bài này."
    case .takeOverSure(let name, let host, let since, let seen):
      "\(name) đang soạn bài này trên \(host) từ \(since), dấu hiệu hoạt động gần nhất cách đây \(seen) giây."
    case .takeOverMeans:
      "Nhận lấy thì người ấy không gõ tiếp được; phần chưa lưu của họ được giữ thành bản nháp riêng. Nhật ký ghi việc này."
    case .leaveItToThem: "Thôi, để người ấy soạn tiếp"
    case .takeItOver: "Nhận lấy để soạn"
    case .tookOver(let name):
      name.map { "Bạn đã nhận việc soạn bài này từ \($0)." } ?? "Bạn soạn bài này được rồi."
    case .takenOver(let name, let time, let keepsWords):
      keepsWords
        ? "\(name) đã nhận việc soạn lúc \(time). Chữ chưa lưu của bạn được giữ thành bản nháp."
        : "\(name) đã nhận việc soạn lúc \(time)."
    case .mergeDraft: "Gộp bản nháp vào bài đang lưu"
    case .merged(let count):
      count == 0
        ? "Đã gộp, không có chỗ nào hai bên cùng sửa. Xem lại rồi lưu."
        : "Đã gộp, \(count) chỗ do bạn chọn. Xem lại rồi lưu."
    case .mergedNothing: "Bản nháp không thêm gì so với bài đang lưu."
    case .mergeConflict(let number, let count):
      "Hai bên cùng sửa một chỗ: \(number)/\(count)"
    case .draftHas(let words): "Bản nháp: \(words.isEmpty ? "(đã bỏ)" : words)"
    case .savedHas(let words): "Bài đang lưu: \(words.isEmpty ? "(đã bỏ)" : words)"
    case .mergeMine: "Lấy chữ của bản nháp"
    case .mergeTheirs: "Lấy chữ của bài đang lưu"
    case .mergeBoth: "Lấy cả hai"
    case .noFiles: "Bài chưa có ảnh hay tệp kèm theo."
    case .openFile: "Mở"
    case .bringFile: "Kèm ảnh hoặc tài liệu từ máy này …"
    case .takeFile: "Kèm vào bài"
    case .filesLetIn:
      "Ảnh PNG, JPEG, GIF, WebP; tài liệu PDF, .docx, .odt; mỗi tệp nhiều nhất 50 MB."
    case .readFile: "Lấy bài viết từ tệp …"
    case .takeText: "Lấy vào bài"
    case .textsLetIn:
      "Tệp .docx, .odt, .html, .md hoặc .txt. Chữ vào chỗ con trỏ, ảnh trong tệp thành ảnh kèm theo; hoàn tác được."
    case .pathLabel: "Đường dẫn tệp"
    case .severalNames(let names):
      "\(NumberText.grouped(names.count)) tên: \(Self.some(names))"
    case .withoutAlternative: "CHƯA CÓ LỜI THAY ẢNH"
    case .alternativeNeeded:
      "Ảnh cần có lời thay ảnh: ảnh cho thấy gì, để người không nhìn được ảnh vẫn hiểu."
    case .showInText: "Đặt ảnh vào bài, ở chỗ con trỏ"
    case .removeFile: "Bỏ tệp này khỏi bài"
    case .filesNow(let count):
      count == 0
        ? "Bài không còn tệp kèm theo." : "Bài có \(NumberText.grouped(count)) tệp kèm theo."
    case .textTaken(let pictures, let key):
      pictures == 0
        ? "Đã lấy bài từ tệp."
        : "Đã lấy bài từ tệp, kèm \(NumberText.grouped(pictures)) ảnh. Hãy xem lại lời thay ảnh của từng ảnh (\(key))."
    case .filesByCommand:
      "Trong phiên làm việc từ xa không mở tệp của máy chủ. Hãy gửi tệp bằng lệnh: item attach SỐ - --name TÊN --alt LỜI < tệp"
    case .filesField(let count):
      count == 0
        ? "Ảnh và tệp kèm theo …" : "Ảnh và tệp kèm theo (\(NumberText.grouped(count))) …"
    case .spellingFaults(let count): "\(NumberText.grouped(count)) lỗi chính tả"
    case .noSpellingFaults: "Không còn lỗi chính tả."
    case .lookingUpWords: "Đang soát chính tả; bấm lại sau giây lát."
    case .spellingOff: "Chỉ soát chính tả bài tiếng Việt, khi máy có từ điển."
    case .noFaultHere: "Con trỏ không ở lỗi chính tả nào."
    case .spellingTitle(let word): "Chính tả: “\(word)”"
    case .lookingForSuggestions: "Đang tìm gợi ý…"
    case .noSuggestions: "Không có gợi ý."
    case .replacedWord(let word, let key): "Đã thay bằng “\(word)”; \(key) để hoàn tác."
    case .ignoredWord(let word): "Đã bỏ qua “\(word)” trong bài này, đến khi đóng bài."
    case .learnedWord(let word): "Đã thêm “\(word)” vào danh sách từ của cổng."
    case .learnedForNow(let word):
      "Chỉ biên tập viên và Ban biên tập thêm được từ cho cổng; “\(word)” được bỏ qua trong bài này."
    case .noHeadings: "Bài chưa có đề mục nào. Đề mục là dòng bắt đầu bằng ##."
    case .replaceTitle: "Tìm và thay trong nội dung"
    case .findLabel: "Tìm"
    case .replaceLabel: "Thay bằng"
    case .wholeWord: "chỉ tìm nguyên tiếng"
    case .exactMarks: "phân biệt dấu cả khi gõ không dấu"
    case .replaceGo: "Làm"
    case .replaceThis: "Thay chỗ này"
    case .skipThis: "Bỏ qua, sang chỗ sau"
    case .replaceAll(let count): "Thay cả \(NumberText.grouped(count)) chỗ"
    case .willReplace(let count): "Sẽ thay \(NumberText.grouped(count)) chỗ như sau:"
    case .replacedOne: "Đã thay một chỗ."
    case .replacedAll(let count, let key):
      "Đã thay \(NumberText.grouped(count)) chỗ. Bấm \(key) nếu muốn lấy lại như cũ."
    case .nothingToReplace: "Không thấy chỗ nào để thay."
    case .findPrompt: "Tìm:"
    case .findCount(let number, let count):
      "\(NumberText.grouped(number))/\(NumberText.grouped(count))"
    case .findNothing: "không thấy"
    case .copied(let count): "Đã sao chép \(NumberText.grouped(count)) ký tự."
    case .nothingSelected: "Chưa chọn gì. Ctrl-Space rồi phím mũi tên để chọn."
    case .selecting: "đang chọn"
    case .nothingToUndo: "Không còn gì để hoàn tác."
    case .nothingToRedo: "Không còn gì để làm lại."
    case .draftFound(let when, let syllables):
      "Có bản nháp chưa lưu, viết lúc \(when), \(NumberText.grouped(syllables)) tiếng."
    case .draftIsOlder(let base, let now, let who, let when):
      "Bản nháp viết trên bản \(base); tin bài nay ở bản \(now), \(who) lưu lúc \(when)."
    case .draftEnding(let words): "… \(words)"
    case .goOnWithDraft: "Viết tiếp bản nháp"
    case .seeSavedText: "Xem văn bản đã lưu (bản nháp vẫn còn)"
    case .throwDraftAway: "Bỏ bản nháp"
    case .throwAwaySure: "Bỏ hẳn bản nháp? Những chữ ấy sẽ mất."
    case .yesThrowAway: "Bỏ hẳn"
    case .noKeepIt: "Không, giữ lại"
    case .draftThrownAway: "Đã bỏ bản nháp."
    case .cannotKeep(let reason): "Chưa giữ được phần chưa lưu: \(reason)"
    case .stayHere: "Ở lại và thử lại"
    case .leaveWithoutKeeping: "Rời đi, mất phần chưa lưu"
    case .questionKeys: "Enter Chọn   Esc Quay lại"
    case .details: "Thông tin"
    case .noCategory: "chưa chọn"
    case .languageLabel: "Ngôn ngữ"
    case .languageName(let tag): Self.vietnamese(language: tag)
    case .dateLabel(let name): "\(name) (ngày/tháng/năm)"
    case .badDate(let name): "\(name): cần một ngày có thật, viết như 23/11/2026."
    case .priority(let name): "Mức ưu tiên: \(name)"
    case .finishDetails: "Xong"
    case .newItem: "Soạn mới"
    case .kindLabel: "Thể loại"
    case .portalLabel: "Cổng"
    case .beginItem: "Bắt đầu"
    case .unsavedDrafts: "Chọn"
    case .continueDraft(let title, let kind, let when):
      "viết tiếp bản nháp \(quoted(title)) (\(kind), \(when))"
    }
  }

  /// The first ones, as many as can be read.
  static func some(_ names: [String]) -> String {
    visible(names.prefix(12).joined(separator: "  ")) + (names.count > 12 ? " …" : "")
  }

  private static func vietnamese(_ part: StylePart) -> String {
    switch part {
    case .title: "tít"
    case .summary: "sapo"
    case .body: "nội dung"
    }
  }

  private static func vietnamese(language tag: String) -> String {
    switch tag {
    case "vi": "Tiếng Việt"
    case "en": "Tiếng Anh"
    default: tag
    }
  }
}
