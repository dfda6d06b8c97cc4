import type { Vocabulary } from './vocabulary.ts';

export const azerbaijani: Vocabulary = {
  number:
    'Faktura №; Faktura nömrəsi; Faktura; Hesab-faktura; Hesab-faktura nömrəsi; Qaimə; Qaimə nömrəsi; Sənəd №; Sənəd nömrəsi; Hesab №',
  customer: 'Müştəri; Müştərinin adı; Müştəri adı; Alıcı; Kontragent; Şirkət; Borclu',
  customerId: 'Müştəri kodu; Müştəri №',
  issueDate: 'Tarix; Faktura tarixi; Qaimə tarixi; Sənədin tarixi; Hesab tarixi; Verilmə tarixi',
  dueDate: 'Son ödəniş tarixi; Ödəniş müddəti; Ödəmə tarixi; Son tarix; Ödəniş tarixi; Vaxtı',
  total: 'Məbləğ; Cəmi; Yekun; Ümumi məbləğ; Yekun məbləğ; ƏDV daxil; ƏDV ilə məbləğ',
  totalExclTax: 'ƏDV-siz məbləğ; ƏDV xaric',
  tax: 'ƏDV; Vergi',
  paid: 'Ödənilib; Ödənilmiş; Ödənilən məbləğ; Ödənilmiş məbləğ',
  balance: 'Qalıq; Qalıq borc; Borc; Qalan məbləğ; Ödənilməmiş; Qalıq məbləğ; Ödənilməli',
  currency: 'Valyuta',
  status: 'Status; Vəziyyət; Ödəniş statusu',
  daysOverdue: 'Gecikmə; Gecikmə günləri; Gecikən günlər; Gecikmə günü',
  email: 'E-poçt',
  phone: 'Telefon',
  other: 'Təsvir; Qeyd; Əməliyyatlar; Ödəniş üsulu',
};
