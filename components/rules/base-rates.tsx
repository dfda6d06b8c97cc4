import { texts } from '../../lib/panel/texts/texts.ts';
import { IconButton } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { RateForm } from './rate-form.tsx';

const t = texts.templates.ruleEditor;

/** The base rates of the interest rules by half-year; each can be taken out or written anew. */
export function BaseRates() {
  const { state } = usePanel();
  const { baseRates, addBaseRate, dropBaseRate } = state.tables;
  return (
    <>
      {baseRates.value.map(({ name, rates }) => (
        <details class="file-rows" key={name}>
          <summary class="small">{name}</summary>
          <ul class="rate-rows">
            {rates.toReversed().map(({ from, rate }) => (
              <li class="file-row" key={from}>
                <span>{t.fromDay(texts.dates.short(from, from), from.slice(0, 4))}</span>
                <span>{(rate / 100).toFixed(2)} %</span>
                <IconButton
                  icon="close"
                  label={t.dropRate(name, from)}
                  onClick={() => dropBaseRate(name, from)}
                />
              </li>
            ))}
          </ul>
          <RateForm missing={null} onRate={(from, rate) => addBaseRate(name, from, rate)} />
        </details>
      ))}
    </>
  );
}
