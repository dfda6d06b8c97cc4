import type { NothingBecause } from '../../../domain/snapshot.ts';
import { number } from './words.ts';

/** Was los ist und was zu tun ist. */
type Words = { readonly title: string; readonly text: string };

export const firstRun = {
  title: 'Wen als Nächstes ansprechen, und warum',
  steps: [
    'Öffnen Sie Ihre Rechnungen. Dunlin liest sie von der Seite.',
    'Es sagt, wen Sie ansprechen sollten, und zeigt die Gründe.',
    'Es entwirft die Nachricht. Sie lesen und senden sie.',
  ],
  read: (host: string): string => `${host} lesen`,
  sample: 'Mit Beispielbüchern ausprobieren',
  promise:
    'Zugriff nur auf diese eine Website. Nichts verlässt diesen Rechner, außer Sie senden es. Kein Konto, kein Schlüssel.',
};

export const states = {
  reading: (read: number, stated: number | null): string =>
    stated === null
      ? `Liest: ${number(read)} Zeilen bisher.`
      : `Liest: ${number(read)} von ${number(stated)} Zeilen.`,
  filling: 'Die Seite füllt sich noch. Kein Betrag wird gezeigt, bevor ihre Zeilen aufgehen.',
  starting: 'Die Seite neben dem Panel wird angesehen.',
  addressUnknown: {
    title: 'Klicken Sie auf dieser Seite auf das Symbol von Dunlin',
    text: 'Der Browser zeigt Dunlin eine Seite erst, wenn Sie sein Symbol in der Leiste anklicken.',
  },
  closedPage: {
    title: 'Der Browser behält diese Seite für sich',
    text: 'Keine Erweiterung darf sie lesen. Gehen Sie zu Ihrer Liste unbezahlter Rechnungen.',
  },
  noAccess: {
    title: 'Dunlin kann diese Seite noch nicht sehen',
    text: 'Es liest eine Website erst, wenn Sie es erlauben, eine nach der anderen.',
  },
  refused: {
    title: 'Die Website wurde nicht erlaubt',
    text: 'Nichts wurde gelesen. Sie können es jetzt oder später jederzeit erlauben.',
  },
  changed: {
    title: 'Die Seite hat sich geändert',
    text: 'Die Beträge hier sind die von vorher. Entwürfe warten, bis die Seite neu gelesen ist.',
  },
  stillSame: (name: string): Words => ({
    title: `Sind das noch Rechnungen von „${name}“?`,
    text: 'Alle Zeilen sind andere, und nichts auf der Seite sagt, warum. Sie werden erst übernommen, wenn Sie es sagen.',
  }),
  yesStill: 'Ja, dieselbe Firma',
  closedFrame: (origin: string): Words => ({
    title: 'Die Liste steht in einer anderen Website',
    text: `Der größte Teil dieser Seite kommt von ${origin}. Erlauben Sie auch diese, und Dunlin liest sie.`,
  }),
  anotherCompany: (known: string, shown: string): Words => ({
    title: `Ist „${shown}“ dasselbe Unternehmen wie „${known}“?`,
    text: 'Die Seite zeigt unter derselben Adresse einen anderen Namen. Nichts wird gespeichert, bis Sie es sagen.',
  }),
  renamed: 'Dasselbe, umbenannt',
  another: 'Ein anderes',
  failed: {
    'no-receiver': {
      title: 'Die Seite antwortete nicht',
      text: 'Sie war vielleicht schon offen, bevor Dunlin installiert wurde. Laden Sie sie neu und lesen Sie wieder.',
    },
    'timed-out': {
      title: 'Die Seite brauchte zu lange',
      text: 'Sie lädt vielleicht noch. Lesen Sie gleich noch einmal.',
    },
    'bad-message': {
      title: 'Die Antwort der Seite ergab keinen Sinn',
      text: 'Nichts wurde übernommen. Laden Sie die Seite neu und lesen Sie wieder.',
    },
    navigated: {
      title: 'Die Seite wechselte',
      text: 'Nichts wurde übernommen. Lesen Sie die neue Seite.',
    },
  },
  readAgain: 'Neu lesen',
  read: (host: string): string => `${host} lesen`,
  allow: 'Erlauben',
  sample: 'Beispielbücher ausprobieren',
  pointAtInvoices: 'Auf die Rechnungen zeigen',
  whatWasRead: 'Ansehen, was gelesen wurde',
  toWorklist: 'Zurück zur Arbeitsliste',
};

/** Warum von der Seite nichts übernommen wurde. */
export const nothing: Readonly<Record<NothingBecause, Words & { readonly line: string }>> = {
  'no-region': {
    title: 'Keine Liste auf dieser Seite',
    text: 'Dunlin suchte Tabellen und Listen und fand keine. Öffnen Sie Ihre Liste unbezahlter Rechnungen.',
    line: 'Keine Liste auf dieser Seite',
  },
  'no-invoices': {
    title: 'Keine Rechnungen auf dieser Seite',
    text: 'Es gibt hier Listen, aber keine mit Rechnungen an Kunden. Öffnen Sie Ihre Liste unbezahlter Rechnungen.',
    line: 'Keine Rechnungen auf dieser Seite',
  },
  payables: {
    title: 'Das sind Rechnungen, die Sie schulden',
    text: 'Dunlin kümmert sich um das, was andere Ihnen schulden, und nahm hier nichts. Öffnen Sie Ihre Rechnungen an Kunden.',
    line: 'Eingangsrechnungen · nichts übernommen',
  },
  quotes: {
    title: 'Das sind Angebote',
    text: 'Ein Angebot schuldet noch niemand, darum wurde nichts übernommen. Öffnen Sie Ihre Liste unbezahlter Rechnungen.',
    line: 'Angebote · nichts übernommen',
  },
  payments: {
    title: 'Das sind Zahlungen',
    text: 'Eingegangenes Geld mahnt man nicht an, darum wurde nichts übernommen. Öffnen Sie Ihre Liste unbezahlter Rechnungen.',
    line: 'Zahlungen · nichts übernommen',
  },
  bank: {
    title: 'Das sind Bankumsätze',
    text: 'Dunlin liest Rechnungen, keine Bankkonten, darum wurde nichts übernommen. Öffnen Sie Ihre Liste unbezahlter Rechnungen.',
    line: 'Bankumsätze · nichts übernommen',
  },
  'sample-rows': {
    title: 'Diese Zeilen sind nur ein Beispiel',
    text: 'Die Website zeigt Beispielzeilen, wo sie keine Daten von Ihnen hat. Nichts wurde übernommen.',
    line: 'Beispielzeilen · nichts übernommen',
  },
  loading: {
    title: 'Die Seite lädt noch',
    text: 'Ihre Zeilen waren noch nicht da, als Dunlin hinsah. Lesen Sie gleich noch einmal.',
    line: 'Lädt noch',
  },
};

export const troubles = {
  'blocked-by-other-panel': {
    title: 'Ein anderes Panel hält die Daten',
    text: 'In einem anderen Fenster ist ein älteres Dunlin offen. Schließen Sie es, dann geht es hier von selbst weiter. Nichts ist verloren; das ältere Panel kann noch alles als eine Datei speichern.',
  },
  'newer-than-this-build': {
    title: 'Die Daten gehören zu einem neueren Dunlin',
    text: 'Eine neuere Version hat sie gespeichert. Aktualisieren Sie Dunlin und öffnen Sie das Panel neu. Nichts wurde geändert; die Datei, die Sie hier speichern, liest die neuere Version zurück.',
  },
  quota: {
    title: 'Nicht gespeichert: Der Datenträger ist voll',
    text: 'Das zuletzt Getippte steht noch da. Schaffen Sie Platz und versuchen Sie es wieder. Alles davor ist sicher.',
  },
  'too-much': {
    title: 'Nicht gespeichert: zu viel für einen Eintrag',
    text: 'Das zuletzt Getippte steht noch da. Kürzen oder teilen Sie es und speichern Sie wieder. Alles davor ist sicher.',
  },
  corrupt: {
    title: 'Einige gespeicherte Daten sind nicht lesbar',
    text: 'Dunlin rät nicht: Es lässt aus, was beschädigt ist, und alles andere geht. Was eine Seite zeigt, kommt wieder, wenn Sie sie neu lesen. Fehlt ein Eintrag, speichern Sie zuerst alles als eine Datei, dann lesen Sie eine ältere zurück.',
  },
  unavailable: {
    title: 'Der Browser gibt keinen Speicher',
    text: 'In einem privaten Fenster oder mit abgeschaltetem Speicher lässt sich nichts behalten: Öffnen Sie Dunlin in einem gewöhnlichen Fenster. Ist das schon eines, starten Sie den Browser neu.',
  },
};
