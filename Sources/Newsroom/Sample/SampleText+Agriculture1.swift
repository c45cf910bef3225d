extension SampleText {
  /// Texts of the department of agriculture and environment.
  static let agriculture1: [SampleText] = [
    SampleText(
      portalCode: "snnmt", kind: "news", categoryCode: "other",
      title: "Toàn tỉnh gieo trồng gần 15.000 ha cây vụ đông, khoai tây chế biến tăng mạnh",
      summary: """
        Diện tích khoai tây theo hợp đồng đạt 3.400 ha; giá bao tiêu 7.800 đồng/kg, cao hơn năm \
        trước 600 đồng.
        """,
      body: """
        Đến ngày 20/11, nông dân trong tỉnh đã trồng 14.870 ha cây vụ đông, đạt 98% kế hoạch. Các \
        huyện làm nhanh nhất là Hiệp Hòa, Tân Yên và Lạng Giang.

        Khoai tây chế biến lên tới 3.400 ha, tăng 22%, toàn bộ trồng theo hợp đồng với bốn doanh \
        nghiệp. Giá chốt trước vụ 7.800 đồng một ki-lô-gam, doanh nghiệp ứng giống, trừ khi thu \
        hoạch. Rau màu khác giảm nhẹ vì thiếu lao động.

        Mưa cuối tháng Mười làm 210 ha ngô mới gieo bị úng, bà con đã chuyển sang cải bắp, su hào. \
        Ngành nông nghiệp hỗ trợ 4,5 tấn hạt giống cho những hộ này.

        Cán bộ kỹ thuật lưu ý bệnh mốc sương có thể bùng phát khi trời âm u kéo dài; cần thăm \
        ruộng sáng sớm, phun phòng ở lần đầu thấy lá đốm, không chờ lan rộng.
        """,
      authorLogin: "ly"),
    SampleText(
      portalCode: "snnmt", kind: "news", categoryCode: "epidemic",
      title: "Hoàn thành tiêm phòng đợt hai cho 1,9 triệu con gia súc, gia cầm trước kỳ hạn",
      summary: """
        Tỷ lệ tiêm dại cho chó đạt 88%, cao nhất từ trước tới nay nhờ đội tiêm lưu động cuối tuần.
        """,
      body: """
        Đợt tiêm phòng thứ hai năm 2026 kết thúc ngày 15/11, sớm nửa tháng. Toàn tỉnh tiêm được \
        1,92 triệu lượt, gồm lở mồm long móng, tụ huyết trùng, cúm gia cầm và dại.

        Chó nuôi được tiêm dại đạt 88%. Những năm trước, con số này loanh quanh 70% vì cán bộ đi \
        giờ hành chính, chủ vắng nhà. Năm nay, 46 đội lưu động làm vào thứ Bảy, Chủ nhật và tối \
        thứ Tư ở khu trọ. Mỗi con chó tiêm xong đeo vòng màu vàng, hàng xóm dễ nhận.

        Trong mười một tháng, tỉnh không ghi nhận ca tử vong do dại ở người; 1.340 người bị chó \
        cắn được tiêm dự phòng.

        Hộ nào còn vật nuôi chưa tiêm gọi thú y xã để được tiêm bổ sung vào ngày 5 và 20 hằng \
        tháng.
        """,
      authorLogin: "ly"),
    SampleText(
      portalCode: "snnmt", kind: "news", categoryCode: "other",
      title: "Cam Lục Ngạn bước vào chính vụ, mở thêm hai điểm bán có cân đối chứng",
      summary: """
        Sản lượng ước 42.000 tấn; tại điểm bán ven quốc lộ 31, khách có thể tự cân lại và trả hàng \
        trong ngày.
        """,
      body: """
        Cam lòng vàng và cam V2 ở Lục Ngạn đang vào chính vụ với sản lượng ước 42.000 tấn, giá tại \
        vườn 18.000 - 26.000 đồng một cân tùy loại.

        Để chấn chỉnh tình trạng trộn quả nơi khác, Chi cục Quản lý chất lượng phối hợp địa phương \
        mở hai điểm bán ven quốc lộ 31. Mỗi điểm có cân đối chứng, dụng cụ đo độ ngọt và sổ ghi \
        tên chủ vườn. Khách mua về thấy thiếu cân hoặc không đúng loại được đổi ngay trong ngày.

        Sau mười ngày, có chín lượt đổi hàng, bảy lượt do quả dập, hai lượt do nhầm giống. Không \
        chủ vườn nào bị nhắc lần hai.

        Ngành nông nghiệp khuyến cáo bà con cắt cuống sát, không xếp cao quá năm lớp; cam ngâm \
        chất giữ tươi sẽ bị loại khỏi điểm bán và thông báo tên.
        """,
      authorLogin: "quan"),
    SampleText(
      portalCode: "snnmt", kind: "news", categoryCode: "project",
      title: "Khởi công sửa chữa cấp bách 11 đoạn đê bị thẩm lậu trên tuyến hữu Cầu",
      summary: """
        Tổng chiều dài 4,6 km, kinh phí 87 tỷ đồng, phải xong phần xử lý nền trước ngày 30/4/2027.
        """,
      body: """
        Mười một đoạn đê hữu Cầu có hiện tượng thẩm lậu, đùn sủi trong trận lũ tháng Chín được xử \
        lý cấp bách từ ngày 10/11. Tổng chiều dài 4,6 km, đi qua Hiệp Hòa, Việt Yên và Yên Dũng.

        Giải pháp chính là khoan phụt vữa sét kết hợp đắp cơ phía đồng, riêng đoạn K38 làm tường \
        chống thấm sâu 14 m. Nhà thầu phải lấy mẫu đối chứng mỗi 50 m, kết quả thí nghiệm dán tại \
        lán công trường.

        Người dân có nhà trong phạm vi 20 m được khảo sát hiện trạng bằng ảnh trước khi máy khoan \
        hoạt động. Hộ nào phát hiện vết nứt mới, gọi số trên biển báo, tổ giám sát đến trong 24 \
        giờ.

        Yêu cầu bắt buộc là xong phần nền trước 30/4, đón mùa lũ với cao trình không thấp hơn hiện \
        tại.
        """,
      authorLogin: "ly"),
    SampleText(
      portalCode: "snnmt", kind: "news", categoryCode: "other",
      title: "Thả hơn 120.000 con cá giống tái tạo nguồn lợi thủy sản hồ Khuôn Thần",
      summary: """
        Cá chép, trắm, ngạnh và rô đồng được thả ở ba vị trí; tổ đồng quản lý gồm 28 hộ cam kết \
        không dùng kích điện.
        """,
      body: """
        Ngày 12/11, Chi cục Thủy sản cùng huyện Lục Ngạn thả 123.000 con cá giống xuống hồ Khuôn \
        Thần, gồm chép, trắm đen, ngạnh và rô đồng. Trong đó, cá ngạnh là loài bản địa gần như \
        vắng bóng chục năm nay.

        Ba vị trí thả được chọn ở các eo nước yên, có giá thể tre do đoàn thanh niên làm sẵn để cá \
        nhỏ trú ẩn. Một phần năm số cá đánh dấu vây để theo dõi tỷ lệ sống.

        Tổ đồng quản lý nghề cá ven hồ gồm 28 hộ ký cam kết: không kích điện, không lưới mắt dưới \
        4 cm, nghỉ đánh bắt từ tháng Ba đến tháng Năm. Ai vi phạm phải góp tiền mua cá bù và bị \
        treo thuyền một tháng.

        Kinh phí thả cá 210 triệu đồng, một nửa do khách sạn, nhà hàng quanh hồ đóng góp.
        """,
      authorLogin: "ly"),
    SampleText(
      portalCode: "snnmt", kind: "news", categoryCode: "science",
      title: "Thử nghiệm máy bay không người lái rải phân trên đồi dốc: tiết kiệm ba phần tư công",
      summary: """
        Kết quả trên 46 ha keo ở Sơn Động cho thấy chi phí giảm 31%, song phân viên nhẹ dễ bị gió \
        đưa ra ngoài lô.
        """,
      body: """
        Trung tâm Khuyến nông tỉnh công bố kết quả thử nghiệm máy bay không người lái rải phân cho \
        keo hai năm tuổi trên 46 ha đồi dốc ở Sơn Động.

        Một máy mang 40 kg, mỗi giờ rải 2,8 ha. Công lao động giảm từ bốn công xuống một công một \
        héc-ta, chi phí tổng cộng giảm 31% kể cả tiền thuê máy. Chủ rừng không còn phải thuê người \
        gùi phân lên dốc hơn 30 độ.

        Điểm hạn chế là gió từ cấp 3 trở lên làm phân viên nhẹ lệch ra ngoài trung bình 3,4 m, gần \
        suối phải chừa hành lang 20 m. Nhóm thử nghiệm đề nghị dùng loại viên nặng và chỉ bay \
        trước 9 giờ.

        Hai hợp tác xã đã đăng ký mua máy theo hình thức góp vốn. Người lái phải có chứng chỉ và \
        báo giờ bay với xã trước một ngày.
        """,
      authorLogin: "quan"),
    SampleText(
      portalCode: "snnmt", kind: "news", categoryCode: "statistics",
      title: """
        Chất lượng nước sông Thương quý III: mười trên mười bốn điểm đạt, bốn điểm ô nhiễm hữu cơ
        """,
      summary: """
        Điểm xấu nhất nằm sau cửa xả của một cụm làng nghề; kết quả từng điểm được công bố kèm tọa \
        độ.
        """,
      body: """
        Sở Nông nghiệp và Môi trường công bố kết quả quan trắc nước sông Thương quý III/2026 tại \
        14 điểm. Mười điểm đạt chuẩn nước dùng cho tưới tiêu, bốn điểm vượt giới hạn về nhu cầu ô \
        xy sinh hóa và amoni.

        Vị trí xấu nhất ở hạ lưu cửa xả cụm làng nghề, amoni cao gấp 3,1 lần giới hạn. Ba điểm còn \
        lại nằm gần trạm bơm tiêu của đô thị, chịu ảnh hưởng nước thải sinh hoạt chưa thu gom hết.

        So với cùng kỳ, số điểm đạt tăng thêm một. Nguyên nhân là trạm xử lý phía đông thành phố \
        chạy đủ công suất từ tháng Sáu.

        Số liệu gốc của từng lần lấy mẫu, tên người lấy và thiết bị được đăng kèm tọa độ. Bạn đọc \
        có thể so sánh từ năm 2019 đến nay bằng biểu đồ.
        """,
      authorLogin: "ly"),
    SampleText(
      portalCode: "snnmt", kind: "news", categoryCode: "dissemination",
      title: "Từ 01/12, rác thải sinh hoạt không phân loại tại nguồn có thể bị từ chối thu gom",
      summary: """
        Hộ gia đình chia rác thành ba nhóm; tháng đầu chỉ nhắc nhở bằng thẻ vàng treo ở cổng.
        """,
      body: """
        Từ ngày 01/12/2026, các phường, thị trấn trong tỉnh áp dụng phân loại rác sinh hoạt thành \
        ba nhóm: rác tái chế, rác thực phẩm và rác còn lại.

        Trong tháng đầu, nhân viên thu gom treo thẻ vàng ở nhà để lẫn rác, ghi rõ sai chỗ nào. Từ \
        tháng thứ hai, túi rác lẫn có thể bị để lại. Mức phạt tiền chỉ áp dụng sau ba lần nhắc có \
        ảnh chụp.

        Rác thực phẩm đựng trong xô có nắp, thu hằng ngày để ủ phân; rác tái chế thu sáng Chủ \
        nhật, đổi lấy điểm trừ vào tiền vệ sinh. Pin, bóng đèn, thuốc hết hạn mang đến điểm nhận ở \
        trạm y tế.

        Khu trọ phải có ít nhất một bộ ba thùng cho mỗi mười phòng, trách nhiệm thuộc về chủ nhà. \
        Sổ tay hướng dẫn bằng hình vẽ được phát đến từng hộ.
        """,
      authorLogin: "ly"),
    SampleText(
      portalCode: "snnmt", kind: "article", categoryCode: "plan",
      title: "Keo mười năm tuổi và câu chuyện của người không vội chặt",
      summary: """
        Ở Tuấn Đạo, một chủ rừng giữ lại 3,2 ha keo quá tuổi khai thác thường lệ và tính được mình \
        lãi thêm bao nhiêu.
        """,
      body: """
        Cả xóm ông Nông Ích Đạt khai thác keo vào năm thứ năm, bán làm dăm. Riêng ông giữ lại 3,2 \
        ha. Vợ ông giận, con trai ông cần tiền mua xe tải, thương lái bốn lần đến trả giá.

        Lý do của ông giản dị: ông từng làm thợ xẻ. Ông biết cây đường kính 12 phân thì nghiền, \
        nhưng thêm năm năm nữa, lên 22 phân, người ta mua theo khối để đóng bàn ghế. Giá chênh gần \
        ba lần.

        Tháng Mười vừa rồi, ông bán lứa đầu: 410 triệu đồng cho 1,5 ha, trong khi bán dăm năm \
        trước được chừng 95 triệu. Trừ chi phí tỉa thưa, phát thực bì và lãi vay, mỗi héc-ta lời \
        thêm khoảng 110 triệu.

        Không phải ai cũng theo được. Bão có thể quật đổ hết, hộ nghèo cần tiền sớm, gỗ lớn phải \
        có chứng chỉ mới bán được giá. Hợp tác xã lâm nghiệp vì thế lập quỹ ứng trước: hộ giữ cây \
        được vay 15 triệu mỗi héc-ta, trả khi khai thác; rủi ro bão do bảo hiểm gánh một nửa.

        Đến nay quỹ giải ngân cho 63 hộ. Con trai ông Đạt cuối cùng cũng có xe, dùng để chở gỗ của \
        bố và hàng xóm.
        """,
      authorLogin: "quan"),
  ]
}
