extension SampleComment {
  /// Remarks of reviewers, some with an answer, on texts of all portals.
  public static let all: [SampleComment] = [
    SampleComment(
      title: "Lục Ngạn vào vụ vải sớm: chuyện ở những vườn đồi",
      quote: "ở các xã vùng cao Lục Ngạn",
      authorLogin: "hoa",
      body: "Tên xã nào? Cần nêu rõ, ít nhất hai xã, để người đọc biết nơi thu hoạch sớm nhất.",
      reply: SampleReply(
        authorLogin: "quan",
        body: "Em bổ sung Tân Sơn và Phong Vân, đã gọi lại phòng nông nghiệp huyện để chắc chắn.")),
    SampleComment(
      title: "Lục Ngạn vào vụ vải sớm: chuyện ở những vườn đồi",
      quote: "với giá 38.000 đồng một cân",
      authorLogin: "lan",
      body: """
        Giá này là giá tại vườn hay tại điểm cân? Nên ghi cả ngày lấy giá vì trong tuần lên xuống \
        nhiều.
        """, reply: nil),
    SampleComment(
      title: "Lục Ngạn vào vụ vải sớm: chuyện ở những vườn đồi",
      quote: "tiền công vì thế lên tới 450.000 đồng một ngày",
      authorLogin: "ha",
      body: "Ý này trùng với tít phụ, thử rút gọn một trong hai chỗ.",
      reply: SampleReply(
        authorLogin: "ly",
        body: "Em giữ con số, đổi tít phụ thành “Người hái, nỗi lo lớn nhất”, chị xem giúp.")),
    SampleComment(
      title: "Hội nghị giao ban tháng 11: tập trung giải ngân vốn đầu tư công những tuần cuối năm",
      quote: "phần lớn vướng ở khâu kiểm đếm và đơn giá bồi thường cây ăn quả",
      authorLogin: "lan",
      body: """
        Kiểm tra lại với báo cáo gốc: phụ lục 2 ghi nguyên nhân hàng đầu là chậm thẩm định giá.
        """, reply: nil),
    SampleComment(
      title: "Hội nghị giao ban tháng 11: tập trung giải ngân vốn đầu tư công những tuần cuối năm",
      quote: "Mười một chủ đầu tư",
      authorLogin: "hoa",
      body: "Chỗ này viết chữ, sapo viết số 11. Thống nhất một kiểu trong toàn bài.",
      reply: SampleReply(
        authorLogin: "minh",
        body: "Em sửa sapo theo thân bài.")),
    SampleComment(
      title: "Triển khai hóa đơn điện tử khởi tạo từ máy tính tiền tại chợ trung tâm các huyện",
      quote: "19 chợ trung tâm",
      authorLogin: "ha",
      body: "Danh sách 19 chợ nên để thành tệp đính kèm, bà con hay hỏi chợ mình có không.",
      reply: nil),
    SampleComment(
      title: "Ghi nhận ổ dịch tả lợn châu Phi đầu tiên trong mùa đông tại xã Tiên Lục, Lạng Giang",
      quote: "nguồn lây nhiều khả năng từ thức ăn thừa thu gom chưa nấu chín",
      authorLogin: "thanh",
      body: """
        Chi cục mới kết luận sơ bộ. Đề nghị thêm “theo nhận định ban đầu” để tránh quy lỗi cho ba \
        hộ.
        """,
      reply: SampleReply(
        authorLogin: "ly",
        body: "Vâng, em thêm và bỏ luôn tên thôn trong tít ảnh.")),
    SampleComment(
      title: "Ghi nhận ổ dịch tả lợn châu Phi đầu tiên trong mùa đông tại xã Tiên Lục, Lạng Giang",
      quote: "ba hộ nuôi lợn ở thôn Giếng",
      authorLogin: "lan",
      body: """
        Có cần nêu tên thôn không? Nếu đã công bố dịch chính thức thì giữ, chưa thì chỉ nêu xã.
        """, reply: nil),
    SampleComment(
      title: "Nghiệm thu đề tài bảo quản vải tươi 35 ngày bằng màng phủ chiết xuất từ vỏ tôm",
      quote: "kết quả xếp loại khá",
      authorLogin: "hoa",
      body: "Biên bản nghiệm thu ghi “đạt”. Xin xem lại biên bản trước khi gửi duyệt.", reply: nil),
    SampleComment(
      title: "Ra mắt tuyến xe buýt điện số 07 nối ga Bắc Giang với khu công nghiệp Quang Châu",
      quote: "Giá vé lượt 9.000 đồng",
      authorLogin: "ha",
      body: "Kiểm tra giúp đây là giá đã trợ giá hay giá gốc.", reply: nil),
    SampleComment(
      title: "Công bố danh mục 214 loại thông tin các cơ quan trong tỉnh phải công khai",
      quote: "Bốn loại được bỏ",
      authorLogin: "son",
      body: "Nêu rõ tên bốn loại, nếu không người đọc sẽ nghĩ mình giấu bớt thông tin.",
      reply: SampleReply(
        authorLogin: "ha",
        body: "Em đã bổ sung danh sách vào cuối bài, dạng gạch đầu dòng.")),
    SampleComment(
      title: "Cảnh báo thủ đoạn giả danh cán bộ cổng dịch vụ công để chiếm quyền điện thoại",
      quote: "yêu cầu bật quyền trợ năng",
      authorLogin: "thanh",
      body: """
        Người lớn tuổi không hiểu “quyền trợ năng”. Giải thích bằng một câu hoặc thêm ảnh màn \
        hình.
        """, reply: nil),
    SampleComment(
      title: "Một ngày ở bộ phận một cửa: khi tờ giấy hẹn không còn là nỗi lo",
      quote: "Cô in cho ông một tờ giấy khổ A5",
      authorLogin: "lan",
      body: "Chi tiết này hay, đưa lên sapo được. Xin thêm ảnh tờ giấy, che tên.", reply: nil),
    SampleComment(
      title: "Một ngày ở bộ phận một cửa: khi tờ giấy hẹn không còn là nỗi lo",
      quote: "Ông Đặng Đình Sáu, 68 tuổi, quê Hiệp Hòa",
      authorLogin: "hoa",
      body: "Ông Sáu đã đồng ý nêu tên trên cổng chưa? Nếu chưa, ghi “ông S.” và bỏ tuổi.",
      reply: SampleReply(
        authorLogin: "minh",
        body: "Ông đồng ý, em có bản ghi âm lời đồng ý và đã lưu cùng hồ sơ bài.")),
    SampleComment(
      title: "Bánh đa Kế và câu hỏi của những lò than: giữ khói hay giữ nghề",
      quote: "bốn người giảm chức năng hô hấp",
      authorLogin: "thanh",
      body: """
        Số liệu sức khỏe phải ghi nguồn và ngày công bố. Trung tâm y tế đã cho phép sử dụng chưa?
        """, reply: nil),
    SampleComment(
      title: "Bánh đa Kế và câu hỏi của những lò than: giữ khói hay giữ nghề",
      quote: "giá 180 đồng một chiếc",
      authorLogin: "ha",
      body: """
        Phép tính sau đó thiếu một vế: nên cho biết tiền than hiện nay là bao nhiêu một chiếc.
        """, reply: nil),
    SampleComment(
      title: "Từ tờ rơi đến sân đình: đổi cách nói về pháp luật để người nghe nhớ lâu",
      quote: "phát cho bà con, bà con cầm về gói xôi",
      authorLogin: "lan",
      body: "Câu này vui nhưng dễ chạm tự ái của xã. Xin phép chị cán bộ hoặc viết thoáng hơn.",
      reply: nil),
    SampleComment(
      title: "Nước về cuối kênh: ba năm sửa một hệ thống thủy lợi bằng sổ ghi và khóa van",
      quote: "Ba vụ bơm trộm bị phát hiện",
      authorLogin: "thanh",
      body: "Dùng “lấy nước không phép” cho đúng, vì chưa có kết luận xử phạt.",
      reply: SampleReply(
        authorLogin: "ly",
        body: "Em đã đổi cả hai chỗ trong bài.")),
    SampleComment(
      title: "Gà đồi Yên Thế sau mùa dịch: nuôi ít hơn một phần ba, lãi nhiều hơn một nửa",
      quote: "Anh Slành tiêu hủy 4.800 con",
      authorLogin: "ha",
      body: """
        Con số này khớp với biên bản của thú y huyện không? Năm 2024 danh sách hỗ trợ ghi 4.680.
        """, reply: nil),
    SampleComment(
      title: "Lớp học sau bữa tối: những người mẹ Sơn Động học viết tên mình",
      quote: "từng ký giấy vay vốn bằng dấu vân tay",
      authorLogin: "lan",
      body: "Thông tin riêng tư, nên hỏi lại chị Lụa trước khi đăng.",
      reply: SampleReply(
        authorLogin: "minh",
        body: "Chị Lụa nghe đọc lại toàn bài và đồng ý, còn nhờ giữ nguyên chi tiết này.")),
    SampleComment(
      title: "Bữa trưa bán trú 27.000 đồng: công khai đến từng cân thịt và cái được của niềm tin",
      quote: "kết luận không có sai phạm về tiền",
      authorLogin: "lan",
      body: "Dẫn số và ngày của kết luận thanh tra để câu này đứng vững.", reply: nil),
    SampleComment(
      title: "Bữa trưa bán trú 27.000 đồng: công khai đến từng cân thịt và cái được của niềm tin",
      quote: "món bị chê nhiều nhất là mướp đắng nhồi thịt",
      authorLogin: "hoa",
      body: """
        Đoạn này nên thêm ảnh ba chiếc cốc, mô tả ảnh viết giúp người đọc bằng trình đọc màn hình.
        """, reply: nil),
    SampleComment(
      title: """
        Hướng dẫn mới về dạy thêm, học thêm: công khai danh sách lớp và mức thu trước mười ngày
        """,
      quote: "gửi phản ánh qua biểu mẫu ẩn danh",
      authorLogin: "ha",
      body: "Thiếu đường dẫn tới biểu mẫu. Đặt liên kết có chữ rõ nghĩa, đừng viết “tại đây”.",
      reply: nil),
    SampleComment(
      title: "Mã vùng trồng không phải tấm bùa: hai vụ vải và bài học từ chín vườn bị dừng",
      quote: "Chín vườn cùng bị dừng hôm đó",
      authorLogin: "phuong",
      body: "Bài không nêu tên chủ vườn khác là đúng, nhưng ảnh 4 lộ biển tên nhà. Cắt lại khung.",
      reply: nil),
    SampleComment(
      title: "Người giữ điệu Soong hao bên hồ Khuôn Thần",
      quote: "Soong hao trong tiếng Nùng có nghĩa là hát đôi",
      authorLogin: "phuong",
      body: "Nhờ thầy Thụ xem lại cách viết và nghĩa, có người bảo phải là Sli Soong hao.",
      reply: SampleReply(
        authorLogin: "quan",
        body: "Thầy Thụ xác nhận: Soong hao là tên làn điệu, bài đang viết đúng.")),
    SampleComment(
      title: "Hơn 300 vận động viên dự giải chạy Đường hoa vải thiều lần thứ ba",
      quote: "41 người nước ngoài",
      authorLogin: "phuong",
      body: "Con số cập nhật đến ngày nào? Ban tổ chức vừa gửi danh sách mới.", reply: nil),
    SampleComment(
      title: "Đường thôn Bắc Hai mở rộng: bốn mươi hai hộ, một sợi dây và không tờ đơn nào",
      quote: "nhà cung cấp trả lại 1,6 triệu đồng",
      authorLogin: "hung",
      body: "Thêm một câu là nhà cung cấp nhầm, không phải gian dối, để giữ quan hệ.", reply: nil),
    SampleComment(
      title: "Thông báo 41/TB-UBND xã công khai thu chi quỹ phòng chống thiên tai năm 2026",
      quote: "Tổng chi 142.050.000 đồng",
      authorLogin: "hung",
      body: "Cộng lại các khoản trong ngoặc: 63 + 38,5 + 28 + 12,55 đúng bằng 142,05. Được.",
      reply: nil),
    SampleComment(
      title: "Trả lời ý kiến cử tri thôn Số Ba về đèn đường tắt nhiều đêm liền",
      quote: "UBND xã xin nhận lỗi",
      authorLogin: "hung",
      body: "Giữ nguyên câu này, đừng biên tập bớt đi.", reply: nil),
    SampleComment(
      title: """
        Quyết định 31/2026/QĐ-UBND quy định đơn giá bồi thường cây trồng, vật nuôi trên địa bàn \
        tỉnh
        """,
      quote: "7.850.000 đồng một cây",
      authorLogin: "son",
      body: "Đối chiếu với bản ký: phụ lục trang 3, dòng 12. Sai một chữ số là dân kiện ngay.",
      reply: SampleReply(
        authorLogin: "ha",
        body: "Em đối chiếu bản có dấu, đúng 7.850.000, đã đính kèm tệp ký số.")),
    SampleComment(
      title: "Sau năm năm, cây cầu treo ở Khe Sàng thay đổi những gì",
      quote: "hai vụ trộm trâu",
      authorLogin: "lan",
      body: "Chi tiết trung thực, nên giữ; chỉ thêm rằng công an xã đã tìm lại được một con.",
      reply: nil),
    SampleComment(
      title: "Đọc bản đồ thiếu nước từ hóa đơn tiền điện của những giếng khoan",
      quote: "đã xóa tên và địa chỉ",
      authorLogin: "thanh",
      body: "Nói rõ thêm ai cho phép dùng dữ liệu và dựa trên quy định nào.", reply: nil),
  ]
}
