import type { Vocabulary } from './vocabulary.ts';

export const albanian: Vocabulary = {
  number: 'Nr. i faturës; Numri i faturës; Fatura; Nr. fature; Fatura nr.; Nr. dokumenti; Nr. i dokumentit',
  customer: 'Klienti; Klient; Emri i klientit; Blerësi; Blerës; Kompania; Debitori',
  customerId: 'Kodi i klientit; Nr. i klientit',
  issueDate: 'Data e faturës; Data e lëshimit; Data; Data e dokumentit',
  dueDate:
    'Data e maturimit; Afati i pagesës; Maturimi; Afati; Data e skadencës; Skadenca; Data e pagesës (afati)',
  total: 'Totali; Shuma; Vlera; Shuma totale; Vlera e faturës; Totali me TVSH; Vlera me TVSH',
  totalExclTax: 'Vlera pa TVSH; Totali pa TVSH; Shuma pa TVSH',
  tax: 'TVSH; Vlera e TVSH',
  paid: 'Paguar; E paguar; Shuma e paguar; Pagesa; Arkëtuar',
  balance:
    'Mbetja; Borxhi; Detyrimi; Shuma e mbetur; Për t’u paguar; Balanca; Gjendja; Pa paguar; E papaguar',
  currency: 'Monedha; Valuta',
  status: 'Statusi; Gjendja e pagesës; Statusi i pagesës',
  daysOverdue: 'Ditë vonesë; Ditë me vonesë; Vonesa; Ditët e vonesës',
  email: 'E-mail; Posta elektronike; Adresa e emailit',
  phone: 'Telefoni; Nr. i telefonit',
  kind: 'Lloji; Lloji i dokumentit',
  other: 'Përshkrimi; Shënime; Veprime; Mënyra e pagesës; Data e pagesës',
};
