import type { Vocabulary } from './vocabulary.ts';

export const slovak: Vocabulary = {
  number: `
    Číslo faktúry; Faktúra; Faktúra č.; Č. faktúry; Číslo dokladu; Doklad; Číslo; Č. dokladu; Variabilný
    symbol; Faktúra číslo; Evidenčné číslo`,
  customer: `
    Odberateľ; Zákazník; Klient; Názov odberateľa; Názov firmy; Firma; Partner; Obchodný partner; Dlžník;
    Názov zákazníka; Meno; Zákazníci; Odberatelia; Spoločnosť; Názov partnera; Meno zákazníka`,
  customerId: `
    Číslo zákazníka; Číslo odberateľa; Kód zákazníka; Kód odberateľa; IČO odberateľa`,
  issueDate: `
    Dátum; Dátum vystavenia; Vystavená; Vystavené; Vystavenie; Dátum faktúry; Dátum dokladu; Vystavená dňa;
    Vystavené dňa; Dátum vyhotovenia`,
  dueDate: `
    Splatnosť; Dátum splatnosti; Splatná; Splatné; Splatná do; Splatné do; Uhradiť do; Splatnosť do; Termín
    splatnosti; Zaplatiť do; Splatná dňa; Deň splatnosti`,
  terms: `
    Platobné podmienky`,
  total: `
    Suma; Spolu; Celkom; Suma s DPH; Celkom s DPH; Spolu s DPH; Celková suma; Suma faktúry; Čiastka;
    Fakturovaná suma; Celkom vrátane DPH; Suma celkom; Cena s DPH; Suma na faktúre`,
  totalExclTax: `
    Suma bez DPH; Celkom bez DPH; Spolu bez DPH; Bez DPH; Základ dane; Základ; Cena bez DPH`,
  tax: `
    DPH; Suma DPH; Daň; Výška DPH`,
  paid: `
    Uhradené; Zaplatené; Uhradená suma; Zaplatená suma; Úhrada; Úhrady; Prijaté platby; Prijaté; Už
    uhradené; Platby`,
  balance: `
    Zostáva uhradiť; Zostáva zaplatiť; Zostáva; Zostatok; Neuhradené; Nezaplatené; Na úhradu; K úhrade; Na
    zaplatenie; Dlh; Dlžná suma; Nedoplatok; Pohľadávka; Otvorená suma; Neuhradená suma; Nezaplatená suma;
    Zostatok na úhradu; Zostávajúca suma; Ostáva uhradiť; Ostáva; Doplatiť; Saldo; Zostatok k úhrade;
    Zostávajúce`,
  currency: `
    Mena`,
  status: `
    Stav; Stav faktúry; Stav úhrady; Stav platby`,
  daysOverdue: `
    Dni po splatnosti; Dní po splatnosti; Po splatnosti; Po splatnosti (dni); Omeškanie; Dni omeškania;
    Počet dní po splatnosti; Oneskorenie; Dní omeškania`,
  email: `
    E-mailová adresa; E-mail; Mail`,
  phone: `
    Telefón; Mobil; Tel. číslo`,
  poNumber: `
    Číslo objednávky; Objednávka; Č. objednávky`,
  kind: `
    Typ; Druh; Typ dokladu; Druh dokladu; Typ faktúry`,
  other: `
    Dátum úhrady; Dátum platby; Uhradená dňa; Dátum zaplatenia; Dátum dodania; Dátum objednávky; Dátum
    odoslania; Dátum zdaniteľného plnenia; Odoslaná; Poznámka; Poznámky; Popis; Akcie; Akcia; Adresa; Mesto;
    PSČ; IČO; DIČ; IČ DPH; Projekt; Obchodník; Spôsob úhrady; Spôsob platby; Banka; Zľava; Kurz; Množstvo;
    Cena; Jednotková cena; Upomienka; Upomienky; Posledná upomienka; Úverový limit; Konštantný symbol;
    Špecifický symbol`,
};
