import type { Contact, Reason } from '../../lib/collect/next-action.ts';
import type { AccountView } from '../../lib/panel/panel-state.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Icon } from '../shared/icon.tsx';
import { useMoneyText } from '../shared/money-style.ts';
import { usePanel } from '../shared/panel-context.ts';
import { reasonSign } from '../worklist/leading-reason.ts';
import { ActionButtons } from './action-buttons.tsx';
import { EvidenceLink } from './evidence-link.tsx';

const t = texts.account;

/** What to do now, why, and the one button; beside it, what is to do on our side. */
export function NextActionCard({ view }: { view: AccountView }) {
  const { state } = usePanel();
  const { contact, tasks, dueOn, waiting } = view.action;
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
        <Reasons reasons={contact?.because ?? waiting} view={view} />
        {contact?.needsYes && <p class="small quiet needs-yes">{t.needsYes}</p>}
        <ActionButtons view={view} />
      </div>
      {tasks.length > 0 && (
        <div class="card next-action tasks">
          <h2>{t.tasks}</h2>
          {tasks.map((task) => (
            <div key={`${task.kind} ${task.about}`}>
              <p>{texts.taskTitle[task.kind]}</p>
              <Reasons reasons={task.because} view={view} />
            </div>
          ))}
        </div>
      )}
    </section>
  );
}

function contactTitle({ code, channel, stage }: Contact): (name: string) => string {
  if (code !== 'stage') return texts.contactTitle[code];
  return channel === 'call' ? texts.call.title : texts.stageTitle[stage];
}

function Reasons({ reasons, view }: { reasons: readonly Reason[]; view: AccountView }) {
  const money = useMoneyText();
  if (reasons.length === 0) return null;
  return (
    <ul class="reason-list">
      {reasons.map((reason) => {
        const sign = reasonSign(reason);
        const { strong, rest } = texts.reasonSentence(reason, money.sums);
        return (
          <li key={`${reason.code} ${JSON.stringify(reason.evidence)}`} data-tone={sign.tone}>
            <Icon name={sign.icon} />
            <span>
              <b>{strong}</b>
              {rest}
            </span>
            <EvidenceLink of={reason.evidence} view={view} />
          </li>
        );
      })}
    </ul>
  );
}
