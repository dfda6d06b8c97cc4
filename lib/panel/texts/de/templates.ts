import type { TemplateId } from '../../../domain/template-id.ts';
import type { SyntaxFault } from '../../../letters/syntax-fault.ts';
import type { TemplateIssue } from '../../../letters/template.ts';
import { stageName } from './stages.ts';
import { templateWords } from './template-words.ts';

/** Ein Text des Katalogs als Hauptwort: „Zweite Mahnung“. */
export const templateName: Readonly<Record<TemplateId, string>> = {
  'pre-due': stageName['pre-due'],
  'due-today': 'Heute fällig',
  first: stageName.first,
  second: stageName.second,
  final: stageName.final,
  'broken-promise': 'Zusage nicht gehalten',
  agency: 'Ankündigung der Abgabe',
  'promise-confirmation': 'Zusage bestätigt',
  'promise-reminder': 'Zusage steht bevor',
  'dispute-received': 'Reklamation eingegangen',
  'dispute-resolved': 'Reklamation geklärt',
  'part-payment-thanks': 'Dank für Teilzahlung',
  'plan-offer': 'Angebot einer Ratenzahlung',
  'instalment-reminder': 'Rate steht bevor',
  'call-recap': 'Zusammenfassung eines Anrufs',
  'missed-call': 'Verpasster Anruf',
  'cheque-follow-up': 'Scheck unterwegs',
  statement: 'Kontoauszug',
  'invoice-copy': 'Rechnungskopie',
  'correct-records': 'Ihre Angaben prüfen',
  apology: 'Unser Fehler',
  'prompt-thanks': 'Dank für pünktliche Zahlung',
  satisfaction: 'Eine Frage',
  'credit-hold': 'Lieferungen gesperrt',
  'credit-hold-lifted': 'Lieferungen gehen weiter',
  'our-terms': 'Konditionen und Kredit',
  'early-payment': 'Angebot für frühe Zahlung',
  'prompt-reward': 'Bessere Konditionen',
  'call-script': 'Gesprächsleitfaden',
};

const syntax: { readonly [why in SyntaxFault['why']]: (near: string) => string } = {
  'not-closed': (near) => `„${near}“ wird geöffnet und nicht geschlossen.`,
  'unknown-tag': (near) => `„${near}“ wird hier nicht verstanden, oder davor wurde nichts geöffnet.`,
  'no-value': () => 'zwischen den Klammern fehlt ein Wert.',
  'filter-form': () => 'ein Filter steht nach „|“, und was er bekommt, nach „:“.',
  'tag-form': (near) => (near === '' ? 'das ist nicht vollständig.' : `„${near}“ ist nicht vollständig.`),
  'too-much': () => 'das ergibt mehr Text, als in einen Brief passt.',
  other: () => 'das lässt sich nicht ausfüllen.',
};

const regions = new Intl.DisplayNames('de', { type: 'region' });

export const templates = {
  title: 'Texte und Regeln',
  intro: 'Kopien unserer Briefe in Ihren eigenen Worten. Wird einer verwendet, ersetzt er unseren.',
  open: 'Öffnen',
  inUse: (count: number): string => `${count} in Gebrauch`,
  none: 'Noch keine. Alle Briefe entstehen mit unseren Texten.',
  used: 'In Gebrauch',
  unused: 'Nicht in Gebrauch',
  insteadOf: (name: string): string => `Statt „${name}“`,
  beside: 'Neben unseren',
  copyTitle: 'Einen von unseren kopieren',
  copy: 'Kopieren und bearbeiten',
  copyOf: (name: string): string => `${name}, unsere Worte`,
  file: 'Als Datei',
  save: 'Alle als Datei speichern',
  read: 'Aus einer Datei übernehmen',
  rules: 'Regeln für Kontakt und Zinsen',
  rulesIntro:
    'Uhrzeiten, Zahl der Kontakte und Zinssätze je Land, jeweils mit Quelle und dem Tag, an dem nachgesehen wurde. Nach ihnen richten sich die Prüfungen vor dem Versand und der Zinsrechner. Keine Rechtsberatung: Ändern Sie sie, wo Sie es besser wissen.',
  saveRules: 'Als Datei speichern',
  readRules: 'Aus einer Datei übernehmen',
  resetRules: 'Wieder unsere',
  ruleEditor: {
    countryName: (code: string): string => regions.of(code) ?? code,
    kinds: { consumer: 'Verbraucher', business: 'Unternehmen', both: 'alle' },
    hoursOn: 'Anrufe und SMS am',
    anyHour: 'Keine Uhrzeiten festgelegt; es gelten die des Plans.',
    addHours: 'Uhrzeiten hinzufügen',
    dropHours: 'Diese Uhrzeiten streichen',
    most: 'Höchstens',
    inDays: 'In Tagen',
    limitOf: 'Was gezählt wird',
    limitKinds: { calls: 'Anrufe', talks: 'Telefongespräche', all: 'Kontakte jeder Art' },
    limit: {
      calls: (most: number, days: number): string =>
        `${most} ${most === 1 ? 'Anruf' : 'Anrufe'} in ${days} Tagen`,
      talks: (most: number, days: number): string =>
        `${most} ${most === 1 ? 'Gespräch' : 'Gespräche'} in ${days} Tagen`,
      all: (most: number, days: number): string =>
        `${most} ${most === 1 ? 'Kontakt' : 'Kontakte'} in ${days} Tagen`,
    },
    holidays: 'Niemand wird angerufen am',
    holidaysHint:
      '12-25 gilt jedes Jahr, 2026-04-03 einmal. Feiertage einzelner Bundesstaaten und Länder werden nur geprüft, wenn sie hier stehen.',
    holidaysShort: (count: number): string => (count === 1 ? '1 Feiertag' : `${count} Feiertage`),
    anyNumber: 'Keine Zahl festgelegt; es gilt der Abstand des Plans.',
    addLimit: 'Grenze hinzufügen',
    dropLimit: 'Diese Grenze streichen',
    optOut: 'In jeder Mail und SMS steht, wie man keine mehr bekommt',
    optOutShort: 'Abmeldezeile',
    nothing: 'nichts festgelegt',
    source: 'Quelle',
    checkedOn: 'Nachgesehen am',
    oursAgain: 'Wieder unsere',
    drop: 'Diese Regel streichen',
    country: 'Weiteres Land',
    countryHint: 'Zwei Buchstaben: CH, JP',
    kind: 'Für wen',
    addRule: 'Regel hinzufügen',
    readingMinutes: 'Minuten, nach denen eine Lesung als alt gilt',
    rates: 'Basiszinssätze für Zinsen',
    fromDay: (day: string, year: string): string => `ab ${day} ${year}`,
    dropRate: (name: string, day: string): string => `${name} vom ${day} streichen`,
    file: 'Regeln als Datei',
  },
  name: 'Name',
  demand: 'Fordert Geld: zählt als Mahnung',
  table: 'Die offenen Rechnungen stehen als Tabelle darin',
  part: { subject: 'Betreff', opening: 'Vor der Tabelle', closing: 'Nach der Tabelle' },
  preview: 'Vorschau',
  previewFor: 'Für',
  previewBroken: 'Beheben Sie das Markierte: Dann steht der Brief hier.',
  previewNone: 'Lesen Sie zuerst eine Seite: Die Vorschau zeigt einen Brief an einen wirklichen Kunden.',
  use: 'Verwenden',
  stop: 'Nicht mehr verwenden',
  reset: 'Wieder unsere Worte',
  remove: 'Löschen',
  broken: (count: number): string =>
    count === 1
      ? '1 Sache zu beheben, bevor er verwendet werden kann.'
      : `${count} Sachen zu beheben, bevor er verwendet werden kann.`,
  isUsed: 'In Gebrauch. Was Sie tippen, gilt sofort.',
  isKept: 'Wird beim Tippen behalten; noch nicht in Gebrauch.',
  at: (part: string, line: number, column: number): string => `${part}, Zeile ${line}, Stelle ${column}:`,
  show: 'Zeigen',
  didYouMean: (name: string): string => `„${name}“ schreiben`,
  issue: (issue: TemplateIssue): string => {
    if (issue.code === 'syntax') return syntax[issue.why](issue.near);
    return issue.code === 'unknown-filter'
      ? `es gibt keinen Filter „${issue.name}“.`
      : `nichts heißt „${issue.name}“.`;
  },
  variables: 'Was darin stehen kann',
  loops: 'Schleifen über Rechnungen',
  filters: 'Filter',
  findVariable: 'Suchen',
  nameOf: (words: string): string => templateWords[words] ?? words,
  notKnown: (example: string): string => `hier nicht bekannt, z. B. ${example}`,
};
