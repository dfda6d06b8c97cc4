import type { Day } from '../../lib/domain/day.ts';
import type { PlanForm } from '../../lib/domain/form-draft.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { TextRow } from '../shared/text-row.tsx';

const t = texts.talk.plans;

type Props = {
  readonly form: PlanForm;
  readonly today: Day;
  readonly onChange: (changes: Partial<PlanForm>) => void;
};

/** Into how many parts, from when, and on which day of the month; changed, the parts are split anew. */
export function PlanNumbers({ form, today, onChange }: Props) {
  return (
    <>
      <div class="pair">
        <TextRow
          id="plan-count"
          type="number"
          min="1"
          label={t.parts}
          value={form.count}
          onText={(count) => onChange({ count, edited: null })}
        />
        <TextRow
          id="plan-grace"
          type="number"
          min="0"
          label={t.grace}
          value={form.grace}
          onText={(grace) => onChange({ grace })}
        />
      </div>
      <div class="pair">
        <TextRow
          id="plan-first"
          type="date"
          min={today}
          label={t.first}
          value={form.first}
          onText={(first) => {
            // The day of the month goes along until it is chosen by itself.
            const follows = form.dayOfMonth === dayOfMonth(form.first);
            onChange({ first, edited: null, ...(follows && { dayOfMonth: dayOfMonth(first) }) });
          }}
        />
        <TextRow
          id="plan-day"
          type="number"
          min="1"
          label={t.dayOfMonth}
          value={form.dayOfMonth}
          onText={(dayOfMonth) => onChange({ dayOfMonth, edited: null })}
        />
      </div>
    </>
  );
}

/** "2026-05-28" falls on the 28th. */
export const dayOfMonth = (day: string): string => String(Number(day.slice(8)) || 1);
