import { useRef, useState } from 'preact/hooks';
import type { InterestView } from '../../lib/panel/draft-rules.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { RateForm } from '../rules/rate-form.tsx';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { hundredths, percent } from '../shared/percent.ts';

const t = texts.draft.interest;

/** Interest on late payment: stated only where the user wants it, with what it is worked out from. */
export function InterestRows() {
  const { state } = usePanel();
  const view = state.interestView.value;
  if (!view) return null;
  return (
    <details class="file-rows" open={view.on}>
      <summary class="small">{t.title}</summary>
      <label class="check">
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
  const { rule, withoutTax, agreed, missing } = view;
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
            {t.rates(
              base.rates
                .slice(-4)
                .map(({ from, rate }) => `${from} ${percent(rate)} %`)
                .join(', '),
            )}
          </p>
          {missing !== null && (
            <>
              <p class="small">{t.noRate(texts.dates.short(missing, missing), missing.slice(0, 4))}</p>
              <RateForm missing={missing} onRate={state.addRate} />
            </>
          )}
        </>
      )}
    </>
  );
}

/** Asked, never assumed: sources differ on it. */
function TaxQuestion() {
  const { state } = usePanel();
  const [rate, setRate] = useState('');
  const field = useRef<HTMLInputElement>(null);
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
              if (known !== null && known >= 0) state.answerTax(known);
              else field.current?.focus();
            }}
          >
            {`${t.taxNo} ${rate === '' ? '…' : rate} %`}
          </Button>
          <input
            ref={field}
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
