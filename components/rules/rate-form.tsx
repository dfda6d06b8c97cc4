import { useState } from 'preact/hooks';
import { type Day, isDay } from '../../lib/domain/day.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { hundredths } from '../shared/percent.ts';

const t = texts.draft.interest;

type RateFormProps = {
  /** The day whose rate is missing, to begin with. */
  readonly missing: Day | null;
  readonly onRate: (from: Day, rate: number) => void;
};

/** A base rate that the user looked up, from a day on. */
export function RateForm({ missing, onRate }: RateFormProps) {
  const [typed, setFrom] = useState<string | null>(null);
  const [rate, setRate] = useState('');
  const from = typed ?? missing ?? '';
  return (
    <div class="button-row wrap">
      <input
        class="field rate-day"
        type="date"
        aria-label={t.from}
        value={from}
        onInput={(event) => setFrom(event.currentTarget.value)}
      />
      <input
        class="field rate"
        type="text"
        inputMode="decimal"
        aria-label={t.rate}
        value={rate}
        onInput={(event) => setRate(event.currentTarget.value)}
      />
      <Button
        compact
        onClick={() => {
          const known = hundredths(rate);
          if (known === null || !isDay(from)) return;
          onRate(from, known);
          setFrom(null);
          setRate('');
        }}
      >
        {t.add}
      </Button>
    </div>
  );
}
