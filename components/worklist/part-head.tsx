import type { WorklistRow } from '../../lib/collect/next-action.ts';
import type { RowLook } from '../../lib/domain/first-list.ts';
import type { Policy } from '../../lib/domain/policy.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.worklist.parts;

type Head = NonNullable<RowLook['head']>;

/** The line above the first row of a part. */
export const PartLine = ({ head }: { head: Head }) => (
  <li class="part-head" data-part={head.part}>
    <span>{head.text}</span>
  </li>
);

export function PartHead({ row }: { row: WorklistRow }) {
  const { state } = usePanel();
  return <PartLine head={headOf(row, state.plan.policy.value.capacity)} />;
}

/** What stands above the first row of a part; beyond what today holds it says why. */
export function headOf({ part, action }: WorklistRow, capacity: Policy['capacity']): Head {
  if (part !== 'beyond') return { part, text: t[part] };
  const because = action.waiting.find(({ code }) => code === 'not-a-workday');
  const text =
    because?.code === 'not-a-workday'
      ? t.notToday(texts.dates.long(because.on, because.on))
      : t.beyond(capacity.calls, capacity.messages);
  return { part, text };
}

/** A part of the list begins with this row; the first of those by value needs no head. */
export function beginsPart(rows: readonly WorklistRow[], at: number): boolean {
  const [part, before] = [rows[at]?.part, rows[at - 1]?.part];
  return part !== before && (before !== undefined || part !== 'value');
}
