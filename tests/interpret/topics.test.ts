import { describe, expect, it } from 'vitest';
import { read, table } from './builders.ts';

/** Language, heading, and the headers over number, counterparty, day, last day and amounts. */
type Sheet = readonly [lang: string, heading: string, ...headers: string[]];

const bills: readonly Sheet[] = [
  ['tr', 'Alış faturaları', 'Fatura no', 'Tedarikçi', 'Fatura tarihi', 'Vade tarihi', 'Tutar', 'Kalan'],
  ['ko', '매입 청구서', '청구서 번호', '공급업체', '발행일', '지급기한', '합계', '잔액'],
  [
    'ar',
    'فواتير المشتريات',
    'رقم الفاتورة',
    'المورد',
    'تاريخ الفاتورة',
    'تاريخ الاستحقاق',
    'الإجمالي',
    'المتبقي',
  ],
  ['he', 'חשבוניות ספקים', 'מספר חשבונית', 'ספק', 'תאריך', 'תאריך פירעון', 'סה״כ', 'יתרה לתשלום'],
  ['hu', 'Bejövő számlák', 'Számlaszám', 'Szállító', 'Kelte', 'Fizetési határidő', 'Bruttó', 'Fizetendő'],
  ['el', 'Τιμολόγια αγορών', 'Αρ. τιμολογίου', 'Προμηθευτής', 'Ημερομηνία', 'Λήξη', 'Σύνολο', 'Υπόλοιπο'],
  ['ro', 'Facturi primite', 'Număr factură', 'Furnizor', 'Data', 'Scadența', 'Total', 'Rest de plată'],
  ['ru', 'Счета поставщиков', 'Номер счета', 'Поставщик', 'Дата', 'Срок оплаты', 'Сумма', 'К оплате'],
  ['uk', 'Вхідні рахунки', 'Номер рахунку', 'Постачальник', 'Дата', 'Термін оплати', 'Сума', 'До сплати'],
  ['bg', 'Получени фактури', 'Фактура №', 'Доставчик', 'Дата', 'Падеж', 'Сума', 'Дължимо'],
  ['hr', 'Ulazni računi', 'Broj računa', 'Dobavljač', 'Datum', 'Dospijeće', 'Iznos', 'Za platiti'],
  ['sk', 'Prijaté faktúry', 'Číslo faktúry', 'Dodávateľ', 'Vystavená', 'Splatnosť', 'Suma', 'Na úhradu'],
  ['sl', 'Prejeti računi', 'Številka računa', 'Dobavitelj', 'Datum', 'Rok plačila', 'Znesek', 'Za plačilo'],
  ['lt', 'Gautos sąskaitos', 'Sąskaitos Nr.', 'Tiekėjas', 'Data', 'Apmokėti iki', 'Suma', 'Mokėtina suma'],
  ['lv', 'Saņemtie rēķini', 'Rēķina Nr.', 'Piegādātājs', 'Datums', 'Apmaksas termiņš', 'Summa', 'Atlikums'],
  ['et', 'Ostuarved', 'Arve nr', 'Tarnija', 'Kuupäev', 'Maksetähtaeg', 'Summa', 'Tasuda'],
  [
    'vi',
    'Hóa đơn mua hàng',
    'Số hóa đơn',
    'Nhà cung cấp',
    'Ngày',
    'Hạn thanh toán',
    'Tổng tiền',
    'Còn phải trả',
  ],
  ['th', 'ใบแจ้งหนี้ซื้อ', 'เลขที่เอกสาร', 'ผู้ขาย', 'วันที่', 'ครบกำหนด', 'ยอดรวม', 'ยอดค้างชำระ'],
  ['id', 'Faktur pembelian', 'No. faktur', 'Pemasok', 'Tanggal', 'Jatuh tempo', 'Total', 'Sisa tagihan'],
  ['ca', 'Factures rebudes', 'Número de factura', 'Proveïdor', 'Data', 'Venciment', 'Import', 'Pendent'],
];
const quotes: readonly Sheet[] = [
  ['tr', 'Teklifler', 'Teklif no', 'Müşteri', 'Tarih', 'Geçerlilik tarihi', 'Tutar'],
  ['ko', '견적서', '견적번호', '거래처', '작성일', '유효기간', '합계'],
  ['ar', 'عروض الأسعار', 'رقم العرض', 'العميل', 'التاريخ', 'صالح حتى', 'الإجمالي'],
  ['he', 'הצעות מחיר', 'מספר הצעה', 'לקוח', 'תאריך', 'בתוקף עד', 'סה״כ'],
  ['hu', 'Árajánlatok', 'Ajánlat száma', 'Ügyfél', 'Kelte', 'Érvényes', 'Összeg'],
  ['el', 'Προσφορές', 'Αρ. προσφοράς', 'Πελάτης', 'Ημερομηνία', 'Ισχύει έως', 'Σύνολο'],
  ['ro', 'Oferte', 'Număr ofertă', 'Client', 'Data', 'Valabil până la', 'Total'],
  ['ru', 'Коммерческие предложения', 'Номер', 'Клиент', 'Дата', 'Действует до', 'Сумма'],
  ['hr', 'Ponude', 'Broj ponude', 'Kupac', 'Datum', 'Vrijedi do', 'Iznos'],
  ['vi', 'Báo giá', 'Số báo giá', 'Khách hàng', 'Ngày', 'Hiệu lực đến', 'Tổng tiền'],
  ['th', 'ใบเสนอราคา', 'เลขที่เอกสาร', 'ลูกค้า', 'วันที่', 'ใช้ได้ถึง', 'ยอดรวม'],
  ['id', 'Penawaran', 'No. penawaran', 'Pelanggan', 'Tanggal', 'Berlaku sampai', 'Total'],
];

function kindOf([lang, heading, ...headers]: Sheet) {
  const amounts = headers.slice(4);
  const row = (no: string, who: string, from: string, to: string, amount: string): string =>
    [no, who, from, to, ...amounts.map(() => amount)].join(' | ');
  const drawn = [
    headers.join(' | '),
    row('A-101', 'Alfa', '2026-03-03', '2026-04-02', '€1.210,00'),
    row('A-104', 'Beta', '2026-04-13', '2026-05-13', '€605,00'),
    row('A-109', 'Gama', '2026-05-03', '2026-06-02', '€90,50'),
  ];
  const url = 'https://books.example.com/list';
  return read([table(drawn.join('\n'))], { lang, url, title: heading, headings: [heading] });
}

describe('what is not owed to us is refused', () => {
  it.each(bills.map((sheet) => ({ sheet, name: sheet.slice(0, 2).join(', ') })))(
    'bills to pay: $name',
    ({ sheet }) => {
      expect(kindOf(sheet)).toMatchObject({ kind: 'payables', invoices: [] });
    },
  );
  it.each(quotes.map((sheet) => ({ sheet, name: sheet.slice(0, 2).join(', ') })))(
    'quotes: $name',
    ({ sheet }) => {
      expect(kindOf(sheet)).toMatchObject({ kind: 'none', invoices: [] });
    },
  );
});
