import { isDay } from '../../lib/domain/day.ts';
import type { ContactRule as Rule } from '../../lib/domain/letter-rules.ts';
import type { EditedRule } from '../../lib/panel/rule-desk.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { LiveField } from '../shared/live-field.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { TextRow } from '../shared/text-row.tsx';
import { RuleHolidays } from './rule-holidays.tsx';
import { RuleHours } from './rule-hours.tsx';
import { RuleLimits } from './rule-limits.tsx';

const t = texts.templates.ruleEditor;

/** What one country says about contacting customers of a kind; folded away until it is looked at. */
export function ContactRule({ edited: { rule, ours, changed } }: { edited: EditedRule }) {
  const { state } = usePanel();
  const { changeRule, resetRule } = state.tables;
  const id = `rule-${rule.country}-${rule.of}`;
  return (
    <details class="file-rows">
      <summary class="small">
        {t.countryName(rule.country)} · {t.kinds[rule.of]}
        <span class="quiet block">{summaryOf(rule)}</span>
      </summary>
      <RuleHours rule={rule} />
      <RuleHolidays rule={rule} />
      <RuleLimits rule={rule} />
      <label class="check">
        <input
          type="checkbox"
          checked={rule.optOutLine}
          onChange={(event) => changeRule(rule, { optOutLine: event.currentTarget.checked })}
        />
        {t.optOut}
      </label>
      <div class="form-row">
        <label for={`${id}-source`}>{t.source}</label>
        <LiveField
          id={`${id}-source`}
          value={rule.source}
          onText={(source) => changeRule(rule, { source, checkedOn: rule.checkedOn })}
        />
      </div>
      <TextRow
        id={`${id}-checked`}
        type="date"
        label={t.checkedOn}
        value={rule.checkedOn}
        onText={(checkedOn) => isDay(checkedOn) && changeRule(rule, { checkedOn })}
      />
      {changed && (
        <Button compact look="plain" onClick={() => resetRule(rule)}>
          {ours ? t.oursAgain : t.drop}
        </Button>
      )}
    </details>
  );
}

/** "Mon–Fri 08:00–21:00 · 7 calls in 7 days · opt-out line", or that nothing is fixed. */
function summaryOf({ calls, holidays = [], limits, optOutLine }: Rule): string {
  const parts = [
    ...calls.map(({ weekdays, from, to }) => `${daysText(weekdays)} ${from}–${to}`.trim()),
    ...limits.map((limit) => t.limit[limit.channels](limit.most, limit.days)),
    ...(holidays.length > 0 ? [t.holidaysShort(holidays.length)] : []),
    ...(optOutLine ? [t.optOutShort] : []),
  ];
  return parts.length > 0 ? parts.join(' · ') : t.nothing;
}

/** "Mon–Fri", "Sat, Sun"; nothing where it is every day. */
function daysText(weekdays: readonly number[]): string {
  const names = weekdays.map((day) => texts.policy.days[day - 1] ?? '');
  if (names.length === 7) return '';
  const [first = 0] = weekdays;
  const running = weekdays.every((day, at) => day === first + at);
  return running && names.length > 2 ? `${names[0]}–${names.at(-1)}` : names.join(', ');
}
