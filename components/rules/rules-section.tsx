import { texts } from '../../lib/panel/texts/texts.ts';
import { NumberRow } from '../settings/plan/number-row.tsx';
import { Button } from '../shared/button.tsx';
import { FilePicker } from '../shared/file-picker.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { AddRule } from './add-rule.tsx';
import { BaseRates } from './base-rates.tsx';
import { ContactRule } from './contact-rule.tsx';

const t = texts.templates;

/** Rules of contact by country and base rates by half-year: to look at, to change, and as one file. */
export function RulesSection() {
  const { state } = usePanel();
  const { contactRules, readingMinutes, setReadingMinutes, saveRules, readRules, resetRules } = state.tables;
  return (
    <section class="section last">
      <h2>{t.rules}</h2>
      <p class="quiet small">{t.rulesIntro}</p>
      {contactRules.value.map((edited) => (
        <ContactRule key={`${edited.rule.country} ${edited.rule.of}`} edited={edited} />
      ))}
      <AddRule />
      <NumberRow
        id="reading-minutes"
        label={t.ruleEditor.readingMinutes}
        value={readingMinutes.value}
        onNumber={setReadingMinutes}
      />
      <h2>{t.ruleEditor.rates}</h2>
      <BaseRates />
      <h2>{t.ruleEditor.file}</h2>
      <div class="button-row wrap">
        <Button icon="download" onClick={saveRules}>
          {t.saveRules}
        </Button>
        <FilePicker label={t.readRules} accept=".json,application/json" onFile={readRules} />
        <Button look="plain" onClick={resetRules}>
          {t.resetRules}
        </Button>
      </div>
    </section>
  );
}
