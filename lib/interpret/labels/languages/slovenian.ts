import type { Vocabulary } from './vocabulary.ts';

export const slovenian: Vocabulary = {
  number: `
    Številka računa; Št. računa; Račun; Račun št.; Številka; Št. dokumenta; Številka dokumenta; Št.;
    Faktura; Št. fakture; Številka fakture`,
  customer: `
    Stranka; Kupec; Naziv stranke; Naziv kupca; Partner; Naziv; Podjetje; Naročnik; Dolžnik; Prejemnik;
    Plačnik; Ime stranke; Stranke; Kupci; Poslovni partner; Naziv partnerja`,
  customerId: `
    Šifra stranke; Šifra kupca; Šifra partnerja; Št. stranke; Davčna številka`,
  issueDate: `
    Datum; Datum računa; Datum izdaje; Izdan; Izdano; Datum dokumenta; Izdan dne; Izstavljen`,
  dueDate: `
    Rok plačila; Zapadlost; Datum zapadlosti; Zapade; Zapade dne; Plačilo do; Rok; Datum valute; Valuta
    plačila; Plačati do; Zapadel`,
  terms: `
    Plačilni pogoji`,
  total: `
    Znesek; Skupaj; Skupni znesek; Znesek z DDV; Skupaj z DDV; Znesek računa; Za plačilo skupaj; Vrednost;
    Bruto; Vrednost z DDV; Vrednost računa; Skupaj za plačilo z DDV`,
  totalExclTax: `
    Znesek brez DDV; Brez DDV; Osnova; Neto; Skupaj brez DDV; Vrednost brez DDV; Osnova za DDV`,
  tax: `
    DDV; Znesek DDV; Davek`,
  paid: `
    Plačano; Plačan znesek; Plačila; Plačilo; Prejeto; Prejeta plačila; Že plačano; Plačani znesek; Zaprto`,
  balance: `
    Odprto; Odprt znesek; Odprti znesek; Neplačano; Za plačilo; Preostanek; Preostali znesek; Dolg; Ostanek;
    Saldo; Terjatev; Še za plačati; Preostane; Preostalo; Še odprto; Neplačan znesek; Neporavnano; Še
    neplačano; Ostane za plačilo; Odprta postavka; Znesek dolga`,
  currency: `
    Valuta; Denarna enota`,
  status: `
    Status; Stanje; Status plačila; Stanje plačila; Status računa`,
  daysOverdue: `
    Dni zamude; Zamuda; Zamuda (dni); Dnevi zamude; Dni po zapadlosti; Št. dni zamude`,
  email: `
    E-pošta; E-naslov; Elektronski naslov`,
  phone: `
    Telefon; Mobilni`,
  poNumber: `
    Št. naročila; Številka naročila; Naročilnica`,
  kind: `
    Vrsta; Tip; Vrsta dokumenta; Tip dokumenta`,
  other: `
    Datum plačila; Plačano dne; Datum dobave; Datum naročila; Datum pošiljanja; Datum opravljene storitve;
    Datum storitve; Opomba; Opombe; Opis; Dejanja; Naslov; Kraj; Mesto; Projekt; Prodajalec; Komercialist;
    Način plačila; Banka; Popust; Tečaj; Količina; Cena; Opomin; Opomini; Zadnji opomin; Limit`,
};
