import { disputeReason, noDisputeRules } from '../../lib/domain/dispute-reason.ts';
import { addedReason } from '../../lib/panel/journal/change-reasons.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { BackBar } from '../shared/back-bar.tsx';
import { Frame } from '../shared/frame.tsx';
import { Icon } from '../shared/icon.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { AddRow } from './add-row.tsx';
import { ReasonRow } from './reason-row.tsx';

const t = texts.talk.disputes;

/** Under which reasons disputes are filed, and by which steps they are worked; every change is kept at once. */
export function DisputeRulesView() {
  const { state } = usePanel();
  const rules = state.journal.policy.value.disputes ?? noDisputeRules;
  const change = state.journal.changeDisputeRules;
  const own = rules.reasons.map(({ code }) => code).filter((code) => !disputeReason.safeParse(code).success);
  return (
    <Frame bar={<BackBar title={t.codes} />}>
      <section class="section">
        <p class="small quiet">{t.codesText}</p>
        <ul class="rule-rows">
          {[...disputeReason.options, ...own].map((code) => (
            <ReasonRow key={code} code={code} rules={rules} />
          ))}
        </ul>
        <AddRow label={t.codeAdd} onAdd={(name) => change((before) => addedReason(before, name))} />
      </section>
      <section class="section last">
        <h2>{t.steps}</h2>
        <p class="small quiet">{t.stepsText}</p>
        <ol class="rule-rows">
          {(rules.steps.length > 0 ? rules.steps : t.usualSteps).map((step) => (
            <li class="file-row" key={step}>
              <Icon name="ok" />
              <span class="cut">{step}</span>
              <button
                type="button"
                class="icon-button"
                aria-label={t.stepRemove(step)}
                onClick={() =>
                  change((before) => ({
                    ...before,
                    steps: stepsOf(before.steps).filter((one) => one !== step),
                  }))
                }
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ol>
        <AddRow
          label={t.addStep}
          onAdd={(step) =>
            change((before) => ({
              ...before,
              steps: [...new Set([...stepsOf(before.steps), step.slice(0, 200)])],
            }))
          }
        />
      </section>
    </Frame>
  );
}

/** The user's own steps begin with the usual ones. */
const stepsOf = (steps: readonly string[]): readonly string[] => (steps.length > 0 ? steps : t.usualSteps);
