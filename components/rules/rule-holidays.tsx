import type { ContactRule } from '../../lib/domain/letter-rules.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { LiveField } from '../shared/live-field.tsx';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.templates.ruleEditor;

/** Days without calls and texts, one after another. What is no day leaves the list as it was. */
export function RuleHolidays({ rule }: { rule: ContactRule }) {
  const { state } = usePanel();
  const id = `holidays-${rule.country}-${rule.of}`;
  return (
    <div class="form-row">
      <label for={id}>{t.holidays}</label>
      <LiveField
        id={id}
        rows={2}
        value={(rule.holidays ?? []).join(', ')}
        describedBy={`${id}-hint`}
        onText={(text) => state.tables.changeRule(rule, { holidays: text.split(/[\s,;]+/).filter(Boolean) })}
      />
      <p class="small quiet" id={`${id}-hint`}>
        {t.holidaysHint}
      </p>
    </div>
  );
}
