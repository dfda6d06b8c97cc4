import { useState } from 'preact/hooks';
import { isDay } from '../../lib/domain/day.ts';
import type { InterestView } from '../../lib/panel/draft-rules.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.draft.interest;

/** Interest on late payment: stated only where the user wants it, with what it is worked out from. */
export function InterestRows() {
  const { state } = usePanel();
  const view = state.interestView.value;
  if (!view) return null;
  return (
    <details class="file-rows" open={view.on}>
      <summary class="small">{t.title}</summary>
      <label class="check-row">
        <input
          type="checkbox"
          checked={view.on}
          onChange={(event) => state.stateInterest(event.currentTarget.checked)}
        />
        {t.on}
      </label>
      {view.on && <Terms view={view} />}
    </details>
  );
}

function Terms({ view }: { view: InterestView }) {
  const { state } = usePanel();
  const { rule, withoutTax, agreed } = view;
  if (!rule) return <p class="small quiet">{t.noCountry}</p>;
  const { base, overBase } = rule;
  return (
    <>
      {withoutTax === null ? <TaxQuestion /> : <p class="small quiet">{t.taxIs(percent(withoutTax))}</p>}
      <div class="form-row">
        <label for="interest-agreed">{t.agreed}</label>
        <input
          id="interest-agreed"
          class="field"
          type="text"
          inputMode="decimal"
          placeholder={t.agreedHint}
          defaultValue={agreed === null ? '' : percent(agreed)}
          onChange={(event) => state.agreeRate(hundredths(event.currentTarget.value))}
        />
      </div>
      {overBase === null ? (
        <p class="small quiet">{t.noLaw}</p>
      ) : (
        <>
          <p class="small quiet">
            {t.law(percent(overBase), base.name)} · {rule.source} ({rule.checkedOn})
          </p>
          <p class="small">
            {base.rates.length === 0
              ? t.noRate
              : t.rates(base.rates.map(({ from, rate }) => `${from} ${percent(rate)} %`).join(', '))}
          </p>
          <RateForm />
        </>
      )}
    </>
  );
}

/** Asked, never assumed: sources differ on it. */
function TaxQuestion() {
  const { state } = usePanel();
  const [rate, setRate] = useState('20');
  return (
    <div class="guard-finding" data-tone="warn">
      <span />
      <div>
        <p>{t.tax}</p>
        <div class="mend">
          <Button compact onClick={() => state.answerTax(0)}>
            {t.taxYes}
          </Button>
          <Button
            compact
            onClick={() => {
              const known = hundredths(rate);
              if (known !== null) state.answerTax(known);
            }}
          >
            {`${t.taxNo} ${rate} %`}
          </Button>
          <input
            class="field rate"
            type="text"
            inputMode="decimal"
            aria-label={t.rate}
            value={rate}
            onInput={(event) => setRate(event.currentTarget.value)}
          />
        </div>
      </div>
    </div>
  );
}

function RateForm() {
  const { state } = usePanel();
  const [from, setFrom] = useState('');
  const [rate, setRate] = useState('');
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
          if (known !== null && isDay(from)) state.addBaseRate(from, known);
        }}
      >
        {t.add}
      </Button>
    </div>
  );
}

const percent = (rate: number): string => String(rate / 100);

/** "8.5" or "8,5" as hundredths; null where it is no rate. */
function hundredths(text: string): number | null {
  const [, whole, part = ''] = /^\s*(\d{1,3})(?:[.,](\d{1,2}))?\s*%?\s*$/.exec(text) ?? [];
  return whole === undefined ? null : Number(whole) * 100 + Number(part.padEnd(2, '0'));
}
