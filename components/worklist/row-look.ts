import type { WorklistRow } from '../../lib/collect/next-action.ts';
import type { Standing } from '../../lib/collect/standing.ts';
import { daysBetween } from '../../lib/domain/day.ts';
import type { RowLook } from '../../lib/domain/first-list.ts';
import type { Sums } from '../../lib/domain/money.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { leadingReason, reasonSign } from './leading-reason.ts';
import { rowAct } from './row-act.ts';
import { isToDo } from './visible-rows.ts';

const t = texts.worklist;

/** What a row shows: who, why, the facts, how much and what to press. */
export function rowLook(row: WorklistRow, sumsText: (sums: Sums) => string): Omit<RowLook, 'head'> {
  const { account } = row.standing;
  const reason = leadingReason(row);
  const sign = reason && reasonSign(reason);
  return {
    account: account.key,
    name: account.name,
    why:
      reason && sign
        ? { icon: sign.icon, tone: sign.tone ?? null, text: texts.reasonText(reason, sumsText) }
        : null,
    facts: facts(row),
    amount: amountOf(row.standing),
    act: rowAct(row),
  };
}

function amountOf({ overdueSum, balance, unclear }: Standing): RowLook['amount'] {
  if (overdueSum.length > 0) return { of: 'overdue', sums: [...overdueSum] };
  if (balance.length > 0) return { of: 'balance', sums: [...balance] };
  return { of: unclear.length > 0 ? 'unclear' : 'none', sums: [] };
}

function facts(row: WorklistRow): string {
  const { standing, action } = row;
  const { oldestDays, overdue, notDue, lastContact, today } = standing;
  const waits = !isToDo(row, today);
  return [
    // First: on a narrow panel the end is cut off.
    waits && action.dueOn ? t.notBefore(texts.dates.long(action.dueOn, today)) : null,
    oldestDays !== null && oldestDays > 0 ? t.days(oldestDays) : null,
    overdue.length > 0 ? t.invoices(overdue.length) : notDue.length > 0 ? t.notDue : null,
    !waits && lastContact ? t.lastContact(daysBetween(lastContact.on, today)) : null,
  ]
    .filter((fact) => fact !== null)
    .join(' · ');
}
