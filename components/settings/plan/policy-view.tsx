import type { PlanEffect } from '../../../lib/collect/plan-effect.ts';
import type { Day } from '../../../lib/domain/day.ts';
import { texts } from '../../../lib/panel/texts/texts.ts';
import { BackBar } from '../../shared/back-bar.tsx';
import { Button } from '../../shared/button.tsx';
import { Frame } from '../../shared/frame.tsx';
import { usePanel } from '../../shared/panel-context.ts';
import { PlanFile } from './plan-file.tsx';
import { PlanManners } from './plan-manners.tsx';
import { PlanPeople } from './plan-people.tsx';
import { PlanSteps } from './plan-steps.tsx';
import { PlanSums } from './plan-sums.tsx';

const t = texts.policy;
const whyNot = 'plan-why-not';

/** The user's written plan, with what a change of it would move, before it is saved. */
export function PolicyView() {
  const { state } = usePanel();
  const { changed, faults, effect, save, putBack } = state.plan;
  const [fault] = faults.value;
  const moved = effect.value?.moved.length ?? 0;
  const below = fault ? t.faultAt(fault) : changed.value ? t.moves(moved) : t.unchanged;
  return (
    <Frame
      bar={<BackBar title={t.title} />}
      foot={
        <div class="action-bar">
          <div class="button-row">
            <Button
              look="primary"
              hint={texts.frame.ctrlEnter}
              off={!changed.value || fault ? whyNot : undefined}
              onClick={save}
            >
              {t.save}
            </Button>
            <Button off={changed.value ? undefined : whyNot} onClick={putBack}>
              {t.putBack}
            </Button>
          </div>
          <p class="note" id={whyNot} role="status">
            {below}
          </p>
        </div>
      }
    >
      <PlanSteps />
      {effect.value && moved > 0 && <MovedAccounts effect={effect.value} />}
      <PlanManners />
      <PlanSums />
      <PlanPeople />
      <PlanFile />
    </Frame>
  );
}

/** Whom the change moves, and whereto. */
function MovedAccounts({ effect }: { effect: PlanEffect }) {
  const { state } = usePanel();
  const today = state.today.value;
  const when = (day: Day | null): string => (day === null ? t.nothingDue : texts.dates.long(day, today));
  return (
    <section class="section">
      <details>
        <summary>{t.movedTitle(effect.moved.length)}</summary>
        <ul>
          {effect.moved.slice(0, 100).map(({ account, name, before, after }) => (
            <li class="file-row moved-row" key={account}>
              <span class="cut" dir="auto">
                {name}
              </span>
              <span class="small quiet">
                {`${before.stage ? texts.stageName[before.stage] : t.nothingDue}, ${when(before.dueOn)}`}
                {` → ${after.stage ? texts.stageName[after.stage] : t.nothingDue}, ${when(after.dueOn)}`}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
