extension LegalParameter {
  /// The figures that ship; the names of the bodies whose bylaws lent a default stand in the
  /// citation.
  public static let defaults: [LegalParameter] = [
    always(.news, .clock(.officeHours(4)), auditOffice),
    always(
      .newsCeiling, .clock(.hours(24)),
      Citation("Lựa chọn của phần mềm: tin không quá 24 giờ", .choice)),
    always(.document, .clock(.workingDays(2)), auditOffice),
    always(.plan, .clock(.workingDays(3)), auditOffice),
    always(
      .otherInformation, .clock(.workingDays(5)),
      Citation("Luật Tiếp cận thông tin 104/2016/QH13 Điều 17, 18", .memory)),
    always(
      .silentPortal, .clock(.workingDays(1)),
      Citation("Quyết định 146/QĐ-BTTTT năm 2017 Điều 15", .found)),
    always(
      .readerQuestion, .clock(.days(20)),
      Citation("Quyết định 574/QĐ-TTg năm 2017 (để so sánh)", .found)),
    LegalParameter(
      code: DefaultClock.correctionOnClaim.rawValue, value: .clock(.days(15)), validFrom: nil,
      validTo: CivilDate(uncheckedYear: 2026, month: 8, day: 31),
      citation: Citation("Luật Tiếp cận thông tin 104/2016/QH13 Điều 22", .memory)),
    LegalParameter(
      code: DefaultClock.correctionOnClaim.rawValue, value: .clock(.days(10)),
      validFrom: CivilDate(uncheckedYear: 2026, month: 9, day: 1), validTo: nil,
      citation: Citation("Luật Tiếp cận thông tin sửa đổi năm 2026 Điều 22", .found)),
    always(
      .ownCorrection, .clock(.hours(24)),
      Citation("Theo mẫu Luật Báo chí 103/2016/QH13 Điều 42", .memory)),
    always(
      .urgentReview, .clock(.workingDays(1)),
      Citation("Mức đặt sẵn của chương trình; chưa có văn bản quy định", .choice)),
    always(.royalty, .clock(.days(60)), Citation("Nghị định 18/2014/NĐ-CP", .found)),
    always(
      .keepExpiredDocument, .years(1),
      Citation("Quyết định 146/QĐ-BTTTT năm 2017 Điều 15", .found)),
    always(
      .keepOther, .years(5), Citation("Quyết định 146/QĐ-BTTTT năm 2017 Điều 15", .found)),
  ]

  private static let auditOffice = Citation(
    "Quyết định 1598/QĐ-KTNN năm 2023 Điều 9, 11 (quy chế tham khảo)", .found)

  private static func always(
    _ clock: DefaultClock, _ value: Value, _ citation: Citation
  ) -> LegalParameter {
    LegalParameter(
      code: clock.rawValue, value: value, validFrom: nil, validTo: nil, citation: citation)
  }
}
