import type { WorklistRow } from '../../lib/collect/next-action.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.worklist.parts;

/** The line above the first row of a part; beyond what today holds it says why. */
export function PartHead({ row }: { row: WorklistRow }) {
  const { state } = usePanel();
  return (
    <li class="part-head" data-part={row.part}>
      <span>{words(row, state.plan.policy.value.capacity)}</span>
    </li>
  );
}

function words({ part, action }: WorklistRow, capacity: { calls: number; messages: number }): string {
  if (part !== 'beyond') return t[part];
  const because = action.waiting.find(({ code }) => code === 'not-a-workday');
  return because?.code === 'not-a-workday'
    ? t.notToday(texts.dates.long(because.on, because.on))
    : t.beyond(capacity.calls, capacity.messages);
}

/** A part of the list begins with this row; the first of those by value needs no head. */
export function beginsPart(rows: readonly WorklistRow[], at: number): boolean {
  const [part, before] = [rows[at]?.part, rows[at - 1]?.part];
  return part !== before && (before !== undefined || part !== 'value');
}
