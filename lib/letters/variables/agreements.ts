import { sumByCurrency } from '../../domain/money.ts';
import { disputeWords } from '../catalogue/dispute-words.ts';
import type { DraftContext } from '../draft-context.ts';
import { dayText, moneyText } from '../letter-format.ts';
import { type Described, dayValue, moneyValue, sumsValue, text } from './variable.ts';

/** What was agreed with the customer: promises, plans, disputes. */
export const agreements = {
  'promise.date': {
    meaning: 'day promised',
    example: '20 May 2026',
    value: (context) => dayValue(openPromise(context)?.entry.date, context.locale),
  },
  'promise.amount': {
    meaning: 'amount promised',
    example: '€4,500.00',
    value: (context) => promisedAmount(context),
  },
  'promise.who': {
    meaning: 'who made the promise',
    example: 'Ana Duarte',
    value: (context) => text(openPromise(context)?.entry.who),
  },
  'promise.broken_date': {
    meaning: 'day that was promised',
    example: '8 May 2026',
    value: (context) => dayValue(brokenPromise(context)?.entry.date, context.locale),
  },
  'plan.count': {
    meaning: 'number of instalments',
    example: '4',
    value: (context) => newestPlan(context)?.instalments.length ?? null,
  },
  'plan.amount': {
    meaning: 'amount of an instalment',
    example: '€1,325.00',
    value: (context) => moneyValue(newestPlan(context)?.instalments[0]?.amount, context.locale),
  },
  'plan.schedule': {
    meaning: 'the instalments with their days, in lines',
    example: '1 June 2026: €1,325.00',
    value: (context) =>
      newestPlan(context)
        ?.instalments.map(
          ({ on, amount }) => `${dayText(on, context.locale)}: ${moneyText(amount, context.locale)}`,
        )
        .join('\n') ?? null,
  },
  'plan.first_date': {
    meaning: 'first day of the plan',
    example: '1 June 2026',
    value: (context) => dayValue(newestPlan(context)?.instalments[0]?.on, context.locale),
  },
  'plan.next_date': {
    meaning: 'day of the instalment',
    example: '1 July 2026',
    value: (context) => dayValue(nextInstalment(context)?.on, context.locale),
  },
  'plan.next_amount': {
    meaning: 'amount of the instalment',
    example: '€1,325.00',
    value: (context) => moneyValue(nextInstalment(context)?.amount, context.locale),
  },
  'dispute.invoice': {
    meaning: 'number of the invoice in dispute',
    example: 'INV-1055',
    value: (context) => {
      const keys = dispute(context)?.entry.lines.map(({ invoice }) => invoice) ?? [];
      const { invoices } = context.standing.account;
      return text(invoices.flatMap((one) => (keys.includes(one.key) ? [one.number ?? ''] : [])).join(', '));
    },
  },
  'dispute.about': {
    meaning: 'what is disputed',
    example: 'the price',
    value: (context) => {
      const found = dispute(context);
      if (!found) return null;
      const name = found.reasonName;
      return 'own' in name ? name.own : disputeWords[context.language][name.ours];
    },
  },
  'dispute.owner': {
    meaning: 'who works on it',
    example: 'Jon Berg',
    value: (context) => text(dispute(context)?.owner),
  },
  'dispute.answer_by': {
    meaning: 'day of the answer',
    example: '19 May 2026',
    value: (context) => dayValue(dispute(context)?.due, context.locale),
  },
} as const satisfies { readonly [name: string]: Described<DraftContext> };

const awaited: ReadonlySet<string> = new Set(['open', 'due-today', 'due-unchecked']);

/** The promise that is awaited next. */
function openPromise({ standing: { agreements: agreed } }: DraftContext) {
  const open = agreed.promises.all.filter(({ state }) => awaited.has(state));
  return open.toSorted((a, b) => (a.entry.date < b.entry.date ? -1 : 1))[0];
}

/** Of a promise without an amount: what its invoices stood at. */
function promisedAmount(context: DraftContext) {
  const entry = openPromise(context)?.entry;
  if (!entry) return null;
  if (entry.amount) return moneyValue(entry.amount, context.locale);
  const stood = entry.invoices.flatMap(({ balance }) => (balance ? [balance] : []));
  return sumsValue(sumByCurrency(stood), context.locale);
}

const brokenPromise = ({ standing: { agreements: agreed } }: DraftContext) =>
  agreed.promises.all.findLast(({ state }) => state === 'broken' || state === 'part-kept');

const newestPlan = ({ standing: { agreements: agreed } }: DraftContext) =>
  agreed.plans.findLast(({ state }) => state === 'agreed' || state === 'offered');

const nextInstalment = (context: DraftContext) =>
  newestPlan(context)?.instalments.find(({ state }) => state !== 'paid');

/** The newest dispute, one still open before one that is resolved. */
const dispute = ({ standing: { agreements: agreed } }: DraftContext) =>
  agreed.disputes.findLast(({ state }) => state !== 'resolved') ?? agreed.disputes.at(-1);
