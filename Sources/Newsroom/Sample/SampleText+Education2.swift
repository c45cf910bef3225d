extension SampleText {
  /// Texts of the department of education.
  static let education2: [SampleText] = [
    SampleText(
      portalCode: "sgddt", kind: "announcement", categoryCode: "procedure",
      title: """
        Thông báo cấp lại bằng tốt nghiệp bị mất, hỏng: nộp trực tuyến, nhận bản sao trong hai \
        ngày
        """,
      summary: """
        Sổ gốc từ năm 1997 đến nay đã được số hóa; bằng trước năm 1997 cần tra sổ giấy, thời gian \
        tối đa 15 ngày.
        """,
      body: """
        Từ ngày 16/11, người bị mất hoặc hỏng bằng tốt nghiệp trung học phổ thông có thể đề nghị \
        cấp bản sao từ sổ gốc mà không phải về trường cũ.

        Bạn đăng nhập bằng tài khoản định danh, chọn năm tốt nghiệp và tên trường. Nếu dữ liệu \
        khớp, bản sao điện tử có chữ ký số được gửi trong hai ngày làm việc, có giá trị như bản \
        giấy. Ai cần bản giấy thì chọn nhận qua bưu chính.

        Sở đã số hóa 214.000 dòng sổ gốc từ năm 1997. Với khóa trước đó, cán bộ phải lật sổ viết \
        tay tại kho lưu trữ, vì vậy thời gian trả lời tối đa 15 ngày. Nếu họ tên trên sổ khác giấy \
        tờ hiện nay do viết tắt tên đệm, vui lòng đính kèm giấy khai sinh.

        Không có dịch vụ làm nhanh thu thêm tiền. Mọi lời mời làm hộ đều là lừa đảo.
        """,
      authorLogin: "minh"),
    SampleText(
      portalCode: "sgddt", kind: "administrative-document", categoryCode: "plan",
      title: "Kế hoạch 96/KH-SGDĐT bồi dưỡng năng lực số cho giáo viên tiểu học năm 2027",
      summary: """
        Mỗi giáo viên học 24 tiết theo nhóm trường, sản phẩm cuối khóa là một bài dạy thật được \
        đồng nghiệp dự giờ.
        """,
      body: """
        Kế hoạch đặt mục tiêu đến hết năm 2027, ít nhất 80% giáo viên tiểu học biết tự thiết kế \
        học liệu số đơn giản và hướng dẫn học sinh an toàn trên mạng.

        Khác với các lớp tập trung trước đây, 24 tiết bồi dưỡng chia thành tám buổi tại cụm \
        trường, cách nhau ba tuần để giáo viên kịp dùng thử trên lớp. Báo cáo viên là giáo viên \
        giỏi của chính cụm đó, được trả thù lao theo giờ.

        Cuối khóa không thi trắc nghiệm. Mỗi người dạy một tiết có hai đồng nghiệp dự, góp ý theo \
        phiếu năm tiêu chí; đạt bốn tiêu chí trở lên thì được cấp chứng nhận.

        Kinh phí 2,1 tỷ đồng lấy từ nguồn chi sự nghiệp đào tạo. Giáo viên còn dưới hai năm công \
        tác trước khi nghỉ hưu được miễn nếu có nguyện vọng.
        """,
      authorLogin: "ha",
      fields: [
        "number": "96/KH-SGDĐT",
        "form": "Kế hoạch",
        "issuer": "Sở Giáo dục và Đào tạo",
        "signer": "Hà Thế Dương",
        "issued": "2026-11-13",
        "abstract": "Bồi dưỡng năng lực số cho giáo viên tiểu học năm 2027",
      ]),
    SampleText(
      portalCode: "sgddt", kind: "administrative-document", categoryCode: "administrative-document",
      title: "Công văn 2208/SGDĐT-VP về công khai các khoản thu trong trường học học kỳ II",
      summary: """
        Mỗi trường lập một bảng duy nhất, nêu khoản bắt buộc, khoản tự nguyện và căn cứ; không thu \
        gộp qua ban đại diện cha mẹ.
        """,
      body: """
        Sở Giáo dục và Đào tạo yêu cầu hiệu trưởng các trường trực thuộc và đề nghị UBND cấp huyện \
        chỉ đạo các trường trên địa bàn thực hiện thống nhất việc công khai khoản thu.

        Bảng công khai có bốn cột: tên khoản, mức thu, căn cứ, người chịu trách nhiệm. Khoản tự \
        nguyện in nghiêng, kèm câu “không đóng cũng không ảnh hưởng đến quyền lợi của học sinh”. \
        Bảng dán ở cổng và đăng trên trang của trường trước ngày 05/01/2027.

        Nghiêm cấm ủy quyền cho ban đại diện cha mẹ học sinh thu hộ tiền mua máy lạnh, rèm, ti vi. \
        Tài trợ bằng hiện vật phải có biên bản tiếp nhận và được kiểm kê như tài sản của trường.

        Hiệu trưởng để xảy ra lạm thu không được xét thi đua trong năm và phải trả lại tiền trong \
        mười lăm ngày.
        """,
      authorLogin: "ha",
      fields: [
        "number": "2208/SGDĐT-VP",
        "form": "Công văn",
        "issuer": "Sở Giáo dục và Đào tạo",
        "signer": "Nghiêm Thị Bích Hợp",
        "issued": "2026-11-20",
        "abstract": """
        Về việc công khai các khoản thu trong cơ sở giáo dục học kỳ II năm học 2026 - 2027
        """,
      ]),
    SampleText(
      portalCode: "sgddt", kind: "answer", categoryCode: "dissemination",
      title: "Trả lời bạn đọc: con chuyển trường giữa học kỳ theo bố mẹ đi làm khu công nghiệp",
      summary: """
        Trường nơi cư trú mới phải tiếp nhận học sinh tiểu học, trung học cơ sở đúng tuyến; thủ \
        tục làm qua mạng, không cần giấy giới thiệu.
        """,
      body: """
        **Câu hỏi** (phụ huynh quê Lạng Sơn): Vợ chồng tôi chuyển về làm ở Quang Châu từ tháng 11, \
        con học lớp 4. Trường gần nhà trọ bảo hết chỗ. Tôi phải làm thế nào?

        **Trả lời:** Học sinh trong độ tuổi phổ cập có quyền học ở trường theo nơi ở thực tế, kể \
        cả tạm trú. Nhà trường không được từ chối vì lý do thiếu hộ khẩu. Nếu sĩ số vượt quy định, \
        phòng giáo dục phải phân sang trường gần nhất còn chỗ và trả lời gia đình trong ba ngày \
        làm việc.

        Anh chị nộp đơn chuyển trường trên cơ sở dữ liệu ngành; học bạ điện tử tự động chuyển, \
        không phải về quê xin. Trong lúc chờ, cháu được học dự thính ngay.

        Chúng tôi đã liên hệ phòng giáo dục Việt Yên, trường phân bổ cho khu vực của anh chị hiện \
        còn bảy chỗ ở khối 4. Cán bộ sẽ gọi theo số anh chị để lại.
        """,
      authorLogin: "hoa"),
    SampleText(
      portalCode: "sgddt", kind: "answer", categoryCode: "procedure",
      title: "Trả lời bạn đọc: học sinh khuyết tật được miễn, giảm những nội dung học tập nào",
      summary: """
        Kế hoạch giáo dục cá nhân là căn cứ chính; gia đình được tham gia xây dựng và xem lại mỗi \
        học kỳ.
        """,
      body: """
        **Câu hỏi** (phụ huynh ở Lục Nam): Con tôi bị khiếm thính nặng, học hòa nhập lớp 6. Cháu \
        có phải kiểm tra nghe môn Tiếng Anh, hát môn Âm nhạc không?

        **Trả lời:** Học sinh khuyết tật được đánh giá theo kế hoạch giáo dục cá nhân. Nội dung \
        nghe, hát mà cháu không thể thực hiện do khuyết tật được miễn hoặc thay bằng hình thức \
        khác, chẳng hạn đọc hiểu, vẽ nốt nhạc.

        Kế hoạch do giáo viên chủ nhiệm soạn cùng phụ huynh và nhân viên hỗ trợ, ký trong tháng \
        đầu năm học. Nếu chưa có, chị đề nghị nhà trường họp; hiệu trưởng phải trả lời bằng văn \
        bản trong mười ngày.

        Cháu còn được cấp học bổng, phương tiện học tập và ưu tiên chỗ ngồi gần bảng. Trung tâm hỗ \
        trợ phát triển giáo dục hòa nhập tỉnh có lớp ngôn ngữ ký hiệu miễn phí cho cả gia đình vào \
        chiều thứ Bảy.
        """,
      authorLogin: "hoa"),
    SampleText(
      portalCode: "sgddt", kind: "photo-set", categoryCode: "other",
      title: "Phiên tòa tập sự của học sinh trường Ngô Sĩ Liên (7 ảnh)",
      summary: """
        Học sinh lớp 11 tự đóng vai thẩm phán, luật sư, nhân chứng trong vụ kiện giả định về bài \
        đăng xúc phạm trên mạng.
        """,
      body: """
        Câu lạc bộ pháp luật của trường dành ba tuần chuẩn bị. Kịch bản chỉ có phần mở đầu, phần \
        tranh luận các em tự ứng biến.

        ![Nữ sinh trong vai thẩm phán gõ búa gỗ](anh/toa-tap-su-01.jpg)

        *Ảnh 1. Búa gỗ do phòng thực hành mộc của trường tiện.*

        ![Hai luật sư trẻ trao đổi sau chồng tài liệu](anh/toa-tap-su-03.jpg)

        *Ảnh 3. Bên bị đơn tìm được tình tiết giảm nhẹ mà giáo viên hướng dẫn không nghĩ tới.*

        ![Khán giả giơ thẻ xanh và thẻ đỏ](anh/toa-tap-su-06.jpg)

        *Ảnh 6. Khán phòng biểu quyết trước và sau tranh luận: 41% đổi ý kiến.*
        """,
      authorLogin: "minh"),
    SampleText(
      portalCode: "sgddt", kind: "interview", categoryCode: "other",
      title: "Cô giáo Mông Thị Sầm: “Tôi dạy trẻ nói tiếng Việt bằng tiếng của bà các em”",
      summary: """
        Mười năm dạy mầm non ở điểm trường lẻ, cô Sầm tự soạn 180 bài đồng dao song ngữ Dao - \
        Việt.
        """,
      body: """
        Điểm trường Đồng Tâm có 23 cháu, 21 cháu chưa nói được tiếng Việt khi đến lớp. Cô Mông Thị \
        Sầm vừa được trao giải thưởng sáng tạo của ngành.

        **Hỏi:** *Ngày đầu tiên đứng lớp chị nhớ gì nhất?*

        **Đáp:** Nhớ cả lớp khóc mà tôi không dỗ được, vì dỗ bằng tiếng Việt các cháu không hiểu. \
        Tối ấy tôi xuống nhà cụ Phùn học cách dỗ cháu bằng tiếng Dao, được đúng bốn câu. Sáng hôm \
        sau dùng ba câu là nín.

        **Hỏi:** *Phương pháp của chị khác gì sách?*

        **Đáp:** Sách bảo tắm trẻ trong tiếng Việt. Tôi thì cho nhúng từng ngón chân. Bài đồng dao \
        đầu hai dòng tiếng Dao một dòng tiếng Việt, cuối năm đảo ngược lại. Nghe quen rồi, tự các \
        cháu đòi nói.

        **Hỏi:** *Có phụ huynh nào phản đối?*

        **Đáp:** Có, họ sợ học thế chậm. Tôi mời bố mẹ dự giờ, ghi âm con họ hồi tháng Chín và \
        tháng Ba cho nghe cạnh nhau. Không ai nói gì nữa, còn có ông bố xin chép bài về hát ru.
        """,
      authorLogin: "minh"),
    SampleText(
      portalCode: "sgddt", kind: "article", categoryCode: "locality",
      title: "Lịch sử địa phương bước ra khỏi trang sách: tiết học ở nhà bà hàng xóm",
      summary: """
        Học sinh lớp 8 ở Yên Dũng phỏng vấn người già trong làng, dựng lại bản đồ trận lụt năm \
        1971.
        """,
      body: """
        Bài tập cô giáo Thân Thu Trà giao cho lớp 8B nghe rất gọn: tìm một người trên bảy mươi \
        tuổi, hỏi năm 1971 nước lên tới đâu. Học sinh có hai tuần, được mang theo thước dây và \
        điện thoại.

        Trận lụt năm ấy không có nhiều tư liệu. Sách giáo khoa địa phương dành cho nó bốn dòng. \
        Bọn trẻ quay về với 38 đoạn ghi âm. Cụ Nhâm chỉ vết bùn trên cột nhà gỗ mà cả đời con cháu \
        tưởng là vết sơn. Ông lái đò kể đã chở đàn lợn nhà trường lên gác chuông. Có bạn đo mười \
        một cái cột, phát hiện nước ở xóm Chài cao hơn xóm Đình gần một mét.

        Cả lớp ghép số đo lên bản đồ vệ tinh, tô đường viền. Kết quả trùng khớp đáng ngạc nhiên \
        với mô hình ngập mà kỹ sư thủy lợi tính bằng máy, chỉ lệch ở đoạn đê từng vỡ, nơi mô hình \
        không biết tới.

        Cô Trà chấm điểm theo ba mục: câu hỏi hay, cách kiểm chứng lời kể và thái độ lắng nghe. Em \
        được điểm cao nhất là một cậu hay ngủ gật, vì cậu đã quay lại nhà cụ Nhâm bốn lần, lần \
        cuối không để hỏi gì, chỉ để mang biếu bản đồ.

        UBND xã đã xin in tấm bản đồ khổ lớn, treo ở nhà văn hóa, bên cạnh phương án sơ tán mùa \
        mưa.
        """,
      authorLogin: "minh"),
  ]
}
