import type { AccountSettings } from '../../lib/domain/account-settings.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { StagesEditor } from '../settings/plan/stages-editor.tsx';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.customer;

type Props = { readonly settings: AccountSettings; readonly onChange: (settings: AccountSettings) => void };

/** Steps of the customer's own, in place of the plan's. */
export function CustomerStages({ settings, onChange }: Props) {
  const { state } = usePanel();
  const policy = state.plan.policy.value;
  const { stages } = settings;
  return (
    <>
      <h2>{t.steps}</h2>
      {stages ? (
        <>
          <StagesEditor
            stages={stages}
            gap={policy.gapDays}
            onChange={(next) => onChange({ ...settings, stages: next })}
          />
          <Button compact look="plain" onClick={() => onChange({ ...settings, stages: null })}>
            {t.noOwnSteps}
          </Button>
        </>
      ) : (
        <p>
          {t.follows}{' '}
          <Button compact look="plain" onClick={() => onChange({ ...settings, stages: [...policy.stages] })}>
            {t.ownSteps}
          </Button>
        </p>
      )}
    </>
  );
}
