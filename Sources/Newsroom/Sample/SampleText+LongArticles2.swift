extension SampleText {
  /// The long ones, 600 to 800 words each, from all portals.
  static let longTexts2: [SampleText] = [
    SampleText(
      portalCode: "snnmt", kind: "article", categoryCode: "plan",
      title: "Nước về cuối kênh: ba năm sửa một hệ thống thủy lợi bằng sổ ghi và khóa van",
      summary: """
        Ở cuối hệ thống Cầu Sơn, hơn 700 ha từng bỏ vụ xuân nay cấy đủ diện tích. Thay đổi lớn \
        nhất không nằm ở bê tông.
        """,
      body: """
        Kênh N7 dài mười một cây số, đi qua bốn xã rồi tắt dần ở cánh đồng Dĩnh Trì. Người ở đầu \
        kênh gọi nó là sông nhỏ. Người ở cuối kênh, suốt nhiều năm, gọi nó là con đường khô.

        Ông Ngọ Văn Chiểu, tổ trưởng tổ thủy nông xã cuối cùng, còn giữ những cuốn sổ ghi ngày \
        nước về. Vụ xuân 2022 có chín ngày. Năm sau được bảy ngày, mạ già rồi mới có nước đổ ải, \
        gần một nửa cánh đồng bỏ hoang. Đến vụ xuân năm nay, con số trong sổ là ba mươi mốt.

        ## Không thiếu nước, chỉ mất nước

        Khi bắt tay tìm nguyên nhân, nhóm kỹ sư của công ty khai thác thủy lợi đặt mười bốn thước \
        đo dọc tuyến và đọc số mỗi ngày hai lần trong suốt một vụ. Bảng số cho thấy lượng nước lấy \
        vào đầu kênh vượt thiết kế 12%. Nhưng qua mỗi cống chia, dòng chảy hụt đi nhiều hơn phần \
        diện tích được tưới. Tới cây số thứ tám chỉ còn một phần tư.

        Nước mất theo ba lối. Một là thấm qua mười hai đoạn kênh đất chưa kiên cố. Hai là tám mươi \
        cửa cống nhỏ không có cánh, bà con chặn bằng bao tải, mở ra thì dễ mà đóng lại thì quên. \
        Lối thứ ba ít ai nói đến: ban đêm, một số ruộng cá ở thượng lưu bơm thẳng từ kênh.

        ## Việc rẻ làm trước

        Dự án bê tông hóa toàn tuyến được lập từ lâu, cần chín mươi tỷ đồng, chưa biết năm nào bố \
        trí được. Công ty quyết định làm phần rẻ trước. Tám mươi cửa cống được lắp cánh thép có \
        khóa, mỗi bộ một triệu chín trăm nghìn đồng. Chìa khóa giao cho tổ thủy nông từng xã, mở \
        theo lịch dán ở nhà văn hóa và trong nhóm nhắn tin chung.

        Lịch tưới đổi từ “ai đến trước lấy trước” sang luân phiên từ cuối lên đầu. Xã xa nhất được \
        lấy nước đầu tiên, đủ năm ngày thì đóng, đến lượt xã kế trên. Phản ứng ban đầu rất gay \
        gắt. Trong cuộc họp ở xã đầu kênh, có người đập bàn nói chẳng lẽ nhà ở cạnh giếng phải \
        khát trước. Ông giám đốc xí nghiệp xin làm thử đúng một vụ, cam kết nếu ruộng đầu kênh \
        giảm năng suất thì xí nghiệp đền.

        Kết thúc vụ, năng suất ở đầu kênh giữ nguyên 58 tạ một héc-ta. Không phải đền đồng nào. Lý \
        do khá đơn giản: trước đây ruộng gần nguồn thường ngập sâu quá mức cần, lúa đẻ nhánh kém \
        mà không ai để ý.

        ## Đo bằng thứ ai cũng đọc được

        Thiết bị đo điện tử từng được lắp năm 2019, nhưng pin hỏng, thẻ nhớ đầy, số liệu nằm lại \
        trong hộp sắt. Lần này, mỗi cống chia có một thước sơn ba màu. Nước ở vạch xanh là đủ, \
        vạch vàng là sắp thiếu, vạch đỏ thì phải báo. Bất cứ ai đi qua cũng có thể chụp ảnh gửi \
        vào nhóm, điện thoại tự ghi giờ.

        Trong vụ xuân, nhóm nhận 2.307 tấm ảnh, phần lớn của phụ nữ đi làm đồng sớm. Ba vụ bơm \
        trộm bị phát hiện nhờ ảnh chụp lúc hừng đông, mặt nước tụt nửa gang chỉ sau một đêm. Chủ \
        ao cá được mời đến, xem ảnh xong đồng ý ký hợp đồng mua nước theo giá quy định.

        ## Phần còn lại của chín mươi tỷ

        Đến nay bốn trong mười hai đoạn kênh đất đã được lát, chọn theo thứ tự thấm nhiều nhất, \
        hết mười bảy tỷ đồng. Nhờ có số đo, phần vốn xin cho giai đoạn tới giảm xuống còn ba mươi \
        tám tỷ. Một đoạn dài hơn hai cây số vốn nằm trong danh mục ưu tiên hóa ra gần như không \
        thấm vì chạy trên nền sét, được đưa xuống cuối.

        Vụ xuân này, 712 ha cuối hệ thống cấy kín. Ông Chiểu dẫn chúng tôi ra cống cuối cùng, nơi \
        nước kênh đổ vào ngòi tiêu. Ngày trước chỗ ấy trẻ con đá bóng được. Bây giờ có cái biển \
        nhỏ do tổ thủy nông tự viết: “Nước sâu, cấm tắm”. Ông bảo viết tấm biển đó mà thấy vui.
        """,
      authorLogin: "ly"),
    SampleText(
      portalCode: "snnmt", kind: "article", categoryCode: "epidemic",
      title: "Gà đồi Yên Thế sau mùa dịch: nuôi ít hơn một phần ba, lãi nhiều hơn một nửa",
      summary: """
        Bốn mươi hộ ở Tam Tiến giảm đàn, để chuồng nghỉ 21 ngày và bán theo lịch; tỷ lệ hao hụt từ \
        14% xuống dưới 4%.
        """,
      body: """
        Chuồng nhà anh Nịnh Văn Slành đang trống. Nền rắc vôi trắng, máng ăn úp thành hàng, cửa \
        treo tấm bảng gỗ ghi ngày: nghỉ từ 02/11 đến 23/11. Hai năm trước, để chuồng trống một \
        ngày với anh là mất tiền một ngày. Giờ anh coi hai mươi mốt ngày ấy là khoản đầu tư.

        ## Mùa dịch không quên được

        Cuối năm 2024, cúm gia cầm đi qua Tam Tiến trong vòng mười hai ngày. Anh Slành tiêu hủy \
        4.800 con, nợ đại lý cám 310 triệu đồng. Cả xã có 63 hộ như vậy. Khi thú y truy vết, điểm \
        chung hiện ra khá rõ: các hộ nuôi gối lứa, gà mới về khi gà cũ chưa xuất, người bắt thuê \
        đi từ chuồng này sang chuồng khác trong cùng một buổi.

        Nhiều người tính bỏ nghề. Chi cục Chăn nuôi và Thú y khi ấy không khuyên tái đàn ngay mà \
        rủ bốn mươi hộ làm một phép thử có ghi chép. Điều kiện gồm ba điều: giảm mật độ từ mười \
        con xuống sáu con một mét vuông, cùng vào cùng ra theo cụm xóm, mỗi lứa cách nhau đủ ba \
        tuần.

        ## Ba tuần im lặng

        Khó nhất là điều thứ ba. Ba tuần không có gà đồng nghĩa không có lý do gì để ra vườn, \
        người nuôi ngồi đứng không yên. Bà con tranh thủ phơi nền, phun hai lượt thuốc sát trùng \
        khác gốc, quét vôi tường, trồng lại cỏ ở bãi thả. Có nhà nuôi giun từ phân ủ của lứa trước \
        để làm thức ăn cho lứa sau.

        Cán bộ kỹ thuật lấy mẫu nền chuồng vào ngày thứ bảy, mười bốn và hai mươi mốt. Lượng vi \
        khuẩn gây bệnh đường ruột giảm hơn một nghìn lần, phần giảm mạnh nhất nằm ở tuần cuối. Khi \
        nhìn thấy ba con số xếp cạnh nhau, những người còn do dự mới chịu đợi cho hết lịch.

        ## Sổ lãi lỗ

        Trước mùa dịch, anh Slành nuôi ba lứa rưỡi mỗi năm, tổng 14.000 con, hao hụt khoảng 14%. \
        Mười hai tháng gần nhất, anh nuôi hai lứa rưỡi, tổng 9.200 con, hao hụt 3,6%. Tiền thuốc \
        giảm từ 9.000 đồng xuống 2.700 đồng mỗi con. Gà đi lại nhiều, thịt chắc, thương lái trả \
        cao hơn chừng 8.000 đồng một cân.

        Cộng lại, anh lãi 387 triệu đồng, năm trước dịch là 251 triệu. Món nợ cám còn hai chục \
        triệu cuối cùng sẽ trả trước Tết. Không phải hộ nào cũng được như thế: năm trong bốn mươi \
        hộ vẫn lỗ nhẹ, chủ yếu vì bãi thả hẹp, gà giẫm bùn vào mùa mưa.

        ## Lịch bán thay cho tiếng còi xe

        Nuôi cùng vào cùng ra dẫn tới một thay đổi ngoài dự tính. Bốn cụm xóm lệch nhau đúng mười \
        ngày, vì vậy tuần nào hợp tác xã cũng có chừng 3.500 con đủ tuổi, không dồn cục. Bếp ăn \
        của hai công ty trong khu công nghiệp ký hợp đồng lấy 1.200 con mỗi tuần, giá chốt theo \
        quý. Người nuôi không phải ngóng tiếng còi xe tải nữa.

        Đội bắt gà cũng được tổ chức lại. Tám người, mỗi ngày chỉ vào một xóm, quần áo và ủng để \
        lại tại chỗ. Chi phí tăng thêm 400 đồng một con do hợp tác xã chịu.

        ## Điều chưa xong

        Ba vấn đề còn treo đó. Gà giống mua ngoài tỉnh chưa kiểm soát được hết; hai lô trong năm \
        phải trả lại vì có kháng thể lạ. Nước giếng ở bảy hộ nhiễm phèn làm hỏng núm uống. Và khi \
        giá lên, vẫn có người lén bắt thêm vài trăm con ngoài lịch, khiến cả cụm bực mình.

        Hợp tác xã đang thảo luận mức phạt, có ý kiến đề nghị cắt quyền bán theo hợp đồng một lứa. \
        Anh Slành thì nghiêng về cách nhẹ hơn: treo tên lên bảng ở nhà văn hóa. Ở xóm nhỏ, anh \
        cười, bị treo tên còn sợ hơn mất tiền.

        Chín ngày nữa tấm bảng gỗ nhà anh sẽ được lật mặt. Mặt sau ghi sẵn dòng chữ sơn đỏ, ngắn \
        gọn: có gà, khách xin đứng ngoài.
        """,
      authorLogin: "ly"),
    SampleText(
      portalCode: "sgddt", kind: "article", categoryCode: "other",
      title: "Lớp học sau bữa tối: những người mẹ Sơn Động học viết tên mình",
      summary: """
        Mười bảy học viên, người trẻ nhất 29 tuổi, người già nhất 61; giáo án được soạn từ đơn \
        thuốc, hóa đơn điện và tin nhắn của con.
        """,
      body: """
        Bảy giờ tối, khi lợn đã ăn xong và cháu nhỏ đã ngủ, chị em bản Nà Hin mới lục tục đội đèn \
        pin xuống điểm trường. Lớp có mười bảy người. Bà Chìu Thị Múi, 61 tuổi, ngồi bàn đầu vì \
        mắt kém. Quyển vở của bà bọc giấy báo cẩn thận, góc vở quăn lại vì cất dưới gối.

        Cô giáo Hà Thị Thơm dạy lớp này từ tháng Chín, ngoài giờ dạy ban ngày ở trường tiểu học. \
        Trên bảng tối nay không có bài tập đọc nào trong sách. Cô dán một vỏ hộp thuốc hạ huyết áp \
        phóng to và hỏi cả lớp: uống mấy viên, uống lúc nào.

        ## Học từ thứ cầm trên tay

        Chương trình xóa mù chữ có sách riêng, nhưng năm ngoái lớp mở ra rồi tan sau sáu tuần. Đi \
        hỏi từng nhà, cô Thơm hiểu rằng không ai chán học; họ chỉ không thấy những con chữ ấy dính \
        gì đến mình. Thế là mùa hè, cô cùng hai đồng nghiệp đi xin vỏ thuốc, tờ hóa đơn điện, giấy \
        báo họp phụ huynh, bao phân bón, cả ảnh chụp tin nhắn mà con cái đi làm xa gửi về, rồi \
        soạn thành bốn mươi bài.

        Bài đầu tiên là viết tên mình. Bài thứ hai: tìm tên mình trong danh sách nhận gạo. Đến bài \
        thứ chín, chị em đọc được biển tên xe khách để không lên nhầm chuyến đi thị trấn An Châu.

        Cách soạn này tốn công hơn nhiều, vì mỗi từ mới phải được sắp sao cho vần dễ đi trước vần \
        khó. Một giảng viên đại học sư phạm xem giúp qua mạng, sửa thứ tự của mười một bài. Bộ tài \
        liệu nay đã được Sở cho phép dùng thử ở năm điểm khác.

        ## Cái bút nặng hơn cái cuốc

        Chị Bàn Thị Lụa, 34 tuổi, từng ký giấy vay vốn bằng dấu vân tay. Chị kể cầm bút buổi đầu \
        mỏi hơn phát nương, nét cứ chạy ngược lên trời. Ba tuần sau chị viết được chữ Lụa, về nhà \
        viết bằng than lên vách bếp, chồng đi làm về tưởng trẻ con nghịch, định lau đi.

        Buổi vui nhất của lớp là bài số mười bốn, gửi tin nhắn. Cả nhóm chụm đầu vào bốn chiếc \
        điện thoại. Bà Múi nhắn cho con gái làm công nhân ở Quang Châu đúng ba chữ: “me biet chu”. \
        Chưa có dấu, nhưng mười phút sau máy đổ chuông, đầu dây bên kia khóc không nói được gì.

        ## Giữ lớp khó hơn mở lớp

        Khó khăn vẫn đến đều đặn như con trăng. Mùa gặt, lớp vắng một nửa. Đêm rét, đường trơn, \
        người ở xa phải có chồng đưa. Có anh chồng không thích vợ đi tối, trưởng bản phải đến nhà \
        uống với anh ta một bữa rượu. Cô Thơm ghi tên người vắng không phải để trách mà để sáng \
        hôm sau, trên đường đi dạy, rẽ vào đưa tờ bài.

        Mỗi buổi dạy, giáo viên được bồi dưỡng 110.000 đồng, tiền dầu đèn và vở do hội khuyến học \
        xã lo. Điểm trường có điện lưới nhưng hay sụt áp, lớp phòng sẵn ba chiếc đèn tích điện. \
        Một doanh nghiệp vận tải tặng mười bảy đôi ủng.

        Đến giữa tháng Mười Một, sau mười tuần, lớp vẫn đủ mười bảy người. Bài kiểm tra cuối giai \
        đoạn một gồm đọc thành tiếng một đơn thuốc, điền tờ khai xin nước và viết hai câu bất kỳ. \
        Mười lăm người đạt, hai người được ôn thêm.

        ## Hai câu bất kỳ

        Chúng tôi xin phép chép lại vài bài, giữ nguyên lời, chỉ thêm dấu. Chị Lụa viết: “Hôm nay \
        tôi đọc được giá lợn ở chợ. Không ai bớt của tôi được nữa”. Một chị khác kể con học lớp \
        hai hỏi bài, chị ngồi cạnh xem, lần đầu không phải giả vờ bận.

        Bà Múi nghĩ rất lâu. Gần hết giờ, bà nắn nót hai dòng, chữ to nghiêng về bên phải: “Tôi \
        tên là Múi. Trước đây ai cũng biết tên tôi, chỉ có tôi là không”.
        """,
      authorLogin: "minh"),
    SampleText(
      portalCode: "sgddt", kind: "article", categoryCode: "disclosure-list",
      title: "Bữa trưa bán trú 27.000 đồng: công khai đến từng cân thịt và cái được của niềm tin",
      summary: """
        Một trường tiểu học ở thành phố Bắc Giang đặt cân ngay cổng bếp, mời phụ huynh trực luân \
        phiên và đăng ảnh suất ăn mỗi ngày.
        """,
      body: """
        Sáu giờ kém mười, chiếc xe chở thực phẩm dừng trước cổng phụ Trường Tiểu học Bến Ngự. \
        Người bước ra nhận hàng không phải nhân viên nhà bếp mà là chị Ong Thị Hiền, mẹ của một \
        học sinh lớp ba. Chị đeo thẻ trực, bấm giờ, đặt từng thùng lên chiếc cân điện tử quay mặt \
        ra đường. Ba mươi tám cân thịt nạc vai, mười hai cân tôm, năm mươi lăm cân bí đỏ. Số hiện \
        trên bảng, ai đi qua cũng đọc được.

        Cách đây hai năm, ngôi trường này đứng trước một cuộc khủng hoảng. Bức ảnh chụp khay cơm \
        có ba miếng chả mỏng lan trên mạng, kèm lời đồn bị bớt xén. Thanh tra vào cuộc, kết luận \
        không có sai phạm về tiền, nhưng hai phần ba phụ huynh đã rút con khỏi bán trú. Cô hiệu \
        trưởng Trịnh Thị Nhàn nói khi ấy cô hiểu rằng làm đúng mà không ai nhìn thấy thì cũng như \
        không.

        ## Chiếc cân quay ra đường

        Thay đổi đầu tiên không tốn tiền: quay mặt chiếc cân. Tiếp theo là lịch trực của cha mẹ, \
        mỗi sáng hai người, đăng ký trong phần mềm liên lạc. Họ cân, ký, giữ một liên phiếu nhập. \
        Bếp trưởng ban đầu khó chịu, bảo như bị canh trộm. Sau một học kỳ, chính chị lại đề nghị \
        giữ lịch trực, vì nhờ thế hai lần phát hiện cá giao thiếu, nhà cung cấp phải bù ngay trong \
        buổi sáng.

        Phiếu nhập, đơn giá và thực đơn được đăng lên trang của trường trước tám giờ. Mười một \
        giờ, một suất ăn bất kỳ được đặt lên cân, chụp thẳng từ trên xuống cạnh cây thước. Ảnh \
        không chỉnh màu, hôm nào canh nhạt, rau nát cũng cứ để vậy.

        ## 27.000 đồng đi đâu

        Mỗi suất 27.000 đồng gồm 21.500 đồng thực phẩm, 1.900 đồng chất đốt, 600 đồng nước sạch và \
        vật dụng rửa, 3.000 đồng công nấu. Bảng này dán ở cửa lớp, cỡ chữ đủ cho ông bà đọc. Cuối \
        tháng, số dư được chia lại thành sữa chua hoặc hoa quả, không gộp sang tháng sau.

        Phần khó giải thích nhất là hao hụt sơ chế. Ba mươi tám cân thịt vào nồi chỉ còn ba mươi \
        mốt cân chín, không ít cha mẹ thắc mắc. Nhà trường tổ chức một buổi sáng nấu ăn chung, để \
        phụ huynh tự thái, tự cân trước và sau. Từ đó câu hỏi về miếng chả mỏng không còn xuất \
        hiện.

        ## Khi trẻ em chấm điểm

        Trên mỗi bàn ăn có ba chiếc cốc nhựa: xanh, vàng, đỏ. Ăn xong, học sinh thả một hạt ngô \
        vào cốc mình chọn. Kết quả bảy tháng cho thấy món bị chê nhiều nhất là mướp đắng nhồi \
        thịt, món được yêu nhất không phải gà rán mà là canh cua rau đay với cà muối. Nhà bếp dựa \
        vào đó thay mười một món, lượng thức ăn thừa giảm từ 46 cân xuống 19 cân mỗi ngày.

        Cô Nhàn kể có em lớp một thả cả nắm ngô vào cốc đỏ vì ghét hành. Cô giáo chủ nhiệm không \
        mắng, chỉ hỏi em thích thay bằng gì. Từ hôm ấy bàn của em có thêm lọ rau mùi.

        ## Con số của niềm tin

        Đầu năm học này, 1.214 trong 1.306 học sinh đăng ký ăn trưa, đạt 93%. Lịch trực của phụ \
        huynh kín đến tháng Ba. Sở Giáo dục và Đào tạo đã gửi mô hình này cho các trường tham \
        khảo, kèm lưu ý không biến việc trực thành nghĩa vụ, nhất là với cha mẹ làm ca.

        Có trường xin chép nguyên bảng biểu, cô Nhàn vui vẻ đưa nhưng dặn thêm một câu: bảng biểu \
        dễ chép, cái khó là hôm canh nhạt vẫn dám đăng ảnh.
        """,
      authorLogin: "minh"),
  ]
}
