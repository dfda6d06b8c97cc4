import type { Policy } from '../../../lib/domain/policy.ts';
import { texts } from '../../../lib/panel/texts/texts.ts';
import { usePanel } from '../../shared/panel-context.ts';
import { Picker } from '../../shared/picker.tsx';
import { TextRow } from '../../shared/text-row.tsx';
import { NumberRow } from './number-row.tsx';

const t = texts.policy;
const bases: readonly Policy['aging']['by'][] = ['due', 'issue'];

/** Thresholds, escalation, and how age is counted. */
export function PlanSums() {
  const { state } = usePanel();
  const { edited, edit } = state.plan;
  const policy = edited.value;
  const number = (
    id: string,
    label: string,
    value: number,
    put: (before: Policy, value: number) => Policy,
  ) => (
    <NumberRow
      id={`plan-${id}`}
      label={label}
      value={value}
      onNumber={(next) => edit((before) => put(before, next))}
    />
  );
  return (
    <>
      <section class="section">
        <h2>{t.sums}</h2>
        {number('large', t.large, policy.largeFrom, (before, largeFrom) => ({ ...before, largeFrom }))}
        {number('residue', t.residue, policy.residueUpTo, (before, residueUpTo) => ({
          ...before,
          residueUpTo,
        }))}
        {number('credit', t.credit, policy.creditTaskFrom, (before, creditTaskFrom) => ({
          ...before,
          creditTaskFrom,
        }))}
        <div class="pair">
          {number('write-off', t.writeOffUpTo, policy.writeOff.upTo, (before, upTo) => ({
            ...before,
            writeOff: { ...before.writeOff, upTo },
          }))}
          {number('write-off-days', t.writeOffFrom, policy.writeOff.fromDays, (before, fromDays) => ({
            ...before,
            writeOff: { ...before.writeOff, fromDays },
          }))}
        </div>
      </section>
      <section class="section">
        <h2>{t.escalation}</h2>
        {number('broken', t.broken, policy.escalateAfterBroken, (before, escalateAfterBroken) => ({
          ...before,
          escalateAfterBroken,
        }))}
        {number('grace', t.grace, policy.graceDays, (before, graceDays) => ({ ...before, graceDays }))}
        {number('hold', t.hold, policy.creditHoldFromDays, (before, creditHoldFromDays) => ({
          ...before,
          creditHoldFromDays,
        }))}
        <div class="pair">
          {number('survey-days', t.surveyDays, policy.survey.everyDays, (before, everyDays) => ({
            ...before,
            survey: { ...before.survey, everyDays },
          }))}
          {number(
            'survey-invoices',
            t.surveyInvoices,
            policy.survey.everyInvoices,
            (before, everyInvoices) => ({
              ...before,
              survey: { ...before.survey, everyInvoices },
            }),
          )}
        </div>
      </section>
      <section class="section">
        <h2>{t.aging}</h2>
        <div class="pair-line">
          <span class="quiet">{t.agingBy}</span>
          <Picker
            class="picker boxed"
            shown={false}
            label={t.agingBy}
            value={policy.aging.by}
            choices={bases.map((value) => ({ value, label: t.agingBys[value] }))}
            onPick={(value) =>
              edit((before) => ({
                ...before,
                aging: { ...before.aging, by: bases.find((one) => one === value) ?? before.aging.by },
              }))
            }
          />
        </div>
        <TextRow
          id="plan-edges"
          label={t.edges}
          hint={t.edgesHint}
          value={policy.aging.edges.join(', ')}
          onText={(text) => {
            const edges = (text.match(/\d+/g) ?? []).map(Number);
            if (edges.length > 0) edit((before) => ({ ...before, aging: { ...before.aging, edges } }));
          }}
        />
      </section>
    </>
  );
}
