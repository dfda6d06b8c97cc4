import type { Part } from '../../lib/panel/journal/plan-entry.ts';
import { texts } from '../../lib/panel/texts/texts.ts';

const t = texts.talk.plans;

/** The instalments, each with its day and amount. */
export function PartRows({ parts, onChange }: { parts: readonly Part[]; onChange: (parts: Part[]) => void }) {
  return (
    <ol class="instalments">
      {parts.map((part, at) => (
        <li class="instalment-row" key={at}>
          <span class="small quiet">{at + 1}</span>
          <input
            class="field"
            type="date"
            aria-label={t.part(at + 1)}
            value={part.on}
            onInput={(event) => onChange(parts.with(at, { ...part, on: event.currentTarget.value }))}
          />
          <input
            class="field amount-field"
            inputMode="decimal"
            aria-label={t.amount(at + 1)}
            value={part.amount}
            onInput={(event) => onChange(parts.with(at, { ...part, amount: event.currentTarget.value }))}
          />
        </li>
      ))}
    </ol>
  );
}
