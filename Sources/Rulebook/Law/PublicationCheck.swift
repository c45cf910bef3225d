/// A question that whoever approves answers before an item goes out (QĐ 13/2023 Điều 5 k.2c, Điều
/// 13 k.2, Điều 18 k.3).
public enum PublicationCheck: String, CaseIterable, Hashable, Sendable, Codable {
  case stateSecrets = "state-secrets"
  case pressLaw = "press-law"
  case intellectualProperty = "intellectual-property"
  case internetRules = "internet-rules"
  case authentic
  case harmlessToSystems = "harmless-to-systems"
  case respectsProtection = "respects-protection"
  case safeLinks = "safe-links"
  case personalData = "personal-data"
  case cryptography

  /// The question; yes lets the item pass.
  public var question: Title {
    switch self {
    case .stateSecrets:
      Title(
        "Nội dung không chứa bí mật nhà nước, thông tin nội bộ chưa được phép công bố?",
        "Is the text free of state secrets and of internal information not cleared for release?")
    case .pressLaw:
      Title(
        "Nội dung đúng sự thật, không xuyên tạc, không xúc phạm danh dự của tổ chức, cá nhân?",
        "Is it true, undistorted and free of attacks on anybody's honour?")
    case .intellectualProperty:
      Title(
        "Đã ghi nguồn và có quyền sử dụng chữ, ảnh, bản đồ, âm thanh của người khác?",
        "Are the words, pictures, maps and sounds of others credited and used by right?")
    case .internetRules:
      Title(
        "Nội dung phù hợp quy định về quản lý thông tin trên Internet?",
        "Does it keep the rules on information on the Internet?")
    case .authentic:
      Title(
        "Số liệu, văn bản, hình ảnh đã được đối chiếu với bản gốc, không bị cắt ghép, làm giả?",
        "Were figures, documents and pictures compared with the originals, and none is altered?")
    case .harmlessToSystems:
      Title(
        "Tệp đính kèm và nội dung nhúng không gây cản trở hệ thống và người sử dụng?",
        "Are attachments and embedded content harmless to systems and readers?")
    case .respectsProtection:
      Title(
        "Nội dung không tiếp tay cho việc vượt qua biện pháp bảo vệ, chiếm quyền điều khiển?",
        "Does it give no help with breaking protection or seizing control of systems?")
    case .safeLinks:
      Title(
        "Các đường dẫn đã được mở thử, đến đúng nơi, không dẫn tới trang lừa đảo, mã độc?",
        "Were all links opened, and do they lead to the right and a safe place?")
    case .personalData:
      Title(
        "Dữ liệu cá nhân chỉ nêu khi có căn cứ; số điện thoại, địa chỉ của công dân đã được bỏ?",
        "Is personal data shown only on a legal basis, without citizens' numbers and addresses?"
      )
    case .cryptography:
      Title(
        "Chữ ký số, con dấu của văn bản đính kèm còn nguyên vẹn và không bị vô hiệu hóa?",
        "Are the digital signatures and seals of attached documents intact?")
    }
  }

  public var citation: Citation {
    switch self {
    case .stateSecrets, .pressLaw, .intellectualProperty, .internetRules:
      Citation("Quyết định 13/2023/QĐ-UBND Điều 5 k.2 đ.c", .found)
    case .authentic: PublicationCheck.group(1)
    case .harmlessToSystems: PublicationCheck.group(2)
    case .respectsProtection: PublicationCheck.group(3)
    case .safeLinks: PublicationCheck.group(4)
    case .personalData: PublicationCheck.group(5)
    case .cryptography: PublicationCheck.group(6)
    }
  }

  private static func group(_ number: Int) -> Citation {
    Citation(
      "Luật An toàn thông tin mạng 86/2015/QH13 Điều 7 k.\(number) (QĐ 13/2023 Điều 18 k.3)",
      .memory)
  }
}
