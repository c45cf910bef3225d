extension SampleText {
  /// News of the province.
  static let provinceNews1: [SampleText] = [
    SampleText(
      portalCode: "bacgiang", kind: "news", categoryCode: "other",
      title: "Hội nghị giao ban tháng 11: tập trung giải ngân vốn đầu tư công những tuần cuối năm",
      summary: """
        Đến ngày 20/11, toàn tỉnh giải ngân được 78,4% kế hoạch vốn; 11 chủ đầu tư còn dưới 60% \
        phải báo cáo hằng tuần.
        """,
      body: """
        Sáng 23/11, UBND tỉnh tổ chức hội nghị giao ban tháng 11 với lãnh đạo các sở, ngành và Chủ \
        tịch UBND các huyện, thành phố. Nội dung chính là tiến độ giải ngân vốn đầu tư công và \
        việc khắc phục hậu quả mưa lũ cuối tháng 10.

        Theo báo cáo của Sở Tài chính, tính đến ngày 20/11 toàn tỉnh đã giải ngân 6.712 tỷ đồng, \
        bằng 78,4% kế hoạch. Mười một chủ đầu tư có tỷ lệ dưới 60%, phần lớn vướng ở khâu kiểm đếm \
        và đơn giá bồi thường cây ăn quả.

        Kết luận hội nghị, Phó Chủ tịch UBND tỉnh Lương Đình Khải yêu cầu các chủ đầu tư này gửi \
        báo cáo trước 16 giờ thứ Sáu hằng tuần, nêu rõ tên gói thầu, người chịu trách nhiệm và \
        ngày hoàn thành. Vốn của dự án không còn khả năng giải ngân phải được đề xuất điều chuyển \
        trước ngày 05/12.

        Hội nghị cũng thống nhất hỗ trợ 42 hộ ở Sơn Động phải di dời khỏi khu vực có nguy cơ sạt \
        lở, bảo đảm các hộ có chỗ ở ổn định trước Tết.
        """,
      authorLogin: "minh"),
    SampleText(
      portalCode: "bacgiang", kind: "news", categoryCode: "dissemination",
      title: "Triển khai hóa đơn điện tử khởi tạo từ máy tính tiền tại chợ trung tâm các huyện",
      summary: """
        Từ tháng 12, hộ kinh doanh tại 19 chợ trung tâm được hướng dẫn tận quầy cách lập hóa đơn \
        từ máy tính tiền.
        """,
      body: """
        Từ ngày 01/12/2026, ngành thuế tỉnh bắt đầu đợt hướng dẫn hóa đơn điện tử khởi tạo từ máy \
        tính tiền cho hộ kinh doanh tại 19 chợ trung tâm của các huyện, thành phố.

        Mỗi chợ có một bàn hỗ trợ đặt cạnh nhà ban quản lý, mở từ 7 giờ đến 10 giờ các ngày chợ \
        phiên. Người bán hàng mang theo điện thoại và mã số thuế; cán bộ sẽ cài phần mềm, lập thử \
        một hóa đơn và in ra cho chủ quầy kiểm tra.

        Chị Nguyễn Thị Hạt, bán gạo ở chợ Kép (Lạng Giang), cho biết trước đây chị ghi sổ tay, \
        cuối tháng cộng mất cả buổi. Sau hai buổi làm quen, chị lập được hóa đơn trong chưa đầy \
        một phút.

        Cơ quan thuế lưu ý phần mềm trong danh mục hỗ trợ được dùng miễn phí sáu tháng đầu. Hộ \
        kinh doanh không phải nộp bất kỳ khoản tiền nào cho người tự xưng là nhân viên thuế đến \
        tận nhà thu phí cài đặt.
        """,
      authorLogin: "minh"),
    SampleText(
      portalCode: "bacgiang", kind: "news", categoryCode: "other",
      title: "Thông xe cầu Đồng Việt nhánh phía tây, rút ngắn đường sang Hải Dương còn 25 phút",
      summary: """
        Nhánh dẫn dài 1,9 km được đưa vào khai thác sau 14 tháng thi công, tách xe tải khỏi khu \
        dân cư xã Đồng Phúc.
        """,
      body: """
        Chiều 18/11, Ban Quản lý dự án đầu tư xây dựng các công trình giao thông đưa nhánh phía \
        tây đường dẫn cầu Đồng Việt vào khai thác. Nhánh mới dài 1,9 km, nền rộng 12 m, nối thẳng \
        quốc lộ 37 với bờ sông Thương.

        Trước đó, xe tải sang Hải Dương phải đi qua trung tâm xã Đồng Phúc, nơi có một trường tiểu \
        học và chợ họp mỗi sáng. Theo số liệu đếm xe của huyện Yên Dũng, mỗi ngày có chừng 2.300 \
        lượt xe tải trên tuyến; từ nay lượng xe này được tách ra khỏi khu dân cư.

        Gói thầu có giá trị 214 tỷ đồng, hoàn thành sớm hơn hợp đồng 22 ngày. Trong quá trình làm, \
        đơn vị thi công phải gia cố thêm 380 m nền đất yếu phát hiện sau khi khoan bổ sung.

        Trong tháng đầu, lực lượng cảnh sát giao thông trực tại nút giao từ 5 giờ đến 21 giờ để \
        hướng dẫn người dân làm quen với tổ chức giao thông mới. Xe trên 30 tấn vẫn bị cấm qua cầu \
        vào giờ cao điểm.
        """,
      authorLogin: "quan"),
    SampleText(
      portalCode: "bacgiang", kind: "news", categoryCode: "epidemic",
      title: "Ghi nhận ổ dịch tả lợn châu Phi đầu tiên trong mùa đông tại xã Tiên Lục, Lạng Giang",
      summary: """
        Cơ quan thú y đã tiêu hủy 37 con lợn của ba hộ, lập hai chốt kiểm soát và phun khử trùng \
        toàn thôn trong ngày.
        """,
      body: """
        Chi cục Chăn nuôi và Thú y xác nhận mẫu bệnh phẩm lấy ngày 16/11 tại ba hộ nuôi lợn ở thôn \
        Giếng, xã Tiên Lục dương tính với vi rút dịch tả lợn châu Phi. Đây là ổ dịch đầu tiên của \
        mùa đông năm nay trên địa bàn tỉnh.

        Ngay trong ngày, 37 con lợn với tổng trọng lượng 2.140 kg được tiêu hủy theo quy định. Hai \
        chốt kiểm soát được đặt ở đầu thôn, hoạt động cả ngày đêm; phương tiện ra vào phải phun \
        khử trùng bánh và gầm xe.

        Kết quả điều tra dịch tễ cho thấy nguồn lây nhiều khả năng từ thức ăn thừa thu gom chưa \
        nấu chín. Trong bán kính 3 km có 412 hộ nuôi, tổng đàn gần 9.000 con, hiện chưa ghi nhận \
        thêm con ốm.

        Người chăn nuôi thấy lợn bỏ ăn, sốt cao, da tím ở tai và bụng cần báo ngay cho thú y xã, \
        không bán chạy, không vứt xác ra kênh mương. Hộ báo sớm được xem xét hỗ trợ theo mức đã \
        công bố.
        """,
      authorLogin: "ly"),
    SampleText(
      portalCode: "bacgiang", kind: "news", categoryCode: "procedure",
      title: "Trung tâm Phục vụ hành chính công tỉnh mở thêm quầy tiếp nhận vào sáng thứ Bảy",
      summary: """
        Từ ngày 28/11, ba quầy làm việc từ 7 giờ 30 đến 11 giờ 30 thứ Bảy cho các thủ tục đất đai, \
        hộ tịch và giấy phép lái xe.
        """,
      body: """
        Bắt đầu từ thứ Bảy 28/11, Trung tâm Phục vụ hành chính công tỉnh mở ba quầy tiếp nhận hồ \
        sơ ngoài giờ cho công nhân và người đi làm không thể nghỉ trong tuần.

        Ba nhóm thủ tục được nhận gồm đăng ký biến động đất đai, trích lục hộ tịch và đổi giấy \
        phép lái xe. Người dân lấy số trực tuyến từ 17 giờ thứ Sáu; mỗi buổi tiếp 120 hồ sơ, khi \
        hết số hệ thống tự chuyển sang tuần kế tiếp.

        Khảo sát của Trung tâm hồi tháng 9 với 1.860 người lao động tại bốn khu công nghiệp cho \
        thấy 71% muốn làm thủ tục vào cuối tuần; lý do nhiều nhất là bị trừ tiền chuyên cần khi \
        xin nghỉ.

        Kết quả giải quyết được trả qua bưu chính hoặc nhận tại quầy vào thứ Bảy tuần sau. Lệ phí \
        giữ nguyên như ngày thường, không thu phụ phí ngoài giờ.
        """,
      authorLogin: "ha"),
    SampleText(
      portalCode: "bacgiang", kind: "news", categoryCode: "science",
      title: "Nghiệm thu đề tài bảo quản vải tươi 35 ngày bằng màng phủ chiết xuất từ vỏ tôm",
      summary: """
        Màng phủ chitosan do nhóm nghiên cứu trong tỉnh hoàn thiện giữ được màu vỏ vải sau năm \
        tuần ở 4°C, chi phí 640 đồng mỗi ki-lô-gam.
        """,
      body: """
        Hội đồng khoa học và công nghệ cấp tỉnh vừa nghiệm thu đề tài “Hoàn thiện quy trình bảo \
        quản vải thiều tươi bằng màng phủ sinh học” với kết quả xếp loại khá.

        Điểm mới của đề tài là dùng chitosan chiết từ vỏ tôm, pha với tinh dầu sả ở nồng độ 0,15%. \
        Quả vải nhúng trong dung dịch 90 giây, làm ráo rồi giữ ở 4°C. Sau 35 ngày, tỷ lệ quả giữ \
        màu đỏ đạt 86%, độ ngọt giảm 1,2 độ Brix.

        Nhóm thực hiện đã thử trên 14 tấn vải của hai hợp tác xã tại Lục Ngạn trong vụ vừa qua. So \
        với cách xông lưu huỳnh, chi phí cao hơn 210 đồng mỗi ki-lô-gam nhưng lô hàng được nhận ở \
        những thị trường không chấp nhận dư lượng lưu huỳnh.

        Hội đồng đề nghị nhóm bổ sung thử nghiệm với quả thu hái sau mưa, vì đây là lúc vỏ dễ nâu \
        nhất, trước khi chuyển giao rộng cho các cơ sở đóng gói.
        """,
      authorLogin: "ly"),
    SampleText(
      portalCode: "bacgiang", kind: "news", categoryCode: "plan",
      title: "Thông qua kế hoạch trồng mới 6.500 ha rừng gỗ lớn giai đoạn 2027 - 2030",
      summary: """
        Kế hoạch ưu tiên đất dốc ở Sơn Động, Lục Nam; hộ chuyển từ chu kỳ 5 năm sang 10 năm được \
        hỗ trợ một lần 6 triệu đồng/ha.
        """,
      body: """
        UBND tỉnh vừa thông qua kế hoạch phát triển rừng gỗ lớn giai đoạn 2027 - 2030 với mục tiêu \
        trồng mới 6.500 ha, chuyển hóa 4.200 ha rừng gỗ nhỏ hiện có.

        Phần lớn diện tích nằm ở Sơn Động, Lục Nam và phần đất dốc của Yên Thế. Loài cây được chọn \
        là keo lai mô, giổi xanh và lim xẹt, trong đó giổi xanh trồng xen ở chân đồi để người dân \
        có thu nhập từ hạt sau năm thứ tám.

        Hộ cam kết kéo dài chu kỳ từ 5 năm lên ít nhất 10 năm được hỗ trợ một lần 6 triệu đồng/ha, \
        chi trả làm hai đợt sau khi kiểm tra mật độ. Nếu khai thác sớm mà không vì thiên tai, hộ \
        phải hoàn trả phần hỗ trợ tương ứng với số năm còn thiếu.

        Tổng kinh phí dự kiến 318 tỷ đồng, gồm ngân sách tỉnh 40%, vốn lồng ghép 25%, còn lại do \
        doanh nghiệp chế biến ứng trước cho người trồng theo hợp đồng bao tiêu.
        """,
      authorLogin: "minh"),
    SampleText(
      portalCode: "bacgiang", kind: "news", categoryCode: "other",
      title: "Đội tuyển học sinh giỏi Vật lý của tỉnh lần đầu có hai em vào vòng chọn quốc tế",
      summary: """
        Hai học sinh lớp 12 cùng ôn luyện tại một phòng thí nghiệm tự lắp từ linh kiện thanh lý \
        của nhà máy.
        """,
      body: """
        Theo danh sách công bố ngày 17/11, tỉnh có hai học sinh lớp 12 được gọi dự vòng chọn đội \
        tuyển dự kỳ thi Olympic Vật lý quốc tế năm 2027. Từ trước đến nay, năm cao nhất tỉnh chỉ \
        có một em.

        Cả hai em học cùng nhóm thực nghiệm do thầy giáo Vũ Trọng Đoàn phụ trách. Phòng thí nghiệm \
        của nhóm được lắp từ dao động ký, nguồn điện và cảm biến mà một nhà máy điện tử ở khu công \
        nghiệp Vân Trung thanh lý rồi tặng lại trường năm 2024.

        Thầy Đoàn kể rằng ba tháng đầu học sinh chỉ sửa máy. Có chiếc nguồn phải thay đến bốn lần \
        tụ mới chạy ổn định, nhưng nhờ vậy các em hiểu sai số đến từ đâu, điều mà sách bài tập ít \
        nói tới.

        Vòng chọn diễn ra vào đầu tháng 3/2027. Sở Giáo dục và Đào tạo bố trí để hai em được ôn \
        tập trung từ giữa tháng 12, đồng thời vẫn dự các giờ Ngữ văn và Tiếng Anh cùng lớp.
        """,
      authorLogin: "quan"),
    SampleText(
      portalCode: "bacgiang", kind: "news", categoryCode: "statistics",
      title: """
        Chỉ số sản xuất công nghiệp mười tháng tăng 14,2%, linh kiện điện tử tiếp tục dẫn đầu
        """,
      summary: """
        Nhóm sản xuất linh kiện tăng 17,8%; may mặc phục hồi nhẹ trong khi phân bón giảm do thiếu \
        nguyên liệu nhập khẩu.
        """,
      body: """
        Theo số liệu vừa công bố của cơ quan thống kê, chỉ số sản xuất công nghiệp mười tháng đầu \
        năm của tỉnh tăng 14,2% so với cùng kỳ. Riêng tháng 10 tăng 11,6%, thấp hơn tháng 9 do số \
        ngày làm việc ít hơn và hai doanh nghiệp lớn dừng dây chuyền bảo dưỡng.

        Linh kiện điện tử tăng 17,8%, chiếm gần ba phần tư mức tăng chung. May mặc tăng 4,1% sau \
        hai quý giảm liên tiếp, nhờ các đơn hàng áo khoác giao trước mùa đông. Ngược lại, phân bón \
        và hóa chất giảm 6,3% vì giá lưu huỳnh nhập khẩu cao.

        Số lao động đang làm việc trong các khu công nghiệp đạt 241.600 người, tăng 9.800 người so \
        với đầu năm. Thu nhập bình quân 10,9 triệu đồng/tháng, chưa tính tiền tăng ca.

        Cơ quan thống kê lưu ý chỉ số tồn kho của ngành sản xuất pin mặt trời tăng 22%, phản ánh \
        việc chậm ký hợp đồng mới sau khi thị trường nhập khẩu thay đổi cách tính thuế.
        """,
      authorLogin: "minh"),
    SampleText(
      portalCode: "bacgiang", kind: "news", categoryCode: "other",
      title: "Ra mắt tuyến xe buýt điện số 07 nối ga Bắc Giang với khu công nghiệp Quang Châu",
      summary: """
        Tuyến dài 16,4 km, 22 điểm dừng, giá vé 9.000 đồng; công nhân mua vé tháng được giảm một \
        nửa trong quý I/2027.
        """,
      body: """
        Từ 5 giờ sáng 21/11, tuyến xe buýt điện số 07 bắt đầu đón khách giữa ga Bắc Giang và cổng \
        B khu công nghiệp Quang Châu. Tuyến có 22 điểm dừng trên quãng đường 16,4 km, chạy mỗi 20 \
        phút vào giờ cao điểm và 35 phút vào các giờ khác.

        Đơn vị khai thác đưa vào 14 xe, mỗi xe 60 chỗ, sàn thấp, có dốc gập cho xe lăn. Một lần \
        sạc ban đêm đủ cho 230 km, tương đương bảy lượt đi và về.

        Giá vé lượt 9.000 đồng, vé tháng 270.000 đồng. Trong ba tháng đầu năm 2027, người có thẻ \
        công nhân được giảm nửa giá vé tháng từ nguồn hỗ trợ của ngân sách tỉnh và công đoàn các \
        khu công nghiệp.

        Lịch xe chạy được dán tại từng điểm dừng và cập nhật trên trang thông tin của Sở Xây dựng; \
        hành khách phản ánh xe bỏ chuyến qua tổng đài ghi phía sau ghế lái.
        """,
      authorLogin: "ly"),
    SampleText(
      portalCode: "bacgiang", kind: "news", categoryCode: "dissemination",
      title: """
        Phát động cuộc thi viết tìm hiểu Luật Đất đai dành cho trưởng thôn, tổ trưởng dân phố
        """,
      summary: """
        Cuộc thi nhận bài đến hết ngày 31/01/2027, khuyến khích kể lại một tình huống có thật đã \
        hòa giải thành ở cơ sở.
        """,
      body: """
        Sở Tư pháp phát động cuộc thi viết “Đất đai và tình làng nghĩa xóm” dành cho trưởng thôn, \
        tổ trưởng tổ dân phố và thành viên tổ hòa giải trên địa bàn tỉnh.

        Thay vì trả lời câu hỏi có sẵn, người dự thi kể lại một vụ việc về ranh giới, lối đi \
        chung, thừa kế hoặc chuyển nhượng mà mình đã trực tiếp hòa giải, nêu điều luật áp dụng và \
        bài học rút ra. Bài dài không quá 2.000 chữ, viết tay hay đánh máy đều được; tên các bên \
        phải thay đổi để giữ bí mật đời tư.

        Ban tổ chức trao 1 giải nhất 10 triệu đồng, 3 giải nhì, 6 giải ba và 20 giải khuyến khích. \
        Những bài tốt được in thành tập tình huống, phát cho 2.124 tổ hòa giải trong tỉnh.

        Bài gửi về phòng tư pháp cấp huyện hoặc hộp thư của cuộc thi trước 17 giờ ngày 31/01/2027. \
        Kết quả công bố trong tháng 4.
        """,
      authorLogin: "ha"),
    SampleText(
      portalCode: "bacgiang", kind: "news", categoryCode: "other",
      title: """
        Khởi công nhà ở xã hội cho công nhân thuê tại phường Nếnh, giá dự kiến 45.000 đồng/m2
        """,
      summary: """
        Dự án 1.080 căn, diện tích 32 - 58 m2, có nhà trẻ 300 chỗ ngay trong khuôn viên, dự kiến \
        đón người ở từ cuối năm 2028.
        """,
      body: """
        Sáng 19/11, dự án nhà ở xã hội chỉ để cho thuê được khởi công tại phường Nếnh, thị xã Việt \
        Yên. Khu nhà gồm năm tòa cao chín tầng với 1.080 căn hộ, nằm cách khu công nghiệp Đình \
        Trám 1,2 km.

        Điểm khác với các dự án trước là chủ đầu tư không được bán căn nào. Giá thuê dự kiến \
        45.000 đồng/m2 mỗi tháng, tức một căn 32 m2 hết khoảng 1,44 triệu đồng; mức này do tỉnh \
        phê duyệt và được rà soát hai năm một lần.

        Trong khuôn viên có nhà trẻ 300 chỗ nhận trẻ từ 12 tháng tuổi, đón từ 6 giờ 30 và trả muộn \
        đến 20 giờ để phù hợp ca làm việc. Tầng một của hai tòa dành cho siêu thị, trạm y tế và \
        phòng sinh hoạt chung.

        Công nhân có hợp đồng từ một năm trở lên, chưa có nhà trong tỉnh được đăng ký từ quý \
        II/2028. Việc xét chọn công khai theo thang điểm, trong đó gia đình có con nhỏ và lao động \
        nữ nuôi con một mình được cộng điểm cao nhất.
        """,
      authorLogin: "quan"),
    SampleText(
      portalCode: "bacgiang", kind: "news", categoryCode: "disclosure-list",
      title: "Công bố danh mục 214 loại thông tin các cơ quan trong tỉnh phải công khai",
      summary: """
        Danh mục ghi rõ nơi đăng, thời điểm và thời hạn công khai của từng loại thông tin, người \
        dân tra được theo tên cơ quan.
        """,
      body: """
        Văn phòng UBND tỉnh vừa công bố danh mục thông tin phải công khai của các cơ quan thuộc \
        tỉnh, gồm 214 loại, xếp theo 13 nhóm. Với mỗi loại, danh mục nêu địa chỉ đăng, hình thức, \
        thời điểm bắt đầu và thời hạn công khai.

        So với bản năm 2024, danh mục bổ sung 31 loại, chủ yếu về kết quả lựa chọn nhà thầu, giá \
        đất cụ thể từng dự án và số liệu quan trắc môi trường. Bốn loại được bỏ vì đã có trên Cổng \
        Dịch vụ công quốc gia, cổng của tỉnh chỉ dẫn đường liên kết.

        Người dân có thể tìm theo tên cơ quan hoặc theo việc mình cần, chẳng hạn “giá bồi thường \
        cây vải” hay “kết luận thanh tra trường học”. Loại nào quá hạn mà chưa thấy đăng, người \
        đọc bấm nút phản ánh; yêu cầu được chuyển thẳng đến ban biên tập của cơ quan chịu trách \
        nhiệm.

        Các sở và UBND cấp huyện phải rà lại danh mục của mình trước ngày 20/12 và báo cáo những \
        loại chưa thể công khai kèm lý do.
        """,
      authorLogin: "ha"),
  ]
}
