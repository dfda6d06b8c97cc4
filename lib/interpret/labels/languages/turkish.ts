import type { Vocabulary } from './vocabulary.ts';

export const turkish: Vocabulary = {
  number: `
    Fatura no; Fatura numarası; Fatura; Fatura nu; Fiş no; Belge no; Belge numarası; Evrak no; Seri no; Seri
    sıra no; Fatura seri no; Doküman no; Sıra numarası; Faturanın numarası`,
  customer: `
    Müşteri; Müşteri adı; Müşteri unvanı; Müşteri ünvanı; Cari; Cari adı; Cari hesap; Cari hesap adı; Cari
    unvan; Cari ünvan; Cari unvanı; Cari ünvanı; Firma; Firma adı; Firma unvanı; Alıcı; Alıcı adı; Alıcı
    unvanı; Ünvan; Unvan; Borçlu; Hesap adı; Müşteriler`,
  customerId: `
    Müşteri no; Müşteri kodu; Müşteri numarası; Cari kodu; Cari kod; Cari no; Cari hesap kodu; Hesap kodu;
    Firma kodu`,
  issueDate: `
    Tarih; Tarihi; Fatura tarihi; Düzenleme tarihi; Düzenlenme tarihi; Belge tarihi; Evrak tarihi; Kesim
    tarihi; Kesildiği tarih; Fiş tarihi; İşlem tarihi; Oluşturma tarihi`,
  dueDate: `
    Vade tar.; Vade; Vade tarihi; Vadesi; Son ödeme tarihi; Son ödeme; Ödeme tarihi (vade); Ödeme vadesi; Son ödeme
    günü; Ödenmesi gereken tarih; Ödeme günü`,
  terms: `
    Ödeme koşulu; Ödeme koşulları; Vade günü; Vade (gün); Ödeme şekli vadesi`,
  total: `
    Döviz Tutarı; Dövizli Tutar; Tutar; Toplam; Genel toplam; Fatura tutarı; Toplam tutar; Fatura toplamı; Fatura bedeli; KDV dahil; KDV
    dahil tutar; KDV dahil toplam; KDV’li tutar; Brüt tutar; Brüt; Brüt toplam; Ödenecek tutar (toplam);
    Ödenecek toplam; Vergiler dahil toplam; Bedel`,
  totalExclTax: `
    Net; Net tutar; Ara toplam; KDV hariç; KDV hariç tutar; KDV hariç toplam; Matrah; Vergisiz tutar; Mal
    hizmet toplamı`,
  tax: `
    KDV; KDV tutarı; Vergi; Vergi tutarı; Toplam KDV; Hesaplanan KDV`,
  paid: `
    Ödenen; Ödenen tutar; Ödendi; Tahsil edilen; Tahsil edilen tutar; Tahsilat; Tahsilat tutarı; Tahsil
    edildi; Ödeme; Ödemeler; Alınan`,
  balance: `
    Kalan; Kalan tutar; Kalan bakiye; Kalan borç; Kalan ödeme; Bakiye; Borç bakiyesi; Borç; Açık tutar; Açık
    bakiye; Açık; Alacak bakiyesi; Ödenmemiş tutar; Ödenmeyen; Ödenmeyen tutar; Ödenmemiş; Tahsil edilecek;
    Tahsil edilecek tutar; Ödenecek; Ödenecek tutar; Kalan alacak; Alacak tutarı; Vadesi geçen tutar`,
  currency: `
    Para birimi; Döviz; Döviz cinsi; Döviz türü; Kur birimi; PB`,
  status: `
    Durum; Durumu; Fatura durumu; Ödeme durumu; Statü; Tahsilat durumu`,
  daysOverdue: `
    Gecikme; Gecikme günü; Gecikme gün; Gecikme (gün); Geciken gün; Gecikilen gün; Vadesi geçen gün; Gün
    gecikme; Gecikme süresi`,
  email: `
    E-posta; E-posta adresi; Eposta; E-mail adresi; Mail`,
  phone: `
    Telefon; Telefon no; Cep telefonu; Tel`,
  poNumber: `
    Sipariş no; Sipariş numarası; Müşteri sipariş no`,
  kind: `
    Tür; Türü; Fatura türü; Fatura tipi; Belge türü; Belge tipi; İşlem türü; Tip`,
  other: `
    Açıklama; Not; Notlar; Ödeme tarihi; Tahsilat tarihi; Ödendiği tarih; Teslim tarihi; Sevk tarihi;
    Sipariş tarihi; Son hatırlatma; Hatırlatma; Hatırlatma tarihi; İşlemler; İşlem; Kur; İskonto; İndirim;
    Vergi no; Vergi dairesi; Adres; Şehir; Proje; Ödeme yöntemi; Ödeme şekli; Banka; Adet; Miktar; Birim
    fiyat; Sıra; Değiştirilme tarihi; Temsilci; Satış temsilcisi; Şube`,
};
