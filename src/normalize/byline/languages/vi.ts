// Vietnamese.
import type { BylineLanguage } from '../language.ts'

export const vi: BylineLanguage = {
  tag: 'vi',
  by: `
    bởi, tác giả, viết bởi, đăng bởi, bài viết của, bài của, theo, bài, tin, người viết, đăng tải bởi, thực hiện,
    nhóm pv, nhóm phóng viên`,
  roles: {
    author: 'tác giả, bài, bài viết, tin, nội dung, phóng viên, bài và ảnh, tin và ảnh',
    contributor: 'cộng tác viên, cộng tác',
    editor: 'biên tập, biên tập viên, hiệu đính',
    photographer: 'ảnh, hình ảnh, nhiếp ảnh, hình, chụp ảnh',
    illustrator: 'minh họa, đồ họa, thiết kế, tranh',
    translator: 'dịch, biên dịch, người dịch, dịch giả, lược dịch, dịch bởi',
    producer: 'video, sản xuất, đạo diễn, dựng phim'
  },
  and: 'và, cùng, cùng với',
  with: 'theo',
  in: 'tại, từ',
  for: 'cho',
  clauses: 'là',
  titles:
    'phóng viên, nhà báo, biên tập viên, cộng tác viên, nhiếp ảnh gia, tổng biên tập, chuyên gia, kỹ sư, bác sĩ, giáo viên, giáo sư, phó giáo sư, tiến sĩ, thạc sĩ, luật sư, đại biểu, bộ trưởng, đạo diễn, nhà văn, nhà thơ, dịch giả, nhà nghiên cứu, chuyên gia kinh tế, nhà sử học, biên tập viên cao cấp, trưởng ban, phó tổng biên tập, nhà bình luận, nhà phân tích, mc, sinh viên, doanh nhân, giám đốc, tổng hợp, lược dịch, biên soạn, lược ghi, thực hiện',
  desks: 'pv, báo, thông tấn xã, tạp chí, đài, tòa soạn, ban biên tập, bộ, trường, viện, hội, trung tâm, nhóm',
  interface:
    'theo dõi, chia sẻ, bình luận, phút đọc, đăng ký, thư điện tử, xem thêm, quảng cáo, xem tất cả bài viết, tất cả bài viết, xem thêm bài viết, bài viết khác, các bài viết khác, xem hồ sơ, trang tác giả, về tác giả, gửi email, liên hệ, trang web, trên x, trên twitter, trên facebook, thêm vào yêu thích, viết bình luận, gửi bình luận, nghe bài viết, nghe, sao chép liên kết, đăng ký nhận tin, theo dõi tác giả',
  after: 'đọc thêm, xem thêm, tin liên quan, bài liên quan, nguồn, chủ đề, từ khóa, vai trò, chức danh, chức vụ',
  time: `
    lúc, ngày, tháng, năm, trước, giờ, phút, giây, tuần, hôm qua, hôm nay, thứ hai, thứ ba, thứ tư, thứ năm,
    thứ sáu, thứ bảy, chủ nhật, gmt+7, sáng, chiều, tối`,
  dated: 'đăng, đăng ngày, đăng lúc, xuất bản, ngày đăng, cập nhật, cập nhật lúc, cập nhật ngày, cập nhật lần cuối',
  outlets:
    'VnExpress, Tuổi Trẻ, Tuổi Trẻ Online, Thanh Niên, Báo Thanh Niên, Lao Động, Báo Lao Động, Người Lao Động, Tiền Phong, Dân Trí, Dân trí, VietNamNet, Vietnamnet, Zing, Zing News, Znews, Nhân Dân, Báo Nhân Dân, Quân đội nhân dân, Quân Đội Nhân Dân, Công an Nhân dân, Sài Gòn Giải Phóng, Hà Nội Mới, Pháp Luật TP.HCM, Pháp luật TPHCM, Pháp luật Việt Nam, Nông nghiệp Việt Nam, Đầu tư, CafeF, CafeBiz, VnEconomy, Kinh tế Sài Gòn, Saigon Times, Kenh14, Kênh 14, Soha, Vietnamplus, VietnamPlus, TTXVN, Thông tấn xã Việt Nam, VTV, VTV News, VTV.VN, VOV, VOV.VN, VTC News, VTC, HTV, BBC News Tiếng Việt, BBC Tiếng Việt, BBC Vietnamese, RFA, VOA Tiếng Việt, RFI Tiếng Việt, Reuters, Bóng đá, Bongdaplus, Thể thao & Văn hóa, Giáo dục Việt Nam, Gia đình & Xã hội, Sức khỏe & Đời sống'
}
