import { count } from './words.ts';

/** Das Notizfenster über einer Seite. */
export const quickNote = {
  menu: 'Notiz zu „%s“',
  for: 'Notiz für',
  find: 'Kunden suchen',
  another: 'ein anderer',
  chooseFirst: 'Wählen Sie, für wen sie ist',
  enter: 'speichert',
  escape: 'behält sie für später',
  saved: (name: string): string => `Gespeichert für ${name}`,
  failed: 'Nicht gespeichert: Der Speicher ist nicht verfügbar. Ihre Worte stehen noch da',
  /** At the icon and in notifications. */
  counts: {
    due: (customers: number): string => `${count(customers, 'Kunde', 'Kunden')} jetzt zur Wiedervorlage`,
    warnings: (warnings: number): string => count(warnings, 'Frühwarnung', 'Frühwarnungen'),
    fresh: (warnings: number): string => count(warnings, 'neue Frühwarnung', 'neue Frühwarnungen'),
  },
  notify: 'Zur Uhrzeit melden',
  notifies: 'Zur Uhrzeit wird es gemeldet',
};
