import { count } from './words.ts';

/** Erwartete Eingänge und was zu beobachten ist. */
export const outlook = {
  title: 'Ausblick',
  open: 'Erwartete Eingänge und Frühwarnungen',
  cash: 'Erwartete Eingänge',
  basis: '8 von 10 Wochen liegen in der Spanne',
  week: 'Woche vom',
  likely: 'Wahrscheinlich',
  range: (low: string, high: string): string => `${low} bis ${high}`,
  later: (amount: string): string => `${amount} werden später erwartet.`,
  noCash: 'Nichts ist offen, dessen Fälligkeit und Betrag feststehen.',
  warnings: 'Frühwarnungen',
  none: 'Keine. Nicht gehaltene Zusagen, überschrittene Limits, geänderte Gewohnheiten und Rechnungen über 60 Tage stünden hier.',
  notify: 'Neue melden',
  notifies: 'Neue werden gemeldet',
  warning: {
    'promise-broken': 'Zusage nicht gehalten',
    'over-limit': 'Über dem Kreditlimit',
    behaviour: 'Zahlt später als üblich',
    'crossing-60': 'Über 60 Tage',
    'key-overdue': 'Wichtiger Kunde neu überfällig',
  },
  segments: 'Gruppen',
  segmentCount: (accounts: number): string => count(accounts, 'Kunde', 'Kunden'),
  expected: (day: string): string => `wahrscheinlich ${day}`,
  expectedRange: (low: string, high: string): string => `${low} bis ${high}, in 8 von 10 Fällen`,
  oldestLikely: (day: string): string => `Die älteste ist wahrscheinlich bis ${day} bezahlt`,
  overLimit: (over: string): string => `${over} über dem Kreditlimit`,
  headroom: (free: string): string => `${free} frei unter dem Kreditlimit`,
  limit: (limit: string, open: string, overdue: string): string =>
    [`Limit ${limit}`, `offen ${open}`, ...(overdue === '' ? [] : [`überfällig ${overdue}`])].join(', '),
  onHold: 'Lieferungen gesperrt',
  ofBook: 'typisch für Ihre Bücher',
};
