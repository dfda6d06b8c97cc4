import type { ReasonCode, ReasonOf } from '../../../collect/reason.ts';
import type { Day } from '../../../domain/day.ts';
import type { Sums } from '../../../domain/money.ts';
import type { ReasonSentence } from '../en/reason-sentences.ts';
import { dates } from './dates.ts';
import { channelName, decisionName } from './plan.ts';
import { stageName } from './stages.ts';
import { count, inDays, number, plainDays } from './words.ts';

type InSums = (amounts: Sums) => string;
type Words = { readonly [C in ReasonCode]: (reason: ReasonOf<C>, sums: InSums) => ReasonSentence };

const on = (day: Day): string => dates.long(day, day);
const say = (strong: string, rest = ''): ReasonSentence => ({ strong, rest });
/** Die eigenen Worte des Nutzers, wo es welche gibt. */
const own = (why: string): string => (why.trim() === '' ? '' : `: ${why.trim()}`);
const named = (who: string | null): string => who ?? 'der Kunde';
const lines = (value: number): string => count(value, 'Rechnung', 'Rechnungen');

const words: Words = {
  'oldest-overdue': ({ days, number: invoice, count: all }) => say(plainDays(days), oldest(invoice, all)),
  'never-contacted': () => say('Noch kein Kontakt', ' ist hier vermerkt'),
  reminded: ({ times, daysAgo }) =>
    say(count(times, 'Mahnung', 'Mahnungen'), ` bisher, die letzte ${dates.ago(daysAgo)}`),
  'stage-due': ({ stage, fromDay }) => say(stageName[stage], ` ab Tag ${fromDay}`),
  gap: ({ daysAgo, gapDays }) =>
    say(plainDays(daysAgo), ` seit dem letzten Wort; der Abstand ist ${gapDays}`),
  'chased-before': ({ stage }) => say(stageName[stage], ' war vor Dunlin erreicht'),
  large: () => say('Ein großer offener Betrag', ', ein frühes Wort wert'),
  risky: ({ late }) =>
    late > 0
      ? say(`In ${Math.round(late * 10)} von 10 Fällen`, ' zahlt dieser Kunde nach der Fälligkeit')
      : say('Dieser Kunde', ' wird beobachtet'),
  'due-soon': ({ days, number: invoice }) =>
    say(
      days <= 0 ? 'Heute' : `In ${inDays(days)}`,
      invoice === null ? ' wird eine Rechnung fällig' : ` wird ${invoice} fällig`,
    ),
  'credit-unapplied': ({ amount }, sums) =>
    say(sums(amount), ' Gutschrift sind mit keiner Rechnung verrechnet'),
  'balance-unproven': (reason) =>
    say(lines(reason.count), ' ohne belegten offenen Betrag; nicht in der Summe'),
  paused: ({ until, why }) => say(until ? `Ruht bis ${on(until)}` : 'Ruht', own(why)),
  disputed: ({ amount, count: some, days }, sums) =>
    some === 0
      ? say('Eine Reklamation', ' nennt noch keine Rechnung; alles wird weiter gemahnt')
      : say(
          amount.length > 0 ? sums(amount) : lines(some),
          ` strittig seit ${days > 0 ? inDays(days) : 'heute'}; der Rest wird gemahnt`,
        ),
  promised: (reason, sums) =>
    say(
      reason.amount.length > 0 ? sums(reason.amount) : 'Zahlung',
      ` zugesagt für ${on(reason.on)}${reason.bankUntil ? `; die Bank hat bis ${on(reason.bankUntil)}` : ''}`,
    ),
  'promise-due': ({ amount }, sums) =>
    say(amount.length > 0 ? sums(amount) : 'Zahlung', ' war für heute zugesagt'),
  'promise-unchecked': (reason) =>
    say(
      on(reason.on),
      ' war zugesagt und ist vorbei; seither wurde keine Seite gelesen, also erst nachsehen',
    ),
  'promise-broken': (reason, sums) =>
    say(
      reason.left.length > 0 ? `${sums(reason.left)} vom ${on(reason.on)}` : on(reason.on),
      reason.times > 1 ? ` blieben aus; ${number(reason.times)} Zusagen nacheinander` : ' blieben aus',
    ),
  'promise-part': ({ paid, left }, sums) =>
    say(`${sums(paid)} kamen`, left.length > 0 ? `, ${sums(left)} der Zusage stehen aus` : ''),
  expected: (reason) => say(on(reason.on), ': bis dahin soll eine Zahlung unterwegs sein'),
  'on-plan': ({ next }) =>
    say(
      'Eine Ratenzahlung',
      next === null ? ' ist vereinbart' : ` ist vereinbart; die nächste Rate ist fällig am ${on(next)}`,
    ),
  instalment: (reason, sums) =>
    say(
      `${sums(reason.amount)} vom ${on(reason.on)}`,
      reason.missed ? ' des Ratenplans blieben aus' : ' sind nach dem Ratenplan fällig',
    ),
  'question-open': ({ days, who }) =>
    days > 0
      ? say(`Seit ${inDays(days)}`, ` wartet ${named(who)} auf eine Antwort`)
      : say('Heute', ` hat ${named(who)} etwas gefragt`),
  'do-not-contact': ({ since, why }) => say('Nicht zu kontaktieren', ` seit ${on(since)}${own(why)}`),
  'opted-out': ({ channel }) => say(channelName[channel], ': der Kunde bat uns, darauf zu verzichten'),
  'no-address': ({ bounced }) =>
    bounced ? say('Die Adresse', ' ist unzustellbar') : say('Keine Adresse', ' zum Schreiben bekannt'),
  'direct-debit': ({ days }) =>
    days === null
      ? say('Lastschrift', ': nichts zu fordern')
      : say(plainDays(days), ' überfällig trotz Lastschrift: Sie ist vielleicht gescheitert'),
  'head-office': ({ name }) => say(name, ' zahlt für diesen Kunden und hört von uns'),
  branches: (reason) => say(count(reason.count, 'Filiale', 'Filialen'), ' in derselben Nachricht'),
  residue: ({ amount, discount }, sums) =>
    say(sums(amount), discount ? ' sind das gezogene Skonto' : ' sind von einer Zahlung übrig'),
  unsent: ({ number: invoice, count: some }) =>
    say(
      invoice !== null && some === 1 ? invoice : lines(some),
      some === 1 ? ' wurde nie gesendet oder kam nicht an' : ' wurden nie gesendet oder kamen nicht an',
    ),
  'no-due-date': ({ number: invoice, count: some }) =>
    say(
      invoice !== null && some === 1 ? invoice : lines(some),
      some === 1 ? ' hat keine Fälligkeit' : ' haben keine Fälligkeit',
    ),
  'no-order-number': ({ number: invoice, count: some, of }) =>
    say(
      invoice !== null && some === 1 ? invoice : lines(some),
      ` ${some === 1 ? 'hat' : 'haben'} keine Bestellnummer, ${number(of)} andere dieses Kunden haben eine`,
    ),
  instalments: ({ number: invoice, count: parts }) =>
    say(
      `${number(parts)} Teile`,
      `${invoice === null ? '' : ` von ${invoice}`}, jeder mit eigener Fälligkeit`,
    ),
  snoozed: ({ until, why }) => say(`Zurückgestellt bis ${on(until)}`, own(why)),
  skipped: ({ why }) => say('Heute übergangen', own(why)),
  'not-a-workday': (reason) => say(on(reason.on), ' ist der nächste Tag, an dem Kunden kontaktiert werden'),
  capacity: ({ what, of: most }) =>
    say(
      what === 'calls' ? count(most, 'Anruf', 'Anrufe') : count(most, 'Nachricht', 'Nachrichten'),
      ' sind am Tag vorgesehen; dies ist für den nächsten',
    ),
  'said-today': () => say('Eine Nachricht', ' ging heute hinaus; die nächste wartet'),
  'over-limit': ({ balance, limit, over, overdue }, sums) =>
    say(
      `${sums(over)} darüber`,
      `: ${sums(balance)} offen, das Limit ist ${sums(limit)}, ${sums(overdue)} überfällig`,
    ),
  'within-limit': ({ balance, limit, headroom }, sums) =>
    say(`${sums(headroom)} frei`, `: ${sums(balance)} offen, das Limit ist ${sums(limit)}`),
  'later-than-habit': ({ days, usual }) =>
    say(
      plainDays(days),
      usual > 0 ? ` zu spät; üblich sind ${plainDays(usual)}` : ' zu spät; sonst pünktlich',
    ),
  repeated: ({ time, of: times }) =>
    say(`${number(time)} von ${number(times)}`, ' Wiederholungen der letzten Mahnung'),
  'plan-ended': ({ stage }) => say(stageName[stage], ' war der letzte Schritt des Plans'),
  'paid-promptly': ({ number: invoice }) => say(invoice ?? 'Eine Rechnung', ' wurde pünktlich bezahlt'),
  'invoices-paid': ({ count: paid, days }) =>
    say(lines(paid), ` bezahlt; gefragt wird höchstens einmal in ${inDays(days)}`),
  'written-off': ({ amount, days }, sums) =>
    say(sums(amount), ` sind alles, was überfällig ist, seit ${inDays(days)}`),
  'follow-up': (reason) =>
    say(
      [on(reason.on), reason.time].filter(Boolean).join(' '),
      [reason.who ? `, ${reason.who}` : '', own(reason.why)].join(''),
    ),
  decided: ({ about, daysAgo }) => say(decisionName[about], `: Sie sagten nein, ${dates.ago(daysAgo)}`),
};

/** Der Grund als Satz, für die Karte mit dem nächsten Schritt. */
export function reasonSentence<C extends ReasonCode>(reason: ReasonOf<C>, sums: InSums): ReasonSentence {
  return words[reason.code](reason, sums);
}

function oldest(invoice: string | null, all: number): string {
  if (all === 1) return invoice === null ? ' seit der Fälligkeit' : `: ${invoice}`;
  return invoice === null
    ? `: die älteste von ${number(all)}`
    : `: ${invoice} ist die älteste von ${number(all)}`;
}
