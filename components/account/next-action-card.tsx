import type { Contact } from '../../lib/collect/next-action.ts';
import type { AccountView } from '../../lib/panel/panel-state.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { usePanel } from '../shared/panel-context.ts';
import { ActionButtons } from './action-buttons.tsx';
import { AheadLines } from './ahead-lines.tsx';
import { Reasons } from './reasons.tsx';
import { TaskCard } from './task-card.tsx';

const t = texts.account;

/** What to do now, why, and the one button; beside it, what is to do on our side. */
export function NextActionCard({ view }: { view: AccountView }) {
  const { state } = usePanel();
  const { contact, dueOn, waiting } = view.action;
  const { name } = view.standing.account;
  const today = state.today.value;
  const title = contact
    ? contactTitle(contact)(name)
    : dueOn && dueOn > today
      ? t.nextOn(texts.dates.long(dueOn, today))
      : t.nothingNow;
  return (
    <section class="section">
      <div class="card next-action">
        <h2>{title}</h2>
        <Reasons reasons={contact ? [...waiting, ...contact.because] : waiting} view={view} />
        {contact?.needsYes && <p class="small quiet needs-yes">{t.needsYes}</p>}
        <AheadLines standing={view.standing} atRisk={view.atRisk} />
        <ActionButtons view={view} />
      </div>
      <TaskCard view={view} />
    </section>
  );
}

function contactTitle({ code, channel, stage }: Contact): (name: string) => string {
  if (code !== 'stage') return texts.contactTitle[code];
  return channel === 'call' ? texts.call.title : texts.stageTitle[stage];
}
