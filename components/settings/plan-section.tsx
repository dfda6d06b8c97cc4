import { defaultPolicy } from '../../lib/domain/policy.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Icon } from '../shared/icon.tsx';
import { channelIcon } from '../worklist/row-act.ts';

const t = texts.settings;

/** The plan that reasons cite. */
export function PlanSection() {
  return (
    <section class="section" id="plan" tabIndex={-1}>
      <h2>{t.plan}</h2>
      <p class="quiet">{t.planText(defaultPolicy.gapDays)}</p>
      <ol class="plan">
        {defaultPolicy.stages.map((stage) => (
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
    </section>
  );
}
