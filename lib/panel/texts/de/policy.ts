import type { Fault, Problem } from '../../../domain/policy-file.ts';
import { faultPlace } from '../fault-place.ts';
import { count, number, plainDays } from './words.ts';

/** Der Editor des Plans. */
export const policy = {
  title: 'Der Plan',
  open: 'Plan ändern',
  of: 'Schritte für',
  everybody: 'Alle',
  segmentHint: {
    key: 'Wichtig: ein großer offener Betrag',
    watch:
      'Beobachtet: mehrere Zusagen nacheinander nicht gehalten, eine geänderte Gewohnheit oder über 60 Tage',
    standard: 'Standard: alle anderen',
    new: 'Neu: erste Rechnung in den letzten 90 Tagen, noch nichts bezahlt',
  },
  follows: 'Sie folgen den Schritten für alle.',
  ownSteps: 'Eigene Schritte geben',
  noOwnSteps: 'Den Schritten für alle folgen',
  steps: 'Schritte',
  fromDue: 'Tage ab Fälligkeit',
  day: 'Tag',
  dayOf: (step: string): string => `Tag von: ${step}`,
  channelOf: (step: string): string => `Wie: ${step}`,
  more: (step: string): string => `Mehr zu: ${step}`,
  accounts: 'Fällig',
  who: 'Wer',
  tone: 'Ton',
  usualTone: 'Der übliche',
  tones: { warm: 'Freundlich', neutral: 'Sachlich', firm: 'Bestimmt' },
  template: 'Text',
  usualText: 'Der übliche',
  needsYes: 'Braucht ein Ja',
  onlyLarge: 'Nur für große oder unsichere Kunden',
  remove: 'Herausnehmen',
  removeStep: (step: string): string => `Herausnehmen: ${step}`,
  add: 'Schritt hinzufügen',
  manners: 'Umgang',
  gap: 'Mindestabstand zweier Mahnungen in Tagen',
  calls: 'Anrufe am Tag',
  messages: 'Nachrichten am Tag',
  weekdays: 'Tage, an denen Kunden kontaktiert werden',
  days: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
  from: 'Von',
  to: 'Bis',
  weekend: 'Eine Fälligkeit am Wochenende',
  weekends: { 'next-business-day': 'gilt als Montag', 'as-is': 'gilt, wie sie ist' },
  repeatEvery: 'Letzte Mahnung alle … Tage wiederholen',
  repeatTimes: 'Höchstens so oft',
  sums: 'Beträge, in der Währung der Bücher',
  large: 'Ein offener Betrag ist groß ab',
  residue: 'Ein Rest ist klein bis',
  credit: 'Eine Gutschrift ist eine Aufgabe ab',
  writeOffUpTo: 'Ausbuchen wird vorgeschlagen bis',
  writeOffFrom: 'Ab so vielen Tagen überfällig',
  escalation: 'Wenn es ernst wird',
  broken: 'Nicht gehaltene Zusagen nacheinander, bis die Leitung gefragt wird',
  grace: 'Banktage, bis eine Zahlung zu sehen sein muss',
  hold: 'Liefersperre über dem Limit ab so vielen Tagen überfällig',
  surveyDays: 'Höchstens alle … Tage nach der Zufriedenheit fragen',
  surveyInvoices: 'Und höchstens einmal auf … bezahlte Rechnungen',
  aging: 'Altersstruktur',
  agingBy: 'Gezählt ab',
  agingBys: { due: 'der Fälligkeit', issue: 'dem Rechnungsdatum' },
  edges: 'Letzte Tage der Stufen',
  edgesHint: '30, 60, 90 ergibt 1–30, 31–60, 61–90 und über 90',
  people: 'Personen hinter den Aufgaben',
  file: 'Der Plan als Datei',
  version: (version: number): string => `Fassung ${version}, mit jeder gespeicherten Änderung eine mehr`,
  saveFile: 'Plan speichern',
  readFile: 'Plan aus einer Datei übernehmen',
  usual: 'Der übliche Plan',
  refused: (faults: number): string =>
    `Die Datei wurde nicht übernommen: ${count(faults, 'Angabe ist', 'Angaben sind')} falsch. Nichts wurde geändert.`,
  line: (line: number): string => `Zeile ${number(line)}`,
  save: 'Plan speichern',
  putBack: 'Zurücksetzen',
  unchanged: 'Nichts wurde geändert.',
  moves: (accounts: number): string =>
    accounts === 0
      ? 'Diese Änderung bewegt heute niemanden. Durch sie wird nichts gesendet.'
      : `Diese Änderung bewegt ${count(accounts, 'Konto', 'Konten')}. Durch sie wird nichts gesendet.`,
  movedTitle: (accounts: number): string => `Bewegt: ${count(accounts, 'Konto', 'Konten')}`,
  nothingDue: 'nichts',
  tooClose: (days: number, gap: number): string =>
    `${plainDays(days)} nach dem Schritt davor; Ihr Abstand ist ${gap}`,
  faultAt: (fault: Fault): string => `${place(fault.at)}: ${mend(fault.problem)}`,
};

const names: { readonly [part: string]: string } = {
  stages: 'Schritt',
  day: 'Tag',
  gapDays: 'Abstand',
  capacity: 'Menge am Tag',
  weekdays: 'Wochentage',
  hours: 'Uhrzeiten',
  aging: 'Altersstruktur',
  edges: 'Stufen',
  people: 'Personen',
  segments: 'Gruppen',
};

const place = faultPlace({ whole: 'der Plan', names, number });

function mend(problem: Problem): string {
  switch (problem.code) {
    case 'not-json':
      return 'hier fehlt ein Komma, ein Anführungszeichen oder eine Klammer, oder eines ist zu viel';
    case 'not-a-policy':
      return 'das ist kein von Dunlin gespeicherter Plan; seine erste Angabe muss "format": "dunlin-policy" sein';
    case 'missing':
      return 'fehlt; ergänzen Sie es, oder speichern Sie den Plan neu und gehen Sie von dieser Datei aus';
    case 'wrong-kind':
      return problem.wanted === ''
        ? 'hat eine falsche Art von Wert'
        : `muss sein: ${kinds[problem.wanted] ?? problem.wanted}`;
    case 'too-small':
      return `muss mindestens ${number(problem.least)} sein`;
    case 'too-large':
      return `darf höchstens ${number(problem.most)} sein`;
    case 'not-one-of':
      return `muss eines sein von: ${problem.choices.join(', ')}`;
    case 'unknown-entry':
      return `kennt ${problem.names.join(', ')} nicht; nehmen Sie es heraus`;
    case 'not-a-time':
      return 'muss eine Uhrzeit sein wie 09:00';
    case 'stage-twice':
      return 'ein Schritt steht zweimal da; nehmen Sie einen heraus';
    case 'not-in-order':
      return 'jeder Schritt muss einen späteren Tag haben als der davor';
  }
}

const kinds: { readonly [kind: string]: string } = {
  int: 'ganze Zahl',
  number: 'Zahl',
  string: 'Text',
  boolean: 'true oder false',
  array: 'Liste',
  object: 'Gruppe von Angaben',
};
