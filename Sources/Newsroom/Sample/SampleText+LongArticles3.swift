extension SampleText {
  /// The long ones, 600 to 800 words each, from all portals.
  static let longTexts3: [SampleText] = [
    SampleText(
      portalCode: "lucngan", kind: "article", categoryCode: "other",
      title: "Người giữ điệu Soong hao bên hồ Khuôn Thần",
      summary: """
        Câu hát giao duyên của người Nùng từng chỉ còn trong trí nhớ vài cụ bà; nay một câu lạc bộ \
        46 người hát vào tối mồng mười hằng tháng.
        """,
      body: """
        Hồ Khuôn Thần buổi chiều lặng như tờ giấy. Trên chiếc sàn gỗ nhô ra mặt nước, bà Lý Thị \
        Phảy hắng giọng, đưa tay lên che tai trái rồi cất tiếng. Câu hát dài, đi lên một quãng rồi \
        đổ xuống thành một tiếng ngân mỏng. Bên kia hồ, sau một khoảng im, có tiếng đáp lại. Người \
        đáp là cháu ngoại bà, năm nay mười sáu tuổi.

        Soong hao trong tiếng Nùng có nghĩa là hát đôi. Ngày trước, trai gái hai bản hát với nhau \
        trong phiên chợ xuân, bên này hỏi, bên kia thưa, thua câu phải mời rượu. Có cặp hát ba đêm \
        không hết. Bà Phảy lấy chồng nhờ một câu đối mà mãi sau này bà mới thú nhận là học lỏm của \
        chị gái.

        ## Hai trăm linh sáu câu

        Năm 2016, khi phòng văn hóa huyện đi kiểm kê, cả xã chỉ còn năm người thuộc quá hai mươi \
        câu, tất cả đều trên bảy mươi tuổi. Lời hát bằng tiếng Nùng cổ, nhiều chữ lớp trẻ nghe \
        không hiểu. Chợ xuân vẫn họp, nhưng loa kẹo kéo át hết.

        Anh Vi Văn Thụ, khi ấy là bí thư đoàn xã, mượn chiếc máy ghi âm của đài huyện. Anh đi từng \
        nhà, ngồi bên bếp, bật máy rồi nhóm lửa cùng các cụ. Có buổi chỉ ghi được hai câu vì người \
        già hay quên, phải kể hết chuyện mùa màng mới nhớ ra. Bốn năm như vậy, anh ghi được 206 \
        câu, viết lại bằng chữ quốc ngữ theo âm, kèm nghĩa.

        Cuốn sổ chép tay ấy giờ là tài liệu chính của câu lạc bộ. Bìa sổ đã thay ba lần. Trang nào \
        cũng có vết mỡ hoặc tàn than, anh Thụ không lau, nói để biết câu ấy sinh ra ở bếp nhà ai.

        ## Học hát trước, học nghĩa sau

        Câu lạc bộ thành lập mùa xuân 2021 với mười một người, bây giờ có bốn mươi sáu, một phần \
        ba dưới hai mươi tuổi. Họ tập vào tối mồng mười âm lịch, lúc trăng đã sáng mà chưa muộn \
        việc nhà.

        Cách dạy của bà Phảy khác sách vở. Bà không giảng nghĩa trước. Người học nhắm mắt nghe, \
        bắt chước hơi thở, chỗ nào luyến, chỗ nào nghỉ, hết mươi buổi mới được cầm lời. Theo bà, \
        biết nghĩa sớm quá thì cái miệng cứ muốn chạy trước cái tai. Nhóm học sinh trung học ban \
        đầu cười rúc rích, đến buổi thứ tư thì im phăng phắc.

        Một giáo viên âm nhạc giúp ký âm lại ba mươi câu. Anh nhận xét thang âm của Soong hao có \
        những nốt nằm giữa hai phím đàn, ghi ra năm dòng kẻ thì mất đi nửa hồn. Vì vậy mỗi bản ký \
        âm đều đi kèm một mã để nghe tiếng thật.

        ## Hát cho khách, hát cho mình

        Từ khi khu du lịch ven hồ mở lại, công ty lữ hành ngỏ ý mời câu lạc bộ diễn phục vụ khách, \
        mỗi tối cuối tuần một suất. Cả nhóm họp hai lần mới quyết. Họ nhận lời nhưng đặt ra ba \
        điều: không rút ngắn câu hát cho vừa giờ, không mặc trang phục của dân tộc khác cho đẹp \
        ảnh, và tối mồng mười không diễn, vì tối ấy hát cho nhau.

        Tiền công mỗi suất hai triệu rưỡi, một nửa chia đều, nửa kia góp vào quỹ mua vải chàm cho \
        thành viên nhỏ tuổi. Khách phần đông nghe không hiểu lời, nhưng nhiều người ở lại sau cùng \
        để hỏi chuyện. Một nhóm sinh viên đã quay lại ba lần, giúp làm phụ đề.

        ## Tiếng đáp lại

        Mặt trời xuống sau rặng thông. Bà Phảy hát câu cuối, câu tiễn. Nghĩa của nó, anh Thụ dịch \
        khẽ cho chúng tôi nghe: nước hồ đầy rồi lại vơi, người về nhớ mang theo ngọn gió. Bên kia \
        mặt nước, cô cháu gái đáp, giọng còn non, hụt hơi ở chữ áp chót.

        Bà quay lại cười, mắt lấp lánh: “Hụt cũng được. Miễn là có đứa đáp”.
        """,
      authorLogin: "quan"),
    SampleText(
      portalCode: "lucngan", kind: "article", categoryCode: "other",
      title: "Mã vùng trồng không phải tấm bùa: hai vụ vải và bài học từ chín vườn bị dừng",
      summary: """
        Chín vườn ở Lục Ngạn bị tạm dừng mã vì thiếu nhật ký; một năm sau, chính họ đi giúp hàng \
        xóm ghi chép.
        """,
      body: """
        Tờ thông báo dừng mã vùng trồng đến vào một buổi trưa tháng Sáu, đúng lúc xe lạnh đã đỗ \
        ngoài ngõ. Ông Đàm Quang Tuyến đọc xong, lặng lẽ bảo người làm dỡ mười hai tạ vải xuống. \
        Chuyến hàng ấy bán ở chợ trong ngày, giá bằng một phần ba.

        Chín vườn cùng bị dừng hôm đó, tổng cộng 31 ha. Không vườn nào dùng thuốc cấm. Lỗi nằm ở \
        chỗ khác: lần kiểm tra đột xuất phát hiện nhật ký canh tác được viết một mạch, cùng một \
        màu mực, cho cả bốn tháng.

        ## Vì sao người trồng vải ngại viết

        Cán bộ kỹ thuật Giáp Thị Ngân, người theo vùng này sáu năm, không trách bà con. Chị nói \
        mẫu nhật ký cũ có mười chín cột, phần lớn là thuật ngữ: hoạt chất, thời gian cách ly, mã \
        lô. Người lao động chân tay cầm bút lúc chín giờ tối, mắt díp lại, điền được ba cột là \
        giỏi. Viết dồn không phải vì gian dối mà vì mẫu giấy không được làm cho họ.

        Sau vụ dừng mã, chị Ngân ngồi với ông Tuyến và tám chủ vườn kia suốt ba buổi tối. Họ gạch \
        dần. Cột nào suy ra được từ cột khác thì bỏ; tên thuốc thay bằng ảnh chụp nhãn; ngày tháng \
        để điện thoại tự ghi. Còn lại năm cột. Mẫu năm cột ấy được gửi lên cơ quan bảo vệ thực \
        vật, sau hai lần chỉnh sửa thì được chấp nhận.

        ## Ba người một nhóm

        Giấy tờ gọn chưa đủ. Vấn đề tiếp theo là ai nhắc ai. Kinh nghiệm từ nhóm tiết kiệm của phụ \
        nữ trong thôn được mang sang: ba hộ liền vườn lập thành một nhóm, tối thứ Bảy đổi điện \
        thoại cho nhau xem. Vườn nào trống quá bốn ngày mà có phun hoặc bón, hai người kia hỏi. \
        Không có phạt tiền, chỉ có hỏi.

        Ông Tuyến kể tuần đầu ông bực, cảm giác như đi học lại. Đến tuần thứ năm, nhờ người bên \
        cạnh hỏi, ông phát hiện mình pha nhầm loại thuốc có thời gian cách ly mười bốn ngày trong \
        khi chỉ còn chín ngày là hái. Ông lùi thu hoạch lại, mất một chuyến xe nhưng giữ được cả \
        vụ.

        ## Khi nước nhập khẩu quay lại

        Tháng Năm năm nay, đoàn kiểm tra của nước nhập khẩu đến. Họ không xem phòng trưng bày, đi \
        thẳng ra đồi, chỉ bất kỳ một gốc cây và đề nghị cho biết gốc ấy được phun gì trong sáu \
        mươi ngày qua. Con trai ông Tuyến mở điện thoại, kéo xuống, đưa. Trưởng đoàn gật đầu, hỏi \
        thêm một câu về giếng nước rồi sang vườn khác.

        Cả chín vườn được khôi phục mã. Vụ này họ xuất được 214 tấn, giá bình quân 41.000 đồng một \
        cân.

        ## Bài học không nằm trong giấy chứng nhận

        Ủy ban nhân dân huyện thống kê toàn vùng hiện có 152 mã số, phủ 7.800 ha. Nhưng lãnh đạo \
        phòng nông nghiệp nói thẳng trong hội nghị vừa rồi: mã số không phải tấm bùa dán lên là \
        bán được hàng. Nó là lời hứa, và người mua có quyền bất ngờ đến xem lời hứa ấy còn không.

        Từ tháng Mười, chín chủ vườn từng bị dừng được mời làm hướng dẫn viên cho sáu xã lân cận, \
        mỗi buổi nhận 200.000 đồng. Ông Tuyến bao giờ cũng mang theo tờ thông báo năm xưa, ép nhựa \
        cẩn thận. Ông đưa cho mọi người chuyền tay nhau trước khi nói câu đầu tiên.

        Có người hỏi sao không cất đi cho đỡ xấu hổ. Ông bảo: để nhớ mười hai tạ vải dỡ xuống giữa \
        trưa nặng thế nào.
        """,
      authorLogin: "ly"),
    SampleText(
      portalCode: "quyson", kind: "article", categoryCode: "other",
      title: "Đường thôn Bắc Hai mở rộng: bốn mươi hai hộ, một sợi dây và không tờ đơn nào",
      summary: """
        Trong 70 ngày, thôn Bắc Hai hiến 3.150 m2 đất vườn để con đường từ 2,5 m thành 6 m; điều \
        quyết định là đo trước mặt mọi người.
        """,
      body: """
        Con đường trục thôn Bắc Hai dài 1.480 m, rộng hai mét rưỡi, hai chiếc xe máy chở sọt gặp \
        nhau phải có một người lùi. Mùa vải, xe tải đỗ ngoài đường huyện, bà con gánh quả ra, \
        quãng xa nhất gần một cây số. Chuyện mở rộng được bàn từ năm 2015, lần nào cũng dừng ở \
        câu: vào đất nhà ai.

        Tháng Bảy vừa rồi, chi bộ quyết định bàn lại lần cuối. Ông Chu Văn Thoan, trưởng thôn mới \
        bầu, đưa ra một đề nghị lạ: khoan nói chuyện hiến bao nhiêu, hãy căng một sợi dây ở tim \
        đường đã.

        ## Sợi dây ni lông màu cam

        Buổi sáng hôm ấy bốn mươi hai hộ có đất giáp đường đều cử người ra. Cán bộ địa chính xã \
        đóng cọc tim đường theo bản đồ, căng sợi dây ni lông màu cam suốt chiều dài. Từ sợi dây, \
        đo sang mỗi bên ba mét, rắc vôi bột. Ai cũng nhìn thấy vạch vôi đi qua bờ rào nhà mình, \
        cắt vào gốc vải nào, bể nước nào.

        Điều khiến nhiều người ngạc nhiên là vạch vôi không thiên vị ai. Trước đó, lời đồn trong \
        thôn bảo mở đường sẽ lệch về phía đông để tránh nhà cán bộ. Vạch vôi chạy thẳng, vào vườn \
        ông trưởng thôn một mét tám, vào sân nhà bí thư chi bộ hai mét mốt. Không ai phải thanh \
        minh.

        ## Những trường hợp khó

        Ba mươi sáu hộ đồng ý ngay trong tuần đầu. Sáu hộ còn lại mỗi nhà một cảnh. Bà Tô Thị \
        Nghĩa ở một mình, vạch vôi ăn vào góc bếp. Thôn họp, cử tám người thợ xây lại cho bà gian \
        bếp mới lùi vào trong, vật liệu do các hộ góp, bốn ngày thì xong. Nhà anh Tống Văn Bình có \
        tám gốc vải hai mươi năm tuổi nằm trọn trong phần mở rộng, mỗi năm cho thu gần hai mươi \
        triệu đồng. Với anh, thôn đề xuất hỗ trợ bằng công: hàng xóm nhận đánh chuyển bốn gốc còn \
        khỏe sang đất khác, chăm giúp một năm.

        Khó nhất là bức tường nhà thờ họ Giáp. Các cụ trong họ ngồi với nhau ba buổi tối. Buổi thứ \
        ba, cụ trưởng họ 82 tuổi nói ông bà mình ngày xưa cũng đi trên con đường này, chắc cũng \
        muốn con cháu đi cho rộng. Tường được phá ngày rằm tháng Tám, sau một lễ nhỏ.

        ## Tiền của ai, ghi ở đâu

        Toàn bộ công trình hết 2,86 tỷ đồng. Xi măng do huyện cấp theo cơ chế hỗ trợ, trị giá 940 \
        triệu đồng; ngân sách xã 400 triệu đồng; phần còn lại là tiền và ngày công của dân, con em \
        xa quê gửi về 318 triệu đồng.

        Bảng thu chi viết trên tấm tôn sơn trắng, dựng ngay đầu thôn, chiều thứ Sáu nào cũng cập \
        nhật. Ai góp mười vạn cũng có tên, ngang dòng với người góp ba mươi triệu. Ban giám sát \
        gồm năm người do dân bầu, trong đó có chị Leo Thị Bích từng làm thống kê công trường. Chị \
        phát hiện một chuyến cát ghi hai lần, nhà cung cấp trả lại 1,6 triệu đồng. Tờ biên nhận \
        được dán cạnh bảng.

        ## Ngày xe tải vào đến sân

        Hôm thông đường, chiếc xe tải năm tấn chạy một mạch từ đường huyện vào tới cuối thôn, bấm \
        còi suốt dọc đường theo yêu cầu của bọn trẻ. Bà Nghĩa đứng trong gian bếp mới nhìn ra. Ông \
        Thoan cuộn sợi dây ni lông màu cam lại, treo lên tường nhà văn hóa, chỗ vẫn treo bằng \
        khen.

        Xã Quý Sơn còn mười một trục thôn hẹp dưới ba mét. Ba thôn đã sang mượn sợi dây.
        """,
      authorLogin: "quan"),
    SampleText(
      portalCode: "bacgiang", kind: "interview", categoryCode: "plan",
      title: "Chuyển đổi số cấp xã: “Đừng hỏi phần mềm trước, hãy hỏi người dân chờ ở đâu”",
      summary: """
        Bà Triệu Thị Quyên, trưởng nhóm tư vấn chuyển đổi số của tỉnh, nói về những thất bại đã \
        gặp và cách chọn việc để làm trước.
        """,
      body: """
        Sau hai năm thí điểm chuyển đổi số tại 30 xã, tỉnh chuẩn bị mở rộng ra toàn địa bàn trong \
        năm 2027. Phóng viên Cổng thông tin điện tử tỉnh có cuộc trao đổi với bà Triệu Thị Quyên, \
        trưởng nhóm tư vấn, về những gì nên và không nên lặp lại.

        **Phóng viên:** *Thưa bà, trong 30 xã thí điểm, điều gì khiến bà bất ngờ nhất?*

        **Bà Triệu Thị Quyên:** Đó là xã có nhiều phần mềm nhất lại là nơi người dân phải chờ lâu \
        nhất. Xã ấy mua bảy ứng dụng từ bốn nhà cung cấp. Cán bộ một cửa mỗi sáng đăng nhập bảy \
        lần, cùng một hồ sơ nhập bốn nơi. Chúng tôi bấm giờ: 38 phút cho một việc mà làm bằng giấy \
        chỉ hết 20 phút. Máy móc không có lỗi, nhưng không ai ngồi vẽ xem tờ giấy đi qua những tay \
        nào trước khi mua.

        **Phóng viên:** *Vậy nhóm của bà bắt đầu từ đâu?*

        **Bà Triệu Thị Quyên:** Từ chiếc ghế chờ. Ba ngày đầu, chúng tôi ngồi cạnh người dân, ghi \
        lại họ chờ gì: chờ chữ ký, chờ tra sổ, chờ cán bộ đi họp về. Ở 30 xã có tới hơn một nửa \
        thời gian chờ là chờ chữ ký của một người duy nhất. Chỉ cần chủ tịch xã ủy quyền đúng luật \
        cho cấp phó với sáu loại giấy tờ, thời gian giảm hẳn, chưa tốn một đồng nào cho công nghệ. \
        Làm xong việc ấy rồi mới nói đến chữ ký số.

        **Phóng viên:** *Có thất bại nào bà cho là đáng kể lại?*

        **Bà Triệu Thị Quyên:** Có, và là lỗi của tôi. Chúng tôi từng đặt ki-ốt tự phục vụ ở chín \
        xã, mỗi chiếc hơn trăm triệu đồng. Sáu tháng sau kiểm tra, bình quân mỗi ngày có 1,4 lượt \
        dùng, phần lớn là trẻ con bấm chơi. Người cao tuổi ngại màn hình, còn người trẻ thì dùng \
        luôn điện thoại của mình. Bài học rút ra: thử một chiếc trong ba tháng trước khi nhân lên \
        chín chiếc. Bây giờ các ki-ốt đó được chuyển về bệnh viện huyện để lấy số khám, ở đó ngày \
        nào cũng vài trăm lượt.

        **Phóng viên:** *Tổ công nghệ số cộng đồng được nhắc đến nhiều. Trên thực tế họ làm được \
        gì?*

        **Bà Triệu Thị Quyên:** Tổ nào có một cô bán tạp hóa hoặc anh sửa xe thì tổ ấy sống. Họ \
        ngồi một chỗ, ai cũng quen, hỏi lúc nào cũng được. Tổ toàn cán bộ kiêm nhiệm thì chỉ hoạt \
        động ngày ra quân. Vì thế chúng tôi đề nghị trả công theo việc: giúp một người hoàn thành \
        một thủ tục có mã xác nhận được tám nghìn đồng. Số tiền nhỏ thôi, nhưng ở một xã của Tân \
        Yên, chị bán bún tháng rồi giúp được 61 người.

        **Phóng viên:** *Người dân lo lắng về lộ thông tin cá nhân. Cấp xã có đủ sức bảo vệ dữ \
        liệu không?*

        **Bà Triệu Thị Quyên:** Nếu mỗi xã tự giữ một kho thì không. Nguyên tắc của chúng tôi là \
        xã không lưu bản sao nào ngoài sổ bắt buộc; cần gì thì tra từ kho của tỉnh, tra xong để \
        lại dấu vết. Tháng trước, nhờ dấu vết đó mà phát hiện một cán bộ tra cứu hộ tịch của người \
        yêu cũ. Người này bị kỷ luật và chúng tôi công bố vụ việc, giấu tên. Càng che thì dân càng \
        ngại.

        **Phóng viên:** *Sang năm mở rộng ra toàn tỉnh, bà sẽ đo thành công bằng con số nào?*

        **Bà Triệu Thị Quyên:** Tôi xin chọn ba con số dễ hiểu. Thứ nhất, số lần một người phải \
        đến trụ sở cho một việc, hiện là 2,3 lần, phấn đấu còn 1,2. Thứ hai, tỷ lệ hồ sơ mà cán bộ \
        không phải gõ lại thứ nhà nước đã biết. Thứ ba, số góp ý của dân được trả lời kèm hành \
        động cụ thể. Còn số tài khoản đã mở hay số buổi tập huấn thì nên để ở phụ lục.

        **Phóng viên:** *Xin cảm ơn bà.*
        """,
      authorLogin: "minh"),
  ]
}
