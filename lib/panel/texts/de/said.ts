import type { Outdated } from '../../../domain/retention.ts';

/** Was die Fußzeile sagt, nachdem etwas geschah. */
export const said = {
  reworded: 'Neu geschrieben; Ihre eigenen Worte wichen',
  templateRests: 'Nicht verwendet, solange etwas darin falsch ist',
  templateBroken: 'Noch nicht verwendet: Beheben Sie zuerst das Markierte',
  templateReset: 'Wieder unsere Worte',
  templateGone: 'Text gelöscht',
  notTemplates: 'Nicht übernommen: Das ist keine Datei mit Texten. Nichts wurde geändert',
  notRules: 'Nicht übernommen: Das ist keine Datei mit Regeln. Nichts wurde geändert',
  rulesTaken: 'Regeln übernommen',
  notCountry: 'Nicht übernommen: Ein Land sind zwei Buchstaben, etwa CH',
  rulesReset: 'Wieder unsere Regeln',
  templatesTaken: (count: number): string =>
    count === 1
      ? '1 Text übernommen; verwenden Sie ihn, wenn Sie ihn gelesen haben'
      : `${count} Texte übernommen; verwenden Sie sie, wenn Sie sie gelesen haben`,
  wordingKept: (name: string): string => `Behalten für ${name}`,
  noField: 'Kein Feld der Seite hat den Fokus: Klicken Sie in eines und drücken Sie noch einmal',
  pageOutOfReach: 'In diese Seite lässt sich nicht schreiben',
  noCopy: {
    'no-link':
      'Keine Kopie gefunden: Öffnen Sie die Seite, die diese Rechnung mit ihrem PDF zeigt. Der Entwurf ist, wie er war',
    refused: 'Die Seite gab die Datei nicht her. Der Entwurf ist, wie er war',
    'no-pdf':
      'Was die Seite gab, ist kein PDF; vielleicht will sie eine neue Anmeldung. Der Entwurf ist, wie er war',
    'too-large': 'Die Datei ist größer als 5 MB: Hängen Sie sie im Mailprogramm an',
  },
  copyTooLarge: 'Die Datei ist größer als 5 MB: Hängen Sie sie im Mailprogramm an',
  runDone: (sent: number, of: number): string => `${sent} von ${of} hinausgegangen`,
  discarded: 'Verworfen',
  noteSaved: 'Notiz gespeichert',
  callSaved: 'Anruf festgehalten',
  fileTooLarge: 'Nicht behalten: Eine Datei darf bis zu 5 MB haben',
  fileGone: 'Diese Datei ist nicht mehr da',
  entryErased: 'Endgültig gelöscht',
  nothingForCalendar: 'Nichts zur Wiedervorlage',
  notSaved:
    'Nicht gespeichert. Ihre Worte stehen noch da: Versuchen Sie es wieder, oder speichern Sie in den Einstellungen alles als eine Datei',
  notLogged: 'Es wurde geöffnet, konnte aber nicht vermerkt werden: Der Speicher ist nicht verfügbar',
  notCopied: 'Der Browser ließ das Kopieren nicht zu. Nichts wurde vermerkt',
  logged: 'Vermerkt',
  takenBack: 'Zurückgenommen',
  planSaved: 'Der Plan ist gespeichert; die Arbeitsliste folgt ihm ab jetzt',
  senderSaved: 'Absender für diese Bücher gespeichert',
  taught: 'Für diese Website gemerkt',
  listShown: 'Die Liste wird ab jetzt gelesen',
  listKnown: 'Diese Liste wird schon gelesen. Zeigen Sie auf eine Spalte und sagen Sie, was sie ist',
  noColumn: 'Nichts dort lässt sich als Spalte nehmen',
  pointingEnded: 'Die Seite verschwand, bevor auf etwas gezeigt wurde',
  notAProfile: 'Nicht übernommen: Das ist keine Datei mit Gezeigtem. Nichts wurde geändert',
  profileTaken: (site: string): string => `Übernommen für ${site}`,
  taughtForgotten: 'Vergessen: Die Website wird gelesen, als wäre nichts gezeigt worden',
  answerKept: 'Für diese Website gemerkt',
  siteForgotten: 'Der Zugriff auf diese Website wurde zurückgegeben',
  handedOver: (customers: number): string =>
    `${customers} ${customers === 1 ? 'Kunde' : 'Kunden'} als eine Datei für die Vertretung gespeichert`,
  handOverTaken: (entries: number): string =>
    entries === 0
      ? 'Übernommen; kein Eintrag war neu'
      : `Übernommen: ${entries} ${entries === 1 ? 'neuer Eintrag' : 'neue Einträge'}`,
  outdatedGone: ({ invoices, entries, files }: Outdated): string =>
    `Gelöscht: ${invoices} erledigte ${invoices === 1 ? 'Rechnung' : 'Rechnungen'}, ${entries} ${entries === 1 ? 'Eintrag' : 'Einträge'}, ${files} ${files === 1 ? 'Datei' : 'Dateien'}`,
  savedFile: 'Als eine Datei gespeichert',
  accountErased: 'Gelöscht: Von diesem Kunden bleiben nur die Kennungen der Einträge',
  bookErased: (book: string): string => `${book} wurde gelöscht`,
  bookRenamed: (name: string): string => `Diese Bücher heißen jetzt ${name}`,
  bookArchived: 'Abgelegt; unter „Bücher“ in den Einstellungen weiter lesbar',
  bookBroughtBack: 'Zurückgeholt',
  booksMerged: (book: string, into: string): string => `${book} gehört jetzt zu ${into}`,
  allErased: 'Alles wurde gelöscht',
  imported: (rows: number): string => `${rows} ${rows === 1 ? 'Zeile' : 'Zeilen'} eingelesen`,
  importTakenBack: 'Die Datei wurde als Ganzes zurückgenommen',
  readBack: 'Alles wurde zurückgelesen',
  notABackup: 'Nicht zurückgelesen: Das ist keine von Dunlin gespeicherte Datei. Nichts wurde geändert',
  newerBackup:
    'Nicht zurückgelesen: Ein neueres Dunlin hat diese Datei gespeichert. Aktualisieren Sie zuerst; nichts wurde geändert',
  damagedBackup: 'Nicht zurückgelesen: Die Datei ist beschädigt. Nichts wurde geändert',
};
