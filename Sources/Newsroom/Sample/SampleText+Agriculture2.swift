extension SampleText {
  /// Texts of the department of agriculture and environment.
  static let agriculture2: [SampleText] = [
    SampleText(
      portalCode: "snnmt", kind: "administrative-document", categoryCode: "administrative-document",
      title: "Công văn 3347/SNNMT-CNTY về tăng cường kiểm soát vận chuyển lợn dịp cuối năm",
      summary: """
        Lập ba trạm kiểm dịch tạm thời, yêu cầu khai báo trước sáu giờ đối với xe chở trên 20 con.
        """,
      body: """
        Trước nguy cơ dịch tả lợn châu Phi lây lan khi nhu cầu thực phẩm tăng, Sở Nông nghiệp và \
        Môi trường đề nghị UBND các huyện, thị xã, thành phố triển khai một số việc sau.

        Thứ nhất, bố trí lực lượng tại ba trạm kiểm dịch tạm thời ở Cầu Gồ, Cẩm Đàn và Đại Lâm, \
        hoạt động từ 25/11/2026 đến hết 15/02/2027. Xe chở trên 20 con phải khai báo trước sáu giờ \
        qua ứng dụng.

        Thứ hai, kiểm tra điểm giết mổ nhỏ lẻ vào khung 2 giờ đến 5 giờ sáng; thịt không có dấu \
        kiểm soát bị xử lý, không cho hợp thức hóa.

        Thứ ba, người bán lợn giống phải giữ sổ ghi tên người mua trong 60 ngày để truy vết.

        Báo cáo gửi trước 16 giờ thứ Tư hằng tuần về Chi cục Chăn nuôi và Thú y.
        """,
      authorLogin: "ha",
      fields: [
        "number": "3347/SNNMT-CNTY",
        "form": "Công văn",
        "issuer": "Sở Nông nghiệp và Môi trường",
        "signer": "Hoàng Bá Khoát",
        "issued": "2026-11-18",
        "abstract": """
        Về việc tăng cường kiểm soát vận chuyển lợn và sản phẩm từ lợn dịp cuối năm 2026
        """,
      ]),
    SampleText(
      portalCode: "snnmt", kind: "administrative-document", categoryCode: "plan",
      title: "Kế hoạch 118/KH-SNNMT lấy nước phục vụ gieo cấy vụ xuân 2027 theo ba đợt",
      summary: """
        Lịch xả hồ và vận hành trạm bơm tính cho 48.500 ha; hồ Cấm Sơn bảo đảm đợt một ngay cả khi \
        mưa ít.
        """,
      body: """
        Căn cứ dung tích trữ của các hồ đến ngày 10/11, Sở xây dựng kế hoạch cấp nước cho 48.500 \
        ha vụ xuân 2027, chia ba đợt.

        Đợt một từ ngày 11 đến 16/01, ưu tiên vùng cao và cuối kênh. Đợt hai từ 24 đến 29/01, mở \
        toàn tuyến. Đợt ba sau Tết, từ 15 đến 20/02, bổ sung cho diện tích cấy muộn.

        Hồ Cấm Sơn hiện trữ 91% dung tích, đủ cho đợt một và đợt hai trong kịch bản lượng mưa \
        thiếu 30%. Bảy hồ nhỏ dưới 60% phải dành nước cho sinh hoạt, những vùng này chuyển 640 ha \
        sang lạc và ngô.

        Trạm bơm lấy nước sông chạy vào giờ thấp điểm ban đêm để tiết kiệm điện; tổ thủy nông bố \
        trí người canh cống, báo mực nước lúc 5 giờ và 17 giờ.
        """,
      authorLogin: "ha",
      fields: [
        "number": "118/KH-SNNMT",
        "form": "Kế hoạch",
        "issuer": "Sở Nông nghiệp và Môi trường",
        "signer": "Hoàng Bá Khoát",
        "issued": "2026-11-11",
        "abstract": "Lấy nước phục vụ gieo cấy vụ xuân năm 2027",
      ]),
    SampleText(
      portalCode: "snnmt", kind: "legal-document", categoryCode: "legal-document",
      title: """
        Dự thảo Quyết định quy định khoảng cách an toàn từ chuồng nuôi tập trung đến khu dân cư
        """,
      summary: """
        Dự thảo lấy ý kiến trong 30 ngày, đề xuất ba mức khoảng cách theo quy mô đàn và hướng gió.
        """,
      body: """
        Sở Nông nghiệp và Môi trường đăng toàn văn dự thảo để lấy ý kiến tổ chức, cá nhân từ ngày \
        20/11 đến hết ngày 20/12/2026.

        **Điều 2. Quy mô.** Trang trại nhỏ từ 10 đến dưới 30 đơn vị vật nuôi; vừa từ 30 đến dưới \
        300; lớn từ 300 trở lên.

        **Điều 4. Khoảng cách tối thiểu.** Tính từ mép chuồng gần nhất đến tường nhà gần nhất: nhỏ \
        100 m, vừa 200 m, lớn 400 m. Nếu khu dân cư nằm cuối hướng gió chủ đạo mùa hè, khoảng cách \
        tăng thêm một phần tư.

        **Điều 5. Cơ sở đang hoạt động.** Được giữ nguyên vị trí trong ba năm, với điều kiện lắp \
        hầm kín và hàng rào cây.

        **Những vấn đề xin ý kiến.** Mức hỗ trợ di dời 40 triệu đồng có phù hợp không; có nên tính \
        cả khoảng cách đến giếng nước hay không.
        """,
      authorLogin: "ha",
      fields: [
        "number": "Dự thảo 02/DT-SNNMT",
        "form": "Quyết định",
        "issuer": "UBND tỉnh Bắc Giang",
        "signer": "Chưa ký (dự thảo)",
        "issued": "2026-11-20",
        "effective": "2027-02-01",
        "abstract": """
        Quy định khoảng cách an toàn từ khu vực chăn nuôi tập trung đến khu dân cư trên địa bàn \
        tỉnh Bắc Giang (dự thảo lấy ý kiến)
        """,
      ]),
    SampleText(
      portalCode: "snnmt", kind: "legal-document", categoryCode: "legal-document",
      title: "Quyết định 29/2026/QĐ-UBND quy định hạn mức giao đất, công nhận đất ở tại nông thôn",
      summary: """
        Hạn mức được phân theo ba vùng; thửa có nguồn gốc trước năm 1980 áp dụng hạn mức công nhận \
        riêng.
        """,
      body: """
        Quyết định số 29/2026/QĐ-UBND được ban hành ngày 21/10/2026 theo đề nghị của Sở Nông \
        nghiệp và Môi trường, có hiệu lực từ ngày 05/11/2026.

        **Điều 3. Hạn mức giao đất ở.** Khu vực đồng bằng không quá 120 m2; trung du không quá 200 \
        m2; miền núi không quá 360 m2 cho mỗi cá nhân.

        **Điều 4. Hạn mức công nhận.** Thửa đất có vườn, ao hình thành trước ngày 18/12/1980 được \
        công nhận tối đa bằng năm lần hạn mức giao; hình thành sau ngày đó đến trước 15/10/1993 \
        không quá ba lần.

        **Điều 6. Giấy tờ chứng minh thời điểm.** Chấp nhận sổ thuế, bản đồ giải thửa, hóa đơn \
        điện và lời chứng của hai người cao tuổi cùng xóm có xác nhận của UBND xã.

        **Điều 8.** Hồ sơ nộp trước ngày Quyết định có hiệu lực được chọn áp dụng quy định có lợi \
        hơn.
        """,
      authorLogin: "ha",
      fields: [
        "number": "29/2026/QĐ-UBND",
        "form": "Quyết định",
        "issuer": "UBND tỉnh Bắc Giang",
        "signer": "Lương Đình Khải",
        "issued": "2026-10-21",
        "effective": "2026-11-05",
        "abstract": """
        Quy định hạn mức giao đất ở, hạn mức công nhận đất ở cho cá nhân trên địa bàn tỉnh Bắc \
        Giang
        """,
      ]),
    SampleText(
      portalCode: "snnmt", kind: "announcement", categoryCode: "project",
      title: "Thông báo đấu giá quyền khai thác cát lòng sông Lục Nam tại hai khu vực",
      summary: """
        Hai mỏ có tổng trữ lượng 1,34 triệu m3; người trúng phải lắp cân, camera và định vị tàu \
        trước khi khai thác.
        """,
      body: """
        Sở Nông nghiệp và Môi trường thông báo đấu giá quyền khai thác cát lòng sông tại khu vực \
        Vũ Xá (0,82 triệu m3) và Trường Giang (0,52 triệu m3).

        Giá khởi điểm tính bằng mức thu tiền cấp quyền là 5% và 5,2%. Bước giá 0,2%. Tiền đặt \
        trước lần lượt 1,9 tỷ và 1,3 tỷ đồng.

        Điều kiện khai thác: chỉ hoạt động từ 7 giờ đến 17 giờ; cách chân kè ít nhất 80 m; cân tại \
        bến nối dữ liệu về Sở; mỗi tàu có thiết bị định vị. Vượt sản lượng 10% trong tháng thì tạm \
        dừng tháng kế tiếp.

        Hồ sơ bán từ 25/11 đến 10/12/2026, phiên đấu giá mở lúc 9 giờ ngày 15/12 có truyền hình \
        trực tuyến. Người dân hai bờ được cử bốn đại diện giám sát, danh sách do hội nghị thôn \
        bầu.
        """,
      authorLogin: "hoa"),
    SampleText(
      portalCode: "snnmt", kind: "announcement", categoryCode: "epidemic",
      title: """
        Khuyến cáo nông vụ tuần từ 23 đến 29/11: che mạ, chống rét cho trâu bò và phòng sâu tơ
        """,
      summary: "Nhiệt độ xuống dưới 10°C từ giữa tuần; hộ nuôi cá nên nâng mực nước ao thêm 30 cm.",
      body: """
        Bản tin tuần của Trung tâm Khuyến nông tỉnh:

        **Trồng trọt.** Mạ xuân sớm phủ ni lông vòm, mở hai đầu lúc trưa. Rau cải ở Đa Mai, Song \
        Khê có sâu tơ mật độ 18 con một mét vuông, dùng bẫy dính kết hợp thuốc sinh học. Khoai tây \
        chưa vun lần hai thì vun ngay trước ngày 25.

        **Chăn nuôi.** Trâu bò già, bê nghé cho uống nước ấm pha muối, thêm mỗi ngày một cân cám. \
        Đốt trấu sưởi chuồng phải có người trông, cửa thoáng phía trên.

        **Thủy sản.** Ao nuôi rô phi hạ lượng cám còn một nửa khi nước dưới 18°C, thả bèo góc bắc \
        chắn gió.

        **Lâm nghiệp.** Không đốt thực bì trong tuần vì gió bấc khô. Vườn ươm keo che lưới đen hai \
        lớp.

        Thắc mắc kỹ thuật gửi kèm ảnh, kỹ sư trực trả lời trước 20 giờ mỗi ngày.
        """,
      authorLogin: "ly"),
    SampleText(
      portalCode: "snnmt", kind: "answer", categoryCode: "procedure",
      title: "Trả lời bạn đọc: chuyển đất trồng lúa sang nuôi cá có phải xin phép không",
      summary: """
        Chuyển sang nuôi trồng thủy sản kết hợp thì đăng ký với UBND xã; đào ao sâu quá 120 cm là \
        chuyển mục đích.
        """,
      body: """
        **Câu hỏi** (bạn đọc ở Lạng Giang): Ruộng trũng nhà tôi 1.800 m2 cấy một vụ bấp bênh. Tôi \
        muốn be bờ, đào mương nuôi cá thì phải làm thủ tục gì?

        **Trả lời:** Nếu anh vẫn giữ khả năng trồng lúa trở lại và dùng tối đa một phần năm diện \
        tích đào mương, sâu không quá 120 cm, đó là chuyển đổi cơ cấu cây trồng. Anh đăng ký với \
        UBND xã theo mẫu, nhận trả lời trong năm ngày làm việc, không mất phí.

        Trường hợp đào ao toàn bộ thửa hoặc xây bờ kè kiên cố, phải xin phép chuyển mục đích sử \
        dụng đất ở cấp huyện.

        Trước khi làm, nên hỏi tổ thủy nông xem cốt ruộng có ảnh hưởng đường tiêu nước của các \
        thửa bên cạnh không. Xã của anh đã công bố vùng được phép chuyển đổi, thửa anh nêu nằm \
        trong vùng này, tờ bản đồ số 14.
        """,
      authorLogin: "hoa"),
    SampleText(
      portalCode: "snnmt", kind: "answer", categoryCode: "dissemination",
      title: "Trả lời bạn đọc: đốt rơm rạ sau gặt có bị phạt và có cách nào khác rẻ hơn",
      summary: """
        Đốt gần khu dân cư, sân bay, đường giao thông chính bị phạt; thuê máy cuộn rơm hiện chỉ \
        45.000 đồng một sào.
        """,
      body: """
        **Câu hỏi** (bạn đọc ở Hiệp Hòa): Gặt xong rơm đầy ruộng, nhà tôi neo người. Đốt thì sợ \
        phạt, để thì không cày được. Nhờ tư vấn giúp.

        **Trả lời:** Đốt phụ phẩm cạnh khu dân cư và đường giao thông chính là hành vi bị xử phạt, \
        mức với cá nhân từ 2,5 đến 3 triệu đồng. Năm nay các xã dùng ảnh vệ tinh để xác định điểm \
        cháy nên khả năng bị phát hiện cao hơn trước.

        Cách thứ nhất là gọi tổ máy cuộn rơm của hợp tác xã, chi phí 45.000 đồng một sào, rơm cuộn \
        bán lại được khoảng 30.000 đồng. Cách thứ hai là rắc chế phẩm vi sinh rồi cày vùi, sau 12 \
        ngày rơm mủn; gói chế phẩm được hỗ trợ một nửa giá tại trạm khuyến nông.

        Với ruộng trồng khoai tây vụ đông, rơm phủ luống giúp đỡ công làm cỏ, có thể xin thêm của \
        nhà bên.
        """,
      authorLogin: "hoa"),
    SampleText(
      portalCode: "snnmt", kind: "photo-set", categoryCode: "science",
      title: "Một ngày ở trại giống: từ mầm mô trong ống nghiệm đến cây keo ra đồi (9 ảnh)",
      summary: """
        Phòng nuôi cấy mô của tỉnh mỗi năm xuất xưởng hai triệu cây giống, mỗi cây mất bảy tháng \
        mới ra khỏi nhà lưới.
        """,
      body: """
        Bên trong phòng sạch, nhiệt độ luôn giữ ở 25°C. Kỹ thuật viên cắt đoạn chồi dài hai phân \
        dưới ngọn đèn cồn.

        ![Ống nghiệm xếp kín giá, ánh đèn tím hồng](anh/trai-giong-01.jpg)

        *Ảnh 1. Mỗi giá 640 bình, một bình 25 chồi.*

        ![Đôi tay đeo găng cắt chồi bằng dao mổ](anh/trai-giong-03.jpg)

        *Ảnh 3. Thao tác phải xong trong bốn giây để mô không khô.*

        ![Cây con chuyển ra bầu đất dưới lưới đen](anh/trai-giong-06.jpg)

        *Ảnh 6. Tuần đầu rời ống nghiệm, gần một phần mười số cây không qua được.*

        ![Xe máy cày chở khay giống lên đồi](anh/trai-giong-09.jpg)

        *Ảnh 9. Lô cây cuối năm giao cho các hộ ở Tân Sơn.*
        """,
      authorLogin: "quan"),
  ]
}
