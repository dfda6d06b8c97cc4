import type { FigureId } from '../domain/figure-id.ts';
import type { AccountFacts } from './account-facts.ts';
import { fellDue } from './fell-due.ts';
import type { Unit } from './figure.ts';
import type { Lens } from './lens.ts';
import { isOverdue, type OpenItem, seenItems, total } from './open-items.ts';
import { type ParetoRow, pareto } from './pareto.ts';

type Weight = (of: AccountFacts, lens: Lens) => number;

/** The accounts that matter most for a figure, most first, each with its part of what could move it. */
export function moversOf(id: FigureId, accounts: readonly AccountFacts[], lens: Lens): readonly ParetoRow[] {
  return pareto(new Map(accounts.map((of) => [of.account, weights[id](of, lens)])));
}

const over =
  (days: number) =>
  (item: OpenItem): boolean =>
    isOverdue(item) && (item.overdue ?? 0) > days;
const sumOf =
  (which: (item: OpenItem) => boolean): Weight =>
  (of, lens) =>
    total(seenItems(of.open, lens).filter(which));
const countOf =
  (which: (item: OpenItem) => boolean): Weight =>
  (of, lens) =>
    seenItems(of.open, lens).filter(which).length;
const lateDays: Weight = ({ paid }) => paid.reduce((sum, { fromDue }) => sum + Math.max(0, fromDue ?? 0), 0);
const notKept: Weight = ({ promises }) => fellDue(promises).filter(({ state }) => state !== 'kept').length;
const openDisputes: Weight = ({ disputes }) =>
  disputes.filter(({ state }) => state.state !== 'resolved').length;
const waiting: Weight = ({ questions }) => questions.filter(({ answer }) => !answer).length;

const overdue = sumOf(isOverdue);
/** Of each account, its part in a figure: amounts, days or counts, larger = matters more. */
const weights: { readonly [id in FigureId]: Weight } = {
  open: sumOf(() => true),
  'not-due': sumOf((item) => !isOverdue(item)),
  overdue,
  'over-90': sumOf(over(90)),
  'overdue-share': overdue,
  'at-risk-60': countOf(over(60)),
  'at-risk-90': countOf(over(90)),
  'average-days-overdue': (of, lens) =>
    seenItems(of.open, lens)
      .filter(isOverdue)
      .reduce((sum, item) => sum + (item.overdue ?? 0), 0),
  'days-to-pay-issue': lateDays,
  'days-to-pay-due': lateDays,
  dso: overdue,
  'dso-countback': overdue,
  'best-possible-dso': sumOf((item) => !isOverdue(item)),
  'average-days-delinquent': overdue,
  'collection-effectiveness': overdue,
  'promises-kept': notKept,
  'promised-amount-kept': notKept,
  'broken-promises': notKept,
  'disputes-open': openDisputes,
  'disputed-amount': openDisputes,
  'dispute-age': ({ disputes }) =>
    disputes.reduce((sum, { state }) => sum + (state.state === 'resolved' ? 0 : state.ageDays), 0),
  'prompt-payers': lateDays,
  'paid-on-time': lateDays,
  'incomplete-invoices': ({ completeness }) => completeness.incomplete,
  'days-to-delivery': ({ deliveries }) => deliveries.reduce((sum, { days }) => sum + Math.max(0, days), 0),
  'contacts-per-day': ({ contacts }) => contacts.length,
  'contacts-per-account': ({ contacts }) => contacts.length,
  'days-to-first-contact': ({ firstContacts }) => firstContacts.reduce((sum, { days }) => sum + days, 0),
  'response-median': waiting,
  'response-p90': waiting,
  'invoice-accuracy': ({ doubts }) => doubts.doubted,
  satisfaction: ({ scores }) => scores.reduce((sum, { score }) => sum + (5 - score), 0),
};

const days: readonly FigureId[] = [
  'average-days-overdue',
  'days-to-pay-issue',
  'days-to-pay-due',
  'dispute-age',
  'prompt-payers',
  'paid-on-time',
  'days-to-delivery',
  'days-to-first-contact',
];
const amounts: readonly FigureId[] = [
  'open',
  'not-due',
  'overdue',
  'over-90',
  'overdue-share',
  'dso',
  'dso-countback',
  'best-possible-dso',
  'average-days-delinquent',
  'collection-effectiveness',
];

/** In what an account's part in a figure is counted. */
export const moverUnit = (id: FigureId): Unit =>
  amounts.includes(id) ? 'money' : days.includes(id) ? 'days' : 'count';
