import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { channelIcon } from '../worklist/row-act.ts';

const t = texts.settings;

/** The plan that reasons cite, and the way to change it. */
export function PlanSection() {
  const { state } = usePanel();
  const policy = state.plan.policy.value;
  return (
    <section class="section" id="plan" tabIndex={-1}>
      <div class="section-head">
        <h2>{t.plan}</h2>
        <Button compact look="plain" onClick={() => state.show({ name: 'policy' })}>
          {texts.policy.open}
        </Button>
      </div>
      <p class="quiet">{t.planText(policy.gapDays)}</p>
      <ol class="plan">
        {policy.stages.map((stage) => (
          <li class="file-row" key={stage.id}>
            <Icon name={channelIcon[stage.channel]} />
            <span>
              {texts.stageName[stage.id]}
              {stage.needsYes && <span class="small quiet"> · {t.planYes}</span>}
              {stage.onlyFor === 'large-or-risky' && <span class="small quiet"> · {t.planLarge}</span>}
            </span>
            <span class="small quiet">{t.planDay(stage.day)}</span>
          </li>
        ))}
      </ol>
      <Button compact look="plain" onClick={() => state.show({ name: 'dispute-rules' })}>
        {texts.talk.disputes.codes}
      </Button>
    </section>
  );
}
