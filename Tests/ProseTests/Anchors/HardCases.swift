import Testing

/// A comment on the words between ‹ and ›, and where a person would look for it in the text after: between the same marks,
/// or nowhere, where there are none.
struct HardCase: CustomTestStringConvertible, Sendable {
  let name: String
  let before: String
  let after: String

  init(_ name: String, _ before: String, _ after: String) {
    (self.name, self.before, self.after) = (name, before, after)
  }

  var testDescription: String { name }
}

/// Each paragraph stands in a line of its own.
let hardCases = edgesAndNeighbours + rewriting + moving + repeating + forms + legalTexts

private let edgesAndNeighbours = [
  HardCase(
    "words put in before the sentence", "Xã ‹khai trương trạm y tế› mới.",
    "Sáng 23/11, xã ‹khai trương trạm y tế› mới."),
  HardCase(
    "words put in behind the place", "Xã ‹khai trương trạm y tế› mới.",
    "Xã ‹khai trương trạm y tế› mới ở thôn Bắc Hai."),
  HardCase(
    "a word typed right before the place stays outside", "Xã ‹khai trương› trạm mới.",
    "Xã vừa ‹khai trương› trạm mới."),
  HardCase(
    "a word typed right behind the place stays outside", "Xã ‹khai trương› trạm mới.",
    "Xã ‹khai trương› luôn trạm mới."),
  HardCase(
    "the place at the beginning of the text", "‹Vải sớm› được giá.", "Tin vui: ‹Vải sớm› được giá."),
  HardCase(
    "the place at the end of the text", "Vải sớm ‹được giá.›", "Vải sớm năm nay ‹được giá.›"),
  HardCase("the whole text", "‹Vải sớm được giá.›", "‹Vải sớm được giá.›"),
  HardCase(
    "the whole paragraph, another one before it", "‹Vải sớm được giá.›",
    "Tin từ Lục Ngạn.\n‹Vải sớm được giá.›"),
  HardCase(
    "the paragraph before is taken away", "Tin từ Lục Ngạn.\n‹Vải sớm được giá.›",
    "‹Vải sớm được giá.›"),
  HardCase(
    "the paragraph behind is taken away", "‹Vải sớm được giá.›\nTin từ Lục Ngạn.",
    "‹Vải sớm được giá.›"),
  HardCase(
    "all before is written anew", "Mở đầu cũ kỹ dài dòng.\nGiá vải ‹cao hơn bốn nghìn đồng›.",
    "Câu mở khác hẳn.\nGiá vải ‹cao hơn bốn nghìn đồng›."),
  HardCase(
    "all behind is written anew", "Giá vải ‹cao hơn bốn nghìn đồng›.\nKết luận cũ.",
    "Giá vải ‹cao hơn bốn nghìn đồng›.\nMột lời bàn mới toanh."),
  HardCase(
    "a full stop that was commented", "Giá vải cao‹.› Người dân vui.",
    "Giá vải rất cao‹.› Người dân vui."),
  HardCase("one letter", "Nhóm ‹A› hưởng lợi.", "Nhóm ‹A› được hưởng lợi."),
  HardCase(
    "blanks around the place", "Giá ‹ vải sớm › tăng.", "Giá   ‹vải sớm› tăng."),
  HardCase("the text is emptied", "Giá ‹vải sớm› tăng.", ""),
  HardCase("everything is another text", "Giá ‹vải sớm› tăng.", "Lịch cắt điện tuần này."),
]

private let rewriting = [
  HardCase(
    "a word put in inside the place", "Người dân ‹không phải đi xa khám bệnh›.",
    "Người dân ‹không phải đi xa để khám bệnh›."),
  HardCase(
    "a word taken out inside the place", "Người dân ‹không phải đi xa để khám bệnh›.",
    "Người dân ‹không phải đi xa khám bệnh›."),
  HardCase(
    "a number inside the place is corrected", "Trạm có ‹mười hai phòng khám và 4 bác sĩ›.",
    "Trạm có ‹mười hai phòng khám và 6 bác sĩ›."),
  HardCase(
    "the number alone was commented and is another now", "Kinh phí ‹4,2› tỷ đồng.",
    "Kinh phí 5 tỷ đồng."),
  HardCase(
    "the words alone were commented and are others now", "Trạm do ‹ông Hoàng Văn Tâm› quản lý.",
    "Trạm do bà Nguyễn Thị Lành quản lý."),
  HardCase(
    "a name among commented words is another now", "Theo ‹ông Tâm, trưởng thôn Bắc Hai›, giá tăng.",
    "Theo ‹bà Lành, trưởng thôn Bắc Hai›, giá tăng."),
  HardCase(
    "half of the place is written anew, half stays",
    "Ông nói ‹vải năm nay đậu quả sai, giá lại cao hơn mọi năm›.",
    "Ông nói ‹vải năm nay đậu quả sai, chỉ lo thiếu người hái›."),
  HardCase(
    "only a small word of the place stays",
    "Ông nói ‹giá vải năm nay cao và người mua đông›.",
    "Ông nói mưa đá làm rụng quả non và hỏng giàn."),
  HardCase(
    "the sentence is taken out",
    "Đoạn đầu.\n‹Anh Tâm có hơn một héc-ta vải.› Anh chăm theo cách mới.\nĐoạn cuối.",
    "Đoạn đầu.\nAnh chăm theo cách mới.\nĐoạn cuối."),
  HardCase(
    "the paragraph is taken out", "Đoạn đầu.\n‹Anh Tâm có hơn một héc-ta vải.›\nĐoạn cuối.",
    "Đoạn đầu.\nĐoạn cuối."),
  HardCase(
    "another sentence comes in its place",
    "Mở đầu.\n‹Anh Tâm có hơn một héc-ta vải.›\nKết thúc.",
    "Mở đầu.\nChị Thơm dạy lớp xóa mù chữ buổi tối.\nKết thúc."),
  HardCase(
    "a sentence is put in between the two that were commented",
    "‹Trạm có mười hai phòng. Bác sĩ về từ tháng trước.›",
    "‹Trạm có mười hai phòng. Phòng mổ còn chờ máy. Bác sĩ về từ tháng trước.›"),
  HardCase(
    "the second of two commented sentences goes",
    "‹Trạm có mười hai phòng khám mới xây. Bác sĩ về rồi.› Dân vui.",
    "‹Trạm có mười hai phòng khám mới xây.› Dân vui."),
  HardCase(
    "the first of two commented sentences goes",
    "Mở. ‹Bác sĩ về rồi. Trạm có mười hai phòng khám mới xây.› Dân vui.",
    "Mở. ‹Trạm có mười hai phòng khám mới xây.› Dân vui."),
  HardCase(
    "a negation is put in", "Dự án ‹được phê duyệt trong quý IV›.",
    "Dự án không ‹được phê duyệt trong quý IV›."),
  HardCase(
    "a negation inside the place is taken out", "Hộ này ‹thuộc diện không được hỗ trợ vốn vay›.",
    "Hộ này ‹thuộc diện được hỗ trợ vốn vay›."),
  HardCase(
    "the order of words is turned", "Tỉnh ‹hỗ trợ giống và phân bón› cho dân.",
    "Tỉnh ‹hỗ trợ phân bón› và giống cho dân."),
  HardCase(
    "capitals", "‹sở nông nghiệp› thông báo lịch xả nước.",
    "‹Sở Nông nghiệp› thông báo lịch xả nước."),
  HardCase(
    "the quotation marks around the place go", "Ông nói: “‹Năm nay vải đậu›”.",
    "Ông nói rằng ‹Năm nay vải đậu›."),
  HardCase(
    "the place becomes bold", "Ghi chú: ‹không bón phân sau 15/5›.",
    "Ghi chú: **‹không bón phân sau 15/5›**."),
]

private let moving = [
  HardCase(
    "the paragraph goes to the beginning",
    "Mở đầu về lễ khai trương ở xã.\nThân bài về giá vải đầu vụ.\n‹Kinh phí là 4,2 tỷ đồng từ ngân sách.›",
    "‹Kinh phí là 4,2 tỷ đồng từ ngân sách.›\nMở đầu về lễ khai trương ở xã.\nThân bài về giá vải đầu vụ."
  ),
  HardCase(
    "the paragraph goes to the end",
    "‹Kinh phí là 4,2 tỷ đồng từ ngân sách.›\nMở đầu về lễ khai trương ở xã.\nThân bài về giá vải đầu vụ.",
    "Mở đầu về lễ khai trương ở xã.\nThân bài về giá vải đầu vụ.\n‹Kinh phí là 4,2 tỷ đồng từ ngân sách.›"
  ),
  HardCase(
    "a part of a paragraph that moved",
    "Kinh phí là ‹4,2 tỷ đồng› từ ngân sách xã và dân góp.\nLễ khai trương có đông người dự.\nBà con vui.",
    "Lễ khai trương có đông người dự.\nBà con vui.\nKinh phí là ‹4,2 tỷ đồng› từ ngân sách xã và dân góp."
  ),
  HardCase(
    "two paragraphs change their places",
    "Đoạn một kể chuyện vườn đồi.\n‹Đoạn hai kể chuyện chợ phiên.›\nĐoạn ba kể chuyện xe hàng.",
    "‹Đoạn hai kể chuyện chợ phiên.›\nĐoạn một kể chuyện vườn đồi.\nĐoạn ba kể chuyện xe hàng."),
  HardCase(
    "the paragraph is split before the place",
    "Xe rời vườn từ ba giờ sáng, người trồng ‹chia nhau từng ca hái›.",
    "Xe rời vườn từ ba giờ sáng.\nNgười trồng ‹chia nhau từng ca hái›."),
  HardCase(
    "the paragraph is split behind the place",
    "Người trồng ‹chia nhau từng ca hái›, xe rời vườn từ ba giờ sáng.",
    "Người trồng ‹chia nhau từng ca hái›.\nXe rời vườn từ ba giờ sáng."),
  HardCase(
    "the paragraph is split within the place",
    "‹Xe rời vườn từ ba giờ sáng, người trồng chia nhau hái.›",
    "‹Xe rời vườn từ ba giờ sáng,\nngười trồng chia nhau hái.›"),
  HardCase(
    "the paragraph is joined to the one before",
    "Xe rời vườn sớm.\nNgười trồng ‹chia nhau từng ca hái›.",
    "Xe rời vườn sớm. Người trồng ‹chia nhau từng ca hái›."),
  HardCase(
    "the paragraph is joined to the one behind",
    "Người trồng ‹chia nhau từng ca hái›.\nXe rời vườn sớm.",
    "Người trồng ‹chia nhau từng ca hái›. Xe rời vườn sớm."),
  HardCase(
    "two commented paragraphs are joined",
    "‹Người trồng chia nhau từng ca hái.\nXe rời vườn từ sớm.›",
    "‹Người trồng chia nhau từng ca hái. Xe rời vườn từ sớm.›"),
  HardCase(
    "blank lines are put between paragraphs", "Mở đầu.\nGiá vải ‹cao hơn năm ngoái›.",
    "Mở đầu.\n\n\nGiá vải ‹cao hơn năm ngoái›."),
  HardCase(
    "blank lines are taken out", "Mở đầu.\n\n\nGiá vải ‹cao hơn năm ngoái›.",
    "Mở đầu.\nGiá vải ‹cao hơn năm ngoái›."),
  HardCase(
    "a heading is put in above", "Giá vải ‹cao hơn năm ngoái›.",
    "## Được mùa, được giá\nGiá vải ‹cao hơn năm ngoái›."),
  HardCase(
    "the paragraph becomes a quotation", "‹Năm nay vải đậu, giá lại được.›",
    "> ‹Năm nay vải đậu, giá lại được.›"),
  HardCase(
    "the paragraph becomes a point of a list", "‹Cấp mười hai phòng khám mới.›",
    "- ‹Cấp mười hai phòng khám mới.›"),
  HardCase(
    "the paragraph moves and is edited at its end",
    "Mở đầu nói về một việc khác hẳn ở xã bên.\n‹Kinh phí là 4,2 tỷ đồng từ ngân sách xã và dân góp vào quỹ.›\nKết.",
    "‹Kinh phí là 4,2 tỷ đồng từ ngân sách xã và dân góp vào quỹ.› Hết.\nMở đầu nói về một việc khác hẳn ở xã bên.\nKết."
  ),
  HardCase(
    "a list is sorted anew",
    "1. Sửa đường thôn Bắc Hai\n2. ‹Xây trường mầm non›\n3. Khơi mương thủy lợi",
    "1. ‹Xây trường mầm non›\n2. Sửa đường thôn Bắc Hai\n3. Khơi mương thủy lợi"),
]

private let repeating = [
  HardCase(
    "the same sentence stands twice, the first was commented",
    "‹Giá tăng.› Vải sớm được mùa.\nGiá tăng. Nhãn lồng mất mùa.",
    "Hôm nay ‹Giá tăng.› Vải sớm được mùa.\nGiá tăng. Nhãn lồng mất mùa."),
  HardCase(
    "the same sentence stands twice, the second was commented",
    "Giá tăng. Vải sớm được mùa.\n‹Giá tăng.› Nhãn lồng mất mùa.",
    "Giá tăng. Vải sớm được mùa.\nHôm nay ‹Giá tăng.› Nhãn lồng mất mùa."),
  HardCase(
    "the commented one of two like sentences goes",
    "‹Chưa rõ kinh phí.› Vải sớm được mùa lớn.\nChưa rõ kinh phí. Nhãn lồng mất mùa nặng.",
    "Vải sớm được mùa lớn.\nChưa rõ kinh phí. Nhãn lồng mất mùa nặng."),
  HardCase(
    "the other one of two like sentences goes",
    "Chưa rõ kinh phí. Vải sớm được mùa lớn.\n‹Chưa rõ kinh phí.› Nhãn lồng mất mùa nặng.",
    "Vải sớm được mùa lớn.\n‹Chưa rõ kinh phí.› Nhãn lồng mất mùa nặng."),
  HardCase(
    "the paragraph is doubled behind itself", "Mở.\n‹Xã có mười hai thôn.›\nKết.",
    "Mở.\n‹Xã có mười hai thôn.›\nXã có mười hai thôn.\nKết."),
  HardCase(
    "a like paragraph is put in far before",
    "Mở đầu dài về lịch sử xã.\nĐoạn giữa về sản xuất.\n‹Xã có mười hai thôn.›\nKết.",
    "Xã có mười hai thôn.\nMở đầu dài về lịch sử xã.\nĐoạn giữa về sản xuất.\n‹Xã có mười hai thôn.›\nKết."
  ),
  HardCase(
    "a word that stands everywhere", "Xã họp dân. Xã bàn việc. ‹Xã› quyết.",
    "Xã họp dân. Xã bàn việc kỹ. ‹Xã› quyết."),
  HardCase(
    "a word that stands everywhere, in a sentence that goes",
    "Xã họp dân. Xã bàn việc. ‹Xã› quyết ngay trong đêm.",
    "Xã họp dân. Xã bàn việc."),
  HardCase(
    "the commented words are taken out, like ones stand in another sentence",
    "Kinh phí ‹4,2 tỷ đồng› do xã góp.\nNăm ngoái cũng 4,2 tỷ đồng.",
    "Kinh phí do xã góp.\nNăm ngoái cũng 4,2 tỷ đồng."),
  HardCase(
    "the commented words come again in a new sentence elsewhere",
    "Kinh phí ‹4,2 tỷ đồng› do xã góp.\nKết.",
    "Kinh phí 5 tỷ do xã góp.\nKết.\nSố cũ là 4,2 tỷ đồng."),
  HardCase(
    "like points of a list, the second was commented",
    "- Đã xong\n- ‹Đã xong›\n- Chưa xong",
    "- Đã xong\n- ‹Đã xong›\n- Đang làm"),
  HardCase(
    "like rows of a table",
    "Thôn Bắc Hai: 12 hộ\nThôn Nam Một: ‹12 hộ›\nThôn Đông: 12 hộ",
    "Thôn Bắc Hai: 15 hộ\nThôn Nam Một: ‹12 hộ›\nThôn Đông: 12 hộ"),
  HardCase(
    "the like row above is taken out",
    "Thôn Bắc Hai: 12 hộ\nThôn Nam Một: ‹12 hộ›\nThôn Đông: 12 hộ",
    "Thôn Nam Một: ‹12 hộ›\nThôn Đông: 12 hộ"),
  HardCase(
    "the row of the comment is taken out",
    "Thôn Bắc Hai: 12 hộ\nThôn Nam Một: ‹12 hộ›\nThôn Đông: 12 hộ",
    "Thôn Bắc Hai: 12 hộ\nThôn Đông: 12 hộ"),
  HardCase(
    "a refrain", "Chiều xuống.\n‹Ai về Lục Ngạn thì về.›\nĐêm lên.\nAi về Lục Ngạn thì về.",
    "Chiều đã xuống.\n‹Ai về Lục Ngạn thì về.›\nĐêm lên.\nAi về Lục Ngạn thì về."),
  HardCase(
    "a like sentence is put in right beside it", "Mở. ‹Đường còn xấu.› Kết.",
    "Mở. ‹Đường còn xấu.› Đường còn xấu. Kết."),
]

private let forms = [
  HardCase(
    "the tone stands elsewhere on the vowel", "Tổ ‹hòa giải› ở cơ sở.", "Tổ ‹hoà giải› ở cơ sở."),
  HardCase(
    "the tone stands elsewhere in a longer place", "Họp ‹tổ hòa giải và ủy ban xã› chiều nay.",
    "Họp ‹tổ hoà giải và uỷ ban xã› chiều nay."),
  HardCase(
    "two blanks become one", "Giá ‹vải  sớm› tăng.", "Giá ‹vải sớm› tăng."),
  HardCase(
    "a blank becomes one that does not break", "Giá ‹vải sớm› tăng.",
    "Giá ‹vải\u{A0}sớm› tăng."),
  HardCase(
    "an unseen sign is taken out", "Giá ‹vải\u{200B} sớm› tăng.", "Giá ‹vải sớm› tăng."),
  HardCase(
    "three points become one sign", "Giá vải‹...› cao.", "Giá vải… cao."),
  HardCase(
    "a hyphen becomes a dash", "Tuyến ‹Kép - Chũ› mở lại.",
    "Tuyến ‹Kép – Chũ› mở lại."),
  HardCase(
    "straight marks become curly ones", "Ông nói ‹\"vải đậu quả sai\"› hôm qua.",
    "Ông nói ‹“vải đậu quả sai”› hôm qua."),
  HardCase(
    "an accent is corrected", "Xã ‹Quí Sơn họp dân bàn việc›.",
    "Xã ‹Quý Sơn họp dân bàn việc›."),
  HardCase(
    "a date is written in full", "Họp ‹ngày 23/11 tại hội trường xã›.",
    "Họp ‹ngày 23/11/2026 tại hội trường xã›."),
  HardCase(
    "an abbreviation is written out", "Theo ‹UBND xã Quý Sơn›, việc đã xong.",
    "Theo ‹Ủy ban nhân dân xã Quý Sơn›, việc đã xong."),
  HardCase(
    "a misspelt syllable is mended", "Bà con ‹phấn khởi vì đuờng mới›.",
    "Bà con ‹phấn khởi vì đường mới›."),
  HardCase(
    "the sentence gets a comma", "‹Năm nay vải đậu giá lại được› nên vui.",
    "‹Năm nay vải đậu, giá lại được› nên vui."),
  HardCase(
    "an emoji of several code points", "Bà con 👨‍👩‍👧‍👦 ‹rất vui›.", "Bà con rất 👨‍👩‍👧‍👦 ‹rất vui›."),
  HardCase(
    "a link is put around the place", "Xem ‹Quyết định số 13› để rõ.",
    "Xem [‹Quyết định số 13›](https://bacgiang.gov.vn/13) để rõ."),
]

private let legalTexts = [
  HardCase(
    "an article is put in before", "Điều 1. Phạm vi\nĐiều 2. ‹Đối tượng áp dụng›",
    "Điều 1. Phạm vi\nĐiều 2. Giải thích từ ngữ\nĐiều 3. ‹Đối tượng áp dụng›"),
  HardCase(
    "the articles are numbered anew",
    "Điều 4. Tên miền của cổng\nĐiều 5. ‹Cung cấp thông tin trên cổng›",
    "Điều 3. Tên miền của cổng\nĐiều 4. ‹Cung cấp thông tin trên cổng›"),
  HardCase(
    "the number itself was commented and is another",
    "Điều ‹4›. Tên miền của cổng", "Điều 5. Tên miền của cổng"),
  HardCase(
    "a clause is put in between like clauses",
    "a) Cơ quan chủ quản\nb) ‹Cơ quan phối hợp›",
    "a) Cơ quan chủ quản\nb) Cơ quan giám sát\nc) ‹Cơ quan phối hợp›"),
  HardCase(
    "like beginnings, the second clause was commented",
    "1. Sở Tài chính bố trí kinh phí hằng năm.\n2. ‹Sở Tài chính thẩm định dự toán.›",
    "1. Sở Tài chính bố trí kinh phí.\n2. ‹Sở Tài chính thẩm định dự toán.›"),
  HardCase(
    "the agency is another, the duty stays",
    "Sở Thông tin ‹chịu trách nhiệm vận hành kỹ thuật của cổng›.",
    "Sở Khoa học và Công nghệ ‹chịu trách nhiệm vận hành kỹ thuật của cổng›."),
  HardCase(
    "the duty is another, the agency stays",
    "‹Sở Thông tin chịu trách nhiệm vận hành kỹ thuật của cổng.›",
    "Sở Thông tin chỉ góp ý khi được hỏi."),
  HardCase(
    "a term is defined anew", "“‹Cổng thành phần› là cổng của sở.”",
    "“‹Cổng thành phần› là cổng của sở, huyện và xã.”"),
  HardCase(
    "the amount in words behind the figure goes",
    "Chi ‹4.200.000.000 đồng (bốn tỷ hai trăm triệu đồng)› cho xã.",
    "Chi ‹4.200.000.000 đồng› cho xã."),
  HardCase(
    "the date of effect is another",
    "‹Quyết định này có hiệu lực từ ngày 20 tháng 5 năm 2023.›",
    "‹Quyết định này có hiệu lực từ ngày 01 tháng 02 năm 2027.›"),
  HardCase(
    "the list of recipients grows",
    "Nơi nhận:\n- ‹Như Điều 3;›\n- Lưu: VT.",
    "Nơi nhận:\n- ‹Như Điều 3;›\n- Sở Tư pháp;\n- Lưu: VT."),
  HardCase(
    "the signature block is put in",
    "‹Chịu trách nhiệm thi hành Quyết định này./.›",
    "‹Chịu trách nhiệm thi hành Quyết định này./.›\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"),
  HardCase(
    "the title of the document in capitals",
    "QUYẾT ĐỊNH\n‹Ban hành Quy định cung cấp thông tin›",
    "QUYẾT ĐỊNH\n‹Ban hành Quy định cung cấp thông tin› và tổ chức quản lý"),
  HardCase(
    "two clauses are made one",
    "1. Cổng đăng tin hằng ngày.\n2. ‹Cổng đăng văn bản trong hai ngày làm việc.›",
    "1. Cổng đăng tin hằng ngày; ‹Cổng đăng văn bản trong hai ngày làm việc.›"),
  HardCase(
    "a clause is taken out between like ones",
    "1. Cổng đăng tin của sở.\n2. ‹Cổng đăng tin của huyện.›\n3. Cổng đăng tin của xã.",
    "1. Cổng đăng tin của sở.\n2. Cổng đăng tin của xã."),
]
