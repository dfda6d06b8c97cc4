import type { Topic } from './page-topic.ts';

/** What pages speak of in languages beyond the first fifteen. */
export const furtherTopics: Readonly<Record<Topic, RegExp>> = {
  payables:
    /alış fatura|alınan fatura|gelen fatura|giderler|tedarikçi|매입|공급업체|공급사|지출|경비|외상매입|مشتريات|مورد|ذمم دائنة|الذمم الدائنة|مصروفات|ספק|רכש|הוצאות|bejövő száml|szállító|költségek|kiadások|προμηθευτ|αγορ[έώ]|έξοδα|δαπάν|furnizor|achiziți|cheltuieli|facturi primite|поставщик|закупк|расход|кредитор|входящие|постачальник|закупівл|витрат|вхідні|доставчик|покупк|разход|получени фактури|dobavljač|ulazn[ie] (?:račun|faktur)|troškov|добављач|улазн|prijaté faktúr|dodávateľ|došlé faktúr|záväzk|výdavk|dobavitelj|prejeti račun|stroški|odhodk|tiekėj|gautos sąskait|išlaid|piegādātāj|saņemtie rēķin|ienākošie rēķin|izdevum|tarnija|ostuarve|hankija|\bkulud|nhà cung cấp|mua hàng|phải trả|chi phí|hóa đơn (?:mua|đầu vào)|ผู้ขาย|เจ้าหนี้|ค่าใช้จ่าย|ใบแจ้งหนี้ซื้อ|รายจ่าย|pemasok|pembelian|(?<!pi)utang usaha|\bhutang|pembekal|perbelanjaan|\bbelian|proveïdor|factures rebudes|\bcompres\b|birgj|birgir|lánardrottn|innkaup|útgjöld/iu,
  quotes:
    /\bteklif|견적|عرض (?:سعر|أسعار)|عروض (?:الأسعار|أسعار)|הצעות? מחיר|árajánlat|προσφορ|ofert[eă]|коммерческ(?:ое|ие) предложени|\bсметы?\b|комерційн(?:а|і) пропозиці|кошторис|\bоферт|предложени|\bponud[aeb]|\bponuk[ay]|pasiūlym|piedāvājum|pakkumi|báo giá|ใบเสนอราคา|penawaran|sebut harga|pressupost|tilboð/iu,
  orders:
    /sipariş|주문|발주|أوامر (?:البيع|الشراء)|طلبات|הזמנות|rendelés|παραγγελί|\bcomenzi\b|\bзаказы\b|замовлення|поръчк|narudžb|porudžbin|naročil|užsakym|pasūtījum|tellimuse?d|đơn (?:đặt )?hàng|ใบสั่ง(?:ซื้อ|ขาย)|คำสั่งซื้อ|\bpesanan|\bcomandes\b|pantanir|ürünler|제품|상품|المنتجات|מוצרים|termékek|προϊόντα|produse|товары|товари|proizvodi|izdelki|prekės|preces|tooted|sản phẩm|สินค้า|produk\b/iu,
  bank: /banka (?:hesap|hareket|ekstre)|은행|계좌|كشف حساب بنك|البنوك|בנק|banki|τράπεζ|τραπεζ|extras(?:e)? de cont|\bbanc[aă]\b|банковск|банківськ|банка\b|банкови|izvadak|bankovn|bančn|izpisek|banko (?:išraš|sąskait)|bankas? |\bpank|ngân hàng|ธนาคาร|rekening koran|moviments bancaris|bankayfirlit/iu,
  payments:
    /\bödemeler|tahsilat|입금 ?내역|수금 ?내역|결제 ?내역|المدفوعات|المقبوضات|קבלות|תשלומים|befizetés|beérkezett (?:fizetés|utalás)|πληρωμές|εισπράξεις|încasări|\bplăți|\bплатежи|\bоплаты|поступления|платежі|надходження|плащания|\buplat[ea]|\bplaćanja|уплате|\bplačila|mokėjim|apmokėjim|maksājum|\bmaksed|laekumi|phiếu thu|khoản thu|การชำระเงิน|ใบเสร็จ|รับชำระ|pembayaran|penerimaan|resit|\bpagaments|\bcobraments|\bgreiðslur|innborganir/iu,
  receivables:
    /송장|청구|세금계산서|계산서|미수|매출|فاتور|فواتير|ذمم مدينة|الذمم المدينة|المدينون|חשבוני|חייבים|גבייה|számlá|számla|vevői|kintlévőség|τιμολόγ|απαιτήσεις|счет|счёт|дебитор|рахун|дебітор|фактур|вземания|račun|рачун|potraživanj|faktúr|pohľadávk|terjat|sąskait|skolinink|rēķin|debitor|\barved|müügiarve|võlgnik|hóa đơn|hoá đơn|công nợ|phải thu|ใบแจ้งหนี้|ลูกหนี้|ใบกำกับ|piutang|tagihan|invois|alacak|\bfactures\b|reikning/iu,
};

/** Headers over columns of those whom we owe. */
export const furtherVendors =
  /^(?:tedarikçi|satıcı(?: |$)|공급업체|공급사|매입처|구매처|(?:اسم )?المورد|(?:שם )?ספק|(?:be)?szállító|προμηθευτ|furnizor|поставщик|постачальник|доставчик|dobavljač|добављач|dodávateľ|dobavitelj|tiekėj|piegādātāj|tarnija|hankija|(?:tên )?nhà cung cấp|(?:ชื่อ)?ผู้ขาย|(?:ชื่อ)?เจ้าหนี้|(?:nama )?(?:pemasok|pembekal)|proveïdor|birgi)/iu;
