import type { Vocabulary } from './vocabulary.ts';

export const hungarian: Vocabulary = {
  number: `
    Számlaszám; Számla száma; Számla; Számla sorszáma; Sorszám; Bizonylatszám; Bizonylat száma; Bizonylat;
    Azonosító; Számla azonosító; Számla sorszám; Dokumentumszám; Számla azonosítója`,
  customer: `
    Vevő; Vevő neve; Vevőnév; Partner; Partner neve; Partnernév; Ügyfél; Ügyfél neve; Ügyfélnév; Megrendelő;
    Cég; Cégnév; Címzett; Adós; Vásárló; Vevők; Ügyfelek`,
  customerId: `
    Vevőkód; Vevő kód; Vevő kódja; Partnerkód; Partner kód; Ügyfélkód; Ügyfélszám; Vevőszám`,
  issueDate: `
    Kelt; Kelte; Számla kelte; Kiállítás; Kiállítás dátuma; Kiállítva; Kiállítás kelte; Kiállítás napja;
    Számla dátuma; Dátum; Bizonylat dátuma; Keltezés; Kibocsátás dátuma; Kiállítási dátum`,
  dueDate: `
    Fizetési határidő; Esedékesség; Esedékes; Esedékesség dátuma; Határidő; Fizetési hat.; Fiz. határidő;
    Fizetés határideje; Lejárat; Lejárat dátuma; Fizetendő eddig; Esedékesség napja; Fiz. hat.`,
  terms: `
    Fizetési feltétel; Fizetési feltételek; Fizetési mód és határidő`,
  total: `
    Bruttó; Bruttó összeg; Bruttó végösszeg; Végösszeg; Összeg; Összesen; Számla összege; Számlaösszeg;
    Bruttó érték; Összérték; Bruttó összesen; Számla végösszege; Számla értéke; Mindösszesen; Számla bruttó
    értéke; Érték`,
  totalExclTax: `
    Nettó; Nettó összeg; Nettó érték; Adóalap; Nettó összesen; Áfa nélkül; Áfa alap`,
  tax: `
    Áfa; ÁFA összeg; Áfa összege; Adó; Áfa érték; Áfa tartalom`,
  paid: `
    Fizetve; Kifizetve; Befizetve; Kiegyenlítve; Kiegyenlített összeg; Befizetett; Befizetett összeg;
    Fizetett; Fizetett összeg; Befolyt; Befolyt összeg; Rendezett; Rendezett összeg; Jóváírt összeg;
    Beérkezett`,
  balance: `
    Hátralék; Tartozás; Fizetendő; Fizetendő összeg; Fizetendő maradék; Egyenleg; Nyitott összeg; Nyitott
    egyenleg; Nyitott; Maradék; Hátralévő; Hátralévő összeg; Kintlévőség; Kiegyenlítetlen; Kiegyenlítetlen
    összeg; Rendezetlen; Rendezetlen összeg; Követelés; Fennálló tartozás; Fizetetlen; Fennmaradó;
    Fennmaradó összeg; Még fizetendő; Fizetetlen összeg; Maradvány; Hátra van`,
  currency: `
    Pénznem; Deviza; Devizanem; Valuta`,
  status: `
    Állapot; Státusz; Fizetési állapot; Fizetés állapota; Számla állapota; Fizetési státusz; Fizetettség`,
  daysOverdue: `
    Késedelem; Késedelmes napok; Késés; Késés (nap); Késett napok; Lejárt napok; Késedelem (nap); Késedelmi
    napok; Lejárat óta eltelt napok`,
  email: `
    E-mail cím; Email cím; E-mail`,
  phone: `
    Telefon; Telefonszám; Mobil`,
  poNumber: `
    Rendelésszám; Megrendelésszám; Rendelési szám; Megrendelés száma`,
  kind: `
    Típus; Számla típusa; Bizonylat típusa; Számlatípus`,
  other: `
    Teljesítés; Teljesítés dátuma; Teljesítés kelte; Teljesítés napja; Fizetés dátuma; Fizetés napja;
    Kifizetés dátuma; Kiegyenlítés dátuma; Befizetés dátuma; Jóváírás dátuma; Szállítás dátuma; Rendelés
    dátuma; Küldés dátuma; Módosítva; Megjegyzés; Megjegyzések; Leírás; Tárgy; Műveletek; Művelet; Fizetési
    mód; Cím; Város; Adószám; Projekt; Ügyintéző; Bank; Kedvezmény; Árfolyam; Mennyiség; Egységár; Ár;
    Felszólítás; Utolsó felszólítás; Emlékeztető; Hitelkeret`,
};
