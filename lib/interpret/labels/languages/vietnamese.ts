import type { Vocabulary } from './vocabulary.ts';

export const vietnamese: Vocabulary = {
  number: `
    Số hóa đơn; Số hoá đơn; Hóa đơn; Hoá đơn; Hóa đơn số; Mã hóa đơn; Mã hoá đơn; Số chứng từ; Chứng từ; Mã
    chứng từ; Số phiếu; Số HĐ; Mã đơn hóa đơn; Số hóa đơn bán hàng`,
  customer: `
    Khách hàng; Tên khách hàng; Tên khách; Tên công ty; Công ty; Đối tượng; Người mua; Tên đối tượng; Đơn vị
    mua hàng; Bên mua; Tên đơn vị; Đối tác; Khách nợ`,
  customerId: `
    Mã khách hàng; Mã khách; Mã KH; Mã số thuế; Mã đối tượng`,
  issueDate: `
    Ngày; Ngày hóa đơn; Ngày hoá đơn; Ngày lập; Ngày xuất; Ngày phát hành; Ngày lập hóa đơn; Ngày chứng từ;
    Ngày xuất hóa đơn; Ngày tạo; Ngày hạch toán`,
  dueDate: `
    Hạn thanh toán; Ngày đến hạn; Hạn trả; Đến hạn; Ngày hết hạn thanh toán; Hạn nợ; Ngày đáo hạn; Thời hạn
    thanh toán; Hạn thu; Thanh toán trước ngày; Hạn trả nợ; Ngày hạn thanh toán; Hạn chót thanh toán`,
  terms: `
    Điều khoản thanh toán; Điều kiện thanh toán`,
  total: `
    Tổng tiền; Tổng cộng; Thành tiền; Số tiền; Tổng thanh toán; Giá trị; Giá trị hóa đơn; Tổng giá trị; Tổng
    số tiền; Tổng tiền thanh toán; Tiền hóa đơn; Tổng tiền hóa đơn; Tổng tiền sau thuế; Tổng giá trị hóa đơn`,
  totalExclTax: `
    Tiền hàng; Trước thuế; Tổng tiền trước thuế; Tiền trước thuế; Chưa thuế; Chưa gồm thuế; Tổng tiền hàng;
    Cộng tiền hàng; Giá trị trước thuế`,
  tax: `
    Thuế; Thuế GTGT; Tiền thuế; VAT; Tiền thuế GTGT`,
  paid: `
    Đã thanh toán; Đã trả; Đã thu; Số tiền đã thu; Số đã thu; Tiền đã trả; Số tiền đã trả; Số đã trả; Số
    tiền đã thanh toán`,
  balance: `
    Còn nợ; Còn lại; Số dư; Còn phải thu; Phải thu; Số tiền còn lại; Số tiền còn nợ; Công nợ; Nợ còn lại; Dư
    nợ; Số còn phải thu; Chưa thanh toán; Số tiền phải thu; Còn phải trả; Số còn nợ; Số tiền nợ; Chưa thu;
    Số chưa thu; Số tiền chưa thanh toán; Số phải thu; Số còn lại; Tiền còn nợ`,
  currency: `
    Loại tiền; Tiền tệ; Đơn vị tiền tệ; Mã tiền tệ`,
  status: `
    Trạng thái; Tình trạng; Trạng thái thanh toán; Tình trạng thanh toán; Trạng thái hóa đơn`,
  daysOverdue: `
    Số ngày quá hạn; Quá hạn; Quá hạn (ngày); Ngày quá hạn; Số ngày trễ; Số ngày trễ hạn; Trễ hạn (ngày)`,
  email: `
    Địa chỉ email; Thư điện tử`,
  phone: `
    Điện thoại; Số điện thoại; SĐT; Di động`,
  poNumber: `
    Số đơn hàng; Mã đơn hàng; Đơn đặt hàng`,
  kind: `
    Loại; Loại chứng từ; Loại hóa đơn`,
  other: `
    Ngày thanh toán; Ngày thu; Ngày thu tiền; Ngày giao hàng; Ngày đặt hàng; Ngày gửi; Ghi chú; Diễn giải;
    Mô tả; Nội dung; Thao tác; Hành động; Địa chỉ; Thành phố; Dự án; Nhân viên; Nhân viên bán hàng; Hình
    thức thanh toán; Phương thức thanh toán; Ngân hàng; Chiết khấu; Giảm giá; Số lượng; Đơn giá; Tỷ giá;
    Nhắc nợ; Hạn mức; Hạn mức tín dụng; STT`,
};
