import type { Vocabulary } from './vocabulary.ts';

export const croatian: Vocabulary = {
  number: `
    Broj računa; Račun; Račun br.; Br. računa; Račun broj; Broj dokumenta; Dokument; Broj; Br. dok.; Broj
    fakture; Faktura; Fakture; Br. fakture; Broj isprave; Faktura br.; Број рачуна; Рачун; Број фактуре;
    Фактура; Број документа`,
  customer: `
    Kupac; Klijent; Naziv kupca; Kupac naziv; Partner; Naziv partnera; Naziv; Tvrtka; Dužnik; Naručitelj;
    Primatelj; Poslovni partner; Firma; Preduzeće; Naziv klijenta; Komitent; Naziv komitenta; Primalac;
    Купац; Клијент; Партнер; Назив купца`,
  customerId: `
    Šifra kupca; Šifra partnera; OIB; OIB kupca; Šifra; PIB; Broj kupca; Шифра купца; ПИБ`,
  issueDate: `
    Datum; Datum računa; Datum izdavanja; Izdan; Izdano; Datum izdanja; Datum dokumenta; Datum izrade; Datum
    fakture; Datum izdavanja računa; Датум; Датум издавања; Датум рачуна`,
  dueDate: `
    Dospijeće; Datum dospijeća; Dospijeva; Dospijeva na dan; Rok plaćanja; Valuta plaćanja; Datum valute;
    Platiti do; Dospeće; Datum dospeća; Rok za plaćanje; Datum plaćanja do; Rok; Rok uplate; Доспеће; Датум
    доспећа; Рок плаћања`,
  terms: `
    Uvjeti plaćanja; Uslovi plaćanja`,
  total: `
    Iznos; Ukupno; Ukupan iznos; Iznos računa; Ukupno s PDV-om; Iznos s PDV-om; Ukupno sa PDV-om; Ukupno za
    platiti (s PDV-om); Bruto; Bruto iznos; Sveukupno; Vrijednost; Vrijednost računa; Ukupna vrijednost;
    Iznos fakture; Iznos sa PDV-om; Vrednost; Износ; Укупно; Укупан износ`,
  totalExclTax: `
    Bez PDV-a; Iznos bez PDV-a; Osnovica; Neto; Neto iznos; Ukupno bez PDV-a; Osnova; Ukupno bez PDV`,
  tax: `
    PDV; Iznos PDV-a; Porez; ПДВ`,
  paid: `
    Plaćeno; Uplaćeno; Uplata; Uplate; Naplaćeno; Plaćeni iznos; Uplaćeni iznos; Zatvoreno; Plaćen iznos;
    Плаћено; Уплаћено`,
  balance: `
    Otvoreno; Preostalo; Preostalo za platiti; Preostali iznos; Za platiti; Za naplatu; Dug; Dugovanje;
    Duguje; Neplaćeno; Neplaćeni iznos; Otvoreni iznos; Otvoreni saldo; Saldo; Ostatak; Ostatak za platiti;
    Nenaplaćeno; Potraživanje; Stanje duga; Ostatak duga; Za uplatu; Preostali dug; Za plaćanje; Preostalo
    za plaćanje; Preostaje; Дуг; Преостало; За плаћање; Неплаћено`,
  currency: `
    Valuta; Oznaka valute; Валута`,
  status: `
    Status; Stanje; Status računa; Status plaćanja; Статус`,
  daysOverdue: `
    Dana kašnjenja; Dani kašnjenja; Kašnjenje; Kašnjenje (dana); Kašnjenje dana; Prekoračenje; Dana
    zakašnjenja; Dana docnje; Дана кашњења`,
  email: `
    E-pošta; E-adresa; Elektronička pošta`,
  phone: `
    Telefon; Mobitel; Mobilni`,
  poNumber: `
    Broj narudžbe; Narudžba; Broj narudžbenice; Broj porudžbine`,
  kind: `
    Vrsta; Vrsta dokumenta; Tip; Tip dokumenta; Vrsta računa`,
  other: `
    Datum plaćanja; Datum uplate; Datum naplate; Datum isporuke; Datum narudžbe; Datum slanja; Datum
    prometa; Napomena; Napomene; Opis; Bilješka; Akcije; Radnje; Adresa; Grad; Mjesto; Mesto; Projekt;
    Projekat; Prodavač; Komercijalist; Način plaćanja; Banka; Popust; Rabat; Tečaj; Kurs; Količina; Cijena;
    Cena; Opomena; Opomene; Zadnja opomena; Kreditni limit; Rbr; R.br.; Red. br.`,
};
