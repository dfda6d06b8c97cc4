import { dates } from './dates.ts';
import { count, number } from './words.ts';

export const worklist = {
  title: 'Worklist',
  search: 'Search',
  searchLabel: 'Search by customer, invoice number or amount',
  clearSearch: 'Clear search',
  filter: 'Filter',
  toDo: 'To do',
  all: 'All',
  readingRest: 'Reading the rest …',
  found: (hits: number): string => `${number(hits)} found`,
  number,
  days: (days: number): string => count(days, 'day', 'days'),
  invoices: (invoices: number): string => count(invoices, 'invoice', 'invoices'),
  notDue: 'Not due yet',
  notBefore: (day: string): string => `Not before ${day}`,
  nothingOverdue: 'Nothing overdue',
  lastContact: (daysAgo: number): string => `last word ${dates.ago(daysAgo)}`,
  amountNotSure: 'Amount not sure',
  noAmount: 'Settled',
  plus: '+',
  openAccount: 'Open',
  applyCredit: 'Apply credit',
  showBalance: 'See balances',
  toDoCount: (rows: number): string => `${number(rows)} to do`,
  overdue: 'overdue',
  footFacts: (accounts: number, later: number): string =>
    later === 0
      ? count(accounts, 'customer', 'customers')
      : `${count(accounts, 'customer', 'customers')} · ${number(later)} later`,
  allDone: {
    title: 'Nothing more to do today',
    next: (day: string, accounts: number): string =>
      `Next: ${day}, ${count(accounts, 'account', 'accounts')}.`,
    none: 'No contact is in sight for any customer.',
    see: 'See all customers',
  },
  empty: {
    title: 'No customers in these books yet',
    text: 'Open your list of unpaid invoices; Dunlin takes them over from the page.',
  },
  notFound: {
    title: (words: string): string => `Nothing found for “${words}”`,
    text: 'Customers, invoice numbers and amounts were searched.',
    act: 'Clear the search',
  },
  showMore: 'Show more',
  allBooks: {
    title: 'All books',
    count: (customers: number, books: number): string =>
      `${count(customers, 'customer', 'customers')} to do in ${count(books, 'book', 'books')}`,
    picked: (label: string, customers: number): string =>
      `${label} · ${count(customers, 'customer', 'customers')}`,
    alsoIn: (books: string): string => `also in ${books}`,
  },
  narrow: 'Show',
  sort: 'Order',
  filters: {
    all: 'Everybody',
    mine: 'Mine',
    promiseDue: 'Promise due',
    disputed: 'Disputed',
    overLimit: 'Over limit',
    segment: (name: string): string => `${name} customers`,
  },
  sorts: { work: 'By value', oldest: 'Oldest', largest: 'Largest', name: 'Name' },
  parts: {
    clock: 'By the clock',
    value: 'By value at risk',
    later: 'With a day ahead',
    rest: 'Nothing in sight',
    beyond: (calls: number, messages: number): string =>
      `Beyond today: ${count(calls, 'call', 'calls')}, ${count(messages, 'message', 'messages')} are planned`,
    notToday: (day: string): string => `No contacts today by your plan: ${day}`,
  },
  noneOfThese: {
    title: 'Nobody of these',
    text: 'No customer on this list fits the filter.',
    act: 'Show everybody',
  },
  atRisk: (amount: string): string => `${amount} amount-days at risk`,
};

export const chasedBefore = {
  title: 'How far were customers chased before today?',
  basis: 'Asked once. Nobody gets a first reminder twice.',
  nobody: 'Nobody yet',
  byAge: 'Choose by age…',
  age: 'Oldest invoice overdue',
  reached: 'What they got so far',
  upTo30: 'up to 30 days',
  upTo60: '31 to 60 days',
  upTo90: '61 to 90 days',
  over90: 'over 90 days',
  none: 'not yet',
  first: 'one reminder',
  second: 'two reminders',
  final: 'final notice',
  save: 'Save these',
};
