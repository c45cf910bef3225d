extension SampleText {
  /// Documents, announcements and answers of the province.
  static let provinceDocuments1: [SampleText] = [
    SampleText(
      portalCode: "bacgiang", kind: "administrative-document", categoryCode: "plan",
      title: "Quyết định 1187/QĐ-UBND về phê duyệt quy hoạch chi tiết khu dân cư mới xã Tân Dĩnh",
      summary: """
        Khu dân cư rộng 23,7 ha, dành 41% diện tích cho đường, cây xanh và công trình công cộng.
        """,
      body: """
        Ngày 19/11/2026, UBND tỉnh ban hành Quyết định số 1187/QĐ-UBND phê duyệt quy hoạch chi \
        tiết xây dựng khu dân cư mới xã Tân Dĩnh, huyện Lạng Giang, tỷ lệ 1/500.

        Phạm vi lập quy hoạch rộng 23,7 ha, phía bắc giáp kênh tiêu T6, phía nam giáp đường tỉnh \
        295. Dân số dự kiến 2.900 người. Đất giao thông, cây xanh và công trình công cộng chiếm \
        41%; nhà văn hóa, trường mầm non và bãi đỗ xe được bố trí ở lõi khu đất để mọi hộ đi bộ \
        không quá 400 m.

        Nước mưa thoát về kênh T6 qua hồ điều hòa 1,1 ha; nước thải được thu gom riêng, xử lý đạt \
        cột A trước khi xả. Chiều cao nhà ở liền kề không quá bốn tầng.

        UBND huyện Lạng Giang có trách nhiệm công bố quy hoạch trong 15 ngày, cắm mốc ngoài thực \
        địa và quản lý theo hồ sơ được duyệt. Bản vẽ và thuyết minh đính kèm.
        """,
      authorLogin: "ha",
      fields: [
        "number": "1187/QĐ-UBND",
        "form": "Quyết định",
        "issuer": "UBND tỉnh Bắc Giang",
        "signer": "Lương Đình Khải",
        "issued": "2026-11-19",
        "effective": "2026-11-19",
        "abstract": """
        Về việc phê duyệt quy hoạch chi tiết xây dựng khu dân cư mới xã Tân Dĩnh, huyện Lạng \
        Giang, tỷ lệ 1/500
        """,
      ]),
    SampleText(
      portalCode: "bacgiang", kind: "administrative-document",
      categoryCode: "administrative-document",
      title: "Công điện 09/CĐ-UBND về chủ động ứng phó đợt rét đậm, rét hại đầu tiên của mùa đông",
      summary: """
        Yêu cầu các địa phương giữ ấm cho người già, trẻ nhỏ, học sinh vùng cao và đàn gia súc từ \
        đêm 25/11.
        """,
      body: """
        Dự báo từ đêm 25/11, không khí lạnh mạnh tràn về, nhiệt độ thấp nhất ở Sơn Động, Lục Ngạn \
        có thể xuống 7°C. Chủ tịch UBND tỉnh yêu cầu:

        1. UBND các huyện, thị xã, thành phố rà soát người già neo đơn, trẻ em ở nhà tạm, người \
        bán hàng rong; mở nhà văn hóa làm nơi tránh rét qua đêm khi nhiệt độ dưới 8°C.
        2. Ngành giáo dục cho trẻ mầm non và học sinh tiểu học nghỉ khi nhiệt độ lúc 6 giờ dưới \
        10°C, trung học cơ sở dưới 7°C; trường bán trú bảo đảm chăn ấm, nước nóng.
        3. Ngành nông nghiệp hướng dẫn che chắn chuồng trại, dự trữ rơm cỏ ít nhất mười ngày, \
        không thả trâu bò trước 9 giờ sáng, lùi lịch gieo mạ.
        4. Ngành y tế tăng cường trực cấp cứu; cảnh báo tuyệt đối không đốt than củi, than tổ ong \
        trong phòng kín.

        Các đơn vị báo cáo thiệt hại, nếu có, trước 15 giờ hằng ngày về cơ quan thường trực phòng \
        thủ dân sự.
        """,
      authorLogin: "ha",
      fields: [
        "number": "09/CĐ-UBND",
        "form": "Công điện",
        "issuer": "UBND tỉnh Bắc Giang",
        "signer": "Lương Đình Khải",
        "issued": "2026-11-22",
        "abstract": "Về việc chủ động ứng phó với đợt rét đậm, rét hại từ đêm 25/11/2026",
      ]),
    SampleText(
      portalCode: "bacgiang", kind: "administrative-document", categoryCode: "organization",
      title: "Quyết định 1174/QĐ-UBND kiện toàn Ban biên tập Cổng thông tin điện tử tỉnh Bắc Giang",
      summary: """
        Ban biên tập gồm 11 thành viên làm việc kiêm nhiệm, có tổ giúp việc năm người đặt tại Văn \
        phòng UBND tỉnh.
        """,
      body: """
        UBND tỉnh kiện toàn Ban biên tập Cổng thông tin điện tử tỉnh gồm 11 thành viên, làm việc \
        theo chế độ kiêm nhiệm. Ông Nguyễn Văn Sơn, Phó Chánh Văn phòng UBND tỉnh, làm Trưởng ban; \
        bà Bùi Thị Lan làm Phó Trưởng ban, được Trưởng ban ủy quyền duyệt tin hoạt động khi vắng \
        mặt.

        Ban biên tập có nhiệm vụ kiểm duyệt nội dung trước khi đăng, tiếp nhận và trả lời phản ánh \
        của tổ chức, cá nhân, lập dự toán nhuận bút, thù lao và thực hiện báo cáo sáu tháng, một \
        năm.

        Giúp việc cho Ban biên tập là tổ năm người do bà Lê Thị Hoa làm tổ trưởng. Tổ có trách \
        nhiệm phân công biên tập trong ngày làm việc, theo dõi hạn xử lý và lưu hồ sơ tin bài.

        Quyết định thay thế danh sách đã ban hành năm 2024. Thành viên thôi tham gia phải bàn giao \
        tài khoản cho quản trị nội dung trong thời hạn ba ngày làm việc.
        """,
      authorLogin: "hoa",
      fields: [
        "number": "1174/QĐ-UBND",
        "form": "Quyết định",
        "issuer": "UBND tỉnh Bắc Giang",
        "signer": "Lương Đình Khải",
        "issued": "2026-11-12",
        "effective": "2026-11-12",
        "abstract": "Về việc kiện toàn Ban biên tập Cổng thông tin điện tử tỉnh Bắc Giang",
      ]),
    SampleText(
      portalCode: "bacgiang", kind: "administrative-document", categoryCode: "plan",
      title: "Kế hoạch 412/KH-UBND tổ chức Tuần Văn hóa - Du lịch và chợ xuân vùng cao năm 2027",
      summary: """
        Chuỗi hoạt động kéo dài từ mồng 8 đến 15 tháng Giêng tại Lục Ngạn, Sơn Động và thành phố \
        Bắc Giang.
        """,
      body: """
        UBND tỉnh ban hành kế hoạch tổ chức Tuần Văn hóa - Du lịch năm 2027 với chủ đề “Miền quả \
        ngọt vào xuân”, diễn ra từ ngày 13 đến 20/02/2027, tức mồng 8 đến 15 tháng Giêng.

        Điểm nhấn là chợ xuân vùng cao ở Lục Ngạn với 120 gian hàng, trong đó ít nhất 80 gian do \
        hộ gia đình trực tiếp bán. Ban tổ chức không thu tiền mặt bằng của người dân, nhưng yêu \
        cầu niêm yết giá và dùng túi giấy.

        Tại thành phố Bắc Giang có đêm hát quan họ bên bờ sông Thương và giải chạy 10 km. Sơn Động \
        đăng cai hội thi ném còn, đẩy gậy, nấu bánh vắt vai.

        Kinh phí 5,2 tỷ đồng, ngân sách tỉnh bảo đảm 45%, còn lại huy động tài trợ. Sở Văn hóa, \
        Thể thao và Du lịch chủ trì, trình kịch bản chi tiết trước ngày 25/12/2026.
        """,
      authorLogin: "ha",
      fields: [
        "number": "412/KH-UBND",
        "form": "Kế hoạch",
        "issuer": "UBND tỉnh Bắc Giang",
        "signer": "Trần Thế Vịnh",
        "issued": "2026-11-09",
        "abstract": "Tổ chức Tuần Văn hóa - Du lịch và chợ xuân vùng cao năm 2027",
      ]),
    SampleText(
      portalCode: "bacgiang", kind: "administrative-document", categoryCode: "financial-report",
      title: "Thông báo 238/TB-UBND công khai quyết toán kinh phí duy trì Cổng thông tin năm 2025",
      summary: """
        Tổng chi 3,94 tỷ đồng, trong đó nhuận bút, thù lao 1,12 tỷ đồng cho 2.876 tin bài được \
        đăng.
        """,
      body: """
        UBND tỉnh công khai quyết toán kinh phí duy trì Cổng thông tin điện tử tỉnh năm 2025. Tổng \
        dự toán được giao 4,1 tỷ đồng, quyết toán 3,94 tỷ đồng, đạt 96%.

        Các khoản chi chính gồm:

        - thuê hạ tầng, bảo trì và giám sát an toàn thông tin: 1,87 tỷ đồng;
        - nhuận bút và thù lao cho 2.876 tin, bài, ảnh được đăng: 1,12 tỷ đồng;
        - tạo lập bản tiếng Anh của phần bộ máy và đầu mối liên hệ: 410 triệu đồng;
        - tập huấn cho 243 ban biên tập thành phần: 356 triệu đồng;
        - chi khác: 184 triệu đồng.

        Kinh phí không sử dụng hết được nộp trả ngân sách theo quy định. Số dư quỹ nhuận bút không \
        còn, do 38 tin bài đăng trong tháng 12/2025 đã được thanh toán trong tháng 1/2026.

        Ý kiến của tổ chức, cá nhân về số liệu công khai gửi về Văn phòng UBND tỉnh trong 30 ngày.
        """,
      authorLogin: "ha",
      fields: [
        "number": "238/TB-UBND",
        "form": "Thông báo",
        "issuer": "UBND tỉnh Bắc Giang",
        "signer": "Trần Thế Vịnh",
        "issued": "2026-10-28",
        "abstract": """
        Công khai quyết toán kinh phí duy trì hoạt động Cổng thông tin điện tử tỉnh năm 2025
        """,
      ]),
    SampleText(
      portalCode: "bacgiang", kind: "administrative-document",
      categoryCode: "administrative-document",
      title: "Công văn 5531/UBND-NC về chấn chỉnh việc yêu cầu nộp bản giấy khi đã có bản điện tử",
      summary: """
        Cơ quan tiếp nhận không được đòi bản sao chứng thực đối với giấy tờ tra được trên hệ \
        thống.
        """,
      body: """
        Qua kiểm tra đột xuất 26 bộ phận một cửa trong tháng 10, Văn phòng UBND tỉnh phát hiện 112 \
        hồ sơ bị yêu cầu nộp thêm bản giấy dù thông tin đã có trong cơ sở dữ liệu. Giấy bị đòi \
        nhiều nhất là giấy khai sinh và giấy xác nhận cư trú.

        Chủ tịch UBND tỉnh yêu cầu thủ trưởng các cơ quan chấm dứt tình trạng này. Từ ngày 25/11, \
        mọi yêu cầu bổ sung giấy tờ phải thực hiện trên phần mềm, ghi căn cứ điều khoản và tên \
        người yêu cầu; yêu cầu miệng không có giá trị.

        Trường hợp hệ thống tra cứu gián đoạn, cán bộ tiếp nhận ghi chú, cho hồ sơ đi tiếp và tự \
        hoàn thiện sau khi khôi phục, không bắt người dân quay lại.

        Văn phòng UBND tỉnh công bố hằng tháng tên bộ phận một cửa có tỷ lệ đòi bản giấy cao nhất.
        """,
      authorLogin: "ha",
      fields: [
        "number": "5531/UBND-NC",
        "form": "Công văn",
        "issuer": "UBND tỉnh Bắc Giang",
        "signer": "Trần Thế Vịnh",
        "issued": "2026-11-17",
        "abstract": "Về việc chấn chỉnh yêu cầu nộp bản giấy trong giải quyết thủ tục hành chính",
      ]),
    SampleText(
      portalCode: "bacgiang", kind: "legal-document", categoryCode: "legal-document",
      title: """
        Quyết định 31/2026/QĐ-UBND quy định đơn giá bồi thường cây trồng, vật nuôi trên địa bàn \
        tỉnh
        """,
      summary: """
        Đơn giá mới tính theo tuổi cây và đường kính tán, áp dụng cho phương án bồi thường phê \
        duyệt từ ngày 01/12/2026.
        """,
      body: """
        UBND tỉnh ban hành Quyết định số 31/2026/QĐ-UBND ngày 16/11/2026 quy định đơn giá bồi \
        thường thiệt hại về cây trồng, vật nuôi khi Nhà nước thu hồi đất. Văn bản có hiệu lực từ \
        ngày 01/12/2026.

        **Điều 1. Phạm vi điều chỉnh.** Quyết định quy định đơn giá đối với cây hằng năm, cây lâu \
        năm, cây lâm nghiệp, hoa, cây cảnh và vật nuôi là thủy sản trên đất bị thu hồi.

        **Điều 3. Nguyên tắc xác định.** Cây ăn quả được tính theo nhóm tuổi kết hợp đường kính \
        tán; người bị thu hồi đất được ký vào bảng kiểm đếm từng gốc và giữ một bản.

        **Điều 6. Cây vải, nhãn.** Đơn giá cao nhất là 7.850.000 đồng một cây đối với cây trên \
        mười tuổi, tán từ 6 m trở lên, đang cho quả ổn định. Vườn có mã số vùng trồng còn hiệu lực \
        được cộng 10%.

        **Điều 11. Xử lý chuyển tiếp.** Phương án đã được phê duyệt trước ngày Quyết định có hiệu \
        lực thì tiếp tục thực hiện theo phương án đó.
        """,
      authorLogin: "ha",
      fields: [
        "number": "31/2026/QĐ-UBND",
        "form": "Quyết định",
        "issuer": "UBND tỉnh Bắc Giang",
        "signer": "Lương Đình Khải",
        "issued": "2026-11-16",
        "effective": "2026-12-01",
        "abstract": """
        Quy định đơn giá bồi thường thiệt hại về cây trồng, vật nuôi khi Nhà nước thu hồi đất \
        trên địa bàn tỉnh
        """,
      ]),
    SampleText(
      portalCode: "bacgiang", kind: "legal-document", categoryCode: "legal-document",
      title: """
        Nghị quyết 18/2026/NQ-HĐND về chính sách hỗ trợ học phí cho học viên lớp nghề thiếu nhân \
        lực
        """,
      summary: """
        HĐND tỉnh thông qua mức hỗ trợ 100% học phí với bảy nghề, áp dụng từ năm học 2026 - 2027.
        """,
      body: """
        Tại kỳ họp thường lệ giữa năm, HĐND tỉnh thông qua Nghị quyết số 18/2026/NQ-HĐND quy định \
        chính sách hỗ trợ học phí cho người học nghề thiếu nhân lực giai đoạn 2026 - 2030.

        **Đối tượng.** Người có hộ khẩu thường trú tại tỉnh, học trình độ trung cấp, cao đẳng ở \
        một trong bảy nghề: hàn công nghệ cao, cơ điện tử, bảo trì thiết bị, điều dưỡng, chăm sóc \
        người cao tuổi, kỹ thuật chế biến nông sản và thú y.

        **Mức hỗ trợ.** Toàn bộ học phí theo mức thu thực tế nhưng không quá 1.700.000 đồng một \
        tháng; học viên là người khuyết tật hoặc thuộc hộ nghèo được thêm 800.000 đồng tiền ăn.

        **Điều kiện hoàn trả.** Người học bỏ giữa chừng không có lý do chính đáng phải hoàn trả \
        một nửa số tiền đã nhận.

        **Tổ chức thực hiện.** UBND tỉnh báo cáo kết quả tại kỳ họp cuối năm; danh sách người được \
        hưởng niêm yết tại trường.
        """,
      authorLogin: "hoa",
      fields: [
        "number": "18/2026/NQ-HĐND",
        "form": "Nghị quyết",
        "issuer": "HĐND tỉnh Bắc Giang",
        "signer": "Đoàn Thị Kim Nhung",
        "issued": "2026-07-17",
        "effective": "2026-08-01",
        "abstract": """
        Quy định chính sách hỗ trợ học phí cho người học các nghề thiếu nhân lực trên địa bàn \
        tỉnh giai đoạn 2026 - 2030
        """,
      ]),
    SampleText(
      portalCode: "bacgiang", kind: "legal-document", categoryCode: "legal-document",
      title: "Quyết định 27/2026/QĐ-UBND ban hành quy chế quản lý dữ liệu dùng chung của tỉnh",
      summary: """
        Quy chế xác định cơ quan chủ quản của từng bộ dữ liệu, thời hạn cập nhật và trách nhiệm \
        khi dữ liệu sai.
        """,
      body: """
        Quyết định số 27/2026/QĐ-UBND ban hành Quy chế quản lý, khai thác và sử dụng dữ liệu dùng \
        chung của tỉnh, có hiệu lực từ ngày 15/10/2026.

        **Điều 4. Dữ liệu chủ.** Mỗi bộ dữ liệu chỉ có một cơ quan chủ quản. Cơ quan khác cần dùng \
        thì kết nối, không thu thập lại từ người dân.

        **Điều 7. Thời hạn cập nhật.** Thay đổi về tổ chức bộ máy cập nhật trong hai ngày làm \
        việc; dữ liệu giá, quy hoạch trong ba ngày; dữ liệu thống kê theo lịch phổ biến đã công \
        bố.

        **Điều 9. Dữ liệu sai.** Người phát hiện gửi phản ánh kèm chứng cứ. Cơ quan chủ quản xác \
        minh, sửa và thông báo cho các nơi đã lấy dữ liệu trong năm ngày; bản sai được giữ lại \
        trong lịch sử để đối chiếu.

        **Điều 13. Dữ liệu mở.** Danh mục 96 bộ dữ liệu mở kèm theo Quy chế được cung cấp ở định \
        dạng máy đọc được, không yêu cầu đăng ký tài khoản.
        """,
      authorLogin: "ha",
      fields: [
        "number": "27/2026/QĐ-UBND",
        "form": "Quyết định",
        "issuer": "UBND tỉnh Bắc Giang",
        "signer": "Trần Thế Vịnh",
        "issued": "2026-09-30",
        "effective": "2026-10-15",
        "abstract": """
        Ban hành Quy chế quản lý, khai thác và sử dụng dữ liệu dùng chung tỉnh Bắc Giang
        """,
      ]),
    SampleText(
      portalCode: "bacgiang", kind: "announcement", categoryCode: "procedure",
      title: "Thông báo lịch tiếp công dân định kỳ tháng 12/2026 của lãnh đạo UBND tỉnh",
      summary: """
        Ba buổi tiếp công dân diễn ra vào các ngày 03, 15 và 28/12 tại Trụ sở tiếp công dân tỉnh.
        """,
      body: """
        Văn phòng UBND tỉnh thông báo lịch tiếp công dân định kỳ của lãnh đạo UBND tỉnh trong \
        tháng 12/2026 như sau:

        - Thứ Năm, ngày 03/12: Phó Chủ tịch phụ trách kinh tế tiếp, trọng tâm là đất đai, giải \
        phóng mặt bằng.
        - Thứ Ba, ngày 15/12: Chủ tịch UBND tỉnh tiếp.
        - Thứ Hai, ngày 28/12: Phó Chủ tịch phụ trách văn hóa - xã hội tiếp.

        Thời gian bắt đầu từ 8 giờ tại Trụ sở tiếp công dân, số 2 đường Hùng Vương, thành phố Bắc \
        Giang. Công dân đăng ký trước ít nhất ba ngày làm việc, gửi kèm đơn và tài liệu liên quan \
        để cơ quan chuyên môn chuẩn bị.

        Người khuyết tật, người trên 75 tuổi được bố trí tiếp trước. Trường hợp lịch thay đổi do \
        công tác đột xuất, Văn phòng sẽ báo qua số điện thoại đã đăng ký chậm nhất một ngày.
        """,
      authorLogin: "hoa"),
    SampleText(
      portalCode: "bacgiang", kind: "announcement", categoryCode: "other",
      title: """
        Thông báo tuyển dụng 64 viên chức Trung tâm Phục vụ hành chính công và Văn phòng Đăng ký \
        đất đai
        """,
      summary: """
        Hồ sơ nhận từ ngày 01 đến hết ngày 30/12/2026, chỉ nhận trực tuyến; thi trắc nghiệm trên \
        máy vào tháng 2/2027.
        """,
      body: """
        Hội đồng tuyển dụng thông báo tuyển 64 viên chức, gồm 22 vị trí tiếp nhận hồ sơ, 31 vị trí \
        đăng ký đất đai, 7 vị trí công nghệ thông tin và 4 vị trí kế toán.

        Người dự tuyển từ đủ 18 tuổi, có bằng tốt nghiệp đúng chuyên ngành ghi trong bảng mô tả vị \
        trí. Không yêu cầu hộ khẩu trong tỉnh, không phân biệt loại hình đào tạo.

        Vòng 1 thi trắc nghiệm trên máy, biết điểm ngay sau khi nộp bài. Vòng 2 thi thực hành: thí \
        sinh xử lý một bộ hồ sơ có lỗi và giải thích cho người dân do giám khảo đóng vai.

        Hồ sơ nộp trên trang tuyển dụng của Sở Nội vụ; hệ thống gửi mã xác nhận, thí sinh dùng mã \
        này để tra số báo danh và lịch thi. Hội đồng không ủy quyền cho cá nhân, tổ chức nào ôn \
        thi hoặc thu hồ sơ hộ.
        """,
      authorLogin: "hoa"),
  ]
}
