import type { Account, StoredInvoice } from '../../domain/account.ts';
import type { Activity, ActivityOf, Again } from '../../domain/activity.ts';
import type { Day } from '../../domain/day.ts';
import { type DisputeRules, reasonNameOf } from '../../domain/dispute-reason.ts';
import type { Money } from '../../domain/money.ts';
import { reasonWords } from '../reason-words.ts';
import { texts } from '../texts/texts.ts';

/** An entry in words: what it is, what was said, and small facts. */
export type Described = { readonly title: string; readonly said: string; readonly facts: readonly string[] };

export type Wording = {
  readonly today: Day;
  readonly money: (amount: Money) => string;
  /** The number of an invoice by its key. */
  readonly invoice: (key: string) => string;
  /** The name of a dispute's reason by its code. */
  readonly reason: (code: string) => string;
};

const t = texts.talk.entry;

export const entryWords = (
  account: Account,
  today: Day,
  money: Wording['money'],
  rules: DisputeRules | undefined,
): Wording => ({
  today,
  money,
  invoice: invoiceNames(account),
  reason: (code) => reasonWords(reasonNameOf(code, rules)),
});

/** Numbers of an account's invoices by key; one no page shows any more is named by what its key says. */
export function invoiceNames({ invoices }: Account): Wording['invoice'] {
  const numbers = new Map(invoices.map((one) => [one.key, nameOf(one)]));
  return (key) => numbers.get(key) ?? key.replace(/^[^:]*:/, '').replace(/#.*$/, '');
}

/** Number, and which part of it where it is an instalment; null: it bears no number. */
const nameOf = ({ number, instalment }: StoredInvoice): string | null =>
  number !== null && instalment !== null ? `${number} · ${texts.invoices.instalment(instalment)}` : number;

export function describeEntry(entry: Activity, words: Wording): Described {
  const { title, said = '', facts = [] } = mainOf(entry, words);
  const again = entry.again ? [t.again(againText(entry.again, words.today))] : [];
  const by = entry.author ? [texts.talk.history.by(entry.author)] : [];
  // What came out of a note or a call has its words there.
  return {
    title,
    said: entry.cause === undefined ? said : '',
    facts: [...facts, ...again, ...by].filter(Boolean),
  };
}

/** "Thu 21 May, 14:00 with Ana". */
export const againText = ({ on, time, with: whom }: Again, today: Day): string =>
  texts.talk.followUps.line([texts.dates.long(on, today), time].filter(Boolean).join(', '), whom ?? '');

type Main = { readonly title: string; readonly said?: string; readonly facts?: readonly string[] };

function mainOf(entry: Activity, words: Wording): Main {
  const { today, money, invoice } = words;
  const day = (on: Day): string => texts.dates.long(on, today);
  const names = (keys: readonly string[]): string => keys.map(invoice).join(', ');
  const amount = (sum: Money | null): string => (sum ? money(sum) : '');
  const inDispute = (lines: ActivityOf<'dispute'>['lines']): string[] =>
    lines.map((line) => [invoice(line.invoice), amount(line.amount)].filter(Boolean).join(' '));
  switch (entry.kind) {
    case 'reminder': {
      const stage = texts.stageName[entry.stage];
      const sent = entry.confirmed ? t.confirmed : texts.timeline.by[entry.by];
      return {
        title: entry.channel === 'mail' ? texts.timeline.sent(stage) : texts.timeline.done(stage),
        facts: [names(entry.invoices), sent, ...reasonsOf(entry)],
      };
    }
    case 'message':
      return {
        title: texts.timeline.sent(texts.templateName[entry.template]),
        facts: [names(entry.invoices ?? []), texts.timeline.by[entry.by], ...reasonsOf(entry)],
      };
    case 'note':
      return { title: texts.timeline.note, said: entry.text };
    case 'call': {
      const title = entry.with ? t.callWith(entry.with) : entry.direction === 'in' ? t.callIn : t.call;
      const outcome = entry.outcome ? texts.callOutcomes[entry.outcome] : '';
      return {
        title,
        said: entry.text,
        facts: [outcome, entry.seconds === null ? '' : t.minutes(entry.seconds)],
      };
    }
    case 'promise': {
      const what = entry.amount ? money(entry.amount) : t.whole;
      const about = names(entry.invoices.map((one) => one.invoice));
      return {
        title: `${t.promise}: ${t.promisedOn(what, day(entry.date))}`,
        said: entry.text,
        facts: [about, entry.who ?? ''],
      };
    }
    case 'promise-cancelled':
      return { title: t.promiseCancelled, said: entry.text };
    case 'cheque': {
      const { number, sentOn, sentTo } = entry;
      const facts = [
        number ?? '',
        sentOn ? texts.pieces.sent(day(sentOn)) : '',
        sentTo ? texts.pieces.to(sentTo) : '',
      ];
      return { title: t.cheque, said: entry.text, facts: [...facts, amount(entry.amount)] };
    }
    case 'expected-payment': {
      const facts = [
        texts.pieces.payment[entry.payment],
        entry.on ? day(entry.on) : '',
        amount(entry.amount),
      ];
      return { title: t.payment, said: entry.text, facts: [...facts, names(entry.invoices)] };
    }
    case 'dispute':
      return {
        title: t.dispute(words.reason(entry.reason)),
        said: entry.text,
        facts: inDispute(entry.lines),
      };
    case 'dispute-changed': {
      const state = entry.state && texts.talk.disputes.state[entry.state];
      const how = entry.resolution && texts.talk.disputes.resolution[entry.resolution];
      const title = state ? t.disputeState(how ?? state) : t.disputeChanged;
      return { title, said: entry.text, facts: inDispute(entry.lines ?? []) };
    }
    default:
      return restOf(entry, day);
  }
}

/** Why it was sent over a finding that would have kept it back. */
const reasonsOf = ({ overruled = [] }: ActivityOf<'reminder' | 'message'>): readonly string[] =>
  overruled.map(({ reason }) => texts.draft.overruled(reason));

type Rest = Exclude<
  Activity,
  {
    kind:
      | 'reminder'
      | 'message'
      | 'note'
      | 'call'
      | 'promise'
      | 'promise-cancelled'
      | 'cheque'
      | 'expected-payment'
      | 'dispute'
      | 'dispute-changed';
  }
>;

function restOf(entry: Rest, day: (on: Day) => string): Main {
  switch (entry.kind) {
    case 'question':
      return { title: t.question, said: entry.text, facts: [entry.who ?? ''] };
    case 'answer':
      return { title: t.answer, said: entry.text };
    case 'plan':
      return { title: t.plan, said: entry.text, facts: [t.planOf(entry.instalments.length)] };
    case 'plan-changed':
      return { title: entry.to === 'agreed' ? t.planAgreed : t.planCancelled, said: entry.text };
    case 'pause':
      return { title: t.pause, said: entry.reason, facts: [entry.until ? t.until(day(entry.until)) : ''] };
    case 'resume':
      return { title: t.resume };
    case 'snooze':
      return { title: t.snooze, said: entry.reason, facts: [t.until(day(entry.until))] };
    case 'skip':
      return { title: t.skip, said: entry.reason };
    case 'decision':
      return { title: t.decision(t.decisions[entry.about], entry.yes), said: entry.text };
    case 'task-done':
      return { title: t.taskDone, said: entry.text };
    case 'survey':
      return { title: t.survey(entry.score), said: entry.text };
    case 'chased-before':
      return { title: texts.timeline.chasedBefore };
    case 'undo':
      return { title: texts.account.takenBack };
    case 'erased':
      return { title: texts.talk.history.erasedEntry };
  }
}
