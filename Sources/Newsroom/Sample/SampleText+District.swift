extension SampleText {
  /// Texts of the district.
  static let district: [SampleText] = [
    SampleText(
      portalCode: "lucngan", kind: "news", categoryCode: "other",
      title: "Lục Ngạn gặp mặt 118 doanh nghiệp, hộ kinh doanh bàn chuyện kho lạnh dùng chung",
      summary: """
        Huyện đề xuất ba kho lạnh 500 tấn đặt cạnh điểm cân vải, vận hành theo giờ để giảm cảnh xe \
        chờ xuyên đêm.
        """,
      body: """
        Sáng 17/11, UBND huyện Lục Ngạn gặp mặt 118 doanh nghiệp và hộ kinh doanh nông sản. Thay \
        cho báo cáo dài, buổi gặp dành hai phần ba thời gian cho các chủ điểm cân nói về mùa vụ đã \
        qua.

        Ý kiến được nhắc lại nhiều nhất là thiếu chỗ hạ nhiệt. Vải cắt buổi sáng phải bán trước \
        trưa, người mua biết vậy nên ép giá sau 10 giờ. Chủ tịch UBND huyện Giáp Hồng Lam đề xuất \
        ba kho lạnh 500 tấn, cho thuê theo giờ, mức dự kiến 120 đồng mỗi cân một đêm.

        Chín doanh nghiệp đăng ký góp vốn ngay tại hội nghị. Đất đặt kho lấy từ ba trụ sở cũ bỏ \
        trống sau sắp xếp.

        Phương án tài chính gửi các bên góp ý trước ngày 10/12, phấn đấu có một kho chạy thử vào \
        vụ vải sớm 2027.
        """,
      authorLogin: "quan"),
    SampleText(
      portalCode: "lucngan", kind: "news", categoryCode: "procedure",
      title: "Huyện Lục Ngạn trả kết quả thủ tục tại nhà cho người cao tuổi sống một mình",
      summary: """
        Mỗi chiều thứ Sáu, cán bộ một cửa đi cùng bưu tá tới tận thôn; sau hai tháng đã phục vụ \
        203 lượt người.
        """,
      body: """
        Từ giữa tháng Chín, bộ phận một cửa huyện Lục Ngạn dành chiều thứ Sáu để trả kết quả và \
        nhận hồ sơ tại nhà cho người từ 75 tuổi sống một mình hoặc người khuyết tật nặng.

        Danh sách do trưởng thôn lập, cán bộ đi cùng bưu tá vì bưu tá thuộc từng ngõ. Xe máy mang \
        theo máy in nhỏ, máy lấy dấu vân tay và thiết bị ký số. Những việc được làm nhiều nhất là \
        trợ cấp người cao tuổi, cấp lại thẻ bảo hiểm y tế, xác nhận cư trú.

        Cụ La Thị Khi ở thôn Bừng, 88 tuổi, nhận thẻ mới đúng hôm trời mưa. Cụ đòi trả tiền xăng \
        nhưng anh em chỉ nhận chùm nhãn khô.

        Hai tháng phục vụ được 203 lượt, bình quân mỗi chuyến bảy hộ. Huyện đang đề nghị thêm một \
        bộ thiết bị cho sáu xã phía đông.
        """,
      authorLogin: "quan"),
    SampleText(
      portalCode: "lucngan", kind: "news", categoryCode: "other",
      title: "Hơn 300 vận động viên dự giải chạy Đường hoa vải thiều lần thứ ba",
      summary: """
        Cự ly 21 km đi xuyên năm xã, người về đích nhận huy chương gỗ vải và một cây giống.
        """,
      body: """
        Giải chạy Đường hoa lần thứ ba dự kiến tổ chức ngày 14/3/2027, khi vải nở trắng đồi. Đến \
        nay 312 người đã ghi tên, trong đó 41 người nước ngoài.

        Đường chạy 21 km xuyên qua năm xã, có bảy trạm nước do hội phụ nữ phụ trách. Năm nay bỏ \
        chai nhựa, người chạy mang cốc gấp. Cự ly 5 km mở riêng cho học sinh và người trên 60 \
        tuổi.

        Ban tổ chức cam kết không chặt, không tỉa cành để lấy khung hình, hộ có vườn sát đường \
        nhận 500.000 đồng tiền trông xe và dọn rác. Ong đang mùa lấy mật nên người dị ứng cần báo \
        trước.

        Huy chương làm từ gỗ cành vải đốn tỉa. Người hoàn thành chặng đua được tặng một cây giống \
        có mã, sau này tra được nó trồng ở đâu.
        """,
      authorLogin: "ly"),
    SampleText(
      portalCode: "lucngan", kind: "news", categoryCode: "other",
      title: "Bàn giao 19 ngôi nhà cho hộ nghèo ở vùng hồ Cấm Sơn trước đợt rét",
      summary: """
        Nhà ba gian, mái tôn chống nóng, móng cao hơn đỉnh lũ năm 2024; chủ hộ tự chọn hướng và \
        mẫu cửa.
        """,
      body: """
        Ngày 20/11, huyện Lục Ngạn bàn giao 19 ngôi nhà cho hộ nghèo, cận nghèo ở hai xã ven hồ \
        Cấm Sơn. Mỗi căn rộng 48 m2, móng cao hơn mức lũ lịch sử 0,6 m.

        Kinh phí bình quân 118 triệu đồng, trong đó 80 triệu từ quỹ vì người nghèo, phần còn lại \
        là công và vật liệu do anh em họ hàng góp. Chủ nhà được chọn một trong bốn mẫu, tự quyết \
        hướng cửa, màu sơn; ba hộ xin giữ lại cột gỗ của nhà cũ để làm hiên.

        Anh Hứa Văn Pảo, bị mất một tay vì tai nạn lao động, được thiết kế bếp thấp và tay nắm cửa \
        dài. Đêm đầu tiên ngủ nhà mới, con gái anh hỏi sao không nghe tiếng mưa.

        Còn bảy hộ trong danh sách sẽ hoàn thành trước 20/01/2027.
        """,
      authorLogin: "quan"),
    SampleText(
      portalCode: "lucngan", kind: "news", categoryCode: "statistics",
      title: "Vụ vải 2026 của Lục Ngạn: sản lượng 102.000 tấn, tỷ lệ chế biến lần đầu vượt 20%",
      summary: """
        Giá bình quân 29.400 đồng/kg; phần lãi tăng thêm chủ yếu từ vải sấy lạnh và nước ép, không \
        phải từ quả tươi.
        """,
      body: """
        Phòng chuyên môn huyện Lục Ngạn vừa tổng kết vụ vải 2026. Sản lượng đạt 102.000 tấn, giá \
        bình quân 29.400 đồng một cân, tổng giá trị tính cả dịch vụ khoảng 4.650 tỷ đồng.

        Lần đầu tiên tỷ lệ đưa vào chế biến vượt 20%, gồm sấy truyền thống 11%, sấy lạnh 5%, nước \
        ép và đông lạnh 4%. Một cân vải loại hai bán tươi được 12.000 đồng, qua sấy lạnh thành sản \
        phẩm trị giá 31.000 đồng tính quy đổi.

        Xuất khẩu chiếm 46% lượng tiêu thụ. Ba lô hàng đi đường biển bị trả về do nhiệt độ \
        container dao động, thiệt hại chừng 2,7 tỷ đồng; doanh nghiệp và hãng tàu đang thương \
        lượng.

        Huyện đề nghị vụ tới giãn lịch thu hoạch bằng cách tỉa hoa ở 15% diện tích, tránh dồn ứ \
        trong mười ngày giữa tháng Sáu.
        """,
      authorLogin: "ly"),
    SampleText(
      portalCode: "lucngan", kind: "news", categoryCode: "organization",
      title: "Lục Ngạn sắp xếp lại 31 trụ sở dôi dư, ưu tiên làm trường học và nhà văn hóa",
      summary: """
        Mười hai trụ sở chuyển công năng, sáu trụ sở đấu giá, số còn lại giữ làm nhà công vụ và \
        điểm sơ tán.
        """,
      body: """
        UBND huyện Lục Ngạn thông qua phương án sử dụng 31 trụ sở dôi dư sau sắp xếp đơn vị. \
        Nguyên tắc là hỏi dân quanh đó trước, tính tiền sau.

        Kết quả lấy phiếu tại 14 thôn cho thấy nhu cầu lớn nhất là phòng học mầm non và chỗ chơi \
        cho trẻ. Vì thế 12 trụ sở được chuyển thành trường, nhà văn hóa hoặc trạm khuyến nông. Sáu \
        khu đất mặt đường đưa ra đấu giá trong năm 2027, dự kiến thu 64 tỷ đồng để sửa những nơi \
        còn lại.

        Bốn trụ sở ở vị trí cao được giữ làm điểm sơ tán mùa lũ, có giếng và máy phát. Các căn nhà \
        cấp bốn đã hỏng kết cấu thì phá dỡ trồng cây.

        Danh sách, diện tích, ảnh hiện trạng từng nơi được đăng kèm để người dân theo dõi.
        """,
      authorLogin: "quan"),
    SampleText(
      portalCode: "lucngan", kind: "news", categoryCode: "locality",
      title: "Phát hiện hai giếng cổ lát đá ong khi nạo vét ao làng ở xã Phượng Sơn",
      summary: "Giếng sâu 5,2 m, xếp đá không vữa; mẫu gỗ lót đáy đang được xác định niên đại.",
      body: """
        Khi nạo vét ao đình ở xã Phượng Sơn ngày 09/11, máy xúc chạm phải vòng đá ong đường kính \
        1,4 m. Chủ máy dừng tay và báo cho xã ngay, nhờ thế công trình không bị vỡ.

        Đoàn khảo sát của Bảo tàng tỉnh xác định có hai giếng cách nhau 11 m, sâu 5,2 m, đá xếp \
        khô thành hình chum. Dưới đáy còn khung gỗ hình vuông và mảnh gốm men nâu. Mẫu gỗ được gửi \
        phân tích, kết quả sau hai tháng.

        Người già trong làng kể đời ông nội đã nghe câu “giếng Đực, giếng Cái”, nhưng không ai \
        biết ở đâu. Xã dựng rào tre bảo vệ, cử tổ dân phòng trông đêm.

        Phương án ban đầu là giữ một giếng lộ thiên, lấp cát bảo quản giếng còn lại. Anh lái máy \
        Tăng Văn Bắc được thưởng 5 triệu đồng theo quy định về phát hiện di sản.
        """,
      authorLogin: "ly"),
    SampleText(
      portalCode: "lucngan", kind: "announcement", categoryCode: "plan",
      title: "Lịch chợ phiên vùng cao Tân Sơn tháng Chạp và phương án phân luồng, giữ xe miễn phí",
      summary: """
        Chợ họp thêm hai phiên trước Tết; xe tải dừng ở bãi Cầu Trắng, có xe điện đưa khách vào.
        """,
      body: """
        UBND huyện Lục Ngạn thông báo chợ phiên Tân Sơn tháng Chạp năm Bính Ngọ họp vào các ngày \
        mồng 5, 10, 15, 20, 23, 25 và 28 âm lịch, từ 5 giờ đến 13 giờ.

        Ô tô trên 16 chỗ và xe tải gửi tại bãi Cầu Trắng, miễn phí; bốn xe điện chở khách vào cổng \
        chợ, người mang gùi được lên trước. Xe máy gửi tại sân trường cũ, mỗi xe nhận một thẻ màu \
        theo khu.

        Bà con mang gà, lợn giống phải có vòng chân hoặc giấy tiêm phòng. Quầy cân chuẩn đặt cạnh \
        trạm biến áp, ai nghi ngờ thì cân lại tại chỗ. Cấm bán pháo, dao kiếm, thú rừng.

        Khu chơi cho trẻ và điểm nhận người lạc ở nhà văn hóa; loa nhắc ba thứ tiếng Kinh, Nùng, \
        Sán Chí.
        """,
      authorLogin: "quan"),
    SampleText(
      portalCode: "lucngan", kind: "announcement", categoryCode: "project",
      title: "Công khai phương án bồi thường đường nối quốc lộ 31 với khu kho lạnh Hồng Giang",
      summary: """
        Thu hồi 6,8 ha của 94 hộ; niêm yết 20 ngày, hộ nào kiểm đếm sai được đo lại miễn phí.
        """,
      body: """
        Trung tâm Phát triển quỹ đất huyện công khai phương án bồi thường, hỗ trợ dự án đường nối \
        quốc lộ 31 với khu kho lạnh Hồng Giang. Tuyến dài 2,3 km, thu hồi 6,8 ha đất của 94 hộ, \
        phần lớn là vườn vải.

        Tổng giá trị phương án 71,4 tỷ đồng. Mỗi hộ nhận một bản riêng, ghi số gốc cây, tuổi, \
        đường kính tán và đơn giá; chữ to, có ảnh từng gốc trên 5 triệu đồng. Ba hộ phải chuyển \
        nhà được bố trí lô tái định cư cách nơi cũ 400 m.

        Niêm yết tại trụ sở xã và nhà văn hóa từ 23/11 đến 13/12. Ai thấy sai báo tổ kiểm đếm, \
        trong năm ngày sẽ đo lại trước sự chứng kiến của thôn.

        Đối thoại trực tiếp vào 19 giờ ngày 04/12. Không nhận ý kiến truyền miệng qua người thứ \
        ba.
        """,
      authorLogin: "quan"),
    SampleText(
      portalCode: "lucngan", kind: "administrative-document",
      categoryCode: "administrative-document",
      title: """
        Quyết định 3102/QĐ-UBND huyện giao chỉ tiêu thu ngân sách bổ sung cho các xã, thị trấn
        """,
      summary: """
        Bổ sung 26,5 tỷ đồng từ đấu giá đất, phân theo khả năng từng nơi; phần vượt được giữ lại \
        70%.
        """,
      body: """
        UBND huyện Lục Ngạn giao bổ sung chỉ tiêu thu ngân sách năm 2026 với tổng số 26,5 tỷ đồng, \
        trong đó tiền sử dụng đất 22 tỷ đồng, phí và lệ phí 4,5 tỷ đồng.

        Thị trấn Chũ, xã Phượng Sơn và xã Quý Sơn nhận phần lớn nhất do có khu đấu giá. Bốn xã \
        vùng cao không bị giao thêm.

        Số thu vượt chỉ tiêu được để lại xã 70%, chỉ chi cho đường thôn, mương nước và trường học; \
        không mua xe, không sửa phòng làm việc.

        Chi cục thuế khu vực cùng chủ tịch UBND xã rà soát hộ nợ tiền sử dụng đất, lập lịch trả \
        dần cho hộ khó khăn. Báo cáo kết quả trước ngày 31/12/2026.
        """,
      authorLogin: "quan",
      fields: [
        "number": "3102/QĐ-UBND",
        "form": "Quyết định",
        "issuer": "UBND huyện Lục Ngạn",
        "signer": "Giáp Hồng Lam",
        "issued": "2026-11-10",
        "effective": "2026-11-10",
        "abstract": "Giao chỉ tiêu thu ngân sách bổ sung năm 2026 cho các xã, thị trấn",
      ]),
    SampleText(
      portalCode: "lucngan", kind: "administrative-document",
      categoryCode: "administrative-document",
      title: "Công văn 1876/UBND-NN về dập dịch tả lợn châu Phi, không để lây sang vùng giáp ranh",
      summary: """
        Huyện lập vành đai 3 km quanh khu vực giáp Lạng Giang, tạm dừng chợ lợn giống trong 21 \
        ngày.
        """,
      body: """
        Do ổ dịch ở xã Tiên Lục cách địa giới huyện chưa đầy 9 km đường chim bay, UBND huyện yêu \
        cầu các xã Phượng Sơn, Quý Sơn, Nam Dương thực hiện ngay:

        - tạm dừng chợ lợn giống 21 ngày kể từ 19/11;
        - thống kê từng hộ nuôi, dán số điện thoại thú y ở cổng chuồng;
        - cấp 900 lít thuốc sát trùng cho hộ dưới mười con;
        - hướng dẫn hố chôn, chọn sẵn vị trí cao, xa giếng.

        Cán bộ xã không đi từ chuồng này sang chuồng khác trong cùng buổi. Hộ khai báo muộn làm \
        lây lan sẽ không được xét hỗ trợ.

        Phòng tài chính tạm ứng 350 triệu đồng từ dự phòng ngân sách.
        """,
      authorLogin: "quan",
      fields: [
        "number": "1876/UBND-NN",
        "form": "Công văn",
        "issuer": "UBND huyện Lục Ngạn",
        "signer": "Vi Thị Hường",
        "issued": "2026-11-18",
        "abstract": "Về việc tập trung phòng, chống bệnh dịch tả lợn châu Phi tại vùng giáp ranh",
      ]),
    SampleText(
      portalCode: "lucngan", kind: "answer", categoryCode: "procedure",
      title: "Trả lời bạn đọc: mở homestay trong vườn vải cần giấy tờ gì và có bắt buộc bể bơi",
      summary: """
        Không có quy định nào bắt buộc bể bơi; cần đăng ký kinh doanh, phòng cháy, an toàn thực \
        phẩm và khai báo lưu trú.
        """,
      body: """
        **Câu hỏi** (bạn đọc ở xã Hồng Giang): Tôi muốn sửa nhà sàn thành năm phòng đón khách. \
        Người môi giới nói phải xây bể bơi mới được cấp phép, đúng không?

        **Trả lời:** Thông tin ấy không đúng. Nhà ở có phòng cho khách du lịch thuê không bị yêu \
        cầu bể bơi. Các việc anh cần làm gồm bốn bước.

        Một là đăng ký hộ kinh doanh tại huyện, ba ngày. Hai là tự kiểm tra theo bảng an toàn cháy \
        của công an, trang bị bình và lối thoát thứ hai cho tầng trên. Ba là xác nhận kiến thức an \
        toàn thực phẩm nếu nấu ăn. Bốn là khai báo khách lưu trú qua phần mềm trước 23 giờ.

        Đất vườn chỉ được dựng chòi nghỉ không móng; muốn xây phòng mới phải có đất ở. Huyện mở \
        lớp miễn phí cho chủ homestay vào ngày 08/12, anh đăng ký tại phòng văn hóa.
        """,
      authorLogin: "quan"),
    SampleText(
      portalCode: "lucngan", kind: "answer", categoryCode: "dissemination",
      title: "Trả lời bạn đọc: ong nuôi bị chết do nhà bên phun thuốc, bắt đền theo căn cứ nào",
      summary: """
        Người phun thuốc phải báo trước 48 giờ cho chủ đàn trong bán kính 2 km; không báo mà gây \
        thiệt hại thì bồi thường.
        """,
      body: """
        **Câu hỏi** (bạn đọc ở xã Giáp Sơn): Nhà tôi có 120 đàn ong. Tuần trước vườn bên phun \
        thuốc lúc hoa nở, ong chết trắng đất. Chủ vườn bảo phun trên đất của họ thì không ai cấm.

        **Trả lời:** Quy ước vùng nuôi ong của huyện, được 14 xã ký, yêu cầu báo trước 48 giờ và \
        phun sau 17 giờ. Việc sử dụng thuốc cấm trong thời kỳ nở hoa còn trái quy định về bảo vệ \
        thực vật.

        Bác nên thu khoảng 200 con ong chết, bọc giấy, để ngăn đá; chụp ảnh cửa tổ có ngày giờ; \
        mời trưởng thôn lập biên bản. Trạm trồng trọt sẽ lấy mẫu phân tích, phí 600.000 đồng được \
        quỹ hội nuôi ong tạm ứng.

        Nếu hòa giải ở thôn không thành, bác có quyền khởi kiện đòi bồi thường giá trị đàn ong và \
        sản lượng mật đã mất.
        """,
      authorLogin: "quan"),
    SampleText(
      portalCode: "lucngan", kind: "photo-set", categoryCode: "other",
      title: "Bốn mùa trên một sườn đồi vải ở Giáp Sơn (12 ảnh)",
      summary: "Cùng một chỗ đứng, cùng một ống kính, mỗi tháng một tấm trong suốt một năm.",
      body: """
        Tác giả đóng một chiếc cọc ở mép đồi và trở lại đó vào ngày mồng một dương lịch hằng \
        tháng.

        ![Đồi vải trơ cành, đất đỏ vừa xới](anh/doi-vai-01.jpg)

        *Tháng Một. Người trồng khoanh vỏ, cả quả đồi im như đang nhịn.*

        ![Hoa vải nở vàng nhạt, thùng ong xếp dưới gốc](anh/doi-vai-03.jpg)

        *Tháng Ba. Ong về từ bốn tỉnh, người lạ đi đường phải đóng cửa kính.*

        ![Quả chín đỏ, thang tre dựng kín sườn đồi](anh/doi-vai-06.jpg)

        *Tháng Sáu. Đếm được 64 chiếc thang trong một khung hình.*

        ![Sương phủ, lá non tím trên những cành mới tỉa](anh/doi-vai-11.jpg)

        *Tháng Mười Một. Lộc thu tím lại vì rét, đó là tín hiệu tốt cho mùa sau.*
        """,
      authorLogin: "ly"),
    SampleText(
      portalCode: "lucngan", kind: "interview", categoryCode: "other",
      title: "Trưởng Ban biên tập Cổng thông tin Lục Ngạn: “Viết để bà con đọc được dưới gốc vải”",
      summary: """
        Bà Chu Thị Phượng kể về việc bỏ tin hội nghị, thêm bản đọc tiếng Nùng và đo người đọc theo \
        thôn.
        """,
      body: """
        Cổng thông tin điện tử huyện Lục Ngạn có lượng truy cập tăng gấp ba sau một năm. Chúng tôi \
        hỏi chuyện bà Chu Thị Phượng, Trưởng Ban biên tập.

        **Hỏi:** *Chị bỏ tin hội nghị thật à?*

        **Đáp:** Không bỏ, mà đổi. Tin hội nghị chỉ còn ba câu: họp gì, quyết gì, dân phải làm gì. \
        Phần phát biểu ai cần thì mở tệp đính kèm. Ban đầu cũng có anh em tự ái.

        **Hỏi:** *Bản đọc tiếng Nùng do ai làm?*

        **Đáp:** Hai cô giáo về hưu, thu bằng điện thoại trong tủ quần áo cho khỏi vang. Mỗi tuần \
        năm tin, phát lại trên loa thôn lúc sáu giờ chiều. Có cụ nghe xong gọi lên hỏi giá thuốc \
        chuột.

        **Hỏi:** *Làm sao chị biết bà con đọc?*

        **Đáp:** Tôi không xem tổng lượt. Tôi xem có bao nhiêu thôn không ai mở tin nào trong \
        tuần. Đầu năm là 74 thôn, giờ còn 19. Thôn nào trắng thì mình xuống tận nơi hỏi cần gì.
        """,
      authorLogin: "quan"),
  ]
}
