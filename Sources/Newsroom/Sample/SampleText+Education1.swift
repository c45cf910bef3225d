extension SampleText {
  /// Texts of the department of education.
  static let education1: [SampleText] = [
    SampleText(
      portalCode: "sgddt", kind: "news", categoryCode: "other",
      title: "Gần 1.900 học sinh dự thi chọn đội tuyển học sinh giỏi quốc gia vòng hai",
      summary: """
        Kỳ thi diễn ra hai ngày tại bốn điểm; lần đầu môn Tin học thi trên hệ thống chấm tự động \
        có lưu từng lần nộp bài.
        """,
      body: """
        Trong hai ngày 17 và 18/11, 1.894 học sinh lớp 11 và 12 bước vào vòng hai kỳ thi chọn đội \
        tuyển dự thi học sinh giỏi quốc gia. Các em thi ở 12 môn tại bốn điểm thuộc thành phố Bắc \
        Giang và Lạng Giang.

        Môn Tin học có thay đổi đáng kể: bài làm được chấm tự động ngay trong phòng, mỗi lần nộp \
        đều lưu lại để hội đồng xem quá trình suy nghĩ chứ không chỉ kết quả cuối. Môn Ngữ văn vẫn \
        chấm hai vòng độc lập, chênh quá một điểm thì chấm lại.

        Hội đồng thi bố trí phòng nghỉ trưa và suất ăn miễn phí cho 640 thí sinh ở xa. Không có \
        trường hợp nào vi phạm quy chế.

        Kết quả dự kiến công bố ngày 30/11; học sinh có năm ngày để xin xem lại bài thi bản quét.
        """,
      authorLogin: "minh"),
    SampleText(
      portalCode: "sgddt", kind: "news", categoryCode: "dissemination",
      title: """
        Hướng dẫn mới về dạy thêm, học thêm: công khai danh sách lớp và mức thu trước mười ngày
        """,
      summary: """
        Nhà trường không được xếp lớp chính khóa theo nhóm học thêm; giáo viên dạy ngoài phải khai \
        báo nơi dạy.
        """,
      body: """
        Sở Giáo dục và Đào tạo vừa ban hành hướng dẫn quản lý dạy thêm, học thêm năm học 2026 - \
        2027, trong đó nhấn mạnh tính tự nguyện và công khai.

        Trước khi mở lớp ít nhất mười ngày, cơ sở dạy thêm niêm yết tên giáo viên, môn, thời \
        lượng, sĩ số tối đa và mức thu. Giáo viên đang dạy chính khóa không được thu tiền dạy thêm \
        học sinh của chính lớp mình trong mọi trường hợp.

        Hướng dẫn cũng cấm dùng điểm kiểm tra thường xuyên để gây sức ép. Phụ huynh phát hiện việc \
        này gửi phản ánh qua biểu mẫu ẩn danh; thanh tra chuyên ngành xác minh bằng cách so sánh \
        đề kiểm tra với tài liệu lớp học thêm.

        Học sinh lớp 9 và 12 có học lực chưa đạt được nhà trường phụ đạo miễn phí tối đa hai buổi \
        mỗi tuần, kinh phí chi từ nguồn hoạt động thường xuyên.
        """,
      authorLogin: "minh"),
    SampleText(
      portalCode: "sgddt", kind: "news", categoryCode: "other",
      title: "Ba trường vùng cao nhận hệ thống nước nóng từ năng lượng mặt trời trước mùa rét",
      summary: """
        Hơn 740 học sinh bán trú ở Sơn Động được tắm nước ấm ngay từ tuần này, điện năng tiêu thụ \
        giảm hai phần ba.
        """,
      body: """
        Trước đợt rét đầu mùa, ba trường phổ thông dân tộc bán trú ở Sơn Động hoàn tất lắp đặt hệ \
        thống nước nóng năng lượng mặt trời, mỗi hệ thống dung tích 6.000 lít, phục vụ tổng cộng \
        742 học sinh.

        Trước kia nhà bếp phải đun bằng củi, mỗi em chỉ được hai gáo, học sinh nhỏ thường bỏ tắm \
        vào mùa đông và hay bị ghẻ. Năm ngoái trạm y tế xã ghi nhận 96 lượt khám da liễu của học \
        sinh trong ba tháng lạnh.

        Kinh phí 1,05 tỷ đồng do một quỹ học bổng tài trợ; nhà trường chịu điện trở phụ những ngày \
        không nắng. Tính toán cho thấy điện tiêu thụ bằng một phần ba phương án dùng bình nóng \
        lạnh.

        Thầy trò Trường bán trú Giáo Liêm còn chế thêm bảng nhiệt độ bằng đèn ba màu để em nhỏ \
        không bị bỏng.
        """,
      authorLogin: "minh"),
    SampleText(
      portalCode: "sgddt", kind: "news", categoryCode: "organization",
      title: "Sở Giáo dục và Đào tạo luân chuyển 26 cán bộ quản lý trường trung học phổ thông",
      summary: """
        Việc luân chuyển theo nguyện vọng và thời gian công tác, công bố tiêu chí trước hai tháng; \
        hoàn thành trong tháng 12.
        """,
      body: """
        Sở Giáo dục và Đào tạo công bố danh sách 26 hiệu trưởng, phó hiệu trưởng trường trung học \
        phổ thông luân chuyển trong tháng 12/2026. Đây là đợt đầu thực hiện quy trình mới, theo đó \
        tiêu chí và danh sách dự kiến được đăng trước 60 ngày để lấy ý kiến.

        Trong thời gian ấy, Sở nhận 47 ý kiến, điều chỉnh bốn trường hợp, chủ yếu do hoàn cảnh \
        chăm sóc cha mẹ già hoặc con nhỏ. Hai người tự nguyện xin lên Sơn Động được ưu tiên bố trí \
        nhà công vụ.

        Cán bộ chuyển đến được bàn giao trong bảy ngày, gồm tài chính, tài sản, hồ sơ học sinh và \
        những cam kết đang dang dở với phụ huynh. Biên bản bàn giao lưu tại phòng tổ chức cán bộ \
        của Sở.

        Các trường không tổ chức chia tay, đón tiếp bằng ngân sách.
        """,
      authorLogin: "ha"),
    SampleText(
      portalCode: "sgddt", kind: "news", categoryCode: "statistics",
      title: """
        Tỷ lệ trẻ năm tuổi học hai buổi mỗi ngày đạt 99,4%, thiếu nhất vẫn là giáo viên mầm non
        """,
      summary: """
        Toàn tỉnh còn thiếu 1.120 giáo viên mầm non; ba huyện thí điểm hợp đồng theo năm học có \
        phụ cấp thuê nhà.
        """,
      body: """
        Theo số liệu thống kê đầu năm học, toàn tỉnh có 38.460 trẻ năm tuổi ra lớp, trong đó 99,4% \
        học hai buổi mỗi ngày. Tỷ lệ suy dinh dưỡng thấp còi giảm còn 5,1%.

        Con số đáng lo là thiếu 1.120 giáo viên mầm non so với định mức. Mỗi năm có chừng 150 cô \
        nghỉ việc, lý do được nêu nhiều nhất không phải lương mà là giờ làm kéo dài hơn mười \
        tiếng.

        Ba huyện Hiệp Hòa, Lục Ngạn, Sơn Động đang thử hợp đồng theo năm học, có phụ cấp thuê nhà \
        1,2 triệu đồng và chia ca đón, trả trẻ. Sau một học kỳ, 64 vị trí có người nhận, nhiều \
        người là giáo viên từ tỉnh khác.

        Dữ liệu chi tiết theo từng xã được đăng ở mục thống kê, tải về dạng bảng tính.
        """,
      authorLogin: "ha"),
    SampleText(
      portalCode: "sgddt", kind: "news", categoryCode: "science",
      title: """
        Robot gom rác mặt hồ của học sinh Tân Yên giành giải nhất cuộc thi sáng tạo trẻ cấp tỉnh
        """,
      summary: """
        Sản phẩm nặng 7 kg, chạy bằng pin cũ của xe máy điện, gom được 2,3 kg rác mỗi giờ trên hồ \
        trường.
        """,
      body: """
        Chung khảo cuộc thi Sáng tạo thanh thiếu niên nhi đồng tỉnh diễn ra ngày 14/11 với 58 sản \
        phẩm. Giải nhất thuộc về robot gom rác mặt hồ của ba học sinh lớp 9 ở Tân Yên.

        Robot làm từ ống nhựa và hai can dầu cũ, chạy bằng pin tháo từ xe máy điện hỏng. Camera \
        giá 180.000 đồng nhận dạng chai nhựa, túi ni lông và lá khô; các em tự gán nhãn 4.100 tấm \
        ảnh chụp ở hồ của trường.

        Phần thú vị nhất khi trình bày là những lần thất bại. Ở phiên bản thứ ba, robot coi vịt là \
        rác và đuổi theo suốt buổi chiều. Nhóm phải thêm quy tắc: vật nào tự bơi được thì tránh \
        ra.

        Ban giám khảo đánh giá cao nhật ký thử nghiệm hơn cả sản phẩm, vì nó cho thấy các em đo \
        đạc và nghi ngờ kết quả của mình.
        """,
      authorLogin: "minh"),
    SampleText(
      portalCode: "sgddt", kind: "news", categoryCode: "epidemic",
      title: "Trường học ở Hiệp Hòa dùng sổ theo dõi nghỉ ốm để phát hiện sớm ổ dịch cúm",
      summary: """
        Khi một lớp có từ bốn em nghỉ vì sốt trong hai ngày, nhân viên y tế trường phải báo trạm \
        trong buổi sáng.
        """,
      body: """
        Mười hai trường tiểu học ở Hiệp Hòa thí điểm sổ điện tử ghi lý do nghỉ học từ đầu tháng \
        Mười. Giáo viên bấm chọn một trong sáu lý do khi điểm danh, mất không quá nửa phút.

        Hệ thống tự cảnh báo nếu một lớp có từ bốn học sinh sốt trong hai ngày liên tiếp. Ngày \
        04/11, cảnh báo đầu tiên đến từ Trường Tiểu học Đông Lỗ; kết quả xét nghiệm xác định cúm \
        A. Nhờ biết sớm, trường cho lớp học trực tuyến ba hôm, khử khuẩn và không lan sang lớp \
        bên.

        Tên học sinh không rời khỏi trường, trạm y tế chỉ nhận con số và tên lớp. Sở đề nghị các \
        địa phương tham khảo, nhưng lưu ý không dùng sổ này để xét thi đua, vì như thế sẽ có người \
        giấu bệnh.
        """,
      authorLogin: "ha"),
    SampleText(
      portalCode: "sgddt", kind: "announcement", categoryCode: "other",
      title: """
        Thông báo tuyển sinh bổ sung lớp 10 trường phổ thông dân tộc nội trú năm học 2026 - 2027
        """,
      summary: """
        Bổ sung 18 chỉ tiêu cho học sinh thuộc năm xã đặc biệt khó khăn; nhận hồ sơ đến 17 giờ \
        ngày 04/12.
        """,
      body: """
        Do có học sinh chuyển trường, Trường Phổ thông dân tộc nội trú tỉnh tuyển bổ sung 18 học \
        sinh lớp 10 vào học kỳ II.

        **Đối tượng:** học sinh đang học lớp 10 tại các trường trong tỉnh, có hộ khẩu từ ba năm \
        trở lên ở năm xã An Lạc, Hữu Sản, Sa Lý, Phong Minh, Thạch Sơn; học lực học kỳ I từ mức \
        khá.

        **Hồ sơ:** đơn theo mẫu, học bạ, giấy xác nhận cư trú tra từ cơ sở dữ liệu, không yêu cầu \
        bản sao. Nộp tại trường hoặc gửi qua bưu điện, tính theo dấu bưu cục.

        **Xét tuyển:** lấy điểm trung bình ba môn Toán, Ngữ văn, Tiếng Anh từ cao xuống thấp; cộng \
        0,5 điểm cho học sinh dân tộc dưới 10.000 người.

        Kết quả dán tại cổng trường và đăng trên trang này ngày 14/12. Học sinh trúng tuyển được ở \
        nội trú, cấp học bổng và hai bộ đồng phục.
        """,
      authorLogin: "hoa"),
    SampleText(
      portalCode: "sgddt", kind: "announcement", categoryCode: "epidemic",
      title: "Khung nhiệt độ cho học sinh nghỉ học tránh rét áp dụng trong mùa đông 2026 - 2027",
      summary: """
        Phụ huynh tự quyết định cho con nghỉ khi bản tin 6 giờ sáng báo nhiệt độ dưới ngưỡng, \
        không cần chờ thông báo của trường.
        """,
      body: """
        Sở thông báo khung nhiệt độ áp dụng từ ngày 25/11/2026 như sau: dưới 10°C, trẻ mầm non và \
        học sinh tiểu học được nghỉ; dưới 7°C, học sinh trung học cơ sở được nghỉ. Nhiệt độ lấy \
        theo bản tin lúc 6 giờ của đài khí tượng gần nhất.

        Gia đình chủ động quyết định và nhắn cho giáo viên chủ nhiệm trước 7 giờ. Nhà trường vẫn \
        mở cửa, có người trông những em bố mẹ không thể ở nhà, chuẩn bị nước ấm và không bắt buộc \
        mặc đồng phục mỏng.

        Học sinh nghỉ không bị ghi vắng. Bài kiểm tra rơi vào ngày rét được lùi lại; trường không \
        dạy bù vào Chủ nhật mà dùng tuần dự phòng đã có trong kế hoạch năm học.

        Trường bán trú vùng cao không cho học sinh tự đi bộ về nhà khi trời mưa rét; nếu nghỉ dài, \
        phải bố trí xe hoặc báo gia đình đến đón.
        """,
      authorLogin: "hoa"),
  ]
}
