import { dates } from './dates.ts';
import { count, number, plainDays } from './words.ts';

const customers = (value: number): string => count(value, 'Kunde', 'Kunden');

export const worklist = {
  title: 'Arbeitsliste',
  search: 'Suchen',
  searchLabel: 'Nach Kunde, Rechnungsnummer oder Betrag suchen',
  clearSearch: 'Suche leeren',
  filter: 'Filter',
  toDo: 'Zu tun',
  all: 'Alle',
  readingRest: 'Der Rest wird gelesen …',
  found: (hits: number): string => `${number(hits)} gefunden`,
  number,
  days: plainDays,
  invoices: (invoices: number): string => count(invoices, 'Rechnung', 'Rechnungen'),
  notDue: 'Noch nicht fällig',
  notBefore: (day: string): string => `Nicht vor ${day}`,
  nothingOverdue: 'Nichts überfällig',
  lastContact: (daysAgo: number): string => `letztes Wort ${dates.ago(daysAgo)}`,
  amountNotSure: 'Betrag unsicher',
  noAmount: 'Beglichen',
  plus: '+',
  openAccount: 'Öffnen',
  applyCredit: 'Verrechnen',
  showBalance: 'Beträge sehen',
  toDoCount: (rows: number): string => `${number(rows)} zu tun`,
  overdue: 'überfällig',
  footFacts: (accounts: number, later: number): string =>
    later === 0 ? customers(accounts) : `${customers(accounts)} · ${number(later)} später`,
  allDone: {
    title: 'Heute ist nichts mehr zu tun',
    next: (day: string, accounts: number): string =>
      `Als Nächstes: ${day}, ${count(accounts, 'Konto', 'Konten')}.`,
    none: 'Für keinen Kunden ist ein Kontakt in Sicht.',
    see: 'Alle Kunden ansehen',
  },
  empty: {
    title: 'Noch keine Kunden in diesen Büchern',
    text: 'Öffnen Sie Ihre Liste unbezahlter Rechnungen; Dunlin übernimmt sie von der Seite.',
  },
  notFound: {
    title: (words: string): string => `Nichts gefunden zu „${words}“`,
    text: 'Gesucht wurde in Kunden, Rechnungsnummern und Beträgen.',
    act: 'Suche leeren',
  },
  showMore: 'Mehr zeigen',
  allBooks: {
    title: 'Alle Bücher',
    count: (some: number, books: number): string =>
      `${customers(some)} zu tun in ${count(books, 'Buchhaltung', 'Buchhaltungen')}`,
    picked: (label: string, customers: number): string => `${label} · ${count(customers, 'Kunde', 'Kunden')}`,
    alsoIn: (books: string): string => `auch in ${books}`,
  },
  narrow: 'Zeigen',
  sort: 'Ordnung',
  filters: {
    all: 'Alle',
    mine: 'Meine',
    promiseDue: 'Zusage fällig',
    disputed: 'Strittig',
    overLimit: 'Über Limit',
    segment: (name: string): string => `Gruppe ${name}`,
  },
  sorts: { work: 'Nach Wert', oldest: 'Älteste', largest: 'Größte', name: 'Name' },
  parts: {
    clock: 'Nach der Uhr',
    value: 'Nach gefährdetem Wert',
    later: 'Mit einem Tag voraus',
    rest: 'Nichts in Sicht',
    beyond: (calls: number, messages: number): string =>
      `Über heute hinaus: ${count(calls, 'Anruf', 'Anrufe')}, ${count(messages, 'Nachricht', 'Nachrichten')} sind vorgesehen`,
    notToday: (day: string): string => `Nach Ihrem Plan heute keine Kontakte: ${day}`,
  },
  noneOfThese: {
    title: 'Niemand von diesen',
    text: 'Kein Kunde dieser Liste passt zum Filter.',
    act: 'Alle zeigen',
  },
  atRisk: (amount: string): string => `${amount} Betragstage gefährdet`,
};

export const chasedBefore = {
  title: 'Wie weit wurden Kunden vor heute gemahnt?',
  basis: 'Einmal gefragt. Niemand erhält eine erste Erinnerung zweimal.',
  nobody: 'Noch niemand',
  byAge: 'Nach Alter wählen …',
  age: 'Älteste Rechnung überfällig',
  reached: 'Was sie bisher erhielten',
  upTo30: 'bis 30 Tage',
  upTo60: '31 bis 60 Tage',
  upTo90: '61 bis 90 Tage',
  over90: 'über 90 Tage',
  none: 'noch nichts',
  first: 'eine Erinnerung',
  second: 'zwei Mahnungen',
  final: 'letzte Mahnung',
  save: 'So speichern',
};
