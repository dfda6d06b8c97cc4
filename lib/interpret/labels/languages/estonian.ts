import type { Vocabulary } from './vocabulary.ts';

export const estonian: Vocabulary = {
  number: `
    Arve nr; Arve number; Arve; Arve nr.; Dokumendi nr; Dokumendi number; Dokument; Number; Arvenumber; Arve
    No`,
  customer: `
    Klient; Ostja; Kliendi nimi; Ostja nimi; Ettevõte; Maksja; Võlgnik; Saaja; Partner; Tellija; Nimi;
    Kliendid; Firma; Ettevõtte nimi`,
  customerId: `
    Kliendi kood; Kliendi nr; Kliendinumber; Registrikood; Kliendi number; Kliendikood`,
  issueDate: `
    Kuupäev; Arve kuupäev; Väljastatud; Väljastamise kuupäev; Koostatud; Dokumendi kuupäev; Koostamise
    kuupäev; Väljastamiskuupäev`,
  dueDate: `
    Maksetähtaeg; Tähtaeg; Maksetähtpäev; Tasuda kuni; Tasuda hiljemalt; Maksetähtaja kuupäev; Tähtpäev;
    Maksta hiljemalt; Maksekuupäev (tähtaeg); Maksta kuni`,
  terms: `
    Maksetingimused; Maksetingimus`,
  total: `
    Summa; Kokku; Kogusumma; Summa KM-ga; Kokku KM-ga; Arve summa; Summa käibemaksuga; Kokku käibemaksuga;
    Summa kokku; Tasuda kokku; Koos käibemaksuga; Summa koos KM-ga; Kokku koos käibemaksuga`,
  totalExclTax: `
    Summa KM-ta; Summa käibemaksuta; Käibemaksuta; KM-ta; Neto; Kokku KM-ta; Kokku käibemaksuta; Ilma
    käibemaksuta`,
  tax: `
    KM; Käibemaks; KM summa; Maks; Käibemaksu summa`,
  paid: `
    Tasutud; Makstud; Laekunud; Laekumised; Laekumine; Tasutud summa; Makstud summa; Laekunud summa;
    Ettemakstud`,
  balance: `
    Tasumata; Võlg; Saldo; Jääk; Maksmata; Tasuda; Tasumisele kuuluv; Võlgnevus; Tasumata summa; Maksmata
    summa; Laekumata; Jääk tasuda; Tasuda jäänud; Võla jääk; Võlasumma; Arve saldo; Arve jääk; Laekumata
    summa; Tasumata jääk`,
  currency: `
    Valuuta`,
  status: `
    Staatus; Olek; Seisund; Arve olek; Makse olek; Arve staatus`,
  daysOverdue: `
    Päevi üle tähtaja; Üle tähtaja; Viivises päevi; Hilinenud päevi; Tähtaega ületatud päevi;
    Viivituspäevad; Päevi üle; Hilinemine; Hilinenud (päeva); Üle tähtaja (päeva)`,
  email: `
    E-post; E-posti aadress; Meil`,
  phone: `
    Telefon; Mobiil`,
  poNumber: `
    Tellimuse nr; Tellimuse number; Tellimus`,
  kind: `
    Tüüp; Liik; Dokumendi tüüp; Dokumendi liik`,
  other: `
    Tasumise kuupäev; Laekumise kuupäev; Makse kuupäev; Maksmise kuupäev; Tarnekuupäev; Tellimuse kuupäev;
    Saatmise kuupäev; Saadetud; Märkus; Märkused; Kirjeldus; Selgitus; Toimingud; Tegevused; Aadress; Linn;
    Projekt; Müüja; Müügimees; Makseviis; Pank; Allahindlus; Kogus; Hind; Kurss; Meeldetuletus;
    Meeldetuletused; Viimane meeldetuletus; Krediidilimiit; Viitenumber; Jrk nr`,
};
