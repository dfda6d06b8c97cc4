import { addDays, dayInZone } from '../../../domain/day.ts';
import { sumByCurrency } from '../../../domain/money.ts';
import { entryEvidence } from '../../reasons.ts';
import type { Standing } from '../../standing.ts';
import type { DisputeState } from '../../states/states.ts';
import { type TaskRule, taskOf } from './rule.ts';

/** A dispute waits so many days for the customer before we ask again. */
const waitsFor = 7;

/** A dispute that is not resolved is worked by us; the undisputed rest is demanded meanwhile. */
export const workDispute: TaskRule = (standing, _plan, today) =>
  standing.agreements.disputes
    .filter(({ state }) => state !== 'resolved')
    .map((dispute) =>
      taskOf('work-dispute', dispute.entry.id, dueOn(dispute) ?? today, [
        {
          code: 'disputed',
          amount: amountOf(standing, dispute),
          count: dispute.entry.lines.length,
          days: dispute.ageDays,
          evidence: entryEvidence(dispute.entry.id),
        },
      ]),
    );

function dueOn({ due, state, steps }: DisputeState) {
  const last = steps.at(-1);
  return (
    due ?? (state === 'waiting-customer' && last ? addDays(dayInZone(last.at, last.zone), waitsFor) : null)
  );
}

/** What is disputed; of a whole line what is open on it. */
const amountOf = ({ overdue, notDue }: Standing, { entry }: DisputeState) =>
  sumByCurrency(
    entry.lines.flatMap(({ invoice, amount }) => {
      const line = [...overdue, ...notDue].find((one) => one.invoice.key === invoice);
      return amount ?? line?.invoice.balance ?? [];
    }),
  );
