import type { FigureId } from '../../../domain/figure-id.ts';
import type { FigureWords } from '../en/figures.ts';
import { words } from './figure-words.ts';
import { figuresOfWork } from './figures-of-work.ts';

const usual = 'Üblich im Forderungsmanagement; keine einzelne Quelle legt es fest.';
const openBasis =
  'Rechnungen, die Seiten als offen zeigen, mit belegtem Betrag. Eine Fälligkeit am Wochenende zählt, wie Ihr Plan sagt. Wahrscheinlich beglichene bleiben außen vor.';
const paidBasis =
  'In den letzten 90 Tagen bezahlte Rechnungen, deren Zahltag eine Seite oder Datei nennt, oder zwei Lesungen höchstens eine Woche auseinander.';
const salesBasis =
  'Offene Beträge, wie Seiten sie heute belegen, und die hier getippten oder eingelesenen Umsätze auf Ziel.';
const promiseBasis =
  'Zusagen für einen Tag der letzten 90 Tage, beurteilt nach dem, was Seiten seither zeigten. Rechtzeitig verschobene wurden nicht fällig.';
const disputeBasis = 'Reklamationen im Verlauf.';

export const figures: Readonly<Record<FigureId, FigureWords>> = {
  open: words(
    'Offen',
    'Alles, was Kunden schulden, abzüglich Gutschriften.',
    'Summe der offenen Beträge',
    usual,
    openBasis,
  ),
  'not-due': words(
    'Nicht fällig',
    'Offen und nicht über der Fälligkeit, abzüglich Gutschriften.',
    'Offen − überfällig',
    usual,
    openBasis,
  ),
  overdue: words(
    'Überfällig',
    'Offen und über der Fälligkeit. Der Fälligkeitstag selbst ist Tag 0.',
    'Summe der offenen Beträge ab Tag 1; ohne Gutschriften',
    usual,
    openBasis,
  ),
  'over-90': words(
    'Über 90 Tage',
    'Offen und mehr als 90 Tage überfällig.',
    'Summe der offenen Beträge ab Tag 91',
    usual,
    openBasis,
  ),
  'overdue-share': words(
    'Anteil überfällig',
    'Wie viel des Geschuldeten zu spät ist.',
    'Überfällig ÷ offen; ohne Gutschriften und Rechnungen ohne Fälligkeit',
    usual,
    openBasis,
  ),
  'at-risk-60': words(
    'Über 60 Tage',
    'Wie viele der offenen Rechnungen mehr als 60 Tage überfällig sind.',
    'Offene Rechnungen ab Tag 61 ÷ offene Rechnungen',
    'Wie Upflow seine Risikoquote bestimmt, bei 60 Tagen.',
    openBasis,
  ),
  'at-risk-90': words(
    'Rechnungen über 90 Tage',
    'Wie viele der offenen Rechnungen mehr als 90 Tage überfällig sind.',
    'Offene Rechnungen ab Tag 91 ÷ offene Rechnungen',
    'Wie Upflow seine Risikoquote bestimmt.',
    openBasis,
  ),
  'average-days-overdue': words(
    'Mittlere Tage überfällig',
    'Wie spät die überfälligen Rechnungen sind, jede einmal gezählt.',
    'Mittel der Tage über Fälligkeit überfälliger Rechnungen',
    'Wie Kolleno es bestimmt.',
    openBasis,
  ),
  'days-to-pay-issue': words(
    'Zahltage ab Rechnung',
    'Wie lange Kunden ab dem Rechnungsdatum brauchen. Die andere Bedeutung zählt ab der Fälligkeit.',
    'Mittel von Zahltag − Rechnungsdatum',
    'Wie Xero die Zahltage bestimmt.',
    paidBasis,
  ),
  'days-to-pay-due': words(
    'Zahltage ab Fälligkeit',
    'Wie spät Rechnungen bezahlt werden. Frühe Zahlungen zählen unter null.',
    'Mittel von Zahltag − Fälligkeit',
    'Wie Kolleno die Zahltage bestimmt.',
    paidBasis,
  ),
  dso: words(
    'DSO',
    'Forderungslaufzeit: für wie viele Umsatztage das Geld noch aussteht.',
    'Offen ÷ Umsatz auf Ziel der letzten 3 ganzen Monate × deren Tage',
    'Das einfache Verfahren je Quartal, wie es Leitfäden des Forderungsmanagements nennen.',
    salesBasis,
  ),
  'dso-countback': words(
    'DSO, zurückgezählt',
    'Dasselbe, unempfindlich gegen Saison: Umsätze werden Monat für Monat vom Offenen abgezogen, neueste zuerst.',
    'Tage der ganz gedeckten Monate + Teil des letzten; der laufende Monat zählt, wenn sein Umsatz genannt ist',
    'Das Rückzählverfahren.',
    salesBasis,
  ),
  'best-possible-dso': words(
    'Bestmögliche DSO',
    'Was die DSO wäre, wenn nichts überfällig wäre. Nur Ihre Konditionen ändern sie.',
    'Nicht fällig ÷ Umsatz auf Ziel der letzten 3 ganzen Monate × deren Tage',
    'Wie Leitfäden des Forderungsmanagements. Eine Abart nimmt alles bis 30 Tage Verzug als nicht fällig.',
    salesBasis,
  ),
  'average-days-delinquent': words(
    'Mittlerer Verzug',
    'Der Teil der DSO, der von Verspätung kommt.',
    'DSO − bestmögliche DSO',
    'Wie die Credit Research Foundation es verwendet.',
    salesBasis,
  ),
  'collection-effectiveness': words(
    'Einzugsquote',
    'Welcher Teil dessen, was letzten Monat einzuziehen war, eingezogen wurde. 100 % heißt: nichts blieb überfällig.',
    '(offen am Anfang + Umsatz − offen am Ende) ÷ (offen am Anfang + Umsatz − nicht fällig am Ende)',
    'Der Collection Effectiveness Index, für den letzten ganzen Monat.',
    'Was an beiden Enden des letzten ganzen Monats offen war, jeweils höchstens eine Woche davor behalten, und sein Umsatz auf Ziel.',
  ),
  'promises-kept': words(
    'Gehaltene Zusagen',
    'Wie viele der fällig gewordenen Zusagen gehalten wurden. Zum Teil gehalten ist nicht gehalten.',
    'Gehaltene Zusagen ÷ fällig gewordene Zusagen',
    usual,
    promiseBasis,
  ),
  'promised-amount-kept': words(
    'Gehaltener Betrag',
    'Wie viel des zugesagten Geldes kam.',
    'Bezahlt ÷ (bezahlt + fehlend) der fällig gewordenen Zusagen',
    usual,
    promiseBasis,
  ),
  'broken-promises': words(
    'Nicht gehaltene Zusagen',
    'Zusagen, auf die bis zum Tag und seiner Nachsicht nichts kam.',
    'Anzahl',
    usual,
    promiseBasis,
  ),
  'disputes-open': words(
    'Offene Reklamationen',
    'Noch nicht geklärte Reklamationen.',
    'Anzahl',
    usual,
    disputeBasis,
  ),
  'disputed-amount': words(
    'Strittig',
    'Was von den strittigen Posten offen ist.',
    'Summe der strittigen Beträge, höchstens der offene Betrag jedes Postens',
    usual,
    'Reklamationen im Verlauf und offene Beträge, wie Seiten sie belegen.',
  ),
  'dispute-age': words(
    'Alter der Reklamationen',
    'Wie lange die offenen Reklamationen schon offen sind.',
    'Mittel der Tage seit ihrer Eröffnung',
    usual,
    disputeBasis,
  ),
  ...figuresOfWork,
};
