extension SampleText {
  /// News of the province.
  static let provinceNews2: [SampleText] = [
    SampleText(
      portalCode: "bacgiang", kind: "news", categoryCode: "other",
      title: "Diễn tập ứng phó sự cố vỡ đập hồ chứa Cấm Sơn với hơn 900 người tham gia",
      summary: """
        Kịch bản giả định mực nước vượt lũ thiết kế 1,1 m lúc nửa đêm, ba xã vùng hạ du phải sơ \
        tán trong 90 phút.
        """,
      body: """
        Ngày 14/11, Ban Chỉ huy Phòng thủ dân sự tỉnh tổ chức diễn tập ứng phó sự cố hồ Cấm Sơn \
        với sự tham gia của 920 người thuộc quân đội, công an, y tế và dân quân ba xã hạ du.

        Theo kịch bản, mưa cực đoan kéo dài làm mực nước vượt lũ thiết kế 1,1 m vào nửa đêm, xuất \
        hiện dòng thấm đục ở vai đập phụ. Lệnh sơ tán được phát lúc 0 giờ 20 phút qua loa truyền \
        thanh, tin nhắn và kẻng báo động ở từng thôn.

        Kết quả, 1.146 người dân đóng vai đến điểm tập kết sau 78 phút, sớm hơn yêu cầu 12 phút. \
        Điểm yếu lộ rõ là hai thôn không nhận được tin nhắn vì trạm phát sóng mất điện, và xe cứu \
        thương lớn không quay đầu được trên đường đê.

        Ban Chỉ huy yêu cầu trang bị bộ đàm cho trưởng thôn, mở rộng ba chỗ quay xe trước mùa mưa \
        2027 và tổ chức diễn tập lặp lại vào ban đêm thật.
        """,
      authorLogin: "minh"),
    SampleText(
      portalCode: "bacgiang", kind: "news", categoryCode: "other",
      title: "Tỉnh đón 2,1 triệu lượt khách du lịch trong mười tháng, khách lưu trú tăng gấp rưỡi",
      summary: """
        Du lịch vườn đồi và tuyến Tây Yên Tử kéo thời gian lưu trú lên 1,7 ngày; doanh thu ước \
        2.380 tỷ đồng.
        """,
      body: """
        Mười tháng đầu năm, tỉnh đón 2,1 triệu lượt khách, tăng 19% so với cùng kỳ, trong đó \
        312.000 lượt khách nghỉ qua đêm, tăng 52%. Doanh thu ước đạt 2.380 tỷ đồng.

        Khách lưu trú tăng chủ yếu ở hai nơi: vùng vườn đồi Lục Ngạn vào mùa quả và khu Tây Yên Tử \
        sau khi tuyến cáp treo kéo dài giờ phục vụ đến 19 giờ. Mỗi khách ở lại trung bình 1,7 \
        ngày, năm ngoái là 1,3 ngày.

        Tuy vậy, phần lớn nhà nghỉ homestay mới có từ ba đến năm phòng, đặt qua điện thoại cá \
        nhân, nhiều nơi chưa nhận thanh toán không tiền mặt. Cuối tuần cao điểm tháng 6, ước tính \
        có 4.000 khách phải sang tỉnh bạn ngủ vì hết phòng.

        Ngành văn hóa, thể thao và du lịch sẽ mở lớp đào tạo cho 200 chủ homestay từ tháng 1/2027, \
        tập trung vào vệ sinh bếp, đặt phòng trực tuyến và kể chuyện về sản vật quê mình.
        """,
      authorLogin: "ly"),
    SampleText(
      portalCode: "bacgiang", kind: "news", categoryCode: "other",
      title: "Hơn 3.400 đơn vị máu thu được trong chiến dịch Những giọt hồng sông Thương",
      summary: """
        Chiến dịch diễn ra tại 12 điểm; lần đầu tiên công nhân khu công nghiệp chiếm quá nửa số \
        người hiến.
        """,
      body: """
        Sau hai tuần, chiến dịch hiến máu “Những giọt hồng sông Thương” tiếp nhận 3.427 đơn vị máu \
        tại 12 điểm, vượt chỉ tiêu 14%. Chương trình do Ban Chỉ đạo vận động hiến máu tình nguyện \
        tỉnh tổ chức.

        Điểm đáng chú ý là 1.905 người hiến là công nhân, lần đầu vượt số đoàn viên và cán bộ. \
        Nhiều công ty bố trí cho người hiến nghỉ nửa ngày hưởng nguyên lương và có xe đưa về tận \
        phòng trọ.

        Anh Lò Văn Ín, quê Sơn La, làm ở nhà máy lắp ráp tai nghe, hiến lần thứ bảy. Anh cho biết \
        mỗi lần xong việc lại nhắn tin về cho mẹ, bà vốn từng được truyền máu cấp cứu khi sinh em \
        út.

        Lượng máu thu được bảo đảm nhu cầu điều trị đến giữa tháng 1/2027. Dịp giáp Tết thường \
        thiếu nhóm O và tiểu cầu, vì vậy ban tổ chức lập danh sách 260 người sẵn sàng hiến khi \
        được gọi.
        """,
      authorLogin: "quan"),
    SampleText(
      portalCode: "bacgiang", kind: "news", categoryCode: "other",
      title: """
        Đưa vào hoạt động trạm quan trắc không khí tự động thứ năm tại cụm công nghiệp Tân Dân
        """,
      summary: """
        Số liệu bụi mịn, SO2, NO2 được truyền liên tục và hiển thị công khai sau mỗi giờ, kể cả \
        khi vượt ngưỡng.
        """,
      body: """
        Trạm quan trắc không khí tự động thứ năm của tỉnh vừa được vận hành tại cụm công nghiệp \
        Tân Dân, thành phố Bắc Giang. Trạm đo bụi PM10, PM2,5 cùng ba loại khí SO2, NO2 và CO.

        Người dân xem được giá trị trung bình từng giờ trên bản đồ môi trường của tỉnh. Khi chỉ số \
        vượt ngưỡng, ô hiển thị đổi màu kèm chữ cảnh báo; hệ thống không cho phép cán bộ ẩn hoặc \
        sửa số liệu đã truyền về.

        Trong hai tuần chạy thử, trạm ghi nhận bảy giờ có PM2,5 ở mức kém, tập trung từ 4 giờ đến \
        6 giờ sáng, khi gió lặng. Nguyên nhân đang được xác minh, trong đó có khả năng đốt phụ \
        phẩm ở cánh đồng giáp ranh.

        Kinh phí lắp đặt 4,6 tỷ đồng do ngân sách thành phố bảo đảm. Hai trạm tiếp theo dự kiến \
        đặt ở thị trấn Vôi và khu vực làng nghề Vân Hà trong năm 2027.
        """,
      authorLogin: "ly"),
    SampleText(
      portalCode: "bacgiang", kind: "news", categoryCode: "project",
      title: "Mời gọi đầu tư ba dự án xử lý rác phát điện với tổng công suất 1.450 tấn mỗi ngày",
      summary: """
        Nhà đầu tư phải cam kết nhận rác sinh hoạt trong phạm vi 40 km và công khai số liệu khí \
        thải liên tục.
        """,
      body: """
        UBND tỉnh vừa công bố danh mục mời gọi đầu tư ba dự án nhà máy xử lý rác phát điện tại \
        Hiệp Hòa, Lục Nam và thành phố Bắc Giang, tổng công suất 1.450 tấn rác mỗi ngày đêm.

        Tiêu chí bắt buộc gồm nhiệt độ buồng đốt thứ cấp trên 950°C, tro bay được hóa rắn tại chỗ \
        và số liệu khí thải truyền trực tiếp về cơ quan môi trường. Nhà máy phải nhận rác trong \
        bán kính 40 km với đơn giá không vượt mức trần do HĐND tỉnh quyết định.

        Hiện mỗi ngày toàn tỉnh phát sinh 1.120 tấn rác sinh hoạt, trong đó 38% vẫn chôn lấp. Bốn \
        bãi chôn lấp sẽ đầy trước năm 2029 nếu không có công nghệ thay thế.

        Hồ sơ quan tâm nộp qua Hệ thống mạng đấu thầu quốc gia trước 9 giờ ngày 15/01/2027. Danh \
        sách nhà đầu tư đáp ứng yêu cầu sơ bộ được đăng trên cổng này trong năm ngày làm việc sau \
        khi mở hồ sơ.
        """,
      authorLogin: "minh"),
    SampleText(
      portalCode: "bacgiang", kind: "news", categoryCode: "other",
      title: "Đoàn giám sát của HĐND tỉnh kiểm tra nước sạch nông thôn tại sáu xã vùng cao",
      summary: """
        Hai trong sáu công trình ngừng cấp nước quá 100 ngày một năm; nguyên nhân chính là không \
        có người vận hành được trả công.
        """,
      body: """
        Trong hai ngày 12 và 13/11, đoàn giám sát của HĐND tỉnh làm việc tại sáu xã của Sơn Động \
        và Lục Ngạn về hiệu quả các công trình cấp nước tập trung.

        Đoàn ghi nhận bốn công trình cấp nước đều, hai công trình ở xã Hữu Sản và Sa Lý ngừng hơn \
        100 ngày mỗi năm. Bể chứa và đường ống còn tốt, nhưng phí nước thu được không đủ trả công \
        người vận hành nên khi bơm hỏng không ai sửa.

        Tại Sa Lý, bà con góp 15.000 đồng mỗi hộ thuê một thanh niên trong bản trông máy từ đầu \
        năm; từ đó số ngày mất nước giảm còn 11. Trưởng đoàn giám sát đề nghị nghiên cứu cách làm \
        này, đồng thời xem lại mức hỗ trợ cho tổ vận hành.

        Báo cáo giám sát sẽ trình kỳ họp cuối năm, kèm kiến nghị giao công trình nhỏ cho cộng đồng \
        quản lý thay vì để UBND xã kiêm nhiệm.
        """,
      authorLogin: "ha"),
    SampleText(
      portalCode: "bacgiang", kind: "news", categoryCode: "other",
      title: "Khai trương phòng đọc sách nói và chữ nổi đầu tiên tại Thư viện tỉnh",
      summary: """
        Phòng có 1.260 đầu sách nói, 340 cuốn chữ nổi và ba máy tính cài phần mềm đọc màn hình, mở \
        cửa sáu ngày một tuần.
        """,
      body: """
        Nhân Ngày Quốc tế Người khuyết tật sắp tới, Thư viện tỉnh mở phòng đọc dành cho người \
        khiếm thị với 1.260 đầu sách nói, 340 cuốn sách chữ nổi và ba máy tính cài phần mềm đọc \
        màn hình.

        Lối vào được lát gạch dẫn hướng từ vỉa hè đến tận bàn đọc. Mỗi kệ có nhãn chữ nổi, chuông \
        báo ở cửa và một thủ thư biết ký hiệu cơ bản trực vào các buổi sáng.

        Một phần kho sách nói do chính bạn đọc thu âm. Trong ba tháng hè, 47 học sinh và cán bộ \
        hưu trí đã đọc 112 tác phẩm tại phòng thu nhỏ của thư viện, gồm cả tập truyện cổ tích dân \
        tộc Sán Dìu sưu tầm ở Lục Ngạn.

        Người ở xa có thể đăng ký nhận thẻ nhớ qua bưu điện, miễn phí cả chiều gửi và chiều trả. \
        Phòng mở từ thứ Ba đến Chủ nhật.
        """,
      authorLogin: "minh"),
    SampleText(
      portalCode: "bacgiang", kind: "news", categoryCode: "other",
      title: "Bắc Giang và Lạng Sơn thống nhất mở luồng riêng cho xe nông sản qua cửa khẩu",
      summary: """
        Thỏa thuận áp dụng từ vụ cam, bưởi cuối năm: xe có mã vùng trồng được khai báo trước và ưu \
        tiên kiểm dịch.
        """,
      body: """
        Ngày 10/11, UBND hai tỉnh Bắc Giang và Lạng Sơn ký thỏa thuận phối hợp mở luồng ưu tiên \
        cho xe chở nông sản tươi của Bắc Giang qua các cửa khẩu đường bộ.

        Xe chở hàng có mã số vùng trồng và mã số cơ sở đóng gói được khai báo trước 24 giờ qua hệ \
        thống dùng chung. Đến bãi chờ, xe đi làn riêng, kiểm dịch lấy mẫu theo mức độ tuân thủ của \
        từng doanh nghiệp thay vì kiểm tra toàn bộ.

        Vụ vải vừa qua, thời gian chờ bình quân ngày cao điểm là 19 giờ, tổn thất ước tính 3 - 5% \
        giá trị hàng. Hai bên đặt mục tiêu đưa thời gian này xuống dưới 8 giờ.

        Tổ công tác chung gồm 11 thành viên trực luân phiên tại Lạng Sơn trong mùa vụ, có thẩm \
        quyền xử lý ngay vướng mắc về giấy tờ. Danh sách doanh nghiệp được ưu tiên rà soát hằng \
        tháng; đơn vị gian lận nguồn gốc bị loại khỏi luồng trong một năm.
        """,
      authorLogin: "quan"),
    SampleText(
      portalCode: "bacgiang", kind: "news", categoryCode: "other",
      title: "Khánh thành nhà bia ghi danh 86 dân công hỏa tuyến tại xã Xuân Lương, huyện Yên Thế",
      summary: """
        Tên tuổi những người gùi gạo, tải đạn được con cháu và các cựu chiến binh tìm lại trong \
        bảy năm.
        """,
      body: """
        Sáng 15/11, xã Xuân Lương khánh thành nhà bia ghi danh 86 dân công hỏa tuyến của địa \
        phương đã hy sinh trong các chiến dịch năm 1950 - 1954.

        Việc tìm lại tên tuổi kéo dài bảy năm. Ban liên lạc cựu chiến binh xã lần theo sổ cấp gạo, \
        lời kể của người cùng đoàn và bia mộ ở ba nghĩa trang ngoài tỉnh; 12 người chỉ biết tên \
        gọi ở nhà, đến nay vẫn chưa rõ họ.

        Cụ Dương Thị Mão, 94 tuổi, người duy nhất trong tiểu đội tải đạn năm ấy còn sống, đã đặt \
        tay lên từng dòng chữ và đọc tên mười ba người bạn gái của mình.

        Công trình có kinh phí 1,7 tỷ đồng, trong đó nhân dân và con em xa quê đóng góp 1,3 tỷ \
        đồng. Học sinh hai trường trong xã nhận chăm sóc khuôn viên theo lịch từng lớp.
        """,
      authorLogin: "ly"),
    SampleText(
      portalCode: "bacgiang", kind: "news", categoryCode: "procedure",
      title: "Rút ngắn thời gian cấp giấy phép xây dựng nhà ở riêng lẻ xuống còn bảy ngày",
      summary: """
        Quy trình mới bỏ bước xin ý kiến trùng lặp giữa hai phòng chuyên môn, áp dụng cho hồ sơ \
        nộp từ ngày 01/12.
        """,
      body: """
        Kể từ ngày 01/12, thời gian giải quyết thủ tục cấp giấy phép xây dựng nhà ở riêng lẻ trên \
        địa bàn tỉnh được rút từ 15 ngày xuống 7 ngày làm việc.

        Trước đây, hồ sơ đi qua hai phòng để xác nhận cùng một nội dung về chỉ giới đường đỏ. Nay \
        dữ liệu quy hoạch được số hóa, cán bộ tiếp nhận tra ngay trên bản đồ và in kèm vào hồ sơ, \
        bỏ hẳn bước lấy ý kiến bằng văn bản.

        Với nhà từ ba tầng trở xuống, không có tầng hầm, xây trên đất ở đã có giấy chứng nhận và \
        thuộc khu vực có thiết kế mẫu, thời gian chỉ còn ba ngày. Người dân chọn một trong 24 mẫu \
        nhà, chi phí thiết kế được miễn.

        Nếu quá hạn mà chưa có kết quả, hệ thống tự gửi thư xin lỗi nêu lý do và ngày trả mới; lần \
        quá hạn thứ hai được chuyển đến Chủ tịch UBND cấp huyện xem xét.
        """,
      authorLogin: "minh"),
    SampleText(
      portalCode: "bacgiang", kind: "news", categoryCode: "treaty",
      title: "Ký bản ghi nhớ hợp tác đào tạo kỹ thuật viên bán dẫn với một thành phố của Hàn Quốc",
      summary: """
        Mỗi năm 60 giáo viên và sinh viên cao đẳng của tỉnh được thực hành ba tháng tại phòng sạch \
        của đối tác.
        """,
      body: """
        Nhân chuyến làm việc của đoàn công tác tỉnh, ngày 06/11 hai bên đã ký bản ghi nhớ hợp tác \
        đào tạo kỹ thuật viên bán dẫn giai đoạn 2027 - 2029.

        Theo bản ghi nhớ, mỗi năm đối tác tiếp nhận 20 giáo viên và 40 sinh viên trường cao đẳng \
        của tỉnh sang thực hành ba tháng tại phòng sạch. Chi phí ăn ở do phía bạn tài trợ, vé máy \
        bay và bảo hiểm do tỉnh bảo đảm; người học cam kết làm việc trong tỉnh ít nhất hai năm sau \
        khi tốt nghiệp.

        Phía bạn cũng chuyển giao bộ giáo trình gồm 11 mô đun về đóng gói và kiểm thử vi mạch. \
        Nhóm biên dịch của trường đã hoàn thành bốn mô đun đầu, dự kiến giảng thử từ học kỳ II.

        Bản ghi nhớ không tạo nghĩa vụ tài chính ngoài phần đã nêu và có thể gia hạn nếu hai bên \
        cùng đồng ý bằng văn bản trước ngày hết hạn ba tháng.
        """,
      authorLogin: "ha"),
    SampleText(
      portalCode: "bacgiang", kind: "news", categoryCode: "locality",
      title: "Hoàn thành số hóa 1.208 sắc phong, hương ước cổ lưu giữ trong các đình làng",
      summary: """
        Bản chụp độ phân giải cao kèm phần dịch nghĩa được đưa lên mạng; bản gốc vẫn ở lại với \
        làng.
        """,
      body: """
        Sau 26 tháng, Bảo tàng tỉnh hoàn thành việc số hóa 1.208 sắc phong, hương ước và văn tế \
        lưu giữ tại 417 đình, đền, nhà thờ họ. Đây là lần đầu kho tư liệu này được thống kê đầy \
        đủ.

        Nhóm thực hiện mang máy chụp đến tận nơi, làm việc dưới sự chứng kiến của thủ từ và đại \
        diện dòng họ. Mỗi trang được chụp hai lần, một lần dưới ánh sáng xiên để thấy vết dấu \
        triện đã mờ. Không hiện vật nào rời khỏi làng.

        Bản hương ước sớm nhất tìm thấy ghi năm Cảnh Hưng thứ 17, quy định rõ việc chia nước từ \
        ngòi Đa Mai cho bốn giáp, kèm mức phạt bằng gạo nếu ai tự ý đắp bờ.

        Người đọc có thể tra theo tên làng cũ hoặc tên xã hiện nay. Phần phiên âm và dịch nghĩa đã \
        xong 70%, số còn lại được hai cộng tác viên Hán Nôm tiếp tục trong năm 2027.
        """,
      authorLogin: "quan"),
    SampleText(
      portalCode: "bacgiang", kind: "news", categoryCode: "other",
      title: "Cảnh báo thủ đoạn giả danh cán bộ cổng dịch vụ công để chiếm quyền điện thoại",
      summary: """
        Công an tỉnh ghi nhận 17 vụ trong một tháng, thiệt hại 2,9 tỷ đồng; kẻ gian gửi tệp cài \
        đặt qua tin nhắn.
        """,
      body: """
        Phòng An ninh mạng Công an tỉnh phát cảnh báo về thủ đoạn giả danh cán bộ hướng dẫn dùng \
        cổng dịch vụ công. Từ ngày 10/10 đến 10/11, đơn vị tiếp nhận 17 trình báo với tổng thiệt \
        hại 2,9 tỷ đồng.

        Kẻ gian thường gọi vào buổi trưa, đọc đúng họ tên và địa chỉ, báo rằng hồ sơ định danh bị \
        lỗi. Sau đó chúng gửi tệp cài đặt qua tin nhắn, yêu cầu bật quyền trợ năng; khi điện thoại \
        bị điều khiển, tài khoản ngân hàng mất tiền trong vài phút.

        Cơ quan nhà nước không gửi tệp cài đặt qua tin nhắn và không yêu cầu đọc mã xác thực. Nếu \
        lỡ cài, người dùng cần tắt nguồn hoặc bật chế độ máy bay ngay, gọi ngân hàng khóa tài \
        khoản rồi trình báo công an nơi gần nhất.

        Công an các xã sẽ dán cảnh báo tại điểm bán điện thoại, chợ và nhà văn hóa thôn; người cao \
        tuổi sống một mình được cán bộ đến tận nhà hướng dẫn.
        """,
      authorLogin: "minh"),
  ]
}
