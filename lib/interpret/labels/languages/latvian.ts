import type { Vocabulary } from './vocabulary.ts';

export const latvian: Vocabulary = {
  number: `
    Rēķina Nr.; Rēķina numurs; Rēķins; Rēķins Nr.; Dokumenta Nr.; Dokumenta numurs; Dokuments; Numurs;
    Pavadzīmes Nr.`,
  customer: `
    Klients; Pircējs; Klienta nosaukums; Pircēja nosaukums; Uzņēmums; Maksātājs; Parādnieks; Saņēmējs;
    Partneris; Nosaukums; Pasūtītājs; Klienti; Debitors`,
  customerId: `
    Klienta kods; Klienta Nr.; Klienta numurs; Reģ. Nr.; Reģistrācijas numurs`,
  issueDate: `
    Datums; Rēķina datums; Izrakstīts; Izrakstīšanas datums; Dokumenta datums; Izrakstīšanas diena;
    Izdošanas datums`,
  dueDate: `
    Apmaksas termiņš; Apmaksāt līdz; Samaksas termiņš; Termiņš; Maksāt līdz; Apmaksas datums līdz; Maksājuma
    termiņš; Samaksāt līdz`,
  terms: `
    Apmaksas nosacījumi; Maksājuma nosacījumi`,
  total: `
    Summa; Kopā; Kopsumma; Summa ar PVN; Kopā ar PVN; Rēķina summa; Pavisam; Summa kopā; Kopējā summa; Summa
    apmaksai ar PVN`,
  totalExclTax: `
    Summa bez PVN; Bez PVN; Kopā bez PVN; Neto`,
  tax: `
    PVN; PVN summa; Nodoklis`,
  paid: `
    Apmaksāts; Samaksāts; Apmaksātā summa; Saņemts; Apmaksas; Maksājumi; Samaksātā summa`,
  balance: `
    Parāds; Atlikums; Neapmaksāts; Nesamaksāts; Atlikusī summa; Apmaksai; Parāda summa; Vēl jāmaksā; Atlicis
    samaksāt; Neapmaksātā summa; Jāmaksā; Parāda atlikums; Atlikusī maksājamā summa`,
  currency: `
    Valūta`,
  status: `
    Statuss; Stāvoklis; Apmaksas statuss; Rēķina statuss`,
  daysOverdue: `
    Kavējuma dienas; Kavētas dienas; Kavējums; Kavējums (dienas); Nokavētas dienas; Kavētās dienas`,
  email: `
    E-pasts; E-pasta adrese`,
  phone: `
    Tālrunis; Telefons; Mob. tālrunis`,
  poNumber: `
    Pasūtījuma Nr.; Pasūtījuma numurs`,
  kind: `
    Tips; Veids; Dokumenta veids; Dokumenta tips`,
  other: `
    Apmaksas datums; Samaksas datums; Apmaksāts datums; Piegādes datums; Pasūtījuma datums; Nosūtīšanas
    datums; Nosūtīts; Piezīme; Piezīmes; Apraksts; Komentārs; Darbības; Adrese; Pilsēta; Projekts;
    Menedžeris; Apmaksas veids; Banka; Atlaide; Daudzums; Cena; Kurss; Atgādinājums; Atgādinājumi;
    Kredītlimits; N.p.k.`,
};
