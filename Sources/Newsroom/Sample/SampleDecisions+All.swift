extension SampleDecisions {
  /// Why an item went back to its author.
  public static let returnReasons: [String] = [
    """
    Sapo dài 61 tiếng, nhắc lại gần hết đoạn đầu; đề nghị rút còn một câu nêu con số quan trọng \
    nhất.
    """,
    "Thiếu nguồn cho số liệu giải ngân; gửi kèm báo cáo hoặc đường dẫn rồi trình lại.",
    "Bài chưa có ý kiến của phía người dân bị ảnh hưởng, mới nghe một chiều từ chủ đầu tư.",
    """
    Ảnh 2 và ảnh 5 nhìn rõ biển số xe và mặt trẻ em; che hoặc thay ảnh khác, bổ sung chữ thay \
    ảnh.
    """,
    "Trích yếu trên bài khác trích yếu trong văn bản ký, sửa đúng từng chữ theo bản gốc.",
    "Chuyên mục chọn nhầm: đây là tin phổ biến chính sách, không phải tin hoạt động.",
    "Tên riêng viết ba kiểu khác nhau trong cùng bài; kiểm tra lại với danh sách của xã.",
    """
    Sự việc xảy ra từ tuần trước, cần viết lại theo hướng kết quả xử lý chứ không tường thuật \
    buổi làm việc.
    """,
    "Đoạn ba đưa thông tin sức khỏe của một người cụ thể; xin văn bản đồng ý hoặc bỏ đoạn này.",
    """
    Bảng số liệu dán dạng ảnh, người dùng trình đọc màn hình không đọc được; gõ lại thành danh \
    sách.
    """,
    "Câu trả lời chưa nêu căn cứ điều khoản và thời hạn giải quyết, bạn đọc sẽ phải hỏi lại.",
    "Lỗi chính tả ở đoạn hai và đoạn bốn, dấu hỏi ngã lẫn lộn; rà lại bằng F7 trước khi gửi.",
  ]

  /// What members of a board recommended, apart from the decision.
  public static let opinions: [SampleOpinion] = [
    SampleOpinion(
      view: .for,
      words: "Đồng ý đăng. Nội dung sát với kết luận hội nghị, số liệu khớp với báo cáo đã ký."),
    SampleOpinion(
      view: .for,
      words: "Nhất trí, nhưng nên đăng sau 16 giờ để kịp có thông cáo của cơ quan thú y."),
    SampleOpinion(
      view: .for,
      words: "Bài tốt, giọng văn gần dân; tôi đề nghị chấm nhuận bút mức cao của khung."),
    SampleOpinion(
      view: .against,
      words: "Chưa nên đăng khi vụ việc đang được thanh tra; đề nghị chờ kết luận."),
    SampleOpinion(
      view: .for,
      words: "Phần lĩnh vực đất đai đúng quy định hiện hành, không có ý kiến thêm."),
    SampleOpinion(
      view: .against,
      words: "Mức hỗ trợ nêu trong bài chưa được HĐND thông qua, đăng lúc này dễ gây hiểu nhầm."),
    SampleOpinion(
      view: .neutral,
      words: "Tôi không chuyên về y tế, đề nghị xin thêm ý kiến của Sở chuyên ngành."),
    SampleOpinion(
      view: .for,
      words: "Đồng ý với điều kiện bỏ tên thôn và bỏ ảnh chuồng trại."),
    SampleOpinion(
      view: .against,
      words: "Tít gợi cảm giác trách người nông dân trong khi nguyên nhân chính là mẫu biểu khó."),
    SampleOpinion(
      view: .for,
      words: "Số liệu thống kê đã phổ biến chính thức, được phép sử dụng."),
    SampleOpinion(
      view: .neutral,
      words: "Nội dung không sai nhưng trùng nhiều với bài đăng tháng trước, Ban cân nhắc."),
    SampleOpinion(
      view: .for,
      words: "Câu trả lời rõ, có thời hạn, có nơi liên hệ; nên đăng sớm trong ngày."),
  ]

  /// Why an item was refused for good, under the code of its reason.
  public static let rejections: [SampleRejection] = [
    SampleRejection(
      code: "out-of-scope",
      explanation: """
        Bài viết về giải bóng đá giao hữu của một doanh nghiệp, không liên quan hoạt động của cơ \
        quan nhà nước.
        """),
    SampleRejection(
      code: "duplicate",
      explanation: """
        Sự kiện này đã có tin đăng sáng nay, cùng nguồn và cùng ảnh; tác giả có thể bổ sung ý mới \
        vào bài cũ.
        """),
    SampleRejection(
      code: "internal-or-secret",
      explanation: """
        Nội dung trích biên bản họp chưa được phép phổ biến, kèm ảnh tài liệu đóng dấu chỉ độ mật.
        """),
    SampleRejection(
      code: "unverified",
      explanation: """
        Thông tin về hàng trăm người ngộ độc chỉ dựa vào một bài trên mạng xã hội, bệnh viện và \
        trạm y tế đều không xác nhận.
        """),
    SampleRejection(
      code: "poor-quality",
      explanation: """
        Bản thảo chép gần nguyên văn báo cáo, câu dài trên trăm chữ, đã trả lại hai lần mà chưa \
        sửa.
        """),
    SampleRejection(
      code: "against-policy",
      explanation: """
        Lập luận trong phần cuối cổ vũ tự ý chuyển đổi đất lúa, trái quy định về bảo vệ đất trồng \
        lúa.
        """),
    SampleRejection(
      code: "personal-data",
      explanation: """
        Bài nêu họ tên, địa chỉ, bệnh án của người bệnh và không có sự đồng ý; không thể biên tập \
        để dùng được.
        """),
    SampleRejection(
      code: "advertising",
      explanation: """
        Ba phần tư nội dung giới thiệu sản phẩm và giá bán của một công ty, có số điện thoại đặt \
        hàng.
        """),
    SampleRejection(
      code: "copyright",
      explanation: """
        Sáu ảnh trong bộ lấy từ trang của một nhiếp ảnh gia, tác giả gửi bài không chứng minh được \
        quyền sử dụng.
        """),
    SampleRejection(
      code: "outdated",
      explanation: """
        Tin về lễ phát động tháng Bảy gửi vào cuối tháng Mười Một, không còn giá trị thông tin.
        """),
    SampleRejection(
      code: "unverified",
      explanation: """
        Số tiền thiệt hại nêu trong bài cao gấp mười lần con số của ban chỉ huy phòng chống thiên \
        tai, người viết không đưa được tài liệu.
        """),
    SampleRejection(
      code: "duplicate",
      explanation: """
        Câu hỏi này đã được trả lời trong tháng Chín; tổ giúp việc đã gửi đường dẫn cho bạn đọc.
        """),
  ]

  /// Why a published item was taken down.
  public static let withdrawalReasons: [String] = [
    """
    Gỡ theo đề nghị của Chi cục Chăn nuôi và Thú y: kết quả xét nghiệm lần hai cho thấy mẫu bị \
    nhiễm chéo, chờ công bố chính thức.
    """,
    """
    Gỡ tạm thời vì nhân vật rút lại sự đồng ý nêu tên; sẽ khôi phục sau khi thay bằng tên viết \
    tắt.
    """,
    "Văn bản gốc đã bị thay thế bởi bản đính chính của cơ quan ban hành, bản đăng không còn đúng.",
    "Ảnh số 3 bị khiếu nại bản quyền; gỡ toàn bài cho đến khi xác minh xong nguồn ảnh.",
    "Đăng nhầm chuyên mục và nhầm cổng, nội dung thuộc thẩm quyền công bố của Sở.",
    "Lịch tiếp công dân thay đổi đột xuất, thông báo cũ có thể khiến người dân đi lại vô ích.",
    "Bảng giá trong bài nhập sai đơn vị tính, cần gỡ ngay để tránh giao dịch theo giá sai.",
    """
    Có kiến nghị của tổ chức bị nêu tên về thông tin chưa đầy đủ, Ban biên tập gỡ để đối chất \
    hai bên.
    """,
    "Dự thảo đã hết thời gian lấy ý kiến, chuyển sang trang tổng hợp tiếp thu.",
    "Thông báo mất điện bị hoãn do thời tiết, tránh để người dân hiểu lầm lịch cũ.",
  ]

  /// What was wrong in a published item, what is right, and the note that readers see.
  public static let corrections: [SampleCorrection] = [
    SampleCorrection(
      title: "Thông xe cầu Đồng Việt nhánh phía tây, rút ngắn đường sang Hải Dương còn 25 phút",
      wrong: "hoàn thành sớm hơn hợp đồng 22 ngày",
      right: "hoàn thành sớm hơn hợp đồng 12 ngày",
      note: """
        Bản tin đăng ngày 18/11 ghi gói thầu hoàn thành sớm 22 ngày; số đúng theo biên bản nghiệm \
        thu là 12 ngày. Ban biên tập xin lỗi bạn đọc.
        """),
    SampleCorrection(
      title: "Ra mắt tuyến xe buýt điện số 07 nối ga Bắc Giang với khu công nghiệp Quang Châu",
      wrong: "Đơn vị khai thác đưa vào 14 xe",
      right: "Đơn vị khai thác đưa vào 12 xe",
      note: """
        Số xe đưa vào khai thác trong ngày đầu là 12, hai xe còn lại dự phòng. Xin đính chính cùng \
        bạn đọc.
        """),
    SampleCorrection(
      title: """
        Chỉ số sản xuất công nghiệp mười tháng tăng 14,2%, linh kiện điện tử tiếp tục dẫn đầu
        """,
      wrong: "đạt 241.600 người",
      right: "đạt 214.600 người",
      note: """
        Do đảo chữ số khi nhập, số lao động trong khu công nghiệp bị ghi sai. Con số đúng là \
        214.600 người.
        """),
    SampleCorrection(
      title: "Hơn 3.400 đơn vị máu thu được trong chiến dịch Những giọt hồng sông Thương",
      wrong: "vượt chỉ tiêu 14%",
      right: "vượt chỉ tiêu 4%",
      note: """
        Tỷ lệ vượt chỉ tiêu được tính lại theo kế hoạch điều chỉnh tháng Mười là 4%. Mong ban tổ \
        chức và bạn đọc thông cảm.
        """),
    SampleCorrection(
      title: "Khánh thành nhà bia ghi danh 86 dân công hỏa tuyến tại xã Xuân Lương, huyện Yên Thế",
      wrong: "Cụ Dương Thị Mão, 94 tuổi",
      right: "Cụ Dương Thị Mão, 96 tuổi",
      note: """
        Gia đình cụ Mão cho biết cụ sinh năm 1930, năm nay 96 tuổi. Chúng tôi xin lỗi cụ và gia \
        đình.
        """),
    SampleCorrection(
      title: "Gần 1.900 học sinh dự thi chọn đội tuyển học sinh giỏi quốc gia vòng hai",
      wrong: "tại bốn điểm thuộc thành phố Bắc Giang và Lạng Giang",
      right: "tại bốn điểm thuộc thành phố Bắc Giang và Tân Yên",
      note: "Điểm thi thứ tư đặt ở Tân Yên, không phải ở Lạng Giang như tin đã đăng."),
    SampleCorrection(
      title: "Khởi công sửa chữa cấp bách 11 đoạn đê bị thẩm lậu trên tuyến hữu Cầu",
      wrong: "làm tường chống thấm sâu 14 m",
      right: "làm tường chống thấm sâu 12 m",
      note: """
        Chiều sâu tường chống thấm tại K38 theo hồ sơ thiết kế được duyệt là 12 m. Lỗi do phóng \
        viên ghi nhầm khi nghe công bố.
        """),
    SampleCorrection(
      title: "Bàn giao 19 ngôi nhà cho hộ nghèo ở vùng hồ Cấm Sơn trước đợt rét",
      wrong: "Còn bảy hộ trong danh sách",
      right: "Còn chín hộ trong danh sách",
      note: "Danh sách bổ sung ngày 19/11 có thêm hai hộ, vì vậy số nhà chưa hoàn thành là chín."),
    SampleCorrection(
      title: "Xã Quý Sơn ra quân nạo vét 7 km kênh mương trước vụ xuân",
      wrong: "Khoảng 900 m3 bùn non",
      right: "Khoảng 600 m3 bùn non",
      note: """
        Khối lượng bùn do tổ thủy nông đo lại là 600 m3, tin trước ghi theo ước lượng ban đầu.
        """),
    SampleCorrection(
      title: "Cam Lục Ngạn bước vào chính vụ, mở thêm hai điểm bán có cân đối chứng",
      wrong: "giá tại vườn 18.000 - 26.000 đồng một cân",
      right: "giá tại vườn 16.000 - 24.000 đồng một cân",
      note: """
        Khoảng giá trong tin là giá tại điểm bán. Giá tại vườn thấp hơn 2.000 đồng, xin sửa lại \
        cho chính xác.
        """),
  ]
}
