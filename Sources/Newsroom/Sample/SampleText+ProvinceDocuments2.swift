extension SampleText {
  /// Documents, announcements and answers of the province.
  static let provinceDocuments2: [SampleText] = [
    SampleText(
      portalCode: "bacgiang", kind: "announcement", categoryCode: "other",
      title: "Tạm dừng một số dịch vụ trực tuyến từ 22 giờ ngày 28/11 để nâng cấp hệ thống",
      summary: """
        Việc nâng cấp dự kiến hoàn thành trước 5 giờ ngày 29/11; hồ sơ khẩn cấp về y tế, hộ tịch \
        vẫn có người trực tiếp nhận.
        """,
      body: """
        Để mở rộng dung lượng lưu trữ và thay máy chủ đã hết thời hạn bảo hành, Cổng thông tin \
        điện tử tỉnh và hệ thống giải quyết thủ tục hành chính tạm dừng từ 22 giờ thứ Bảy 28/11 \
        đến 5 giờ Chủ nhật 29/11.

        Trong thời gian này, người dân vẫn đọc được tin tức ở bản dự phòng nhưng không gửi được \
        câu hỏi, không nộp được hồ sơ. Tiền phí, lệ phí đã thanh toán trước 22 giờ không bị ảnh \
        hưởng.

        Trường hợp cần giấy báo tử, giấy chuyển viện hoặc xác nhận khẩn, vui lòng gọi số trực của \
        UBND xã nơi cư trú; cán bộ sẽ lập bản giấy và cập nhật lên hệ thống sau.

        Nếu đến 5 giờ việc nâng cấp chưa xong, chúng tôi thông báo thời gian mới tại chính trang \
        này và trên tài khoản mạng xã hội đã công bố.
        """,
      authorLogin: "thanh"),
    SampleText(
      portalCode: "bacgiang", kind: "announcement", categoryCode: "project",
      title: "Mời tham gia ý kiến về phương án tuyến đường vành đai V đoạn qua ba huyện",
      summary: """
        Hồ sơ phương án được niêm yết 30 ngày tại 14 xã; ý kiến gửi trực tuyến hoặc ghi vào sổ đặt \
        ở nhà văn hóa thôn.
        """,
      body: """
        Từ ngày 24/11 đến hết ngày 24/12/2026, UBND tỉnh lấy ý kiến nhân dân về ba phương án tuyến \
        đường vành đai V đoạn qua Hiệp Hòa, Việt Yên và Yên Dũng, dài khoảng 51 km.

        Phương án 1 đi gần khu dân cư hiện có, ngắn nhất nhưng phải di chuyển 612 hộ. Phương án 2 \
        dịch về phía cánh đồng, số hộ di chuyển còn 187, mất thêm 94 ha đất lúa. Phương án 3 dùng \
        lại một phần đường tỉnh 398, chi phí thấp song tốc độ thiết kế giảm còn 80 km/giờ.

        Bản đồ khổ lớn treo tại 14 xã, có cán bộ thuyết minh vào tối thứ Tư và sáng Chủ nhật. \
        Người góp ý có thể ghim ý kiến vào đúng vị trí trên bản đồ điện tử.

        Bảng tổng hợp, trong đó nêu rõ ý kiến nào được tiếp thu, ý kiến nào không và vì sao, sẽ \
        đăng trước ngày 20/01/2027.
        """,
      authorLogin: "hoa"),
    SampleText(
      portalCode: "bacgiang", kind: "announcement", categoryCode: "other",
      title: "Thông báo treo Quốc kỳ và nghỉ làm việc nhân Ngày Văn hóa Việt Nam 24/11/2026",
      summary: """
        Cơ quan, trường học treo cờ trong ngày 24/11; bộ phận một cửa cấp tỉnh, cấp huyện bố trí \
        người trực việc cấp bách.
        """,
      body: """
        Thực hiện hướng dẫn của cơ quan có thẩm quyền về Ngày Văn hóa Việt Nam, Văn phòng UBND \
        tỉnh đề nghị các cơ quan, đơn vị, trường học và hộ gia đình treo Quốc kỳ trong ngày \
        24/11/2026.

        Cán bộ, công chức, viên chức được nghỉ làm việc một ngày; các cơ quan phân công trực lãnh \
        đạo, trực bảo vệ và trực xử lý văn bản hỏa tốc. Người lao động trong doanh nghiệp thực \
        hiện theo thỏa thuận và quy định của pháp luật lao động.

        Bảo tàng tỉnh, Thư viện tỉnh và 11 di tích xếp hạng quốc gia miễn phí vé cả ngày. Các địa \
        phương tổ chức hoạt động văn nghệ quần chúng gọn nhẹ, không huy động học sinh đứng chờ \
        ngoài trời lạnh.

        Việc treo cờ phải bảo đảm đúng kích thước, cờ không bạc màu, rách; hạ cờ trước 18 giờ cùng \
        ngày.
        """,
      authorLogin: "hoa"),
    SampleText(
      portalCode: "bacgiang", kind: "announcement", categoryCode: "epidemic",
      title: "Khuyến cáo phòng chống sốt xuất huyết cuối mùa mưa tại khu nhà trọ công nhân",
      summary: """
        Số ca mắc tuần qua giảm 12% nhưng ba phường có khu trọ đông vẫn là điểm nóng, cần diệt bọ \
        gậy mỗi cuối tuần.
        """,
      body: """
        Trung tâm Kiểm soát bệnh tật tỉnh ghi nhận 86 ca sốt xuất huyết trong tuần từ 14 đến \
        20/11, giảm 12% so với tuần trước. Ba phường Nếnh, Quang Châu và Vân Trung chiếm 61% số \
        ca.

        Ổ bọ gậy chủ yếu nằm ở khay hứng nước sau tủ lạnh, xô nước để trong nhà tắm chung và lốp \
        xe cũ trên sân thượng. Chủ nhà trọ cần kiểm tra những nơi này vào sáng Chủ nhật hằng tuần; \
        mỗi lần chừng mười lăm phút.

        Người sốt cao đột ngột, đau hốc mắt, phát ban nên đến trạm y tế trong hai ngày đầu. Không \
        tự truyền dịch, không dùng aspirin hoặc ibuprofen vì dễ gây chảy máu.

        Đội phun hóa chất sẽ đến từng dãy trọ theo lịch dán ở cổng; người ở ca đêm được báo trước \
        để che thức ăn và đồ dùng trẻ nhỏ.
        """,
      authorLogin: "hoa"),
    SampleText(
      portalCode: "bacgiang", kind: "answer", categoryCode: "procedure",
      title: "Trả lời bạn đọc: thủ tục cấp đổi sổ đỏ khi thửa đất đo lại có diện tích lớn hơn",
      summary: """
        Diện tích tăng thêm do đo đạc chính xác hơn, ranh giới không đổi thì được cấp theo diện \
        tích mới, không phải nộp thêm tiền.
        """,
      body: """
        **Câu hỏi** (bạn đọc ở huyện Tân Yên): Sổ đỏ nhà tôi cấp năm 2003 ghi 412 m2. Nay đo lại \
        được 437 m2, bờ rào vẫn như cũ. Tôi đổi sổ thì ghi diện tích nào, có phải nộp tiền phần \
        dôi ra không?

        **Trả lời:** Trường hợp ranh giới thửa đất không thay đổi so với lúc cấp giấy chứng nhận, \
        diện tích trên sổ mới được xác định theo số liệu đo đạc thực tế. Người sử dụng đất không \
        phải nộp tiền sử dụng đất cho phần chênh lệch.

        Hồ sơ gồm đơn đăng ký biến động theo mẫu, bản gốc giấy chứng nhận đã cấp và mảnh trích đo \
        có chữ ký của các hộ liền kề. Nếu hộ liền kề vắng mặt lâu ngày, UBND xã lập biên bản xác \
        nhận sau 15 ngày niêm yết.

        Bạn nộp tại bộ phận một cửa cấp huyện hoặc qua mạng. Thời hạn giải quyết không quá bảy \
        ngày làm việc, chưa tính thời gian trích đo. Trường hợp bờ rào từng dịch chuyển, thủ tục \
        sẽ khác, bạn vui lòng liên hệ Văn phòng Đăng ký đất đai để được xem hồ sơ gốc.
        """,
      authorLogin: "hoa"),
    SampleText(
      portalCode: "bacgiang", kind: "answer", categoryCode: "dissemination",
      title: "Trả lời bạn đọc: làm công nhân thời vụ ba tháng có được tham gia bảo hiểm xã hội",
      summary: """
        Hợp đồng từ đủ một tháng trở lên thuộc diện tham gia bắt buộc; người lao động nên giữ bản \
        hợp đồng và bảng lương.
        """,
      body: """
        **Câu hỏi** (bạn đọc thuê trọ ở phường Nếnh): Em ký hợp đồng thời vụ ba tháng qua công ty \
        cung ứng. Hằng tháng em không thấy trừ tiền bảo hiểm. Như vậy có đúng không ạ?

        **Trả lời:** Theo quy định hiện hành, người làm việc theo hợp đồng lao động từ đủ một \
        tháng trở lên thuộc đối tượng tham gia bảo hiểm xã hội bắt buộc. Tên gọi “thời vụ” hay \
        “dịch vụ” không làm thay đổi nghĩa vụ này nếu công việc có trả lương và chịu sự quản lý \
        của bên sử dụng lao động.

        Bạn có thể tự tra quá trình đóng trên ứng dụng bảo hiểm bằng số căn cước. Nếu chưa có tên, \
        hãy đề nghị công ty giải thích bằng văn bản; sau bảy ngày không được trả lời, gửi đơn đến \
        công đoàn khu công nghiệp hoặc cơ quan thanh tra lao động.

        Khi gửi đơn nên kèm ảnh chụp hợp đồng, bảng lương, thẻ ra vào xưởng. Thông tin người phản \
        ánh được giữ kín, công ty không được lấy đó làm lý do cho nghỉ việc.
        """,
      authorLogin: "hoa"),
    SampleText(
      portalCode: "bacgiang", kind: "answer", categoryCode: "procedure",
      title: "Trả lời bạn đọc: đăng ký khai sinh cho con khi bố mẹ chưa đăng ký kết hôn",
      summary: """
        Mẹ đi khai sinh trước được; muốn ghi tên cha thì làm kết hợp thủ tục nhận con ngay trong \
        cùng một lần nộp.
        """,
      body: """
        **Câu hỏi** (bạn đọc ở thành phố Bắc Giang): Chúng tôi chưa đăng ký kết hôn, con được hai \
        mươi ngày tuổi. Tôi muốn giấy khai sinh có tên bố cháu thì cần làm gì?

        **Trả lời:** Anh chị nộp đồng thời hồ sơ đăng ký khai sinh và đăng ký nhận cha, con tại \
        UBND xã, phường nơi cư trú của mẹ hoặc của cha. Hai việc được giải quyết cùng lúc, không \
        phải chờ xong việc này mới làm việc kia.

        Giấy tờ cần có: giấy chứng sinh do cơ sở y tế cấp và chứng cứ chứng minh quan hệ cha con. \
        Nếu không có kết quả giám định, hai người lập văn bản cam đoan con chung, có hai người \
        thân thích làm chứng.

        Thời hạn ba ngày làm việc; cần xác minh thì không quá tám ngày. Lệ phí khai sinh đúng hạn \
        được miễn. Sau này khi kết hôn, anh chị không phải sửa lại giấy khai sinh của cháu.
        """,
      authorLogin: "hoa"),
    SampleText(
      portalCode: "bacgiang", kind: "answer", categoryCode: "other",
      title: "Trả lời phản ánh về xe chở đất rơi vãi trên đường tỉnh 293 đoạn qua Lục Nam",
      summary: """
        Cơ quan chức năng xử phạt hai phương tiện, buộc nhà thầu rửa đường ba lần mỗi ngày và che \
        bạt kín.
        """,
      body: """
        **Phản ánh** (bạn đọc ở huyện Lục Nam): Xe tải chở đất từ mỏ ra dự án chạy suốt từ sáng \
        đến khuya, đất rơi đầy mặt đường, mưa thì trơn, nắng thì bụi mù. Trường học ngay cạnh, đề \
        nghị xử lý.

        **Trả lời:** Tiếp nhận phản ánh ngày 11/11, ban biên tập đã chuyển Sở Xây dựng và Công an \
        huyện Lục Nam. Ngày 13/11, tổ công tác kiểm tra đột xuất, lập biên bản hai xe cơi nới \
        thành thùng và một xe không che bạt, tổng mức phạt 26 triệu đồng.

        Nhà thầu đã ký cam kết rửa đường vào 5 giờ, 11 giờ và 17 giờ; đặt hố rửa bánh xe tại cửa \
        mỏ; dừng vận chuyển trong các khung giờ học sinh đến trường và tan học.

        Camera tạm thời được lắp ở hai đầu đoạn tuyến đến hết tháng 1/2027. Nếu tình trạng tái \
        diễn, đề nghị bạn đọc gửi ảnh có giờ chụp, chúng tôi sẽ chuyển xử lý trong ngày.
        """,
      authorLogin: "hoa"),
    SampleText(
      portalCode: "bacgiang", kind: "answer", categoryCode: "dissemination",
      title: "Trả lời bạn đọc: hộ kinh doanh bán hàng trên mạng kê khai thuế như thế nào",
      summary: """
        Sàn đã khấu trừ thì không kê khai lại phần đó; doanh thu tự bán qua mạng xã hội vẫn phải \
        khai với cơ quan thuế.
        """,
      body: """
        **Câu hỏi** (bạn đọc ở thị xã Việt Yên): Tôi bán mật ong và hoa quả sấy, nửa qua sàn \
        thương mại điện tử, nửa qua trang cá nhân. Tôi nghe nói sàn nộp thuế thay, vậy tôi còn \
        phải khai gì?

        **Trả lời:** Với đơn hàng phát sinh trên sàn có chức năng thanh toán, sàn khấu trừ và nộp \
        thay. Bạn tải chứng từ khấu trừ về lưu, không phải kê khai lần nữa cho phần doanh thu ấy.

        Với đơn bán qua trang cá nhân, nhận tiền chuyển khoản hoặc thu hộ, bạn tự tổng hợp doanh \
        thu theo quý và khai trên ứng dụng thuế. Tổng doanh thu cả hai nguồn trong năm được dùng \
        để xét bạn có thuộc diện không chịu thuế hay không.

        Nên mở một tài khoản ngân hàng riêng cho việc bán hàng để dễ đối chiếu. Nếu khai sót, việc \
        tự khai bổ sung trước khi bị kiểm tra sẽ không bị phạt về hành vi khai sai, chỉ tính tiền \
        chậm nộp.
        """,
      authorLogin: "hoa"),
    SampleText(
      portalCode: "bacgiang", kind: "answer", categoryCode: "organization",
      title: "Trả lời bạn đọc: gửi kiến nghị về tiếng ồn xưởng gỗ trong khu dân cư đến cơ quan nào",
      summary: """
        UBND cấp xã tiếp nhận đầu tiên; khi vượt thẩm quyền sẽ chuyển lên huyện và báo cho người \
        gửi biết.
        """,
      body: """
        **Câu hỏi** (bạn đọc ở huyện Yên Thế): Xưởng xẻ gỗ cạnh nhà tôi chạy máy từ năm giờ sáng, \
        trưa không nghỉ. Tôi đã gọi điện nhiều nơi nhưng mỗi nơi chỉ một kiểu. Xin hỏi phải gửi \
        tới đâu?

        **Trả lời:** Việc gây tiếng ồn trong khu dân cư do UBND cấp xã tiếp nhận và xử lý trước. \
        Bạn có thể gửi đơn trực tiếp, qua ứng dụng phản ánh hiện trường hoặc qua chuyên mục này; \
        chỉ cần một lần, các nơi khác sẽ thấy cùng mã.

        Trong khung giờ từ 22 giờ đến 6 giờ, giới hạn cho phép ở khu dân cư thấp hơn ban ngày. \
        UBND xã đề nghị đơn vị có máy đo được kiểm định đến đo; chi phí do ngân sách chịu, nếu \
        vượt ngưỡng thì chủ xưởng trả.

        Chủ tịch UBND xã được quyền lập biên bản, phạt trong phạm vi thẩm quyền và yêu cầu ngừng \
        máy ngoài giờ. Vụ việc của bạn đã được chuyển với mã số tra cứu gửi qua thư điện tử.
        """,
      authorLogin: "hoa"),
  ]
}
