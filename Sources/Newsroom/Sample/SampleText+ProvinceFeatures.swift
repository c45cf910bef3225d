extension SampleText {
  /// Photo sets, interviews and articles of the province.
  static let provinceFeatures: [SampleText] = [
    SampleText(
      portalCode: "bacgiang", kind: "photo-set", categoryCode: "other",
      title: "Lễ khai hội Xương Giang (14 ảnh)",
      summary: """
        Mười bốn khung hình từ lễ rước nước lúc rạng sáng đến màn tái hiện trận công thành trên \
        nền di tích cũ.
        """,
      body: """
        Lễ khai hội năm nay bắt đầu từ bến sông lúc 4 giờ 30, khi đoàn rước lấy nước giữa dòng về \
        đền. Hơn hai vạn người có mặt trong ngày đầu.

        ![Đoàn rước mang chóe sứ đi trên đê, đuốc sáng hai bên](anh/xuong-giang-01.jpg)

        *Ảnh 1. Đoàn rước nước rời bến lúc trời chưa sáng, người đi đầu giữ chóe sứ bọc vải điều.*

        ![Các cụ già trong áo dài the đọc chúc văn trước hương án](anh/xuong-giang-02.jpg)

        *Ảnh 2. Chúc văn năm nay được viết lại bằng chữ quốc ngữ, dễ nghe hơn với người trẻ.*

        ![Thanh niên cầm cờ ngũ sắc chạy qua cổng thành dựng bằng tre](anh/xuong-giang-03.jpg)

        *Ảnh 3 đến 9. Màn tái hiện trận công thành có 320 diễn viên không chuyên, phần lớn là sinh \
        viên và công nhân.*

        ![Em bé ngồi trên vai cha nhìn bánh chưng khổng lồ](anh/xuong-giang-10.jpg)

        *Ảnh 10 đến 14. Hội thi gói bánh, chọi gà, vật và gian hàng đồ chơi dân gian thu hút nhiều \
        gia đình.*
        """,
      authorLogin: "ly"),
    SampleText(
      portalCode: "bacgiang", kind: "photo-set", categoryCode: "other",
      title: "Mùa lúa chín muộn trên những thửa ruộng bậc thang Sơn Động (9 ảnh)",
      summary: """
        Giữa tháng Mười Một, khi dưới xuôi đã cày ải, những thửa ruộng cuối cùng ở An Lạc mới vào \
        gặt.
        """,
      body: """
        An Lạc có hơn 70 ha ruộng bậc thang cấy giống nếp địa phương, thời gian sinh trưởng dài \
        hơn lúa thường gần một tháng. Bà con gặt bằng liềm, bó từng lượm treo lên giàn.

        ![Thửa ruộng vàng uốn theo sườn núi, sương còn đọng dưới thung lũng](anh/an-lac-01.jpg)

        *Ảnh 1. Bảy giờ sáng, sương tan dần để lộ từng bậc ruộng.*

        ![Hai phụ nữ Dao Thanh Y đội khăn đỏ đang gặt lúa](anh/an-lac-02.jpg)

        *Ảnh 2. Chị em đổi công cho nhau, mỗi ngày gặt xong một nhà.*

        ![Lượm nếp treo thành hàng dưới mái hiên nhà sàn](anh/an-lac-05.jpg)

        *Ảnh 5. Nếp treo hiên nửa tháng mới tuốt, hạt dẻo và thơm hơn sấy máy.*

        ![Trẻ em thổi kèn làm từ cuống rạ](anh/an-lac-09.jpg)

        *Ảnh 9. Tiếng kèn rạ là dấu hiệu mùa gặt đã xong.*
        """,
      authorLogin: "quan"),
    SampleText(
      portalCode: "bacgiang", kind: "photo-set", categoryCode: "other",
      title: "Đêm ở đội sửa chữa lưới điện: chín tiếng đồng hồ sau trận lốc (11 ảnh)",
      summary: """
        Phóng viên theo chân tổ trực khi cột điện gãy làm 6.400 hộ ở Lạng Giang mất điện lúc nửa \
        đêm.
        """,
      body: """
        Trận lốc tối 08/11 làm gãy bảy cột trung thế. Từ 22 giờ đến 7 giờ sáng hôm sau, 34 công \
        nhân thay phiên nhau dưới mưa để nối lại đường dây.

        ![Xe cẩu dựng cột bê tông dưới ánh đèn pha, mưa xiên](anh/dien-01.jpg)

        *Ảnh 1. Cột đầu tiên được dựng lúc 0 giờ 50.*

        ![Công nhân ngồi ăn mì trong thùng xe, áo mưa còn nhỏ nước](anh/dien-04.jpg)

        *Ảnh 4. Bữa đêm kéo dài đúng mười hai phút.*

        ![Người phụ nữ mang ấm chè ra cho thợ điện](anh/dien-06.jpg)

        *Ảnh 6. Bà con xóm Lèo mang nước nóng và khoai luộc ra tận ruộng.*

        ![Đèn đường bật sáng phía sau hai người thợ đang thu dây](anh/dien-11.jpg)

        *Ảnh 11. Khi bóng đèn đầu tiên sáng lại, không ai vỗ tay vì còn hai cột nữa phải kiểm \
        tra.*
        """,
      authorLogin: "ly"),
    SampleText(
      portalCode: "bacgiang", kind: "photo-set", categoryCode: "locality",
      title: "Chùa Bổ Đà mùa sửa mái: lật từng viên ngói, giữ từng vết rêu (8 ảnh)",
      summary: """
        Việc tu bổ tiến hành theo cách tháo đến đâu đánh số đến đó, hơn 19.000 viên ngói được phân \
        loại để dùng lại.
        """,
      body: """
        Dự án tu bổ mái tòa Tam bảo bắt đầu từ tháng Chín. Thợ làng Nội Hoàng dỡ ngói bằng tay, gõ \
        nghe tiếng để biết viên nào còn dùng được.

        ![Người thợ áp tai vào viên ngói vừa gõ](anh/bo-da-01.jpg)

        *Ảnh 1. Viên ngói lành cho tiếng đanh, viên nứt ngầm nghe rè.*

        ![Hàng nghìn viên ngói xếp theo số viết bằng phấn trắng](anh/bo-da-03.jpg)

        *Ảnh 3. Khoảng 71% ngói cũ đủ điều kiện lợp lại ở mái phía trước.*

        ![Bộ vì kèo gỗ lim lộ ra dưới mái đã dỡ](anh/bo-da-05.jpg)

        *Ảnh 5. Một đầu dư chạm rồng bị mối được vá bằng gỗ cùng loại, để màu mộc cho người sau dễ \
        nhận ra.*

        ![Nhà sư trẻ quét lá dưới giàn giáo](anh/bo-da-08.jpg)

        *Ảnh 8. Chùa vẫn đón khách trong suốt thời gian thi công.*
        """,
      authorLogin: "quan"),
    SampleText(
      portalCode: "bacgiang", kind: "photo-set", categoryCode: "other",
      title: "Phiên chợ rau lúc hai giờ sáng ở đầu mối phía bắc thành phố (10 ảnh)",
      summary: "Gần 90 tấn rau đổi chủ mỗi đêm, trước khi thành phố thức giấc.",
      body: """
        Chợ đầu mối họp từ 1 giờ đến 4 giờ 30. Người bán đến từ Yên Dũng, Lạng Giang, người mua là \
        các bếp ăn và tiểu thương.

        ![Đèn dầu và đèn pin soi những bó cải còn đọng sương](anh/cho-dem-01.jpg)

        *Ảnh 1. Nhiều người quen dùng đèn dầu vì ánh vàng giúp nhìn lá úa rõ hơn.*

        ![Cân treo và sổ ghi nợ kẹp trên xe máy](anh/cho-dem-04.jpg)

        *Ảnh 4. Sổ nợ chốt vào ngày rằm và ba mươi.*

        ![Cán bộ lấy mẫu rau cho vào túi niêm phong](anh/cho-dem-07.jpg)

        *Ảnh 7. Mỗi đêm có mười hai mẫu được kiểm tra nhanh dư lượng thuốc trừ sâu ngay tại cổng.*

        ![Người quét chợ đi giữa lối trống lúc trời hửng](anh/cho-dem-10.jpg)

        *Ảnh 10. Năm giờ, mặt nền được rửa sạch để trả chỗ cho bãi xe.*
        """,
      authorLogin: "ly"),
    SampleText(
      portalCode: "bacgiang", kind: "interview", categoryCode: "epidemic",
      title: "“Vắc xin tốt nhất là mũi được tiêm đúng hẹn”: trò chuyện với một bác sĩ dự phòng",
      summary: """
        Bác sĩ Hứa Đức Toại nói về tỷ lệ tiêm nhắc còn thấp ở khu nhà trọ và cách nhắc lịch bằng \
        loa xe rác.
        """,
      body: """
        Tỷ lệ trẻ dưới hai tuổi tiêm đủ mũi ở các phường có đông công nhân thuê trọ mới đạt 83%, \
        thấp hơn bình quân toàn tỉnh. Chúng tôi hỏi chuyện bác sĩ Hứa Đức Toại, người phụ trách \
        tiêm chủng mở rộng.

        **Hỏi:** *Vì sao con của công nhân hay lỡ mũi?*

        **Đáp:** Họ không lơ là. Bố mẹ đổi ca, đổi phòng trọ, trạm y tế gửi giấy mời đến chỗ cũ. \
        Một cháu tôi gặp có ba quyển sổ ở ba phường, cộng lại mới đủ lịch.

        **Hỏi:** *Các anh đã làm gì?*

        **Đáp:** Chuyển giờ tiêm sang chiều tối thứ Năm, lúc giao ca. Và nhờ xe thu gom rác phát \
        loa nhắc, vì xe rác là thứ duy nhất ngày nào cũng đi qua mọi dãy trọ. Sau hai tháng, số \
        cháu đến tiêm tăng 340.

        **Hỏi:** *Có phản ứng nào đáng lo sau tiêm không?*

        **Đáp:** Chủ yếu sốt nhẹ, sưng chỗ tiêm. Ba trường hợp phản ứng nặng trong năm đều được xử \
        trí tại chỗ và hồi phục. Chúng tôi công bố con số này để phụ huynh tự cân nhắc, giấu đi \
        thì tin đồn lớn hơn sự thật.
        """,
      authorLogin: "ly"),
    SampleText(
      portalCode: "bacgiang", kind: "interview", categoryCode: "locality",
      title: "Họa sĩ Đào Nhật Phong: “Tôi vẽ lại bến sông Thương của những người chèo đò”",
      summary: """
        Triển lãm 52 bức ký họa về bến đò cũ vừa mở ở Bảo tàng tỉnh, mỗi bức kèm lời kể của một \
        người từng sống ở bến.
        """,
      body: """
        Trước khi có cầu, thành phố Bắc Giang có bảy bến đò ngang. Họa sĩ Đào Nhật Phong bỏ bốn \
        năm đi tìm những người còn nhớ chúng.

        **Thưa ông, ký họa một nơi không còn nữa thì vẽ từ đâu?**

        Từ lời kể. Tôi ngồi với bà lái đò tám mươi chín tuổi, bà tả chiếc cọc buộc thuyền nằm \
        nghiêng về phía nào, tôi vẽ, bà bảo sai, tôi xóa. Bức “Bến Chi Ly, chiều ba mươi” sửa mười \
        bảy lần.

        **Có điều gì sách không ghi mà ông tìm được?**

        Giá đò. Năm 1957 qua sông mất hai hào, nhưng thầy giáo và người đưa thư không phải trả. \
        Luật ấy không ai viết, các bến tự giữ với nhau.

        **Ông mong người xem mang gì về?**

        Mong các bạn trẻ đứng ở bờ kè hôm nay biết dưới chân mình từng có bậc đá. Bảo tàng đồng ý \
        in sơ đồ bảy bến lên tấm biển nhỏ đặt ngoài đường dạo, thế là tôi vui rồi.
        """,
      authorLogin: "quan"),
    SampleText(
      portalCode: "bacgiang", kind: "article", categoryCode: "other",
      title: "Thư viện trong xe buýt cũ: chuyến xe không chở khách mà chở truyện",
      summary: """
        Chiếc xe thanh lý được sơn lại, chạy vòng mười hai điểm trường ở Yên Thế; sau một năm, mỗi \
        em đọc trung bình 19 cuốn.
        """,
      body: """
        Chiếc xe buýt số 02 chạy được mười một năm thì thanh lý. Thay vì cắt sắt, công ty vận tải \
        tặng nó cho huyện đoàn Yên Thế. Thợ gò tháo bốn mươi ghế, đóng kệ dọc hai bên, lắp thêm \
        tấm pin mặt trời trên nóc để thắp đèn.

        Từ đó, cứ thứ Hai xe ở Xuân Lương, thứ Ba sang Canh Nậu, đúng mười ngày quay lại chỗ cũ. \
        Trẻ con gọi nó là “xe truyện”. Bác tài Ninh Văn Phới vốn lái chính chiếc xe này, nay nghỉ \
        hưu vẫn xin đi theo. Bác kể ngày trước dừng bến nào cũng bị giục, bây giờ dừng ở đâu thì ở \
        đó không ai muốn xe chạy.

        Sách mượn không cần thẻ, chỉ ghi tên lên tờ lịch. Cả năm mất 31 cuốn trong tổng số 2.400, \
        phần nhiều là truyện tranh về bóng đá. Cô phụ trách bảo con số ấy đáng mừng, vì mất nghĩa \
        là có đứa thích đến mức không nỡ trả.

        Khảo sát cuối năm học cho thấy học sinh tiểu học dọc tuyến đọc bình quân 19 cuốn, gấp ba \
        lần trước khi có xe. Huyện đang tính xin thêm một chiếc nữa cho sáu điểm bên kia đèo, khó \
        khăn duy nhất là tiền dầu: mỗi tháng bốn triệu hai trăm nghìn đồng.
        """,
      authorLogin: "ha"),
    SampleText(
      portalCode: "bacgiang", kind: "article", categoryCode: "other",
      title: "Chợ việc làm lúc chín giờ tối: nơi gặp nhau của ca hai và nhà tuyển dụng",
      summary: """
        Sàn giao dịch việc làm dời sang buổi tối, đặt ngay cổng khu công nghiệp, giúp người lao \
        động không mất ngày công đi phỏng vấn.
        """,
      body: """
        Chín giờ tối thứ Năm, khi ca hai vừa tan, bãi đất trước cổng khu công nghiệp Vân Trung \
        sáng đèn. Mười tám chiếc bàn xếp thành hình móng ngựa, mỗi bàn một doanh nghiệp. Không \
        phông bạt, không diễn văn. Người tìm việc còn mặc nguyên áo bảo hộ, tay cầm hộp sữa, đi \
        một vòng xem bảng lương viết bằng bút dạ.

        Trung tâm Dịch vụ việc làm tỉnh bắt đầu cách này từ tháng Sáu. Trước đó, phiên giao dịch \
        mở sáng thứ Ba ở trung tâm thành phố, mỗi phiên chừng bảy chục người, đa phần là sinh \
        viên. Anh Chẩu Văn Hợp, phụ trách sàn, nói muốn gặp công nhân thì phải đến lúc công nhân \
        rảnh, điều đơn giản ấy mà ba năm mới dám đổi.

        Quy định duy nhất là bảng của doanh nghiệp phải ghi rõ bốn dòng: lương cơ bản, phụ cấp, số \
        giờ tăng ca bình quân ba tháng gần nhất và khoảng cách tới nhà trẻ. Dòng thứ ba từng bị \
        phản đối. Giờ đây nó là dòng được đọc kỹ nhất.

        Qua hai mươi hai phiên, 5.140 lượt người tới, 1.376 người được nhận. Chị Tẩn Mùi Pham, \
        người Dao, chuyển sang nhà máy gần phòng trọ hơn bốn cây số. Lương thấp hơn ba trăm nghìn, \
        bù lại mỗi ngày chị về kịp đón con.

        Trung tâm dự định mở thêm điểm ở Quang Châu. Đèn tắt lúc mười giờ rưỡi, vài người vẫn ngồi \
        lại bậc thềm, chuyền nhau tờ giấy ghi số điện thoại.
        """,
      authorLogin: "minh"),
    SampleText(
      portalCode: "bacgiang", kind: "article", categoryCode: "statistics",
      title: "Đọc bản đồ thiếu nước từ hóa đơn tiền điện của những giếng khoan",
      summary: """
        Nhóm kỹ sư trẻ dùng dữ liệu điện bơm để dự báo nơi mực nước ngầm tụt, chính xác hơn trạm \
        đo trong hai mùa khô.
        """,
      body: """
        Khi mực nước ngầm hạ, máy bơm phải chạy lâu hơn để đưa lên cùng một lượng nước. Từ nhận \
        xét ấy, ba kỹ sư của trung tâm dữ liệu tỉnh xin phép dùng số điện của 3.800 hộ có giếng \
        khoan tưới vườn, đã xóa tên và địa chỉ, chỉ giữ ô lưới một cây số vuông.

        Kết quả vẽ lên bản đồ khiến họ ngạc nhiên. Hai vệt đỏ hiện ra ở nơi chưa từng có trạm quan \
        trắc: một ở phía tây Hiệp Hòa, một chạy dọc chân dãy Huyền Đinh. Đối chiếu với giếng của \
        bà con, mực nước ở đó đã tụt bốn mét trong ba năm.

        Phương pháp có điểm yếu. Người dùng điện mặt trời không xuất hiện, hộ bơm bằng dầu cũng \
        vậy. Mùa mưa, tín hiệu gần như mất hẳn. Nhóm nghiên cứu ghi rõ những hạn chế này ngay \
        trang đầu báo cáo, kèm mã nguồn để ai cũng kiểm tra lại được.

        Sở chuyên ngành đã dùng bản đồ để chọn vị trí khoan sáu trạm đo mới, thay vì đặt theo ranh \
        giới hành chính. Sau mùa khô năm 2026, sai số dự báo ở các ô có đủ trăm hộ là 0,6 m.

        Một hệ quả ít ai ngờ: nhiều gia đình xem bản đồ xong đã rủ nhau lắp tưới nhỏ giọt, vì lần \
        đầu họ thấy giếng nhà mình và giếng hàng xóm uống chung một mạch.
        """,
      authorLogin: "minh"),
    SampleText(
      portalCode: "bacgiang", kind: "article", categoryCode: "project",
      title: "Sau năm năm, cây cầu treo ở Khe Sàng thay đổi những gì",
      summary: """
        Trở lại một công trình bốn tỷ đồng để hỏi người dân đang dùng nó thế nào, thay cho những \
        con số lúc khánh thành.
        """,
      body: """
        Ngày khánh thành năm 2021, báo chí đưa tin cây cầu treo Khe Sàng dài 84 m, kinh phí bốn tỷ \
        đồng. Năm năm sau, chúng tôi quay lại và thử đếm những thứ khác.

        Điều đầu tiên là tiếng động. Bà Sằm Thị Dì, nhà ở đầu cầu, phân biệt được ai qua cầu bằng \
        tiếng ván: xe máy chở củi kêu trầm, học sinh chạy kêu giòn, còn bác sĩ thú y đi thì dừng \
        giữa cầu nghe điện thoại vì chỗ ấy có sóng.

        Số học sinh trung học cơ sở bỏ học ở bản bên kia suối giảm từ mười một em xuống còn một em \
        mỗi năm. Hai ca sinh khó được đưa đi kịp trong mùa lũ. Có ba cửa hàng tạp hóa mới, và cũng \
        có hai vụ trộm trâu, điều mà bà Dì bảo ngày xưa nước tự canh hộ.

        Cầu cũng già đi. Mười chín tấm ván mục được dân thay bằng gỗ keo, trong khi thiết kế yêu \
        cầu gỗ nhóm ba. Dây cáp phía thượng lưu có dấu hiệu rỉ ở mố neo. Xã không có dòng kinh phí \
        bảo trì nào cho cầu treo, đây là khoảng trống của nhiều công trình nhỏ vùng cao.

        Sau khi nhận kiến nghị của bản, huyện đã cử đoàn kiểm định và bố trí 126 triệu đồng sơn \
        lại cáp trong quý I/2027. Tấm biển ghi tải trọng 1,5 tấn sẽ được vẽ thêm hình người và \
        trâu, để ai không biết chữ cũng hiểu.
        """,
      authorLogin: "quan"),
  ]
}
