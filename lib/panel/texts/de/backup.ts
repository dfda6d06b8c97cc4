import { count } from './words.ts';

type Preview = { readonly books: readonly string[]; readonly customers: number; readonly entries: number };

export const backup = {
  text: 'Alles bleibt in diesem Browser. Speichern Sie es ab und zu als eine Datei; sie enthält alle Kunden, Notizen und Mahnungen.',
  lastSaved: (when: string): string => `Zuletzt gespeichert: ${when}.`,
  neverSaved: 'Noch nie gespeichert.',
  old: (days: number): string =>
    `Zuletzt vor ${days} Tagen als Datei gespeichert. Was nur in diesem Browser steht, geht mit ihm verloren.`,
  oldNever:
    'Nichts hiervon wurde je als Datei gespeichert. Was nur in diesem Browser steht, geht mit ihm verloren.',
  oldTitle: 'Zeit für eine Kopie',
  later: 'Später',
  folder: 'Kopien ohne Nachfrage',
  folderText:
    'Eine am Tag in einen Ordner Ihrer Wahl, beim Öffnen des Panels; der Ordner enthält die letzten sieben. Sie sind nicht mit Kennwort geschützt: Wählen Sie einen Ordner, den nur Sie lesen können.',
  folderNone:
    'Dieser Browser lässt kein Programm in einen Ordner schreiben; speichern Sie die Datei ab und zu selbst.',
  folderPick: 'Ordner wählen …',
  folderAllow: 'Wieder erlauben',
  folderForget: 'Keine Kopien mehr',
  folderStates: {
    good: (name: string): string => `Jeden Tag geht eine Kopie nach „${name}“.`,
    ask: (name: string): string =>
      `Der Browser will wieder gefragt werden, bevor eine Kopie nach „${name}“ geht.`,
    failed: (name: string): string =>
      `Die Kopie ließ sich nicht nach „${name}“ schreiben. Gibt es den Ordner noch, und ist dort Platz?`,
  },
  folderTitle: 'Kopien warten',
  withPassphrase: 'Mit Kennwort geschützt',
  passphrase: 'Kennwort',
  passphraseHint:
    'Mindestens 8 Zeichen. Ohne das Kennwort kann niemand die Datei öffnen, auch wir nicht. Jeder Versuch kostet 600.000 Runden PBKDF2, auf diesem Rechner etwa eine halbe Sekunde, auf Maschinen zum Raten weit weniger; darum halten mehrere Wörter ohne Zusammenhang, wo eines nicht hält.',
  save: 'Alles als eine Datei speichern',
  read: 'Eine Datei zurücklesen',
  unlockText: (file: string): string => `„${file}“ ist mit einem Kennwort geschützt.`,
  unlock: 'Öffnen',
  wrongPassphrase: 'Das ist nicht das Kennwort. Nichts wurde geändert.',
  holds: (file: string, { books, customers, entries }: Preview, saved: string): string =>
    `„${file}“, gespeichert ${saved}, enthält ${books.length > 0 ? books.join(', ') : 'keine Bücher'}: ${count(customers, 'Kunde', 'Kunden')}, ${count(entries, 'Eintrag', 'Einträge')} im Verlauf.`,
  confirm:
    'Das ersetzt alles, was Dunlin jetzt hat: alle Bücher, Notizen und Mahnungen. Nichts wird vermischt.',
  replace: 'Alles ersetzen',
  keep: 'Behalten, was da ist',
};
