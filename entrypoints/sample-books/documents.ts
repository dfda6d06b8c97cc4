import type { Day } from '../../lib/domain/day.ts';
import { addDays } from '../../lib/domain/day.ts';
import type { Habit, SampleCustomer, SampleInvoice, SampleState } from './book-shapes.ts';
import type { Random } from './random.ts';

/** A document before it has a number: one part a due day. */
export type Document = {
  readonly kind: SampleInvoice['kind'];
  readonly customer: string;
  readonly issued: Day;
  readonly parts: readonly Pick<SampleInvoice, 'due' | 'total' | 'paid' | 'state'>[];
};

const latest = { prompt: 4, usual: 22, late: 65, slow: 150 } as const satisfies Record<Habit, number>;

/** An issued invoice nobody has paid in full, as late as its customer's habit has it. */
export function openInvoice(random: Random, customer: SampleCustomer, today: Day): Document {
  const terms = random.pick([14, 30, 30, 30, 45, 60]);
  const due = addDays(today, random.int(-latest[customer.habit], terms - 1));
  const total = amount(random);
  const paid = random.chance(8) ? Math.trunc(total / 100) * random.int(10, 80) : 0;
  return document(customer, addDays(due, -terms), { due, total, paid, state: paid > 0 ? 'partial' : 'open' });
}

/** One invoice in three instalments a month apart, none of them paid. */
export function instalments(random: Random, customer: SampleCustomer, today: Day): Document {
  const issued = addDays(today, -random.int(35, 70));
  const total = amount(random);
  const third = Math.trunc(total / 3);
  const parts = [30, 60, 90].map((days, at) => ({
    due: addDays(issued, days),
    total: at === 2 ? total - 2 * third : third,
    paid: 0,
    state: 'open' as const,
  }));
  return { kind: 'invoice', customer: customer.id, issued, parts };
}

/** A paid, draft or void invoice. A void one stands in the ledger at nothing. */
export function settledInvoice(
  random: Random,
  customer: SampleCustomer,
  today: Day,
  state: Extract<SampleState, 'paid' | 'draft' | 'void'>,
): Document {
  const age = state === 'draft' ? random.int(0, 5) : random.int(30, 220);
  const total = state === 'void' ? 0 : amount(random);
  const issued = addDays(today, -age);
  return document(customer, issued, {
    due: addDays(issued, 30),
    total,
    paid: state === 'paid' ? total : 0,
    state,
  });
}

/** A credit nobody has set against an invoice yet. */
export function creditNote(random: Random, customer: SampleCustomer, today: Day): Document {
  const total = -Math.trunc(amount(random) / 10);
  const part = { due: null, total, paid: 0, state: 'open' as const };
  return {
    kind: 'credit-note',
    customer: customer.id,
    issued: addDays(today, -random.int(1, 60)),
    parts: [part],
  };
}

const document = (customer: SampleCustomer, issued: Day, part: Document['parts'][number]): Document => ({
  kind: 'invoice',
  customer: customer.id,
  issued,
  parts: [part],
});

/** Cents from 80.00 to about 45,000.00, small ones far more often; half of them whole. */
function amount(random: Random): number {
  const skew = random.int(0, 1000) * random.int(0, 1000) * random.int(0, 1000);
  const cents = 8_000 + Math.trunc(skew / 222);
  return random.chance(50) ? cents - (cents % 100) : cents;
}
