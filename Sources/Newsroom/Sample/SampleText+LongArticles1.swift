extension SampleText {
  /// The long ones, 600 to 800 words each, from all portals.
  static let longTexts1: [SampleText] = [
    SampleText(
      portalCode: "bacgiang", kind: "article", categoryCode: "other",
      title: "Lục Ngạn vào vụ vải sớm: chuyện ở những vườn đồi",
      summary: """
        Mới giữa tháng Năm, những chuyến xe đầu tiên đã rời vườn. Giá cao hơn năm ngoái nhưng \
        người trồng vải sớm lo nhất là mưa rào và công hái.
        """,
      body: """
        Mới giữa tháng Năm nhưng ở các xã vùng cao Lục Ngạn, những chuyến xe đầu tiên đã rời vườn \
        từ ba giờ sáng. Đèn pin đeo trán loang loáng trên các sườn đồi, tiếng gọi nhau chuyền sọt \
        át cả tiếng gà.

        “Năm nay vải đậu, giá lại được”, anh Hoàng Văn Tâm nói, tay vẫn không ngừng bó quả. Vườn \
        nhà anh ở lưng chừng đồi có 180 gốc, một nửa là giống chín sớm. Sáng nay anh cắt được 4,2 \
        tạ, thương lái cân ngay tại cổng với giá 38.000 đồng một cân, hơn cùng kỳ năm trước 7.000 \
        đồng.

        ## Được mùa nhờ đợt rét muộn

        Theo tính toán của ngành nông nghiệp huyện, diện tích vải sớm năm nay là 2.950 ha, sản \
        lượng ước 31.000 tấn, tăng gần một phần tư. Nguyên nhân được nhắc đến nhiều nhất là đợt \
        rét kéo dài cuối tháng Giêng, đủ để cây phân hóa mầm hoa đồng loạt. Những vườn khoanh vỏ \
        đúng lúc có tỷ lệ ra hoa trên 90%.

        Nhưng thời tiết không chỉ mang lại điều tốt. Đầu tháng Tư, hai trận mưa đá nhỏ quét qua ba \
        xã, làm rụng quả non ở chừng 60 ha. Bà Trương Thị Lềnh mất gần một phần ba vườn. Bà kể đêm \
        ấy cả nhà ngồi nghe đá rơi trên mái tôn, sáng ra quả xanh trải kín gốc như ai đổ. Phần còn \
        lại bà tỉa thưa, bón thêm kali, đến nay quả to hơn mọi năm, bán được giá nên cũng gỡ lại \
        đôi chút.

        ## Công hái đắt hơn phân bón

        Nỗi lo của chủ vườn lúc này không phải đầu ra mà là người hái. Vải sớm chín dồn trong \
        khoảng mười tám ngày; mỗi gốc lớn cần hai người làm trọn buổi. Thanh niên trong xã phần \
        đông đã đi làm khu công nghiệp, tiền công vì thế lên tới 450.000 đồng một ngày, chưa kể \
        bữa trưa.

        Một số nhà xoay sang đổi công. Ở thôn nơi anh Tâm sống, mười hai hộ lập thành nhóm, lần \
        lượt hái cho từng vườn theo độ chín. Người giữ sổ là chị Lâm Thị Hồi, vốn là kế toán hợp \
        tác xã. Ai thiếu công thì cuối vụ bù bằng tiền, tính theo giá thấp hơn bên ngoài một phần \
        ba. Chị Hồi bảo cái lợi nhất là không phải hái non: trước kia thuê được người hôm nào thì \
        phải cắt hôm ấy, quả chưa đủ độ ngọt cũng đành chịu.

        Công ty du lịch cũng góp một tay theo cách riêng. Cuối tuần, vài chục khách từ thành phố \
        lên trả tiền để được tự hái. Họ hái chậm, làm gãy cành, nhưng mua luôn tại gốc với giá gấp \
        rưỡi và chụp ảnh đăng lên mạng. Bà Lềnh cười bảo mình trồng vải hơn ba mươi năm, giờ mới \
        biết có người trả tiền để làm hộ việc.

        ## Nhật ký vườn và tấm tem nhỏ

        Trên mỗi thùng xốp đi xuất khẩu dán một con tem bằng nửa bàn tay. Người mua quét vào sẽ \
        thấy mã vùng trồng, ngày phun thuốc cuối cùng, ngày hái và tên người đóng gói. Để có con \
        tem ấy, chủ vườn phải ghi nhật ký từ tháng Mười Một năm trước.

        Việc ghi chép từng là cực hình. Anh Tâm thú thật vụ đầu tiên anh bỏ quên ba tháng, đến lúc \
        kiểm tra phải ngồi nhớ lại, sai cả ngày lẫn liều lượng nên vườn bị loại. Bây giờ con gái \
        anh học lớp tám lo phần này trên điện thoại, tối nào cũng hỏi bố hôm nay làm gì. Cả xã có \
        214 hộ được cấp mã, không hộ nào bị trả hàng trong hai vụ gần đây.

        Cán bộ khuyến nông giải thích rằng thị trường khó tính không sợ sâu bệnh bằng sợ thiếu dấu \
        vết. Một lô bị phát hiện tồn dư mà truy được đến đúng vườn thì chỉ vườn đó dừng; nếu không \
        truy được, cả vùng phải dừng theo.

        ## Sau giờ trưa

        Mười một giờ, nắng đổ xuống sườn đồi, việc hái dừng lại. Quả bó xong được nhúng nước đá \
        chừng mười phút cho hạ nhiệt rồi xếp vào thùng, phủ một lớp lá. Xe lạnh đợi ở chân dốc; \
        tài xế ngủ trên võng mắc giữa hai bánh sau.

        Huyện dự báo vải sớm kết thúc vào khoảng ngày 10 tháng Sáu, nhường chỗ cho chính vụ với \
        sản lượng gấp bốn lần. Khi ấy giá thường giảm, đường sá tắc hơn, và nỗi lo lại chuyển sang \
        chuyện xe, chuyện kho. Riêng hôm nay, anh Tâm ngồi bệt bên đống sọt không, đếm lại xấp \
        tiền rồi gọi với lên đồi bảo con gái ghi vào sổ: gốc số bốn mươi đến năm mươi hai, cắt \
        xong.
        """,
      authorLogin: "quan"),
    SampleText(
      portalCode: "bacgiang", kind: "article", categoryCode: "procedure",
      title: "Một ngày ở bộ phận một cửa: khi tờ giấy hẹn không còn là nỗi lo",
      summary: """
        Từ lúc mở cửa đến khi tắt đèn, chúng tôi theo chân ba người dân và hai cán bộ để xem hồ sơ \
        thực sự đi đường nào.
        """,
      body: """
        Bảy giờ mười lăm phút, cửa kính Trung tâm Phục vụ hành chính công tỉnh còn khóa mà trên \
        bậc thềm đã có gần hai mươi người. Ông Đặng Đình Sáu, 68 tuổi, quê Hiệp Hòa, đến sớm nhất. \
        Ông cầm túi ni lông đựng giấy tờ, ngoài có dán mảnh giấy ghi bằng bút bi: “đổi sổ - đã đi \
        3 lần”.

        ## Lần thứ tư của ông Sáu

        Ba lần trước ông đi ở quê. Lần nào cũng thiếu một thứ: khi thì chữ ký của người con ở miền \
        Nam, khi thì bản trích đo. Lần này cô cán bộ ở quầy số 6 không hỏi giấy mà hỏi chuyện. Sau \
        mười phút, cô hiểu ra thửa đất của ông được cấp sổ năm 1998 theo tên hộ gia đình, trong \
        khi hai người con đã tách hộ. Việc ông cần không phải đổi sổ mà là xác định lại thành viên \
        có quyền sử dụng đất, làm xong bước ấy thì đổi sổ chỉ mất vài ngày.

        Cô in cho ông một tờ giấy khổ A5, gạch đầu dòng bốn việc theo thứ tự, việc nào làm ở đâu, \
        mất bao lâu, hết bao nhiêu tiền. Người con ở xa có thể ký số, không phải bay về. Ông Sáu \
        đọc đi đọc lại rồi gấp làm tư, cất vào túi áo ngực. Ông bảo giá như ba lần trước có ai nói \
        như thế.

        ## Phía sau quầy

        Tờ giấy gạch đầu dòng ấy không có trong quy trình chuẩn. Nó ra đời hồi tháng Ba, khi phòng \
        tiếp nhận ngồi xem lại 500 hồ sơ bị trả và thấy 62% không thiếu giấy tờ mà chọn nhầm thủ \
        tục. Chị Khổng Thị Mây, phụ trách ca sáng, kể rằng cả phòng tranh luận khá căng: in thêm \
        giấy là thêm việc, lỡ ghi sai thì trách nhiệm thuộc về ai. Cuối cùng họ làm thử một tháng \
        với ba thủ tục hay nhầm nhất.

        Kết quả là số hồ sơ phải trả lại giảm từ 18% xuống 7%. Bây giờ tờ hướng dẫn được sinh ra \
        từ phần mềm, cán bộ chỉ chọn tình huống; tên người chọn được lưu lại để lần sau người khác \
        tiếp nhận biết đã dặn gì. Chị Mây nói điều chị mừng nhất là bớt phải nghe câu “hôm trước \
        có ai bảo thế đâu”.

        ## Người trẻ cũng cần hỏi

        Chín giờ rưỡi, anh Phùng Khắc Vinh, kỹ sư ở khu công nghiệp, bước vào với vẻ sốt ruột. Anh \
        đã nộp hồ sơ trực tuyến xin cấp phiếu lý lịch tư pháp, thao tác xong chưa tới năm phút, \
        nhưng chờ sáu ngày mà trạng thái vẫn là “đang xử lý”. Trên mạng không có ai để hỏi.

        Tra ra mới biết hồ sơ đã giải quyết xong từ hai hôm trước, chỉ tin nhắn báo kết quả bị gửi \
        vào số điện thoại cũ. Anh Vinh nhận bản điện tử tại chỗ, tiện thể cập nhật lại số liên \
        lạc. Trước khi về, anh góp ý rằng dòng chữ trạng thái nên nói rõ hồ sơ đang nằm ở bước \
        nào, bàn của ai. Góp ý được ghi vào một cuốn sổ điện tử mà ai cũng xem được, có cả phần \
        trả lời. Lật lại vài trang, chúng tôi thấy 31 góp ý của tháng trước, 19 góp ý đã làm, 5 \
        góp ý ghi “chưa làm được” kèm lý do.

        ## Buổi chiều và chiếc xe lăn

        Chị Vi Thị Nọi đến lúc hai giờ, ngồi xe lăn, có em gái đẩy. Chị cần xác nhận mức độ khuyết \
        tật để nhận trợ cấp. Theo quy định, hội đồng cấp xã phải gặp người làm hồ sơ, còn trung \
        tâm tỉnh chỉ tiếp nhận khiếu nại. Lẽ ra chị phải quay về.

        Cán bộ trực gọi video cho xã, hẹn được lịch họp vào sáng thứ Năm và đề nghị hội đồng tới \
        nhà. Cuộc gọi kéo dài bảy phút. Em gái chị Nọi hỏi có phải nộp gì thêm, câu trả lời là \
        không, vì giấy ra viện đã có sẵn trên hệ thống y tế và chị vừa đồng ý cho tra cứu.

        ## Con số cuối ngày

        Năm giờ chiều, màn hình lớn hiện số liệu: 643 lượt người, 418 hồ sơ tiếp nhận, 402 kết quả \
        trả đúng hoặc trước hạn, 3 kết quả trễ. Ba hồ sơ trễ có tên cơ quan đứng bên cạnh, chữ to \
        bằng những con số đẹp phía trên. Trưởng ca nói trước đây phần ấy để cỡ chữ nhỏ, sau bị \
        chính người dân nhắc nên phải sửa.

        Chị Mây tắt đèn quầy số 6 lúc gần sáu giờ. Trên bàn còn một mảnh giấy ai đó để lại, nét \
        chữ run run: “Cảm ơn cháu đã nói dễ hiểu”.
        """,
      authorLogin: "minh"),
    SampleText(
      portalCode: "bacgiang", kind: "article", categoryCode: "other",
      title: "Bánh đa Kế và câu hỏi của những lò than: giữ khói hay giữ nghề",
      summary: """
        Làng nghề hơn ba trăm hộ đang chuyển từ quạt than hoa sang lò điện. Người thợ già lo mất \
        vị, người trẻ lo mất phổi.
        """,
      body: """
        Bốn giờ sáng, cả xóm làng Kế thức dậy cùng một lúc. Gạo ngâm từ đêm được xay thành bột \
        nước, mè đen và lạc giã dối trộn vào, rồi tráng lên vải căng trên miệng nồi. Chừng hai \
        tiếng sau, những phên tre xếp đầy bánh ướt được mang ra hong dọc đường làng, trắng như ai \
        trải chiếu.

        Công đoạn làm nên tên tuổi chiếc bánh lại đến vào buổi chiều: quạt bánh trên than hoa. \
        Người thợ ngồi thấp, một tay lật, một tay ấn miếng gỗ cho bánh phẳng, mặt cách than không \
        đầy hai gang. Một buổi quạt 150 chiếc. Bà Thân Thị Đượm làm việc ấy đã 44 năm, hai mắt lúc \
        nào cũng đỏ.

        ## Kết quả khám sức khỏe khiến cả làng giật mình

        Tháng Tám vừa rồi, trung tâm y tế dự phòng khám cho 286 người làm nghề. Cứ mười người thì \
        bốn người giảm chức năng hô hấp, bảy người viêm kết mạc mạn tính. Thiết bị đo trong một \
        bếp kín ghi nồng độ khí CO cao gấp sáu lần giới hạn cho phép nơi làm việc.

        Kết quả dán ở nhà văn hóa khiến nhiều người đứng rất lâu. Anh Thân Văn Quyết, con trai bà \
        Đượm, là người đầu tiên mang về chiếc lò điện dạng băng chuyền. Lò giá 86 triệu đồng, \
        huyện cho vay lãi suất thấp một nửa. Bánh chạy qua hai dàn nhiệt, chín đều, mỗi giờ được \
        400 chiếc, không khói.

        ## “Chín mà không thơm”

        Bà Đượm nếm mẻ bánh đầu tiên rồi lắc đầu. Theo bà, lửa than làm mặt bánh phồng từng nốt \
        nhỏ, mè nổ lách tách nên bùi, còn lò điện chỉ làm khô bánh. Khách quen ở phố cũng chia làm \
        hai phe. Một chủ quán chả cá trên phố Thân Cảnh Phúc thử mù cho 40 thực khách: 23 người \
        chọn bánh than, 11 người chọn bánh điện, số còn lại không phân biệt được.

        Hai mẹ con không ai chịu ai suốt một tháng. Rồi anh Quyết tìm ra chỗ khác nhau nằm ở tốc \
        độ. Lửa than đưa mặt bánh lên gần 300 độ trong vài giây, băng chuyền thì tăng từ từ. Anh \
        nhờ một người bạn học cơ khí chế thêm buồng hồng ngoại ở cuối lò, nâng nhiệt đột ngột \
        trong bốn giây. Mẻ bánh ấy bà Đượm ăn hết nửa chiếc mới nói: “Được tám phần”.

        ## Bài toán của ba trăm hộ

        Không phải nhà nào cũng xoay được 86 triệu đồng. Toàn làng hiện có 318 hộ theo nghề, mới \
        41 hộ dùng lò điện, chủ yếu là nhà có con đi làm gửi tiền về. Hợp tác xã tính phương án \
        dùng chung: mỗi xóm một lò lớn đặt ở nhà xưởng, hộ tráng bánh ở nhà rồi mang ra thuê quạt \
        với giá 180 đồng một chiếc. Tính ra rẻ hơn tiền than, lại đỡ một công lao động.

        Cái khó là bánh của từng nhà mỗi khác, trộn chung thì mất nết riêng. Cách giải quyết khá \
        giản dị: mỗi phên tre gắn một thẻ số, bánh ai trả người nấy, tem dán tên hộ. Người mua \
        thích bánh nhà nào cứ tìm đúng tên.

        Phía chính quyền, phường đặt mục tiêu đến hết năm 2028 không còn bếp than trong khu dân \
        cư, nhưng không cấm ngang. Hộ giữ than để phục vụ khách tham quan phải chuyển ra sân chung \
        cuối làng, nơi thoáng gió, có mái che và ống hút. Ở đó, mỗi tuần hai buổi, khách được tự \
        tay quạt một chiếc bánh rồi mang về.

        ## Thơm từ đâu

        Chúng tôi hỏi bà Đượm nếu mai này cả làng dùng lò điện thì bà có tiếc không. Bà nhìn ra \
        dãy phên phơi dưới nắng, bảo cái tiếc thì có, nhưng hôm đi khám về nằm nghĩ mới thấy mình \
        thở khò khè đã mười năm mà cứ tưởng tại tuổi già. Bà ngừng một lát rồi thêm: gạo Bao thai \
        mới, mè rang tay, bột để qua đêm vừa chua tới, mấy thứ ấy còn thì bánh còn thơm, đâu phải \
        chỉ nhờ cục than.

        Ngoài ngõ, chuyến xe tải nhỏ đã nổ máy. Hai nghìn chiếc bánh đi Hà Nội chuyến chiều, một \
        nửa dán tem xanh, một nửa dán tem nâu, để người ăn tự chọn.
        """,
      authorLogin: "ly"),
    SampleText(
      portalCode: "bacgiang", kind: "article", categoryCode: "dissemination",
      title: "Từ tờ rơi đến sân đình: đổi cách nói về pháp luật để người nghe nhớ lâu",
      summary: """
        Một phiên tòa giả định dựng ngay ở sân đình đã thu hút nhiều người hơn mười buổi tập huấn \
        cộng lại; bài học là hãy bắt đầu từ chuyện có thật.
        """,
      body: """
        Trong kho của một xã ven sông Cầu còn gần bốn nghìn tờ rơi tuyên truyền chưa bóc dây. Chị \
        cán bộ tư pháp không giấu chúng đi. Chị chỉ vào chồng giấy và nói thẳng: phát cho bà con, \
        bà con cầm về gói xôi.

        Mùa hè vừa qua, chị thử làm khác. Thay cho buổi phổ biến ở hội trường, xã dựng một phiên \
        tòa giả định trên sân đình, xử vụ hai anh em ruột kiện nhau vì bờ rào lấn sang 40 phân. \
        Vai anh cả do ông trưởng thôn đóng, vai em út do một người bán thịt lợn nổi tiếng nóng \
        tính, thư ký phiên tòa là cô giáo mầm non. Hơn sáu trăm người ngồi kín sân, trẻ con trèo \
        cả lên tường hoa.

        ## Vì sao người ta ở lại đến hết

        Kịch bản dài bảy mươi phút được viết lại từ một hồ sơ hòa giải không thành của xã bên, tên \
        người và tên xóm đã thay đổi. Không có đoạn đọc điều luật nào dài quá hai câu. Thay vào \
        đó, mỗi khi nhân vật cãi một câu tưởng như rất có lý, người dẫn chuyện dừng lại hỏi khán \
        giả: theo các bác, nói thế có đúng không.

        Tiếng trả lời ồn ào nhất là ở đoạn người em bảo “đất ông cha để lại, ai ở trước người ấy \
        được”. Đa số hô đúng. Lúc ấy thẩm phán, do một luật sư thật tình nguyện đảm nhận, mới giải \
        thích sổ mục kê, giấy chứng nhận, thời hạn khởi kiện khác nhau ra sao. Một cụ già ngồi \
        hàng đầu thở dài nói giá biết sớm thì hai nhà đầu xóm đã không từ mặt nhau.

        ## Đo cái khó đo

        Tuyên truyền có hiệu quả hay không thường được báo cáo bằng số cuộc, số lượt người. Phòng \
        tư pháp huyện muốn biết nhiều hơn, nên ba tháng sau quay lại hỏi ngẫu nhiên 120 người, một \
        nửa từng xem phiên tòa giả định, một nửa từng dự hội nghị thông thường. Câu hỏi rất đời: \
        hàng xóm cơi mái nhô sang đất nhà mình thì làm gì đầu tiên, giữ giấy tờ nào, đi gặp ai.

        Nhóm xem phiên tòa trả lời đúng cả ba ý đạt 68%, nhóm kia 21%. Chênh lệch ấy không nhỏ, dù \
        mẫu khảo sát còn ít. Đáng chú ý hơn, số đơn gửi tới tổ hòa giải trong quý tăng gấp rưỡi, \
        còn số vụ to tiếng phải gọi công an giảm. Người làm công tác thống kê phải giải thích với \
        lãnh đạo rằng đơn tăng trong trường hợp này là tin tốt.

        ## Không phải nơi nào cũng diễn kịch

        Sau thành công ban đầu, nhiều xã muốn nhân rộng. Nhóm thực hiện lại khuyên dè dặt. Ở vùng \
        công nhân thuê trọ, người nghe chỉ rảnh sau chín giờ tối, không ai đến sân đình. Với họ, \
        cách hợp hơn là những đoạn tiếng dài chín mươi giây phát trên loa xe đưa đón: tiền cọc \
        phòng trọ lấy lại thế nào, chủ trọ thu giá điện bao nhiêu là sai, bị giữ căn cước thì báo \
        ai.

        Ở bản người Dao phía thượng huyện, chuyện được kể bằng tiếng mẹ đẻ trong buổi lễ cấp sắc, \
        khi cả họ về đông đủ. Người kể là thầy cúng trẻ từng đi bộ đội. Anh chọn đúng ba điều liên \
        quan đến tuổi kết hôn, không tham thêm.

        ## Cái giá và cái được

        Một phiên tòa giả định tốn khoảng mười hai triệu đồng, ngang tiền in bốn nghìn tờ rơi. \
        Phần tốn nhất không phải phông màn mà là công viết kịch bản và tập, mất chừng ba tuần buổi \
        tối. Bù lại, băng ghi hình được cắt thành tám đoạn ngắn, đăng lên mạng xã hội của xã, đến \
        nay có hơn chín vạn lượt xem, gấp mười lần dân số nơi ấy.

        Sở Tư pháp đang gom những kịch bản tốt thành kho dùng chung, quy định rõ quyền tác giả và \
        yêu cầu thay tên, xóa chi tiết nhận dạng trước khi chia sẻ. Người viết được trả thù lao \
        theo mức của tác phẩm sân khấu ngắn.

        Còn bốn nghìn tờ rơi trong kho, chị cán bộ tư pháp đã tìm được việc cho chúng: mặt sau để \
        trắng, in lịch tiêm phòng gửi các trường.
        """,
      authorLogin: "minh"),
  ]
}
