import type { ReasonCode, ReasonOf } from '../../../collect/reason.ts';
import type { Day } from '../../../domain/day.ts';
import type { Sums } from '../../../domain/money.ts';
import { dates } from './dates.ts';
import { channelName } from './plan.ts';
import { stageName } from './stages.ts';
import { count, inDays, number, plainDays } from './words.ts';

type InSums = (amounts: Sums) => string;
type Words = { readonly [C in ReasonCode]: (reason: ReasonOf<C>, sums: InSums) => string };

const on = (day: Day): string => dates.short(day, day);
const of = (day: Day | null): string => (day === null ? '' : ` bis ${on(day)}`);

const words: Words = {
  'oldest-overdue': ({ days }) => `${plainDays(days)} überfällig`,
  'never-contacted': () => 'Nie erinnert',
  reminded: ({ times, daysAgo }) =>
    times > 1
      ? `${count(times, 'Mahnung', 'Mahnungen')}, keine Antwort`
      : `Erinnert ${dates.ago(daysAgo)}, keine Antwort`,
  'stage-due': ({ stage }) => `${stageName[stage]} steht an`,
  gap: ({ daysAgo }) => `Erinnert ${dates.ago(daysAgo)}`,
  'chased-before': ({ stage }) => `Zuvor: ${stageName[stage]}`,
  large: () => 'Großer offener Betrag',
  risky: ({ late }) =>
    late > 0 ? `Zahlt in ${Math.round(late * 10)} von 10 Fällen zu spät` : 'Wird beobachtet',
  'due-soon': ({ days }) => (days <= 0 ? 'Heute fällig' : `Fällig in ${inDays(days)}`),
  'credit-unapplied': ({ amount }, sums) => `${sums(amount)} nicht verrechnet`,
  'balance-unproven': ({ count: lines }) =>
    lines === 1 ? 'Ein offener Betrag fehlt' : `${number(lines)} offene Beträge fehlen`,
  paused: ({ until }) => `Ruht${of(until)}`,
  disputed: ({ days }) => (days > 0 ? `Strittig seit ${inDays(days)}` : 'Strittig'),
  promised: (reason) => `Zugesagt für ${on(reason.on)}`,
  'promise-due': () => 'Zusage heute fällig',
  'promise-unchecked': (reason) => `Zugesagt für ${on(reason.on)}: nachsehen`,
  'promise-broken': (reason) =>
    reason.times > 1
      ? `${number(reason.times)} Zusagen nicht gehalten`
      : `Zusage vom ${on(reason.on)} nicht gehalten`,
  'promise-part': ({ paid }, sums) => `${sums(paid)} der Zusage kamen`,
  expected: (reason) => `Zahlung soll bis ${on(reason.on)} kommen`,
  'on-plan': ({ next }) => (next === null ? 'In Raten' : `In Raten, nächste ${on(next)}`),
  instalment: (reason) =>
    reason.missed ? `Rate vom ${on(reason.on)} ausgeblieben` : `Rate vom ${on(reason.on)}`,
  'question-open': ({ days }) => (days > 0 ? `Rückfrage offen seit ${inDays(days)}` : 'Heute gefragt'),
  'do-not-contact': () => 'Will nicht kontaktiert werden',
  'opted-out': ({ channel }) => `Gewünscht: keine ${channelName[channel]}`,
  'no-address': ({ bounced }) => (bounced ? 'Adresse unzustellbar' : 'Keine Adresse bekannt'),
  'direct-debit': ({ days }) => (days === null ? 'Zahlt per Lastschrift' : 'Lastschrift nicht zu sehen'),
  'head-office': ({ name }) => `Bezahlt von ${name}`,
  branches: (reason) => `Mit ${count(reason.count, 'Filiale', 'Filialen')}`,
  residue: ({ amount, discount }, sums) =>
    discount ? `${sums(amount)} Skonto gezogen` : `${sums(amount)} Rest`,
  unsent: (reason) =>
    reason.count === 1 ? 'Eine Rechnung kam nicht an' : `${number(reason.count)} nicht gesendet`,
  'no-due-date': (reason) =>
    reason.count === 1 ? 'Eine Rechnung ohne Fälligkeit' : `${number(reason.count)} ohne Fälligkeit`,
  'no-order-number': (reason) =>
    reason.count === 1 ? 'Eine Rechnung ohne Bestellnummer' : `${number(reason.count)} ohne Bestellnummer`,
  instalments: (reason) => `${number(reason.count)} Teile einer Rechnung`,
  snoozed: ({ until }) => `Zurückgestellt bis ${on(until)}`,
  skipped: () => 'Heute übergangen',
  'not-a-workday': (reason) => `Wartet auf ${dates.long(reason.on, reason.on)}`,
  capacity: ({ what }) => (what === 'calls' ? 'Heute kein Anruf mehr' : 'Heute keine Nachricht mehr'),
  'said-today': () => 'Hörte heute von uns',
  'over-limit': ({ over }, sums) => `${sums(over)} über dem Limit`,
  'within-limit': () => 'Wieder unter dem Limit',
  'later-than-habit': ({ days }) => `Später als üblich: ${plainDays(days)}`,
  repeated: ({ time, of: times }) => `Wiederholt, ${number(time)} von ${number(times)}`,
  'plan-ended': () => 'Der Plan ist zu Ende',
  'paid-promptly': () => 'Pünktlich bezahlt',
  'invoices-paid': (reason) => `${count(reason.count, 'Rechnung', 'Rechnungen')} bezahlt`,
  'written-off': ({ amount, days }, sums) => `${sums(amount)}, ${plainDays(days)} alt`,
  'follow-up': ({ time, who }) => [time ?? 'Wiedervorlage', who].filter(Boolean).join(' · '),
  decided: ({ daysAgo }) => `Ihr Nein, ${dates.ago(daysAgo)}`,
};

/** Der Grund in höchstens etwa 30 Zeichen, für eine Zeile der Arbeitsliste. */
export function reasonText<C extends ReasonCode>(reason: ReasonOf<C>, sums: InSums): string {
  return words[reason.code](reason, sums);
}

/** Wo ein Grund nachzusehen ist. */
export const evidence = {
  row: (row: number): string => `Zeile ${number(row)}`,
  invoice: 'Rechnung',
  reminder: (when: string): string => `E-Mail, ${when}`,
  entry: (when: string): string => `Notiz, ${when}`,
  before: 'Ihre Antwort',
  policy: 'der Plan',
  settings: 'Kunde',
};
