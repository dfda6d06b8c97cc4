import { type Day, dayInZone } from '../domain/day.ts';
import type { FigureId } from '../domain/figure-id.ts';
import type { Policy } from '../domain/policy.ts';
import { atOnce, type Steps } from '../interpret/steps.ts';
import type { AccountFacts } from './account-facts.ts';
import { amountOver, notDueAmount, openAmount, overdueAmount } from './amounts.ts';
import { atRisk } from './at-risk.ts';
import { averageDaysDelinquent } from './average-days-delinquent.ts';
import { averageDaysOverdue } from './average-days-overdue.ts';
import { bestPossibleDso } from './best-possible-dso.ts';
import { brokenPromises } from './broken-promises.ts';
import { collectionEffectiveness, type Period } from './cei.ts';
import { contactsPerAccount } from './contacts-per-account.ts';
import { contactsPerDay } from './contacts-per-day.ts';
import { countbackDso } from './countback-dso.ts';
import { daysToPayFromDue, daysToPayFromIssue } from './days-to-pay.ts';
import { daysToDelivery } from './delivery.ts';
import { disputeAge, disputedAmount, openDisputes } from './disputes.ts';
import { dso } from './dso.ts';
import { type Figure, lacking } from './figure.ts';
import { daysToFirstContact } from './first-contact.ts';
import { incompleteInvoices } from './incomplete-invoices.ts';
import { invoiceAccuracy } from './invoice-accuracy.ts';
import type { Lens } from './lens.ts';
import { seenItems, total } from './open-items.ts';
import { overdueShare } from './overdue-share.ts';
import { paidOnTime } from './paid-on-time.ts';
import { promisedAmountKept } from './promised-amount-kept.ts';
import { promisesKept } from './promises-kept.ts';
import { promptPayers } from './prompt-payers.ts';
import { responseTime } from './response-time.ts';
import { satisfaction } from './satisfaction.ts';
import { isIn, lastDays } from './span.ts';

/** What all figures of some accounts are worked out from. */
export type Facts = {
  readonly accounts: readonly AccountFacts[];
  readonly lens: Lens;
  readonly today: Day;
  readonly policy: Policy;
  /** Credit sales by month, as the lens sees them; null where the accounts are not whole books. */
  readonly sales: ReadonlyMap<string, number> | null;
  /** The last whole month, where the days at its ends were kept. */
  readonly lastMonth: Period | null;
};

export type Figures = { readonly [id in FigureId]: Figure };

/** What happened counts for so many days: payments, promises, questions and contacts. Answers to the survey, a year. */
const window = { usual: 90, contacts: 30, survey: 365 } as const;

/** Every figure of some accounts on one day. */
export const figuresOf = (facts: Facts): Figures => atOnce(figuresSteps(facts));

/** The same in small pieces. */
export function* figuresSteps(facts: Facts): Steps<Figures> {
  const { accounts, lens, today, policy } = facts;
  const usual = lastDays(today, window.usual);
  const month = lastDays(today, window.contacts);
  const open = accounts.flatMap((one) => one.open);
  const items = seenItems(open, lens);
  yield;
  const bySales = salesFigures(facts, total(items), notDueAmount(items).value ?? 0);
  const paid = accounts.flatMap((one) =>
    one.paid.filter(({ on, invoice }) => isIn(on, usual) && isSeen(invoice.total, lens)),
  );
  const promises = accounts.flatMap((one) => one.promises.filter(({ entry }) => isIn(entry.date, usual)));
  const disputes = accounts.flatMap((one) => one.disputes);
  const contacts = accounts.flatMap((one) => one.contacts);
  const minutes = minutesIn(accounts, today);
  const year = lastDays(today, window.survey);
  const scores = accounts.flatMap((one) =>
    one.scores.flatMap(({ on, score }) => (isIn(on, year) ? [score] : [])),
  );
  yield;
  const ofOpen = {
    open: openAmount(items),
    'not-due': notDueAmount(items),
    overdue: overdueAmount(items),
    'over-90': amountOver(items, 90),
  };
  yield;
  const ofOverdue = {
    'overdue-share': overdueShare(items),
    'at-risk-60': atRisk(items, 60),
    'at-risk-90': atRisk(items, 90),
    'average-days-overdue': averageDaysOverdue(items),
  };
  yield;
  return {
    ...ofOpen,
    ...ofOverdue,
    'days-to-pay-issue': daysToPayFromIssue(paid),
    'days-to-pay-due': daysToPayFromDue(paid),
    ...bySales,
    'promises-kept': promisesKept(promises),
    'promised-amount-kept': promisedAmountKept(promises, lens),
    'broken-promises': brokenPromises(promises),
    'disputes-open': openDisputes(disputes),
    'disputed-amount': disputedAmount(disputes, open, lens),
    'dispute-age': disputeAge(disputes),
    'prompt-payers': promptPayers(accounts.map((one) => one.habit)),
    'paid-on-time': paidOnTime(paid),
    'incomplete-invoices': incompleteInvoices(accounts.map((one) => one.completeness)),
    'days-to-delivery': daysToDelivery(
      accounts.flatMap((one) => one.deliveries),
      usual,
    ),
    'contacts-per-day': contactsPerDay(contacts, month, policy),
    'contacts-per-account': contactsPerAccount(contacts, month),
    'days-to-first-contact': daysToFirstContact(
      accounts.flatMap((one) => one.firstContacts),
      usual,
    ),
    'response-median': responseTime(minutes, 0.5),
    'response-p90': responseTime(minutes, 0.9),
    'invoice-accuracy': invoiceAccuracy(accounts.map((one) => one.doubts)),
    satisfaction: satisfaction(scores),
  };
}

/** How long the questions of some accounts took, that were asked lately or wait for an answer. */
export function minutesIn(accounts: readonly AccountFacts[], today: Day): readonly number[] {
  const usual = lastDays(today, window.usual);
  return accounts.flatMap(({ questions }) =>
    questions.flatMap(({ entry, answer, minutes }) =>
      !answer || isIn(dayInZone(entry.at, entry.zone), usual) ? [minutes] : [],
    ),
  );
}

/** A payment of unknown amount belongs to no other currency. */
const isSeen = (amount: Parameters<Lens['see']>[0] | null, lens: Lens): boolean =>
  amount === null || lens.see(amount) !== null;

type BySales =
  | 'dso'
  | 'dso-countback'
  | 'best-possible-dso'
  | 'average-days-delinquent'
  | 'collection-effectiveness';

/** The figures that need sales, which are known of whole books only. */
function salesFigures(
  { today, sales, lastMonth }: Facts,
  open: number,
  current: number,
): Pick<Figures, BySales> {
  const unknown = lacking('days', 'not-whole-book');
  const of = { today, open, current, sales: sales ?? new Map<string, number>() };
  const when = (figure: Figure): Figure => (sales ? figure : { ...unknown, unit: figure.unit });
  return {
    dso: when(dso(of)),
    'dso-countback': when(countbackDso(of)),
    'best-possible-dso': when(bestPossibleDso(of)),
    'average-days-delinquent': when(averageDaysDelinquent(of)),
    'collection-effectiveness': when(collectionEffectiveness(lastMonth)),
  };
}
