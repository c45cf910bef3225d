import Terminal

extension KeyFaultWords {
  // One exhaustive switch is longer than a function should be, but easier to look up than parts.
  func vietnamese(_ problem: KeymapFault.Problem) -> String {
    switch problem {
    case .unreadable(let reason):
      "Không đọc được tệp bàn phím (\(reason)); đang dùng các phím mặc định."
    case .notUTF8(let line):
      "Tệp không phải UTF-8, xem dòng \(line); đang dùng các phím mặc định. Hãy lưu lại tệp bằng UTF-8."
    case .tooLarge(let bytes, let limit):
      "Tệp có \(NumberText.grouped(bytes)) byte, quá \(NumberText.grouped(limit)); đang dùng các phím mặc định."
    case .unsupportedVersion(let version):
      "Không biết phiên bản \(version); hãy ghi version = 1."
    case .badTimeout(let text, let allowed):
      "“\(text)” không phải thời gian chờ; hãy ghi từ \(allowed.lowerBound)ms đến \(allowed.upperBound)ms."
    case .settingTwice(let name, let firstLine):
      "\(name) đã ghi ở dòng \(firstLine); dòng sau được dùng."
    case .malformedLine(let text):
      "“\(text)” không phải tiêu đề [ngữ cảnh], cũng không phải dạng phím = lệnh."
    case .missingCommand: "Thiếu lệnh sau dấu bằng; muốn bỏ phím thì ghi none."
    case .outsideContext: "Dòng này đứng trước tiêu đề đầu tiên; hãy đặt dưới một [ngữ cảnh]."
    case .unknownContext(let name, let nearest, let skipped):
      "Không có ngữ cảnh [\(name)]\(guess(nearest?.rawValue)) Bỏ qua \(skipped) dòng bên dưới."
    case .unknownCommand(let name, let nearest):
      "Không có lệnh \(name)\(guess(nearest?.rawValue))"
    case .commandNotHere(let name, let allowed):
      "Lệnh \(command(name)) không dùng ở ngữ cảnh này; dùng được ở: \(list(allowed))."
    case .badKey(let error): vietnamese(error)
    case .typesHere:
      "Ở đây phím này gõ ra chữ nên không gán lệnh được; hãy dùng Ctrl hoặc phím chức năng."
    case .signalKey(let key, let allowed):
      allowed.isEmpty
        ? "\(label(key)) là phím của hệ thống, không gán lệnh được."
        : "\(label(key)) là phím của hệ thống, chỉ gán được cho: \(list(allowed))."
    case .beginsLonger(let longer, let line):
      "Phím này mở đầu \(label(longer)) ở dòng \(line) nên không bao giờ trọn; thêm timeout = 500ms thì dùng được cả hai."
    case .boundTwice(let firstLine, let first):
      "Dòng \(firstLine) đã gán phím này cho \(action(first)); dòng sau được dùng."
    case .mayNotArrive(let key, let reason, let hasOtherKey):
      "\(label(key)) thường không tới được chương trình: \(vietnamese(reason))."
        + (hasOtherKey ? " Lệnh này vẫn còn phím khác." : " Hãy thêm một phím khác cho lệnh này.")
    case .clashesWithVietnamese(let clash, let instead):
      "Bộ gõ tiếng Việt làm đổi phím này: \(vietnamese(clash))."
        + (instead.map { " Nên dùng \(label($0))." } ?? "")
    case .hiddenByDefault(let name, let context):
      "Trong [\(context)], phím mặc định của \(command(name)) che phím này."
    case .shadows(let name, let context):
      "Ở đây phím này không còn là \(command(name)) của [\(context)]."
    case .replacesDefault(let name, let keys):
      "Thay phím mặc định \(label(keys)) của \(command(name))."
    case .removesNothing: "Không có phím nào để bỏ."
    case .essentialWithoutKey(let name, let key):
      "\(command(name)) không còn phím nào nên giữ lại \(label(key))."
    }
  }

  private func vietnamese(_ error: KeyNotationError) -> String {
    switch error {
    case .missing: "Thiếu phím; muốn ghi chính dấu phẩy thì ghi comma."
    case .unknown(let text, let nearest): "Không có phím \(text)\(guess(nearest))"
    case .notApart(let text, let same):
      "Không máy nào gửi riêng \(text)" + (same.map { "; nó giống hệt \(label($0))." } ?? ".")
    case .escapeInSequence: "Esc luôn kết thúc chuỗi phím nên không nằm trong chuỗi được."
    case .tooLong(let keys, let limit):
      "Chuỗi phím có nhiều nhất \(limit) phím, không phải \(keys)."
    }
  }

  private func vietnamese(_ reason: UnreliableKey) -> String {
    switch reason {
    case .modifiedNamedKey: "máy hay giữ lại hoặc bỏ mất Shift, Ctrl, Alt đi cùng phím này"
    case .fullScreenKey: "F11 phóng to cửa sổ"
    case .altCharacter: "Alt với chữ gõ ra ký tự đặc biệt trên macOS"
    case .tmuxPrefix: "tmux dùng phím này"
    case .screenPrefix: "screen dùng phím này"
    }
  }

  private func vietnamese(_ clash: VietnameseClash) -> String {
    switch clash {
    case .loneW: "chữ w gõ ra ư"
    case .doubledLetter: "hai chữ liền nhau gõ ra chữ có dấu"
    case .telexMarkAfterVowel: "chữ này đặt dấu cho nguyên âm đứng trước (Telex)"
    case .vniDigitAfterLetter: "chữ số này đặt dấu cho chữ đứng trước (VNI)"
    case .backspace: "bộ gõ dùng Backspace để sửa chữ"
    }
  }

  private func guess(_ name: String?) -> String {
    name.map { "; có phải là \($0)?" } ?? "."
  }
}
