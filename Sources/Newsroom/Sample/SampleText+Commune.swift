extension SampleText {
  /// Texts of the commune.
  static let commune: [SampleText] = [
    SampleText(
      portalCode: "quyson", kind: "news", categoryCode: "other",
      title: "Xã Quý Sơn ra quân nạo vét 7 km kênh mương trước vụ xuân",
      summary: """
        Bảy thôn chia đoạn bằng bốc thăm, mỗi hộ góp một công; bùn vét được chở ra bón vườn vải.
        """,
      body: """
        Sáng Chủ nhật 22/11, hơn 500 người ở bảy thôn của xã Quý Sơn ra đồng nạo vét 7 km kênh nội \
        đồng chuẩn bị cho vụ xuân 2027.

        Đoạn khó, đoạn dễ được bốc thăm từ tối hôm trước để khỏi so bì. Mỗi hộ góp một công, nhà \
        neo người thì nấu nước hoặc trông trẻ. Máy xúc của hai chủ vườn làm miễn phí ở khúc cua \
        sát đường tàu cũ.

        Khoảng 900 m3 bùn non được chia cho các vườn vải gần kênh, thay phân chuồng. Dưới lớp bùn, \
        bà con nhặt được gần bốn tạ vỏ chai, vỏ thuốc; toàn bộ chuyển về bể thu gom của xã.

        Còn 1,2 km qua thôn Tam Tầng chờ hợp tác xã lắp lại cánh cống rồi vét nốt trong tuần này.
        """,
      authorLogin: "quan"),
    SampleText(
      portalCode: "quyson", kind: "news", categoryCode: "other",
      title: "Câu lạc bộ “Bếp không khói” giúp 48 gia đình Quý Sơn bỏ hẳn than tổ ong",
      summary: """
        Chị em góp vốn xoay vòng mua bếp từ và bếp đun trấu cải tiến, mỗi tháng bốn nhà được nhận.
        """,
      body: """
        Sau một năm hoạt động, câu lạc bộ “Bếp không khói” của phụ nữ xã Quý Sơn giúp 48 gia đình \
        thôi dùng than tổ ong. Cách làm gọn nhẹ: 48 chị em, mỗi người góp 70.000 đồng một tháng, \
        đủ mua bốn chiếc bếp, bốc thăm ai nhận trước.

        Nhà có điện ổn định chọn bếp từ. Nhà nấu rượu, nấu cám lợn chọn bếp trấu cải tiến do một \
        thợ hàn trong xã làm, giá 450.000 đồng, khói thoát qua ống.

        Trạm y tế đo nồng độ khí trong 20 gian bếp trước và sau, kết quả giảm rõ rệt. Bà Mạc Thị \
        Sen, vốn ho quanh năm, kể ba tháng nay ngủ không phải ngồi dậy.

        Xã ghi tên câu lạc bộ vào danh sách đề nghị huyện khen. Vòng góp thứ hai bắt đầu từ tháng \
        Chạp với thêm 30 thành viên.
        """,
      authorLogin: "ly"),
    SampleText(
      portalCode: "quyson", kind: "news", categoryCode: "procedure",
      title: "Bộ phận một cửa xã Quý Sơn làm việc cả trưa thứ Ba, thứ Năm trong mùa thu hoạch cam",
      summary: """
        Người bận hái cam được nộp hồ sơ từ 11 giờ 30 đến 13 giờ 30; có quạt, nước và chỗ để sọt.
        """,
      body: """
        Từ 24/11/2026 đến 15/01/2027, bộ phận một cửa UBND xã Quý Sơn trực thêm buổi trưa thứ Ba \
        và thứ Năm, phục vụ bà con đang vào mùa cam chỉ rảnh lúc nắng.

        Hai công chức thay nhau trực, nghỉ bù vào sáng thứ Bảy. Hiên trước trụ sở có mái che, đặt \
        sẵn giá để sọt quả, bình nước và ổ cắm sạc điện thoại.

        Tuần thử nghiệm vừa qua có 57 người đến vào giờ trưa, chủ yếu chứng thực hợp đồng bán quả, \
        xác nhận vay vốn. Thời gian ngồi đợi trung bình tám phút.

        Xã lưu ý giờ trưa không tiếp nhận thủ tục đất đai phải đối chiếu bản đồ giấy, vì kho lưu \
        trữ khóa; những việc này vẫn làm trong giờ hành chính.
        """,
      authorLogin: "quan"),
    SampleText(
      portalCode: "quyson", kind: "news", categoryCode: "epidemic",
      title: "Quý Sơn hoàn thành phun khử trùng 312 chuồng lợn nhỏ lẻ trong ba ngày",
      summary: """
        Tổ phun gồm dân quân và thanh niên, mặc đồ riêng cho từng thôn; chưa phát hiện lợn ốm.
        """,
      body: """
        Trước diễn biến dịch ở huyện bên, từ 19 đến 21/11 xã Quý Sơn phun khử trùng 312 chuồng lợn \
        nhỏ lẻ, đạt 100% số hộ nuôi dưới ba mươi con.

        Mười bốn tổ chia theo thôn, mỗi tổ ba người, không đi chéo. Áo mưa, ủng ngâm thuốc để lại \
        cuối ngày ở chính thôn đó. Hộ nào vắng nhà, trưởng thôn giữ chìa và ký nhận thay.

        Qua kiểm tra, đàn lợn 2.860 con đều ăn uống bình thường. Có hai hộ nuôi bằng cơm thừa quán \
        ăn, tổ thú y đã hướng dẫn nấu sôi ba mươi phút.

        Chợ phiên của xã tạm không bán lợn giống đến 10/12. Bà con thấy người lạ đến gạ mua lợn \
        giá rẻ, cần gọi ngay số trực dán ở nhà văn hóa.
        """,
      authorLogin: "quan"),
    SampleText(
      portalCode: "quyson", kind: "news", categoryCode: "plan",
      title: "HĐND xã Quý Sơn quyết nghị danh mục bảy công trình đầu tư năm 2027",
      summary: """
        Hai công trình được cử tri đề nghị nhiều nhất là cầu dân sinh Bờ Lở và phòng học mầm non \
        thôn Giành.
        """,
      body: """
        Tại kỳ họp ngày 13/11, HĐND xã Quý Sơn thông qua danh mục bảy công trình đầu tư năm 2027, \
        tổng vốn 11,2 tỷ đồng, trong đó vốn xã 4,1 tỷ đồng.

        Danh sách ban đầu có mười hai công trình. Đại biểu mang về hỏi các thôn bằng cách dán hạt \
        ngô lên bảng ảnh; cầu dân sinh Bờ Lở được 1.204 hạt, phòng học mầm non thôn Giành 968 hạt. \
        Việc lát gạch sân ủy ban chỉ được 37 hạt nên bị rút.

        Mỗi công trình có một đại biểu theo dõi, số điện thoại in ngay trên biển báo. Nếu chậm quá \
        một tháng, người này phải giải trình ở cuộc họp thôn gần nhất.

        Nghị quyết và bảng đếm hạt ngô được chụp lại, đăng kèm bài này.
        """,
      authorLogin: "quan"),
    SampleText(
      portalCode: "quyson", kind: "announcement", categoryCode: "other",
      title: "Thông báo cắt điện luân phiên tại năm thôn để thay máy biến áp ngày 27/11",
      summary: """
        Cắt từ 7 giờ 30 đến 15 giờ 30; trạm y tế và kho lạnh hợp tác xã có máy phát dự phòng.
        """,
      body: """
        Điện lực Lục Ngạn cắt điện ngày thứ Sáu 27/11/2026 tại năm thôn Bắc Hai, Nhất Thành, Số \
        Ba, Giành và Tam Tầng để thay máy biến áp 250 kVA bằng loại 400 kVA.

        Thời gian từ 7 giờ 30 đến 15 giờ 30. Nếu mưa to, lịch lùi sang Chủ nhật 29/11, loa thôn sẽ \
        báo lại lúc 6 giờ sáng.

        Hộ có người dùng máy thở, máy tạo ô xy báo trước cho trạm y tế để được bố trí giường tạm. \
        Vắc xin và kho lạnh cam chạy máy phát. Đề nghị bà con rút phích tủ lạnh, máy bơm khi mất \
        điện, chờ năm phút sau khi có lại hãy cắm.

        Thay máy xong, điện áp giờ cao điểm ở cuối nguồn tăng từ 178 V lên khoảng 210 V.
        """,
      authorLogin: "quan"),
    SampleText(
      portalCode: "quyson", kind: "announcement", categoryCode: "project",
      title: "Thông báo mời nhân dân giám sát thi công cầu dân sinh Bờ Lở",
      summary: """
        Ban giám sát cộng đồng gồm bảy người, có quyền yêu cầu dừng đổ bê tông nếu thiếu thí \
        nghiệm.
        """,
      body: """
        Công trình cầu dân sinh Bờ Lở dài 24 m, rộng 4 m, kinh phí 2,75 tỷ đồng, khởi công ngày \
        05/12/2026, hoàn thành trước 30/4/2027.

        UBND xã mời các thôn Nhất Thành, Số Ba cử bảy người vào ban giám sát cộng đồng, ưu tiên ai \
        từng làm thợ xây, thợ sắt. Thành viên được tập huấn một buổi, phát thước, sổ và bản vẽ đơn \
        giản in màu.

        Ban có quyền đếm số thanh thép trước khi đổ bê tông, giữ một phần ba mẫu thử, đề nghị dừng \
        nếu nhà thầu không xuất trình kết quả thí nghiệm. Mọi buổi kiểm tra ghi sổ, chụp ảnh treo \
        ở quán nước đầu cầu.

        Danh sách đề cử gửi về công chức xây dựng xã trước 16 giờ ngày 01/12. Trong thời gian thi \
        công, người đi bộ dùng ngầm tràn phía hạ lưu; cấm qua khi nước ngập cọc sơn đỏ.
        """,
      authorLogin: "quan"),
    SampleText(
      portalCode: "quyson", kind: "announcement", categoryCode: "dissemination",
      title: "Lịch tư vấn pháp luật miễn phí tại nhà văn hóa thôn Giành tối 28/11",
      summary: """
        Luật sư và trợ giúp viên tiếp từng người, nội dung chính là thừa kế, hợp đồng mua bán quả \
        và ly hôn.
        """,
      body: """
        Trung tâm Trợ giúp pháp lý nhà nước phối hợp UBND xã Quý Sơn tổ chức tư vấn miễn phí từ 19 \
        giờ đến 21 giờ 30 thứ Bảy 28/11 tại nhà văn hóa thôn Giành.

        Có ba bàn: bàn một về đất đai, thừa kế; bàn hai về hợp đồng bán vải, cam, đặt cọc với \
        thương lái; bàn ba về hôn nhân, bạo lực gia đình. Riêng bàn ba đặt trong phòng đóng cửa, \
        có nữ luật sư, không ghi tên người hỏi lên sổ chung.

        Người thuộc hộ nghèo, người có công, người cao tuổi, người dân tộc thiểu số được cử luật \
        sư bảo vệ nếu ra tòa. Ai không đi được thì nhắn trưởng thôn, cán bộ gọi lại trong tuần.

        Nhớ mang theo giấy tờ liên quan, kể cả mảnh giấy viết tay; nhiều khi đó lại là chứng cứ \
        quan trọng.
        """,
      authorLogin: "quan"),
    SampleText(
      portalCode: "quyson", kind: "administrative-document",
      categoryCode: "administrative-document",
      title: "Quyết định 87/QĐ-UBND xã thành lập tổ phản ứng nhanh phòng cháy rừng mùa hanh khô",
      summary: "Tổ 24 người trực từ 01/12 đến hết tháng 3, có ba bể nước di động đặt ở chân núi.",
      body: """
        Chủ tịch UBND xã quyết định thành lập tổ phản ứng nhanh phòng cháy, chữa cháy rừng gồm 24 \
        người, do chỉ huy trưởng quân sự xã làm tổ trưởng.

        Tổ chia ba ca, trực tại chòi Đồi Mây, chòi Núi Lều và trụ sở. Khi có cháy, ca gần nhất \
        xuất phát trong mười phút, hai ca còn lại mang máy thổi gió và nước theo sau. Mỗi thành \
        viên được hỗ trợ 90.000 đồng một đêm trực, mua bảo hiểm tai nạn.

        Ba bể nước di động 5 m3 đặt ở chân núi từ 01/12. Hộ đốt thực bì phải xin phép trước một \
        ngày, có người canh đến khi tàn hẳn; gió trên cấp 3 thì dừng.

        Các ông, bà có tên trong danh sách kèm theo chịu trách nhiệm thi hành.
        """,
      authorLogin: "quan",
      fields: [
        "number": "87/QĐ-UBND",
        "form": "Quyết định",
        "issuer": "UBND xã Quý Sơn",
        "signer": "Lương Văn Hùng",
        "issued": "2026-11-19",
        "effective": "2026-12-01",
        "abstract": """
        Về việc thành lập tổ phản ứng nhanh phòng cháy, chữa cháy rừng mùa khô 2026 - 2027
        """,
      ]),
    SampleText(
      portalCode: "quyson", kind: "administrative-document", categoryCode: "financial-report",
      title: "Thông báo 41/TB-UBND xã công khai thu chi quỹ phòng chống thiên tai năm 2026",
      summary: "Thu 186 triệu đồng, chi 142 triệu đồng cho bốn việc; số dư chuyển sang năm 2027.",
      body: """
        UBND xã Quý Sơn công khai quỹ phòng, chống thiên tai năm 2026 đến hết ngày 31/10.

        Tổng thu 186.420.000 đồng: người lao động trong doanh nghiệp 71.300.000 đồng, hộ gia đình \
        98.120.000 đồng, ủng hộ 17.000.000 đồng. Miễn đóng cho 388 người thuộc hộ nghèo, người \
        trên 60 tuổi.

        Tổng chi 142.050.000 đồng gồm sửa tràn Bờ Lở sau lũ tháng Chín (63 triệu), mua 40 áo phao \
        và hai xuồng (38,5 triệu), hỗ trợ bốn nhà tốc mái (28 triệu), diễn tập (12,55 triệu).

        Số dư 44.370.000 đồng nộp tài khoản kho bạc, chuyển sang năm sau. Chứng từ để tại bàn kế \
        toán xã, ai cũng được xem vào sáng thứ Tư; muốn chụp lại thì ghi tên vào sổ.
        """,
      authorLogin: "quan",
      fields: [
        "number": "41/TB-UBND",
        "form": "Thông báo",
        "issuer": "UBND xã Quý Sơn",
        "signer": "Lương Văn Hùng",
        "issued": "2026-11-05",
        "abstract": "Công khai thu, chi quỹ phòng, chống thiên tai trên địa bàn xã năm 2026",
      ]),
    SampleText(
      portalCode: "quyson", kind: "answer", categoryCode: "procedure",
      title: "Trả lời ý kiến cử tri thôn Số Ba về đèn đường tắt nhiều đêm liền",
      summary: """
        Nguyên nhân do tủ hẹn giờ bị ngấm nước; xã thay tủ mới và giao trưởng thôn giữ chìa khóa.
        """,
      body: """
        **Ý kiến** (cử tri thôn Số Ba): Mười sáu bóng đèn đường từ cổng làng đến trường tắt cả \
        tuần, trẻ đi học thêm về tối om. Gọi xã thì bảo chờ điện lực, gọi điện lực lại bảo của xã.

        **Trả lời:** UBND xã xin nhận lỗi vì để bà con phải gọi vòng quanh. Đường đèn này do xã \
        đầu tư, xã chịu trách nhiệm sửa. Kiểm tra tối 16/11 cho thấy tủ hẹn giờ ngấm nước, cháy rơ \
        le.

        Ngày 18/11 thợ đã thay tủ chống nước, nâng cao thêm 80 cm, chi phí 3,4 triệu đồng lấy từ \
        nguồn sự nghiệp giao thông. Đèn sáng từ 18 giờ đến 5 giờ.

        Từ nay, hỏng bóng thì báo trưởng thôn, người giữ chìa khóa và hai bóng dự phòng; hỏng tủ, \
        đứt dây thì công chức xây dựng xã xử lý trong 48 giờ. Số liên hệ dán ngay trên cột thứ \
        nhất.
        """,
      authorLogin: "quan"),
    SampleText(
      portalCode: "quyson", kind: "answer", categoryCode: "dissemination",
      title: "Trả lời bạn đọc: cho người cùng thôn thuê vườn vải ba năm có cần ra xã chứng thực",
      summary: """
        Hợp đồng thuê quyền sử dụng đất không bắt buộc chứng thực nhưng nên làm để tránh tranh \
        chấp khi được giá.
        """,
      body: """
        **Câu hỏi** (bạn đọc thôn Nhất Thành): Vợ chồng tôi ra Hà Nội trông cháu, muốn cho anh \
        hàng xóm thuê 60 gốc vải ba năm, mỗi năm 25 triệu. Viết giấy tay có được không?

        **Trả lời:** Việc cho thuê phải lập thành văn bản; chứng thực không phải điều kiện bắt \
        buộc đối với cho thuê. Tuy vậy, xã khuyên hai bên ra bộ phận tư pháp, lệ phí 40.000 đồng, \
        làm trong ngày.

        Trong giấy nên ghi rõ ai trả tiền phân, ai được hưởng nếu có bồi thường thu hồi đất, mã \
        vùng trồng đứng tên người nào, cây chết thì tính sao. Năm mất mùa vì thiên tai có giảm \
        tiền thuê hay không cũng cần nói trước.

        Xã có mẫu hợp đồng hai trang, phần để trống in đậm. Bác gọi trước một tiếng, cán bộ in \
        sẵn, đến chỉ việc đọc lại và ký.
        """,
      authorLogin: "quan"),
    SampleText(
      portalCode: "quyson", kind: "photo-set", categoryCode: "other",
      title: "Tết trồng cây sớm của thôn Giành: 600 gốc bưởi trên triền đất trống (6 ảnh)",
      summary: "Cả thôn trồng cây vào đúng ngày đại đoàn kết, mỗi gia đình đặt tên cho một cây.",
      body: """
        Triền đất ven suối bỏ hoang hơn hai mươi năm vì sạt. Sau khi kè đá, thôn quyết định trồng \
        bưởi giữ đất.

        ![Các cháu nhỏ buộc thẻ tên vào cọc tre](anh/thon-gianh-01.jpg)

        *Ảnh 1. Thẻ tên làm bằng vỏ lon cắt phẳng, chữ khắc bằng đinh.*

        ![Cụ ông và cháu nội cùng lấp đất](anh/thon-gianh-03.jpg)

        *Ảnh 3. Cụ Trần Văn Nhỡ, 90 tuổi, đặt tên cho cây là “Để dành”.*

        ![Hàng cây con thẳng tắp bên kè đá mới](anh/thon-gianh-06.jpg)

        *Ảnh 6. Tiền bán quả sau này được ghi sẵn trong hương ước: một nửa cho quỹ khuyến học.*
        """,
      authorLogin: "ly"),
  ]
}
