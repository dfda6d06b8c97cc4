import type { Vocabulary } from './vocabulary.ts';

export const lithuanian: Vocabulary = {
  number: `
    Sąskaitos Nr.; Sąskaitos numeris; Sąskaita; Sąskaita Nr.; Sąskaitos faktūros Nr.; Dokumento Nr.;
    Dokumento numeris; Dokumentas; Nr.; Numeris; Serija ir numeris; Serija Nr.; Faktūra; Faktūros numeris`,
  customer: `
    Pirkėjas; Klientas; Klientai; Pirkėjo pavadinimas; Kliento pavadinimas; Įmonė; Įmonės pavadinimas;
    Mokėtojas; Skolininkas; Gavėjas; Partneris; Užsakovas; Pavadinimas; Kontrahentas`,
  customerId: `
    Kliento kodas; Pirkėjo kodas; Įmonės kodas; Kliento numeris; Kodas`,
  issueDate: `
    Data; Sąskaitos data; Išrašyta; Išrašymo data; Dokumento data; Išrašyta data; Išrašymo diena`,
  dueDate: `
    Apmokėti iki; Mokėti iki; Apmokėjimo terminas; Mokėjimo terminas; Apmokėjimo data iki; Terminas;
    Sumokėti iki; Apmokėjimo terminas iki; Mokėjimo terminas iki; Mokėjimo data iki; Atsiskaityti iki`,
  terms: `
    Mokėjimo sąlygos; Apmokėjimo sąlygos`,
  total: `
    Suma; Iš viso; Viso; Bendra suma; Suma su PVM; Sąskaitos suma; Iš viso su PVM; Viso su PVM; Galutinė
    suma; Mokėtina suma (su PVM); Bendra suma su PVM`,
  totalExclTax: `
    Suma be PVM; Be PVM; Iš viso be PVM; Neto`,
  tax: `
    PVM; PVM suma; Mokestis`,
  paid: `
    Apmokėta; Sumokėta; Apmokėta suma; Sumokėta suma; Gauta; Apmokėjimai; Mokėjimai; Gauti mokėjimai`,
  balance: `
    Skola; Likutis; Neapmokėta; Nesumokėta; Mokėtina; Mokėtina suma; Liko mokėti; Likusi suma; Neapmokėta
    suma; Skolos likutis; Liko apmokėti; Skolos suma; Likęs mokėti; Neapmokėtas likutis; Likutis mokėti;
    Nesumokėta suma; Liko`,
  currency: `
    Valiuta`,
  status: `
    Būsena; Statusas; Apmokėjimo būsena; Mokėjimo būsena; Sąskaitos būsena`,
  daysOverdue: `
    Vėluoja dienų; Vėlavimas; Pradelsta dienų; Vėluojama dienų; Vėlavimo dienos; Vėlavimas (d.); Pradelstos
    dienos; Vėluoja (d.); Pradelsta (d.)`,
  email: `
    El. paštas; El. pašto adresas; Elektroninis paštas`,
  phone: `
    Telefonas; Tel.; Mobilus`,
  poNumber: `
    Užsakymo Nr.; Užsakymo numeris`,
  kind: `
    Tipas; Rūšis; Dokumento tipas`,
  other: `
    Apmokėjimo data; Apmokėta data; Mokėjimo data; Pristatymo data; Užsakymo data; Išsiuntimo data;
    Išsiųsta; Pastaba; Pastabos; Aprašymas; Komentaras; Veiksmai; Adresas; Miestas; Projektas; Vadybininkas;
    Mokėjimo būdas; Bankas; Nuolaida; Kiekis; Kaina; Kursas; Priminimas; Priminimai; Kredito limitas; Eil.
    Nr.; Eil. Nr`,
};
