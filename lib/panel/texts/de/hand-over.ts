import type { HandOverPreview } from '../../../domain/hand-over.ts';
import { count } from './words.ts';

const customers = (of: number): string => count(of, 'Kunde', 'Kunden');
const entries = (of: number): string => count(of, 'Eintrag', 'Einträge');

export const handOver = {
  open: 'Kunden übergeben',
  title: 'Übergabe',
  text: 'Speichert, was über die gewählten Kunden bekannt ist, als eine Datei: Rechnungen, Verlauf, Personen, Einstellungen, Belege. Ihre Vertretung liest sie in den Einstellungen von Dunlin zurück; sie wird zu dem hinzugefügt, was da ist, und nichts wird doppelt. Nach dem Urlaub geht es ebenso zurück.',
  find: 'Kunden finden',
  all: (of: number): string => `Alle ${of}`,
  none: 'Keine',
  chosen: (of: number): string => `${customers(of)} gewählt`,
  save: (of: number): string => `${customers(of)} speichern`,
  lacking: 'Wählen Sie mindestens einen Kunden; ein Kennwort braucht mindestens 8 Zeichen.',
  holds: (
    file: string,
    { book, from, customers: all, newCustomers, entries: written }: HandOverPreview,
  ): string =>
    `„${file}“${from === '' ? '' : `, gespeichert von ${from},`} enthält ${customers(all)} von ${book}${newCustomers > 0 ? ` (${newCustomers} noch nicht hier)` : ''} und ${entries(written)} im Verlauf.`,
  brings: ({ newEntries, changedSettings, newFiles }: HandOverPreview): string =>
    newEntries + changedSettings + newFiles === 0
      ? 'Nichts davon ist hier neu.'
      : `Hier neu: ${entries(newEntries)}, Einstellungen oder Personen von ${customers(changedSettings)}, ${count(newFiles, 'Datei', 'Dateien')}.`,
  keeps: 'Sie wird zu dem hinzugefügt, was hier ist. Nichts von Ihnen wird geändert oder doppelt.',
  add: 'Hinzufügen',
  leave: 'Liegen lassen',
};
